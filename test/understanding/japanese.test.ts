import { describe, expect, it } from 'vitest';
import { numberFor } from '../answering/answerer.ts';

/** Japanese as people write it: what stands around the figure asks nothing, and words have more than one spelling. */

const FIGURES: readonly (readonly [asked: string, number: string])[] = [
  ['3Q09の営業利益', '841148000 JPY operating_income 3Q09'],
  ['2009年度第3四半期累計の売上高', '48312779000 JPY revenue 9M09'],
  ['2009年12月末のATM設置台数', '147 ATMs atm_count 2009-12-31'],
];

describe('a request', () => {
  it.each([
    'を教えてください',
    'おしえて〜😊',
    'おしえてー',
    'を教えていただけますでしょうか。',
    'を教えて頂けますと幸いです',
    'をご教示ください',
    'を知りたいです',
    'を知りたいのですが',
    'を確認したいんですけど、いくらでしょうか',
    'をお願いできますでしょうか',
    'って計算できます？',
    'って出せますか',
    'ってわかりますか？',
    'って、ざっくりどれくらい？',
    'を見せてもらえますか',
    'は何だった？',
    'は幾らでしたか',
    'が知りたい',
    'はどうなっていますか',
    'を調べてほしいです',
    '（連結）',
    '。よろしくお願いいたします',
  ])('…%s', (request) => {
    for (const [asked, number] of FIGURES)
      expect([asked, numberFor(asked + request)]).toEqual([asked, number]);
  });

  it.each(['お疲れ様です。', 'すみませんが、', '株式会社インターネットイニシアティブの', 'ご教示ください。'])(
    '%s…',
    (opening) => {
      for (const [asked, number] of FIGURES)
        expect([asked, numberFor(opening + asked)]).toEqual([asked, number]);
    },
  );

  it.each<[question: string, number: string]>([
    ['ATMは2009年12月末で何台置いてる？', '147 ATMs atm_count 2009-12-31'],
    ['2009年12月末で保有しているのれんはいくら', '2639319000 JPY goodwill 2009-12-31'],
    ['2Q08に計上したその他投資の評価損', '-53701000 JPY losses_on_writedown_of_investments 2Q08'],
  ])('%s', (question, number) => {
    expect(numberFor(question)).toBe(number);
  });
});

describe('a word in another spelling', () => {
  it.each<[question: string, number: string]>([
    ['3Q09のうりあげ', '16037755000 JPY revenue 3Q09'],
    ['3Q09 売り上げ高', '16037755000 JPY revenue 3Q09'],
    ['売上げ 3Q09', '16037755000 JPY revenue 3Q09'],
    ['えいぎょうりえき 3Q09', '841148000 JPY operating_income 3Q09'],
    ['買い掛け金　2008年9月末', '6794589000 JPY accounts_payable 2008-09-30'],
    ['売り掛け金 2008年9月末', '9980614000 JPY accounts_receivable 2008-09-30'],
    ['繰り越し欠損金 2008年3月末', '14878000000 JPY tax_loss_carryforwards 2008-03-31'],
    ['一株あたり純資産、2008年3月末', '120984.87 JPY/share equity_per_share 2008-03-31'],
    ['支払い利息 9M09', numberFor('支払利息 9M09')],
    ['利息の支払い 9M09', numberFor('利息の支払額 9M09')],
    ['個人むけ契約数 2008年12月末', numberFor('個人向け契約数 2008年12月末')],
  ])('%s', (question, number) => {
    expect(numberFor(question)).toBe(number);
  });
});

describe('a period', () => {
  it.each<[period: string, id: string]>([
    ['FY08上期', '1H08'],
    ["'08上期", '1H08'],
    ['2009年3月期第3四半期（単独）', '3Q08'],
    ['2008年度第3四半期単体', '3Q08'],
    ['2008年度3Q（会計期間）', '3Q08'],
    ['2008年度第1〜第3四半期累計', '9M08'],
    ['2008年度1Qから3Qまでの累計', '9M08'],
    ['2008年度1年間', 'FY2008'],
    ['09.3期', 'FY2008'],
  ])('%s', (period, id) => {
    expect(numberFor(`${period}の売上高`)).toBe(numberFor(`revenue ${id}`));
  });

  it.each(['2009.12末', '09.12末', "'09/12末"])('%s', (date) => {
    expect(numberFor(`総資産 ${date}`)).toBe(numberFor('total assets 2009-12-31'));
  });

  it('stands before a name in Latin letters without a space', () => {
    expect(numberFor('2008年度3QSI売上高')).toBe(numberFor('SI revenue 3Q08'));
  });
});

describe('what is not known stays so, however politely it is asked', () => {
  it.each([
    '2Q09の売上高を教えてください',
    '昨日の株価を教えていただけますか',
    'NTTコミュニケーションズの売上高を知りたいです 3Q09',
    '2008年度上期の経常利益って出せますか',
    '9M09の広告宣伝費をお願いできますでしょうか',
    '2008年度に計上していない損失を教えて',
    '9M09単独の売上高',
    '第3四半期累計（単独）の売上高 2009年度',
    '残ってる現金以外の資産 2009年3月末',
  ])('%s', (question) => {
    expect(numberFor(question)).toMatch(/^(?:clarify|unanswered)$/);
  });
});
