import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { Period } from '../../periods/period.ts';
import { periodId } from '../../periods/period.ts';
import type { FigureRef, Query, Reading } from '../../query/query.ts';
import type { Frame } from '../resolution/frame.ts';
import type { Piece } from '../reading/pieces.ts';
import type { OperationName } from '../words/operation-names.ts';
import type { Role } from '../words/role-names.ts';

/** A question whose metrics and periods are decided; what it asks of them is read by the rules in `questions/`. */
export type Asked = {
  readonly dataset: Dataset;
  readonly frame: Frame;
  /** In the order of the text. */
  readonly metrics: readonly MetricId[];
  readonly periods: readonly Period[];
  readonly pieces: readonly Piece[];
  /** The period that a mention was read as, by its index among the mentions. */
  readonly periodAt: (mention: number) => Period | undefined;
  /** Where a balance is asked over months that are no reporting span. */
  readonly window: { readonly from: Period; readonly to: Period } | undefined;
  /** Whether the period was said, or only follows from the conversation or the newest data. */
  readonly periodSaid: boolean;
  readonly readings: readonly Reading[];
  /** The time that was spoken of before. */
  readonly spokenOf: Period | undefined;
  /** What holds for every figure of the question: dollars, as originally reported, a target. */
  readonly modifiers: Pick<FigureRef, 'basis' | 'currency' | 'target' | 'document'>;
  /** The announcement dates of targets that the question names, in the order of the text. */
  readonly targetDates: readonly string[];
  /** Whether a word plays a role. */
  readonly plays: (word: string, role: Role) => boolean;
  readonly has: (...names: readonly OperationName[]) => boolean;
  /** Whether the question is about a yes-or-no range of periods: "1Q10 to 3Q11". */
  readonly isRange: boolean;
  /** The number of years that a change is said to run over: "over the two years". */
  readonly yearsSaid: number | undefined;
  /** Whether a word or sign parts the metrics named from each other, as in a list. */
  readonly isSeparated: boolean;
  /** The words by which a metric is named. */
  readonly wordsFor: (metric: MetricId) => readonly string[];
  /** What a piece that names a metric was resolved to; nothing of its own where it only narrows another. */
  readonly metricAt: (piece: Piece & { kind: 'metric' }) => MetricId | 'within another' | undefined;
  /** Position of a metric's first mention. */
  readonly placeOfMetric: (metric: MetricId) => number;
};

/** A rule that reads one kind of question. `uses` are the operations whose words it accounts for. */
export type QuestionRule = {
  readonly name: string;
  readonly uses: readonly OperationName[];
  readonly read: (asked: Asked) => Query | undefined;
};

/** The figure of a metric at a period, with the question's modifiers. */
export function refOf(asked: Asked, metric: MetricId, period: Period): FigureRef {
  const { currency, ...others } = asked.modifiers;
  // "the exchange rate for the dollar translation" is no amount that is translated
  const isRate = asked.dataset.metric(metric).unit === 'JPY/USD';
  return {
    metric,
    period: periodId(period),
    ...others,
    ...(currency && !isRate ? { currency } : {}),
  };
}

export const readingsOf = (asked: Asked): { readings?: Reading[] } =>
  asked.readings.length ? { readings: [...new Set(asked.readings)] } : {};

/** The readings of a question about all periods there are: that the newest was meant is not among them. */
export const readingsOfSeveral = (asked: Asked): { readings?: Reading[] } =>
  readingsOf({ ...asked, readings: asked.readings.filter((reading) => reading !== 'latest') });

/** The one thing of a list; nothing where it holds none or several. */
export const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);
