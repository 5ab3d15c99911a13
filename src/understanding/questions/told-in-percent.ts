import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { Fact, MetricId } from '../../dataset/schema.ts';
import { periodId, type Period } from '../../periods/period.ts';
import type { Asked } from './asked.ts';

/** Whether a change is asked for as a percentage: by a word for one, or since that is how people tell such a change. */
export function isToldInPercent(asked: Asked, metric: MetricId, from: Period, to: Period): boolean {
  const { unit } = asked.dataset.metric(metric);
  return (
    asked.has('percent') ||
    isGrowthInPercent(asked) ||
    (asked.has('growth') && !asked.has('absolute') && !isHeads(asked, unit)) ||
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
  const isDirection = changes.every(
    ({ words: [word, more] }) => more === undefined && plays(word ?? '', 'direction'),
  );
  if (isDirection || has('amount')) return isDirection;
  const printed = dataset.changesPrinted(metric, periodId(from), periodId(to));
  const prints = (measure: Fact['measure']): boolean => printed.some((fact) => fact.measure === measure);
  return prints('change-percent') && !prints('change');
}

/** "Headcount growth in 1Q08": how many people more there are, unless a rate or a year's growth is asked for. */
const isHeads = ({ has }: Asked, unit: string): boolean => unit === 'people' && !has('yoy', 'qoq', 'ratio');

/** "number of contracts, growth in percent": a number is only what is counted where the growth itself is told so. */
const isGrowthInPercent = ({ frame, plays }: Asked): boolean =>
  frame.operations.some(
    ({ names, words }) => names.includes('growth') && words.some((word) => plays(word, 'in-percent')),
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
function isOnlyPercentKnown({ dataset }: Asked, metric: MetricId, from: Period, to: Period): boolean {
  const [before, after] = [periodId(from), periodId(to)];
  const isKnown = [before, after].every((period) => !isMissing(resolveFigure(dataset, { metric, period })));
  return (
    !isKnown &&
    dataset.changesPrinted(metric, before, after).some(({ measure }) => measure === 'change-percent')
  );
}
