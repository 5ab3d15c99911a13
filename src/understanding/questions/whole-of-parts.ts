import { figureOf } from '../../dataset/figure.ts';
import { comparePeriods, monthsApart, monthsOf, spanMonths, spanOfMonths } from '../../periods/calendar.ts';
import { isSpan, parsePeriodId, periodId, type Span } from '../../periods/period.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { readingsOf, refOf, type Asked } from './asked.ts';

/**
 * "Average quarterly revenue over 1Q09-3Q09": where not each of the quarters is known, but the span that they make up, what
 * flowed in it is their sum.
 */
export function fromWhole(
  asked: Asked,
  figures: readonly FigureRef[],
  how: 'sum' | 'average',
): Query | undefined {
  const [metric, other] = asked.metrics;
  if (!metric || other || asked.dataset.metric(metric).nature !== 'flow') return undefined;
  const isKnown = (period: FigureRef['period']): boolean =>
    figureOf(asked.dataset, metric, period) !== undefined;
  if (figures.every(({ period }) => isKnown(period))) return undefined;
  const spans = figures.flatMap(({ period }) => parsePeriodId(period) ?? []).filter(isSpan);
  const whole = spans.length === figures.length ? wholeOf(spans) : undefined;
  const sum = whole && figureOf(asked.dataset, metric, periodId(whole));
  if (!whole || !sum) return undefined;
  // a loss where there was none is that of another figure, which was spoken of
  const isLoss = asked.wordsFor(metric).some((word) => asked.plays(word, 'loss'));
  if (isLoss && sum.value > 0) return undefined;
  const figure = refOf(asked, metric, whole);
  if (how === 'sum') return { kind: 'lookup', figure, ...readingsOf(asked) };
  const expression = `a / ${figures.length}`;
  return { kind: 'calculate', expression, figures: [figure], in: 'plain', ...readingsOf(asked) };
}

/** The span that others follow upon each other in, without a month between or in common. */
function wholeOf(spans: readonly Span[]): Span | undefined {
  const sorted = spans.toSorted(comparePeriods);
  const [first] = sorted;
  const last = sorted.at(-1);
  const areNext = sorted.every((span, at) => {
    const before = sorted[at - 1];
    return !before || monthsApart(before, span) === monthsOf(span);
  });
  return first && last && areNext ? spanOfMonths(spanMonths(first).from, spanMonths(last).to) : undefined;
}
