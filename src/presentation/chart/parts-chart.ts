import type { ShownFigure } from '../../answering/answer.ts';
import { periodsPhrase } from '../figures-phrase.ts';
import { shortPeriodName } from '../period-names.ts';
import { TABLE_WORDING } from '../table-wording.ts';
import type { BarChart, BarRow, OnDemand } from './chart.ts';
import { besides, fileName, namesPhrase, pointOf, type ChartContext } from './chart-context.ts';
import { scaleOf, scaledWithUnit } from './chart-scale.ts';
import { documentsOf } from './chart-sources.ts';
import { CHART_WORDING } from './chart-wording.ts';

/** What fits one below the other and can still be read. */
const MOST_ROWS = 18;
/** Bars have room for a digit more than columns. */
const FINER = 1;

/** A total's parts, the largest first, with their shares and what they leave open. */
export function breakdownChart(
  figures: readonly ShownFigure[],
  context: ChartContext,
): OnDemand<BarChart> | undefined {
  const [total, ...parts] = figures;
  if (!total || parts.length < 2 || parts.length >= MOST_ROWS) return undefined;
  return () => {
    const { dataset, wording, language } = context;
    const words = TABLE_WORDING[language];
    const shareOf = (value: number): number | null => (total.value > 0 ? (value / total.value) * 100 : null);
    const rows = parts.map((part): BarRow => {
      const sign = dataset.metric(part.metric).parent?.sign ?? 1;
      const name = wording.metric(part.metric);
      const point = pointOf({ ...part, value: sign * part.value });
      return {
        name: sign < 0 ? words.less(name) : name,
        point,
        share: shareOf(point.value),
        highlighted: false,
      };
    });
    const open = total.value - rows.reduce((sum, { point }) => sum + point.value, 0);
    const precision = figures.reduce((sum, figure) => sum + figure.precision, 0);
    const rest: BarRow = {
      name: words.notAccounted,
      point: { value: open, unit: total.unit, isReported: false },
      share: shareOf(open),
      highlighted: false,
      isRest: true,
    };
    const all = [
      ...rows.toSorted((a, b) => b.point.value - a.point.value),
      // Rounded figures need not add up to the last digit.
      ...(Math.abs(open) > precision / 2 ? [rest] : []),
    ];
    const scale = scaleOf([total.value, ...all.map(({ point }) => point.value)], total.unit, language, FINER);
    return {
      kind: 'bars',
      language,
      title: words.breakdownOf(wording.metric(total.metric)),
      subtitle: besides(
        periodsPhrase([total.period], language),
        CHART_WORDING[language].total(scaledWithUnit(total.value, scale)),
      ),
      scale,
      sources: documentsOf(figures, dataset, language),
      name: `breakdown-${fileName([total])}`,
      rows: all,
    };
  };
}

/** Several figures of one unit one below the other, in the order given; `first` is the one asked for. */
export function figuresChart(
  figures: readonly ShownFigure[],
  context: ChartContext,
  { isFirstAsked = false, remark = '' }: { isFirstAsked?: boolean; remark?: string } = {},
): OnDemand<BarChart> | undefined {
  const [first] = figures;
  if (!first || figures.length < 2 || figures.length > MOST_ROWS) return undefined;
  if (figures.some(({ unit }) => unit !== first.unit)) return undefined;
  return () => {
    const { dataset, wording, language } = context;
    const periods = new Set(figures.map(({ period }) => period));
    const scale = scaleOf(
      figures.map(({ value }) => value),
      first.unit,
      language,
      FINER,
    );
    return {
      kind: 'bars',
      language,
      title: namesPhrase(figures, context),
      subtitle: besides(periodsPhrase([...periods], language), scale.unit, remark),
      scale,
      sources: documentsOf(figures, dataset, language),
      name: fileName(figures),
      rows: figures.map((figure, index) => {
        const name = wording.nameOf(figure);
        return {
          name:
            periods.size > 1
              ? TABLE_WORDING[language].at(name, shortPeriodName(figure.period, language))
              : name,
          point: {
            ...pointOf(figure),
            isReported: figure.origin === 'reported' || figure.origin === 'target',
          },
          share: null,
          highlighted: isFirstAsked && index === 0,
        };
      }),
    };
  };
}
