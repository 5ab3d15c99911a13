import { isMidTerm } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { newest } from '../../dataset/newest.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { parsePeriodId, periodId, type Period } from '../../periods/period.ts';
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

/** The period of a question that names none: that of the conversation, of the document, or the newest. */
export function impliedPeriod(
  dataset: Dataset,
  metric: MetricId,
  { target, document }: Asked['modifiers'],
  base: Period | undefined,
): { period: Period; reading: Reading } | undefined {
  const states = (period: Period): boolean =>
    dataset
      .factsOfMetric(metric)
      .some((fact) => fact.document === document && fact.period === periodId(period));
  if (base && (!document || states(base))) return { period: base, reading: 'from-conversation' };
  const midTerm = target === 'midterm' ? dataset.factsOfMetric(metric).findLast(isMidTerm) : undefined;
  const period = midTerm
    ? parsePeriodId(midTerm.period)
    : newest(dataset, metric, { target: target !== undefined, document });
  return period && { period, reading: 'latest' };
}
