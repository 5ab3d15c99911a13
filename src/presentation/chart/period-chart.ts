import type { ShownFigure } from '../../answering/answer.ts';
import { sortPeriods } from '../../dataset/dataset.ts';
import type { PeriodId } from '../../periods/period.ts';
import { periodsPhrase } from '../figures-phrase.ts';
import type { OnDemand, ReferenceLine, SlotChart } from './chart.ts';
import { besides, fileName, namesPhrase, pointOf, type ChartContext } from './chart-context.ts';
import { scaleOf } from './chart-scale.ts';
import { documentsOf } from './chart-sources.ts';
import { slotLabels } from './slot-labels.ts';
import { timeSlots } from './time-slots.ts';

/** More metrics beside each other cannot be told apart. */
const MOST_METRICS = 4;
/** Two points make no line. */
const LEAST_FOR_LINE = 3;

export type PeriodChartOptions = {
  /** The period that was asked for. */
  readonly highlighted?: PeriodId | undefined;
  readonly reference?: ReferenceLine | undefined;
  /** What is to be said beside the periods. */
  readonly remark?: string | undefined;
};

/** Up to four metrics of one unit over at least two periods, or undefined where the figures are not of that form. */
export function periodChart(
  figures: readonly ShownFigure[],
  context: ChartContext,
  { highlighted, reference, remark = '' }: PeriodChartOptions = {},
): OnDemand<SlotChart> | undefined {
  const { dataset, wording, language } = context;
  const [first] = figures;
  const metrics = [...new Set(figures.map(({ metric }) => metric))];
  const periods = sortPeriods(new Set(figures.map(({ period }) => period)));
  if (!first || periods.length < 2 || metrics.length > MOST_METRICS) return undefined;
  if (figures.some(({ unit }) => unit !== first.unit)) return undefined;
  const placed = new Map(figures.map((figure) => [`${figure.metric} ${figure.period}`, figure]));
  // One figure told twice, now and as at first, has no place on such an axis.
  if (placed.size < figures.length) return undefined;
  return () => {
    const { slots, areEven } = timeSlots(periods);
    const isLine =
      periods.length >= LEAST_FOR_LINE &&
      areEven &&
      metrics.every((metric) => !['flow', 'per-share'].includes(dataset.metric(metric).nature));
    const values = figures.map(({ value }) => value);
    const scale = scaleOf(values, first.unit, language);
    const inOrder = figures.toSorted((a, b) => periods.indexOf(a.period) - periods.indexOf(b.period));
    return {
      kind: isLine ? 'lines' : 'columns',
      language,
      title: namesPhrase(figures, context),
      subtitle: besides(periodsPhrase(periods, language), remark),
      scale,
      sources: documentsOf(figures, dataset, language),
      name: fileName(inOrder),
      slots: slotLabels(slots, language, (id) => id === highlighted),
      series: metrics.map((metric) => ({
        name: wording.metric(metric),
        points: slots.map((period) => {
          const figure = placed.get(`${metric} ${period}`);
          return figure ? pointOf(figure) : null;
        }),
      })),
      targets: [],
      ...(reference ? { reference } : {}),
    };
  };
}
