import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { figureRefsOf, type FigureRef, type Query } from '../../query/query.ts';
import { isPartOf, onlyTotalOf } from '../metrics/metric-kinship.ts';
import { isPlain } from '../questions/apply-rules.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/phrase-words.ts';
import { CHANGES } from '../words/operation-names.ts';
import { says, type FollowingTurn, type NamedTurnReader, type TurnReader } from './following-turn.ts';
import { asksForMultiple, asksRatioOfTwo } from './last-two.ts';
import { figuresTogether, isOfSeveral } from './looked-up-together.ts';
import { isSumAtTime, shareOfSum } from './sum-turns.ts';

/** 「合わせて売上の何％？」, "both together as % of revenue?": the figures looked up before, added up, over the one named now. */
export const shareOfTogether: NamedTurnReader = (turn) => {
  const { lexicon, frame, query, mentions } = turn;
  const [mention, another] = mentions;
  if (query.kind !== 'lookup' || !mention || another || frame.periods.length) return undefined;
  // "revenue" is what it says by itself, and not that of the line looked up last
  const [own, ambiguous] = lexicon.metrics.get(keyOf(mention.words)) ?? [];
  const whole = own && !ambiguous ? own : mention.metrics[0];
  if (!whole) return undefined;
  return asksForShare(lexicon, frame) && !isAddedNow(frame, mention) ? ofTogether(turn, whole) : undefined;
};

/** 「合わせて全体の何％？」, "together as % of the total?": over the total that was looked up with them, or that all are parts of. */
export const shareOfTogetherInTotal: TurnReader = (turn) => {
  const { lexicon, frame, query } = turn;
  if (frame.periods.length) return undefined;
  if (isSumAtTime(query)) return ofSumInTotal(turn);
  if (query.kind !== 'lookup' || asksRatioOfTwo(turn)) return undefined;
  return asksForShare(lexicon, frame) ? ofTogether(turn) : undefined;
};

/** 「全体の何％？」 after a sum: over the total that all its figures are parts of. */
const ofSumInTotal: TurnReader = (turn) => {
  const { dataset, frame, query } = turn;
  // "vs total"
  const isSetAgainst = hasOperation(frame, 'compare') && isPlain(frame);
  if (!says(turn, 'total', 'of-total') || !(isSetAgainst || asksOnlyForShare(frame))) return undefined;
  const whole = wholeOf(dataset, figureRefsOf(query));
  return whole === undefined ? undefined : shareOfSum(query, whole);
};

function ofTogether(turn: FollowingTurn, named?: MetricId): Query | undefined {
  const { dataset, lexicon, frame } = turn;
  const figures = figuresTogether(turn) ?? [];
  const whole = named ?? wholeOf(dataset, figures);
  const parts = figures.filter(({ metric }) => metric !== whole);
  const isOfOne = parts.every(({ period, target }) => period === parts[0]?.period && !target);
  if (whole === undefined || parts.length < 2 || !isOfOne) return undefined;
  return shareOfSum(
    { kind: 'aggregate', figures: parts, how: 'sum' },
    whole,
    asksForMultiple(lexicon, frame),
  );
}

/** The total of figures that were looked up: one of them that the others are parts of, or the one that all are part of. */
function wholeOf(dataset: Dataset, figures: readonly FigureRef[]): MetricId | undefined {
  const spoken = figures.find(({ metric }) =>
    figures.every((other) => other.metric === metric || isPartOf(dataset, other.metric, metric)),
  );
  const [total, another] = new Set(figures.map(({ metric }) => onlyTotalOf(dataset, metric)));
  return spoken?.metric ?? (another === undefined ? total : undefined);
}

/** Whether a turn asks what share several figures are of something, together. */
const asksForShare = (lexicon: Lexicon, frame: Frame): boolean =>
  isOfSeveral(lexicon, frame) && asksOnlyForShare(frame);

const asksOnlyForShare = (frame: Frame): boolean =>
  hasOperation(frame, 'share', 'percent', 'ratio') && !hasOperation(frame, 'average', ...CHANGES);

/** 「機器販売と合わせて何％」: what is named before the word that adds is added. */
const isAddedNow = ({ operations }: Frame, { to }: MetricMention): boolean =>
  operations.some(({ names, from }) => names.includes('sum') && from >= to) &&
  !operations.some(({ names, from }) => names.includes('share') && from < to);
