import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { spanMonths } from '../../periods/calendar.ts';
import { spanIn } from '../periods/mention.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Frame } from './frame.ts';

/**
 * "hi-ho revenue in the first half of FY2007 (4 months)": whether a number only tells how many months of the period a
 * business was part of the group.
 */
export function isMonthsWithin(
  dataset: Dataset,
  { plays }: Lexicon,
  { periods, words }: Frame,
  [metric, another]: readonly MetricId[],
  word: string,
): boolean {
  const begins = metric && dataset.metric(metric).begins;
  const [mention, second] = periods;
  const span = mention && spanIn(mention.period);
  if (begins === undefined || another || !span || second) return false;
  const at = words.findIndex(({ text }) => text === word);
  if (!plays(words[at + 1]?.text ?? '', 'month-length')) return false;
  const { from, to } = spanMonths(span);
  const [year = 0, month = 0] = begins.split('-').map(Number);
  const isWithin = year * 12 + month > from.year * 12 + from.month;
  return isWithin && Number(word) === (to.year - year) * 12 + to.month - month + 1;
}
