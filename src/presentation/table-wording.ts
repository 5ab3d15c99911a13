import type { Language } from './view.ts';

/** The words around figures in tables, titles and buttons. */
export type TableWording = {
  readonly figure: string;
  readonly period: string;
  readonly value: string;
  readonly change: string;
  readonly share: string;
  readonly target: string;
  readonly announced: string;
  readonly undated: string;
  readonly outcome: string;
  readonly actual: string;
  /** Of the medium-term plan. */
  readonly midTerm: string;
  readonly notAccounted: string;
  readonly notGiven: string;
  readonly notMeaningful: string;
  readonly less: (name: string) => string;
  readonly points: (text: string) => string;
  readonly reached: (percent: string) => string;
  readonly and: (first: string, last: string) => string;
  readonly to: (first: string, last: string) => string;
  readonly moreNames: (names: string, more: number) => string;
  readonly at: (what: string, when: string) => string;
  readonly breakdownOf: (what: string) => string;
  readonly sourcesOf: (what: string) => string;
  readonly targetsOf: (what: string | null) => string;
  readonly discrepancies: (filters: readonly string[], count: number) => string;
  readonly page: (number: number, of: number) => string;
  readonly place: (line: number, text: string) => string;
};

export const TABLE_WORDING: Readonly<Record<Language, TableWording>> = {
  en: {
    figure: 'Figure',
    period: 'Period',
    value: 'Value',
    change: 'Change',
    share: 'Share',
    target: 'Target',
    announced: 'Announced',
    undated: 'initial',
    outcome: '',
    actual: 'actual',
    midTerm: 'mid-term',
    notAccounted: 'Not accounted for',
    notGiven: 'n/a',
    notMeaningful: 'n.m.',
    less: (name) => `Less: ${name}`,
    points: (text) => `${text} pt`,
    reached: (percent) => `${percent} of it`,
    and: (first, last) => `${first} and ${last}`,
    to: (first, last) => `${first} to ${last}`,
    moreNames: (names, more) => `${names} and ${more} more`,
    at: (what, when) => `${what}, ${when}`,
    breakdownOf: (what) => `Breakdown of ${what}`,
    sourcesOf: (what) => `Sources of ${what}`,
    targetsOf: (what) => (what === null ? 'Targets' : `Targets, ${what}`),
    discrepancies: (filters, count) =>
      `${count === 0 ? 'Nothing is known to disagree' : 'What in the documents disagrees'}${filters.length ? `, ${filters.join(', ')}` : ''}`,
    page: (number, of) => `page ${number} of ${of}`,
    place: (line, text) => `line ${line} “${text}”`,
  },
  ja: {
    figure: '項目',
    period: '期間',
    value: '数値',
    change: '増減',
    share: '構成比',
    target: '目標',
    announced: '公表日',
    undated: '当初',
    outcome: '',
    actual: '実績',
    midTerm: '中期目標',
    notAccounted: '内訳不明',
    notGiven: '記載なし',
    notMeaningful: '算出不可',
    less: (name) => `控除：${name}`,
    points: (text) => `${text}pt`,
    reached: (percent) => `達成率${percent}`,
    and: (first, last) => `${first}・${last}`,
    to: (first, last) => `${first}〜${last}`,
    moreNames: (names, more) => `${names}ほか${more}項目`,
    at: (what, when) => `${what}、${when}`,
    breakdownOf: (what) => `${what}の内訳`,
    sourcesOf: (what) => `${what}の出典`,
    targetsOf: (what) => (what === null ? '目標値' : `目標値、${what}`),
    discrepancies: (filters, count) =>
      `${count === 0 ? '資料の不一致は見つかっていません' : '資料の不一致・訂正'}${filters.length ? `、${filters.join('、')}` : ''}`,
    page: (number, of) => `${number}/${of}ページ`,
    place: (line, text) => `${line}行目「${text}」`,
  },
};
