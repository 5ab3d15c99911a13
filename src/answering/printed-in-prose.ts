import { isActualValue, type Dataset } from '../dataset/dataset.ts';
import type { Fact, MetricId } from '../dataset/schema.ts';
import type { PeriodId } from '../periods/period.ts';

/** What a sentence of a document, of any where none is named, states of a figure otherwise than its tables. */
export const proseApart = (
  dataset: Dataset,
  metric: MetricId,
  period: PeriodId,
  document?: string,
): Fact | undefined =>
  dataset
    .factsOf(metric, period)
    .find(
      (fact) =>
        fact.source === 'text' &&
        isActualValue(fact) &&
        (dataset.isDiscarded(fact) || Math.abs(printedValue(fact) - fact.value) > fact.precision) &&
        (document === undefined || fact.document === document),
    );

/** The number that is printed, where what was read in its place is another one; the sign is that of the reading. */
export function printedValue({ text, value, precision }: Fact): number {
  const [digits = '', decimals = ''] = text.replace(/[^\d.]/g, '').split('.');
  const printed = Number(`${digits}.${decimals}`) * precision * 10 ** decimals.length;
  return Math.sign(value) * printed;
}
