import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import { nearestLookups } from '../../answering/unanswered.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { periodId, type Period } from '../../periods/period.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { applyRules, isPlain } from '../questions/apply-rules.ts';
import type { Asked } from '../questions/asked.ts';
import { refusal, type Refusal } from './refusals.ts';

/**
 * No rule reads the question: asks since when a balance changed, or which of two periods is meant, or says that it is not
 * understood.
 */
export function whatThen(asked: Asked, text: string): Refusal {
  const { dataset, metrics, periods } = asked;
  const [metric] = metrics;
  if (metrics.length === 1 && periods.length === 1 && asked.has('change')) {
    const choices = (['yoy', 'since-year-end'] as const).flatMap((base) => {
      const query = applyRules(
        { ...asked, has: (...names) => names.includes(base) || asked.has(...names) },
        false,
      );
      return query?.kind === 'change' && !isMissing(resolveFigure(dataset, query.from)) ? [query] : [];
    });
    if (choices.length) return { outcome: { status: 'clarify', reason: { code: 'which-figure' }, choices } };
  }
  if (metric && metrics.length === 1 && periods.length > 1 && isPlain(asked.frame))
    return whichPeriod(dataset, metric, periods);
  return notUnderstood(asked, text);
}

/** Says that a question is not understood, and names figures that are near to what it names. */
export function notUnderstood(
  { dataset, metrics: [metric], periods: [period] }: Asked,
  text: string,
): Refusal {
  const near = metric && period ? nearestLookups(dataset, { metric, period: periodId(period) }) : [];
  return refusal({ code: 'unsupported', what: text }, near);
}

/** "3Q09 FY2008" is either of the two, and no list of both. */
function whichPeriod(dataset: Dataset, metric: MetricId, periods: readonly Period[]): Refusal {
  const figures = periods.map((period): FigureRef => ({ metric, period: periodId(period) }));
  const choices = figures.flatMap((figure): Query[] =>
    isMissing(resolveFigure(dataset, figure)) ? [] : [{ kind: 'lookup', figure }],
  );
  const [first] = figures;
  if (choices.length) return { outcome: { status: 'clarify', reason: { code: 'which-figure' }, choices } };
  return refusal(first ? { code: 'no-figure', figure: first } : { code: 'no-metric' });
}
