import { isMidTerm } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { newest } from '../../dataset/newest.ts';
import type { Fact, MetricId } from '../../dataset/schema.ts';
import { parsePeriodId, periodId, type Period, type PeriodId } from '../../periods/period.ts';
import type { FigureRef, Reading } from '../../query/query.ts';
import type { Asked } from './asked.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';

/** What holds for every figure of a question: as originally reported, of a document, in dollars, a target. */
export function modifiersOf(
  frame: Frame,
  target: FigureRef['target'],
  document: string | undefined,
): Asked['modifiers'] {
  return {
    ...(hasOperation(frame, 'original') && !target && !document ? { basis: 'original' } : {}),
    ...(document && !target ? { document } : {}),
    ...(hasOperation(frame, 'dollars') ? { currency: 'USD' } : {}),
    ...(target ? { target } : {}),
  };
}

/** The period of a question that names none, and how it was read. */
export type Implied = { readonly period: Period; readonly readings: readonly Reading[] };

/**
 * The period of a question that names none: that of the conversation, of the document, of the target that was announced
 * on a day or in a document, or the newest.
 */
export function impliedPeriod(
  dataset: Dataset,
  metric: MetricId,
  { target, document }: Asked['modifiers'],
  base: Period | undefined,
  holdingTarget: string | undefined,
): Implied | undefined {
  const states = (period: Period): boolean =>
    dataset
      .factsOfMetric(metric)
      .some((fact) => fact.document === document && fact.period === periodId(period));
  const isDated = target !== undefined && /^\d/.test(target);
  if (isDated || (holdingTarget !== undefined && target !== 'midterm')) {
    const isMeant = (fact: Fact): boolean =>
      isDated ? fact.announced === target : fact.document === holdingTarget;
    const spoken = base && periodOfTarget(dataset, metric, isMeant, periodId(base));
    if (spoken) return { period: spoken, readings: ['from-conversation'] };
    const period = periodOfTarget(dataset, metric, isMeant);
    return period && { period, readings: [] };
  }
  if (base && (!document || states(base))) return { period: base, readings: ['from-conversation'] };
  const midTerm = target === 'midterm' ? dataset.factsOfMetric(metric).findLast(isMidTerm) : undefined;
  const period = midTerm
    ? parsePeriodId(midTerm.period)
    : newest(dataset, metric, { target: target !== undefined, document });
  return period && { period, readings: ['latest'] };
}

/** "The target announced in February 2009": what was aimed at on that day, first of all for a year. */
function periodOfTarget(
  dataset: Dataset,
  metric: MetricId,
  isMeant: (fact: Fact) => boolean,
  only?: PeriodId,
): Period | undefined {
  const facts = dataset
    .factsOfMetric(metric)
    .filter((fact) => fact.kind === 'target' && isMeant(fact) && (only ?? fact.period) === fact.period);
  const plain = facts.filter((fact) => !isMidTerm(fact));
  const ids = new Set((plain.length ? plain : facts).map(({ period }) => period));
  const periods = [...ids].flatMap((id) => parsePeriodId(id) ?? []);
  const years = periods.filter(({ kind }) => kind === 'year');
  const [first, another] = years.length ? years : periods;
  return another ? undefined : first;
}
