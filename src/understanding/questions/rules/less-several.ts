import type { MetricId } from '../../../dataset/schema.ts';
import { letterOf, MOST_FIGURES } from '../../../query/figure-letters.ts';
import { isLoss } from '../losses.ts';
import { readingsOf, refOf, type Asked, type QuestionRule } from '../asked.ts';
import type { PlacedOperation } from '../../resolution/frame.ts';
import { isJapanese } from '../../words/words.ts';

/**
 * "Gross margin minus S&M, G&A and R&D", 「営業利益から支払利息と法人税等を引くと」: a figure less all those of a list. "Revenue
 * minus costs and net income" may as well ask for two figures, and is none.
 */
export const lessSeveral: QuestionRule = {
  name: 'a figure less several',
  uses: ['minus', 'amount', 'which', 'sum'],
  read: (asked) => {
    const { metrics, periods } = asked;
    const [period, another] = periods;
    const [whole, ...taken] = metrics;
    const minus = asked.frame.operations.filter(({ names }) => names.includes('minus'));
    const [sign, more] = minus;
    if (!period || another || !whole || !sign || more || taken.length < 2 || metrics.length > MOST_FIGURES)
      return undefined;
    const places = metrics.map(asked.placeOfMetric);
    if (!isTaken(asked, sign, places) || !isOneList(asked, places.slice(1))) return undefined;
    return {
      kind: 'calculate',
      expression: metrics.map((metric, at) => amountOf(asked, metric, letterOf(at))).join(' - '),
      figures: metrics.map((metric) => refOf(asked, metric, period)),
      in: 'plain',
      ...readingsOf(asked),
    };
  },
};

/** "A minus B, C", 「AからBとCを引く」 */
function isTaken(
  { frame: { words }, plays }: Asked,
  { from, to }: PlacedOperation,
  [first = 0, second = 0]: readonly number[],
): boolean {
  if (from < first) return false;
  return (
    to <= second ||
    words.slice(first, second).some(({ text }) => isJapanese(text) && plays(text, 'taken-from'))
  );
}

/** An expense that is printed as negative is taken away as the amount that it is. */
const amountOf = (asked: Asked, metric: MetricId, letter: string): string =>
  isLoss(asked, metric) ? `(-${letter})` : letter;

/** Whether figures stand in one list: with a comma in it, or joined as Japanese joins what one word is said of. */
function isOneList({ frame: { words }, plays }: Asked, places: readonly number[]): boolean {
  const parted = places.slice(1).map((place, at) => words.slice(places[at], place).map(({ text }) => text));
  const hasComma = parted.some((between) => between.includes(','));
  return parted.every((between) =>
    between.some((word) => word === ',' || (plays(word, 'adding-up') && (hasComma || isJapanese(word)))),
  );
}
