import type { Language } from '../view.ts';

/** The words that only charts have. */
export type ChartWording = {
  readonly reported: string;
  readonly calculated: string;
  readonly calculatedShort: string;
  readonly target: string;
  readonly earlierTarget: string;
  readonly partOnly: string;
  readonly notGiven: string;
  readonly cutAxis: string;
  readonly total: (amount: string) => string;
  /** What a column covers that is only the beginning of its period. */
  readonly actualOf: (period: string) => string;
  readonly actual: string;
  readonly targetsAndActuals: (metric: string) => string;
  readonly source: (documents: readonly string[], more: number) => string;
  readonly average: (amount: string) => string;
  readonly threshold: (amount: string) => string;
  /** The parts of the alternative text. */
  readonly kinds: Readonly<Record<'columns' | 'lines' | 'bars', string>>;
  readonly inUnit: (unit: string) => string;
  readonly marked: (text: string, mark: string) => string;
  readonly named: (name: string, values: string) => string;
  readonly targetOn: (day: string | null) => string;
  readonly more: (count: number) => string;
};

export const CHART_WORDING: Readonly<Record<Language, ChartWording>> = {
  en: {
    reported: 'Reported',
    calculated: 'Calculated from reported figures',
    calculatedShort: 'calculated',
    target: 'Target',
    earlierTarget: 'Earlier target',
    partOnly: 'Part of the period so far',
    notGiven: 'n/a',
    cutAxis: 'The axis does not start at zero',
    total: (amount) => `total ${amount}`,
    actualOf: (period) => `${period} actual`,
    actual: 'Actual',
    targetsAndActuals: (metric) => `${metric}: targets and actuals`,
    source: (documents, more) =>
      `Source: Internet Initiative Japan, ${documents.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
    average: (amount) => `Average ${amount}`,
    threshold: (amount) => `Threshold ${amount}`,
    kinds: { columns: 'Column chart', lines: 'Line chart', bars: 'Bar chart' },
    inUnit: (unit) => ` (${unit})`,
    marked: (text, mark) => `${text} (${mark})`,
    named: (name, values) => `${name}: ${values}`,
    targetOn: (day) => (day === null ? 'target' : `target of ${day}`),
    more: (count) => `and ${count} more`,
  },
  ja: {
    reported: '開示値',
    calculated: '開示値からの算出値',
    calculatedShort: '算出値',
    target: '目標',
    earlierTarget: '以前の目標',
    partOnly: '期中までの累計',
    notGiven: 'なし',
    cutAxis: '縦軸は0から始まりません',
    total: (amount) => `合計 ${amount}`,
    actualOf: (period) => `${period}実績`,
    actual: '実績',
    targetsAndActuals: (metric) => `${metric}：目標と実績`,
    source: (documents, more) =>
      `出典：インターネットイニシアティブ ${documents.join('、')}${more > 0 ? `、ほか${more}件` : ''}`,
    average: (amount) => `平均 ${amount}`,
    threshold: (amount) => `基準 ${amount}`,
    kinds: { columns: '棒グラフ', lines: '折れ線グラフ', bars: '横棒グラフ' },
    inUnit: (unit) => `（${unit}）`,
    marked: (text, mark) => `${text}（${mark}）`,
    named: (name, values) => `${name}：${values}`,
    targetOn: (day) => (day === null ? '目標' : `${day}の目標`),
    more: (count) => `ほか${count}件`,
  },
};
