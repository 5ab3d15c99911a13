import type { ShownFigure } from '../../answering/answer.ts';
import { sortPeriods } from '../../dataset/dataset.ts';
import { endOf, compareInstants, spanMonths } from '../../periods/calendar.ts';
import { isSpan, parsePeriodId, type PeriodId } from '../../periods/period.ts';
import { periodsPhrase } from '../figures-phrase.ts';
import { shortPeriodName } from '../period-names.ts';
import type { ChartPoint, OnDemand, SlotChart, TargetMark } from './chart.ts';
import { fileName, namesPhrase, pointOf, type ChartContext } from './chart-context.ts';
import { scaleOf } from './chart-scale.ts';
import { documentsOf } from './chart-sources.ts';
import { CHART_WORDING } from './chart-wording.ts';
import { slotLabels } from './slot-labels.ts';

/** One metric's targets with what became of them: a column for the actual figure, a mark for each target. */
export function targetChart(
  figures: readonly ShownFigure[],
  context: ChartContext,
  highlighted?: PeriodId,
): OnDemand<SlotChart> | undefined {
  const { dataset, wording, language } = context;
  const words = CHART_WORDING[language];
  const [first] = figures;
  if (!first || figures.some(({ metric, unit }) => metric !== first.metric || unit !== first.unit))
    return undefined;
  const targets = figures.filter(({ origin }) => origin === 'target');
  const actuals = new Map(actualsBySlot(figures));
  const slots = sortPeriods(new Set([...targets.map(({ period }) => period), ...actuals.keys()]));
  if (targets.length === 0 || (slots.length < 2 && actuals.size === 0)) return undefined;
  return () => {
    const scale = scaleOf(
      figures.map(({ value }) => value),
      first.unit,
      language,
    );
    const points = slots.map((slot): ChartPoint | null => {
      const figure = actuals.get(slot);
      if (!figure) return null;
      return figure.period === slot
        ? pointOf(figure)
        : { ...pointOf(figure), covers: shortPeriodName(figure.period, language) };
    });
    return {
      kind: 'columns',
      language,
      title: words.targetsAndActuals(namesPhrase(figures, context)),
      subtitle: periodsPhrase(slots, language),
      scale,
      sources: documentsOf(figures, dataset, language),
      name: `targets-${fileName(figures)}`,
      slots: slotLabels(slots, language, (id) => id === highlighted).map((slot, index) => {
        const covers = points[index]?.covers;
        return covers === undefined ? slot : { ...slot, below: words.actualOf(covers) };
      }),
      series: [{ name: wording.metric(first.metric), points }],
      targets: slots.flatMap((period, slot) =>
        marksOf(
          targets.filter((target) => target.period === period),
          slot,
        ),
      ),
    };
  };
}

/** Targets of one period as marks, each value once: what was only confirmed is no other target. */
function marksOf(targets: readonly ShownFigure[], slot: number): TargetMark[] {
  // The newest comes last, whatever order they were given in; one without a day is the oldest.
  const sorted = targets.toSorted((a, b) => (a.announced ?? '').localeCompare(b.announced ?? ''));
  const newest = sorted.at(-1);
  const values = new Map(sorted.toReversed().map((target) => [target.value, target]));
  return [...values.values()].map(({ value, unit, announced }) => ({
    slot,
    value,
    unit,
    announced: announced ?? null,
    isNewest: value === newest?.value,
  }));
}

/** The actual figures by the period of the target that they are of, or by their own where no target is near. */
function actualsBySlot(figures: readonly ShownFigure[]): [PeriodId, ShownFigure][] {
  return figures.flatMap((figure, index): [PeriodId, ShownFigure][] => {
    if (figure.origin === 'target') return [];
    const before = figures[index - 1];
    const isBegun = before?.origin === 'target' && isBeginningOf(figure.period, before.period);
    return [[isBegun ? before.period : figure.period, figure]];
  });
}

/** Whether a span starts with another one and ends after it. */
function isBeginningOf(part: PeriodId, whole: PeriodId): boolean {
  const [a, b] = [parsePeriodId(part), parsePeriodId(whole)];
  if (!a || !b || !isSpan(a) || !isSpan(b)) return false;
  const [start, other] = [spanMonths(a).from, spanMonths(b).from];
  return start.year === other.year && start.month === other.month && compareInstants(endOf(a), endOf(b)) < 0;
}
