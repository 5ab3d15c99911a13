import type { Dataset } from '../../dataset/dataset.ts';
import { comparePeriods } from '../../periods/calendar.ts';
import { figureRefsOf, type Query } from '../../query/query.ts';
import { followUp } from '../conversation/follow-up.ts';
import { readPeriod } from '../periods/resolve-periods.ts';
import type { ResolvedMetrics } from '../metrics/resolve-metrics.ts';
import type { Piece } from '../reading/pieces.ts';
import { CHANGES, type OperationName } from '../words/operation-names.ts';
import {
  hasOperation,
  type Frame,
  type MetricMention,
  type PlacedOperation,
  type PlacedPeriod,
} from './frame.ts';
import { resolveNamed } from './resolve-named.ts';
import type { Question } from './resolve.ts';

/** What tells that something changed, and since when. */
const CHANGED: readonly OperationName[] = [...CHANGES, 'compare', 'points', 'higher', 'lower'];
/** What a change is told in, where it tells nothing of what has changed. */
const TOLD_IN: readonly OperationName[] = ['percent', 'amount'];

/**
 * "Yoy growth of SI plus hardware revenue 9M09", "operating income as % of SI revenue in 9M09 compared with 9M08": what is
 * worked out of several figures, and how that has changed, read as if the change were asked for in a turn of its own.
 */
export function changeOfWorkedOut(
  question: Question,
  frame: Frame,
  mentions: readonly MetricMention[],
  resolved: ResolvedMetrics,
): Query | undefined {
  const changed = frame.operations.filter((operation) => isNamed(operation, CHANGED));
  const [now, then] = timesOf(question.dataset, frame, mentions);
  if (mentions.length < 2 || !changed.length || !now || isOfOneOnly(changed, mentions)) return undefined;
  // "in percent" tells how the change is told, but where it is a share that has changed
  const ways = [[...CHANGED, ...TOLD_IN], CHANGED];
  for (const names of hasOperation(frame, 'share', 'ratio') ? ways.toReversed() : ways) {
    const asks = frame.operations.filter((operation) => isNamed(operation, names));
    const query = workedOut(question, frame, mentions, { asks, now, resolved });
    if (!query) continue;
    const turn = { ...question, conversation: { query } };
    const change = followUp(turn, turnOf(frame, asks, then ? [then] : []));
    return change && asAsked(change);
  }
  return undefined;
}

/** "What SI contributed to the decline in revenue": a change between two figures is of the second alone. */
const isOfOneOnly = (changed: readonly PlacedOperation[], mentions: readonly MetricMention[]): boolean =>
  changed.some(
    (operation) =>
      isNamed(operation, ['change', 'growth']) &&
      mentions.some(({ from }) => from < operation.from) &&
      mentions.some(({ from }) => from > operation.from),
  );

const isNamed = ({ names }: PlacedOperation, some: readonly OperationName[]): boolean =>
  names.some((name) => some.includes(name));

/** The later and the earlier of the times that are named, or the only one; "a year earlier" is counted from the other. */
function timesOf(
  dataset: Dataset,
  { periods }: Frame,
  [mention]: readonly MetricMention[],
): readonly PlacedPeriod[] {
  const [first, second, more] = periods;
  const metric = mention?.metrics[0];
  if (!first || !metric || more) return [];
  if (!second) return isRelative(first) ? [] : [first];
  if (isRelative(first) || isRelative(second))
    return [first, second].toSorted((a, b) => Number(isRelative(a)) - Number(isRelative(b)));
  const [a, b] = [first, second].map((period) => {
    const read = readPeriod(dataset, metric, period, undefined);
    return read.kind === 'period' ? read.period : undefined;
  });
  if (!a || !b) return [];
  return comparePeriods(a, b) > 0 ? [first, second] : [second, first];
}

const isRelative = ({ period }: PlacedPeriod): boolean => period.kind === 'relative';

type Parts = {
  /** What asks for the change. */
  readonly asks: readonly PlacedOperation[];
  readonly now: PlacedPeriod;
  readonly resolved: ResolvedMetrics;
};

/** What is worked out at the later time. */
function workedOut(
  question: Question,
  frame: Frame,
  mentions: readonly MetricMention[],
  { asks, now, resolved }: Parts,
): Query | undefined {
  const isLeft = ({ from }: Piece | PlacedOperation): boolean => !asks.some((each) => each.from === from);
  const pieces = question.steps.pieces.filter(
    (piece) => isLeft(piece) && (piece.kind !== 'period' || piece.from === now.at),
  );
  const only = { ...frame, operations: frame.operations.filter(isLeft), periods: [now] };
  const query = resolveNamed({ ...question, steps: { ...question.steps, pieces } }, only, mentions, resolved);
  return 'kind' in query && isOfAll(query, mentions) ? query : undefined;
}

/** Whether a query works something out of all the figures named, at one time, or is the line that is made of them. */
function isOfAll(query: Query, mentions: readonly MetricMention[]): boolean {
  const figures = figureRefsOf(query);
  const [first] = figures;
  const named = new Set(figures.map(({ metric }) => metric));
  if (!figures.every(({ period, target }) => period === first?.period && !target)) return false;
  const isAmong = ({ metrics: [metric] }: MetricMention): boolean =>
    metric !== undefined && named.has(metric);
  return query.kind === 'lookup'
    ? !mentions.some(isAmong)
    : WORKED_OUT.has(query.kind) && mentions.every(isAmong);
}
const WORKED_OUT: ReadonlySet<Query['kind']> = new Set(['ratio', 'difference', 'aggregate', 'calculate']);

/** What is asked of a change, as a turn that says nothing else. */
const turnOf = (
  frame: Frame,
  operations: readonly PlacedOperation[],
  periods: readonly PlacedPeriod[],
): Frame => ({
  ...frame,
  metrics: [],
  signs: [],
  operations,
  periods,
  words: frame.words.map((word, at) =>
    operations.some(({ from, to }) => from <= at && at < to) ||
    // with the words that bind a time: "vs 9M08"
    periods.some((period) => Math.abs(period.at - at) <= 1)
      ? word
      : { text: '' },
  ),
});

/** What was worked out in the same question was not spoken of before. */
const asAsked = (query: Query): Query => ('readings' in query ? { ...query, readings: undefined } : query);
