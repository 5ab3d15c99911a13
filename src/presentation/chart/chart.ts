import type { Unit } from '../../dataset/schema.ts';
import type { Language } from '../view.ts';

/** What a chart shows, without sizes or colours: drawing and the alternative text are made from the same data. */
export type Chart = SlotChart | BarChart;

type Common = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly scale: Scale;
  /** Where the figures stand, the documents in short. */
  readonly sources: readonly string[];
  /** What a file of it is to be called, without an ending. */
  readonly name: string;
};

/** Points over periods: columns for what adds up, lines for what is measured at a time. */
export type SlotChart = Common & {
  readonly kind: 'columns' | 'lines';
  /** The places along the axis, those without a figure too. */
  readonly slots: readonly Slot[];
  readonly series: readonly ChartSeries[];
  readonly targets: readonly TargetMark[];
  readonly reference?: ReferenceLine;
};

/** A chart that is laid out when it is wanted. */
export type OnDemand<C extends Chart = Chart> = () => C;

/** Parts beside each other, one below the other. */
export type BarChart = Common & { readonly kind: 'bars'; readonly rows: readonly BarRow[] };

/** How a number is told on a chart: divided, with a unit that stands once beside the axis. */
export type Scale = { readonly divisor: number; readonly unit: string; readonly decimals: number };

export type Slot = {
  readonly label: string;
  /** What it is called away from its neighbours. */
  readonly name: string;
  /** A second line below the label. */
  readonly below?: string;
  /** The one that was asked for. */
  readonly highlighted: boolean;
};

/** One metric's points, as many as there are slots; null where there is no figure. */
export type ChartSeries = { readonly name: string; readonly points: readonly (ChartPoint | null)[] };

export type ChartPoint = {
  readonly value: number;
  readonly unit: Unit;
  /** Whether a document states it, or it follows from others that do. */
  readonly isReported: boolean;
  /** Set where the figure covers only the beginning of its slot's period: what it covers. */
  readonly covers?: string;
};

export type TargetMark = {
  readonly slot: number;
  readonly value: number;
  readonly unit: Unit;
  /** The day it was announced, where that is known. */
  readonly announced: string | null;
  /** Whether no later target has taken its place. */
  readonly isNewest: boolean;
};

export type ReferenceLine = { readonly value: number; readonly label: string };

export type BarRow = {
  readonly name: string;
  readonly point: ChartPoint;
  /** The share of the whole in percent, where there is a whole. */
  readonly share: number | null;
  readonly highlighted: boolean;
  /** Set for what the parts leave open of the whole. */
  readonly isRest?: boolean;
};
