import type { Dataset } from '../../dataset/dataset.ts';
import { newest } from '../../dataset/newest.ts';
import type { MetricId } from '../../dataset/schema.ts';
import {
  endOf,
  isEndOfFiscalYear,
  shiftBySelf,
  shiftYears,
  spansEndingAt,
  yearEndBefore,
} from '../../periods/calendar.ts';
import type { Period } from '../../periods/period.ts';
import type { Step } from '../periods/atoms/atom.ts';
import { hasOperation, type Frame, type PlacedPeriod } from './frame.ts';

/**
 * "Revenue of the last four quarters", "the past three fiscal years": so many of them up to the newest one of the figure,
 * each as a mention of its own, or up to the end of a time that is said: "the last two quarters of FY2010". Growth over
 * them counts from what lies that far before the last of them. Beside more times nobody can tell which they are.
 */
export function withNewestSeveral(
  dataset: Dataset,
  metric: MetricId,
  frame: Frame,
  mentions: readonly PlacedPeriod[],
): readonly PlacedPeriod[] {
  const said = mentions.find((mention) => severalIn(mention) !== undefined);
  const several = said && severalIn(said);
  if (!said || !several) return mentions;
  const periods = mentions.length === 1 ? periodsOf(dataset, metric, several, frame) : [];
  return periods.length
    ? periods.map((period) => ({ ...said, period: { kind: 'period', period } }))
    : [{ ...said, period: { kind: 'unknown' } }];
}

/** Whether a mention stands for so many periods up to the newest. */
export const isNewestSeveral = (mention: PlacedPeriod): boolean => severalIn(mention) !== undefined;

/** So many quarters or years, and the time up to which they are counted where that is said. */
type Several = Extract<Step, { to: 'newest' }> & { readonly base?: Period | undefined };

const severalIn = ({ period }: PlacedPeriod): Several | undefined =>
  period.kind === 'relative' && period.step.to === 'newest'
    ? { ...period.step, base: period.base }
    : undefined;

function periodsOf(dataset: Dataset, metric: MetricId, several: Several, frame: Frame): readonly Period[] {
  if (hasOperation(frame, 'yoy', 'qoq')) return [];
  const { by, length } = several;
  const back = (period: Period, times: number): Period =>
    length === 'year' ? shiftYears(period, -times) : shiftBySelf(period, -times);
  const isGrowth = hasOperation(frame, 'change', 'growth', 'cagr');
  const last =
    isGrowth && length === 'year' && !several.base
      ? newest(dataset, metric)
      : lastOf(dataset, metric, several);
  if (!last) return [];
  if (isGrowth) return [back(last, by), last];
  return Array.from({ length: by }, (_, index) => back(last, by - 1 - index));
}

/** The last of them: the newest quarter or year of a flow, or that which ends with the time said; of a balance its end. */
function lastOf(dataset: Dataset, metric: MetricId, { length, base }: Several): Period | undefined {
  const isBalance = dataset.metric(metric).nature === 'balance';
  if (base) {
    const end = endOf(base);
    const span = spansEndingAt(end).find(({ kind }) => kind === length);
    return span && isBalance ? end : span;
  }
  const last = newest(dataset, metric, { length });
  if (last?.kind !== 'instant' || length === 'quarter') return last;
  return isEndOfFiscalYear(last) ? last : yearEndBefore(last);
}
