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

describe('a figure under a name of everyday use', () => {
  it.each<[question: string, number: string]>([
    [
      '非支配持分も含めた純利益は9M09でいくらですか',
      '868179000 JPY net_income_including_noncontrolling 9M09',
    ],
    ['少数株主持分込みの純利益 9M09', '868179000 JPY net_income_including_noncontrolling 9M09'],
    ['機器売上の粗利率 3Q09', '14.3 % gross_margin_ratio_equipment 3Q09'],
    ['粗利マージン 9M08', numberFor('売上総利益率 9M08')],
    [
      'ネットワークサービス・SI事業の外部顧客向け売上 9M09',
      '48204562000 JPY segment_revenue_network_si_external 9M09',
    ],
    ['3Q11のrecurring売上（ストック売上）いくら', '20761000000 JPY recurring_revenue 3Q11'],
    ['累積欠損 2008年6月末', '-19593000000 JPY accumulated_deficit 2008-06-30'],
    ['9M09に実際払った法人税（キャッシュベース）', '160263000 JPY income_tax_paid 9M09'],
    ['支払利息額 9M09', numberFor('支払利息 9M09')],
    ['現金に係る換算差額、9M09', '-21037000 JPY fx_effect_on_cash 9M09'],
    [
      '１Ｇｂｐｓ以上の契約は２０１１年９月末で何契約？',
      '129 contracts contracts_ip_service_over_1g 2011-09-30',
    ],
    ['1ギガ以上の契約数 2011年9月末', '129 contracts contracts_ip_service_over_1g 2011-09-30'],
    ['受注残 SI＋機器 2009年12月末', '14987000000 JPY order_backlog 2009-12-31'],
    ['データセンター契約 2008年12月末', numberFor('データセンター接続サービス契約数 2008年12月末')],
    ['リース抜きの設備投資 9M08', numberFor('設備投資（リース除く） 9M08')],
    ['有形固定資産の簿価 2009年12月末', numberFor('有形固定資産 2009年12月末')],
    ['SIも含めた売上高 9M09', numberFor('売上高 9M09')],
  ])('%s', (question, number) => {
    expect(numberFor(question)).toBe(number);
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
    '設備投資（ソフトウェア抜き） 9M08',
    'のれんを除いた総資産 2009年12月末',
    '減価償却費込みの営業利益 9M09',
    '税込み利益 9M09',
    'グループ会社の売上高 9M09',
    'その他事業の売上 9M09',
    '10Gbps以上の契約数 2011年12月末',
    '支払った現金 9M09',
  ])('%s', (question) => {
    expect(numberFor(question)).toMatch(/^(?:clarify|unanswered)$/);
  });
});
