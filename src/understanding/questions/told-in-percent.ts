import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { Fact, MetricId } from '../../dataset/schema.ts';
import { periodId, type Period } from '../../periods/period.ts';
import { isNumber } from '../words/words.ts';
import type { Asked } from './asked.ts';

/** Whether a change is asked for as a percentage: by a word for one, or since that is how people tell such a change. */
export function isToldInPercent(asked: Asked, metric: MetricId, from: Period, to: Period): boolean {
  const { unit } = asked.dataset.metric(metric);
  return (
    asked.has('percent') ||
    isGrowthInPercent(asked) ||
    (asked.has('growth') && !isInUnit(asked) && !isHeads(asked, unit)) ||
    (!saysAmount(asked) &&
      ((asked.has('yoy', 'qoq') && isRateMeant(asked, metric, from, to)) ||
        isOnlyPercentKnown(asked, metric, from, to)))
  );
}

/**
 * "Operating income yoy", "how much was it up yoy" ask for a rate. "YoY change" and "how did it move yoy" may be told
 * either way: as the document prints it, where it prints only the rate.
 */
function isRateMeant(asked: Asked, metric: MetricId, from: Period, to: Period): boolean {
  const { dataset, frame, plays, has } = asked;
  const changes = frame.operations.filter(({ names }) => names.includes('change'));
  // "how much more did it bring in yoy" asks for the amount
  const isDirection =
    (changes.length > 0 || !has('higher', 'lower')) &&
    changes.every(({ words: [word, more] }) => more === undefined && plays(word ?? '', 'direction'));
  const printed = dataset.changesPrinted(metric, periodId(from), periodId(to));
  const prints = (measure: Fact['measure']): boolean => printed.some((fact) => fact.measure === measure);
  // "WAN revenue yoy": where the earlier figure is not known and only the amount is printed, there is no rate to tell
  if (prints('change') && !prints('change-percent') && !areKnown(asked, metric, from, to)) return false;
  if (isDirection || has('amount')) return isDirection;
  return prints('change-percent') && !prints('change');
}

/** "Headcount growth in 1Q08": how many people more there are, unless a rate or a year's growth is asked for. */
const isHeads = ({ has }: Asked, unit: string): boolean => unit === 'people' && !has('yoy', 'qoq', 'ratio');

/** "number of contracts, growth in percent": a number is only what is counted where the growth itself is told so. */
const isGrowthInPercent = ({ frame, plays }: Asked): boolean =>
  frame.operations.some(
    ({ names, words }) => names.includes('growth') && words.some((word) => plays(word, 'in-percent')),
  );

/** "Revenue growth in yen", "revenue growth, JPY million", but not "growth of the 500 million": a unit, and no amount. */
const isInUnit = ({ has, frame: { words }, plays }: Asked): boolean =>
  has('absolute') ||
  words.some(
    ({ text }, at) =>
      plays(text, 'own-currency') &&
      !words.slice(Math.max(0, at - 2), at).some((word) => isNumber(word.text)),
  );

/** "How many contracts", "in yen", "by how much in millions": a change that is to be told as an amount. */
const saysAmount = ({ has, frame, plays }: Asked): boolean =>
  has('absolute') ||
  frame.words.some(({ text }) => plays(text, 'money')) ||
  frame.operations.some(
    ({ names, words }) =>
      // "how much was it up" may be told either way
      (names.includes('amount') && !words.some((word) => plays(word, 'amount-or-percent'))) ||
      (names.includes('change') && [...words, words.join('')].some((word) => plays(word, 'in-amount'))),
  );

/** "How much did recurring revenues grow": where the earlier figure is not known but a document prints the growth. */
function isOnlyPercentKnown(asked: Asked, metric: MetricId, from: Period, to: Period): boolean {
  const printed = asked.dataset.changesPrinted(metric, periodId(from), periodId(to));
  return !areKnown(asked, metric, from, to) && printed.some(({ measure }) => measure === 'change-percent');
}

const areKnown = ({ dataset }: Asked, metric: MetricId, ...periods: readonly Period[]): boolean =>
  periods.every((period) => !isMissing(resolveFigure(dataset, { metric, period: periodId(period) })));
