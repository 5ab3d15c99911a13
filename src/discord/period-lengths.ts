import type { Dataset } from '../dataset/dataset.ts';
import { periodKindsOf } from '../answering/known-periods.ts';
import type { MetricId } from '../dataset/schema.ts';
import type { Period } from '../periods/period.ts';
import { lengthName } from '../presentation/period-names.ts';
import type { Language } from '../presentation/view.ts';

type Length = Period['kind'];

const LENGTHS: readonly Length[] = ['quarter', 'half', 'nine-months', 'year', 'instant'];

/** The lengths of period in which a metric is told, the one with the most figures first. */
export const suggestedLengths = (dataset: Dataset, metric: string, language: Language) =>
  (dataset.hasMetric(metric) ? periodKindsOf(dataset, metric) : LENGTHS).map((length) => ({
    name: lengthName(length, language),
    value: length,
  }));

/** The length that a text names; without one, or with one that the metric has not, that of most of its figures. */
export function lengthFor(dataset: Dataset, metric: MetricId, text: string | undefined): Length | undefined {
  const lengths = periodKindsOf(dataset, metric);
  const wanted = text?.toLowerCase();
  return (
    lengths.find(
      (length) =>
        length === wanted ||
        lengthName(length, 'en').toLowerCase() === wanted ||
        lengthName(length, 'ja') === wanted,
    ) ?? lengths[0]
  );
}
