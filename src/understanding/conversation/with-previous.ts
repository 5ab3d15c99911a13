import type { MetricId } from '../../dataset/schema.ts';
import { parsePeriodId, periodId } from '../../periods/period.ts';
import type { Query } from '../../query/query.ts';
import { readPeriod } from '../periods/resolve-periods.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { hasOperation, onlyNamed, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Question } from '../resolution/resolve.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { againAtOtherTime } from './again-at-other-time.ts';
import { atTimesSpokenOf, sameChangeOf } from './at-times-spoken-of.ts';
import { besidePrevious } from './beside-previous.ts';
import { sinceTimeNamed } from './between-times-named.ts';
import { excessOverPrevious } from './excess-over-previous.ts';
import { withoutListed, withoutParts } from './left-out.ts';
import { firstRead, followingTurn, type NamedTurn, type NamedTurnReader } from './following-turn.ts';
import { sinceBefore } from './last-two.ts';
import { isKindWord, ofSameLine } from '../metrics/line-spoken-of.ts';
import { isOnlyInOther, isPartOf } from '../metrics/metric-kinship.ts';
import { isSetOver } from './base-named.ts';
import { ratioToNamed } from './ratio-to-named.ts';
import { shareOfPrevious } from './share-of-previous.ts';
import { shareOfTogether } from './share-of-together.ts';
import { sinceMonthsBeforeAgain } from './since-months-before.ts';
import { isAtSameTime } from '../resolution/period-in-doubt.ts';

/** A turn that names one figure to be taken together with those spoken of. */
export function withPrevious(
  question: Question,
  frame: Frame,
  mentions: readonly MetricMention[],
): Query | undefined {
  const turn = followingTurn(question, frame);
  if (!turn) return undefined;
  // of a figure that is in doubt only a share is asked
  const readers = turn.doubt ? [shareOfPrevious] : READERS;
  return firstRead(readers, { ...turn, mentions });
}

/** "Together with inventories?" after the prepaid expenses: the figure before and those named now, added up. */
const sumWithPrevious: NamedTurnReader = ({ lexicon, frame, query, mentions }) => {
  if (query.kind !== 'lookup' || query.figure.target) return undefined;
  const named = mentions.flatMap((mention) => onlyMeant(mention) ?? []);
  if (!named.length || named.length < mentions.length || named.includes(query.figure.metric))
    return undefined;
  if (!frame.periods.every(({ period }) => isAtSameTime(period))) return undefined;
  const adds = frame.operations.some(
    ({ names, words, to }) =>
      names.includes('sum') &&
      words.some((word) => lexicon.plays(word, 'adding')) &&
      (lexicon.plays(frame.words[to]?.text ?? '', 'with-follows') || isBehindWith(lexicon, frame, words)),
  );
  return adds
    ? {
        kind: 'aggregate',
        figures: [query.figure, ...named.map((metric) => ({ ...query.figure, metric }))],
        how: 'sum',
        readings: ['from-conversation'],
      }
    : undefined;
};

const onlyMeant = ({ metrics: [metric, another] }: MetricMention): MetricId | undefined =>
  another === undefined ? metric : undefined;

/** 「…と合わせると」: the word that adds stands behind what is added. */
const isBehindWith = ({ plays }: Lexicon, { words }: Frame, [first]: readonly string[]): boolean => {
  const at = words.findIndex(({ text }) => text === first);
  return plays(words[at - 1]?.text ?? '', 'with-precedes');
};

/** "And SI's share?" after the share of something else: the same share, of the figure named now. */
const sameShareOf: NamedTurnReader = ({ lexicon, frame, query, mentions }) => {
  const metric = onlyNamed(mentions);
  if (query.kind !== 'ratio' || query.in !== 'percent' || !metric) return undefined;
  const isShare = hasOperation(frame, 'share', 'ratio') && isPlainBut(frame, 'share', 'ratio', 'percent');
  if (!isShare || frame.periods.length || metric === query.of.metric || metric === query.to.metric)
    return undefined;
  if (isBase(lexicon, frame, mentions)) return undefined;
  return { ...query, of: { ...query.of, metric }, readings: ['from-conversation'] };
};

/** "Of total revenue", "as % of revenue": what a share is asked of. */
const isBase = ({ plays }: Lexicon, { words }: Frame, [mention]: readonly MetricMention[]): boolean =>
  plays(words[(mention?.from ?? 0) - 1]?.text ?? '', 'whole-precedes');

/**
 * "And of total revenue?", "as % of revenue?" after the share of something in another total; "the share of mobile?" of what
 * stands beside it in that total.
 */
const shareOfOther: NamedTurnReader = (turn) => {
  const { dataset, lexicon, frame, query, mentions } = turn;
  const metric = onlyNamed(mentions);
  if (query.kind !== 'ratio' || query.in !== 'percent' || !metric) return undefined;
  const isAsked = isBase(lexicon, frame, mentions) && isPlainBut(frame, 'share', 'percent');
  if (!isAsked) return undefined;
  if (metric === query.of.metric) return frame.periods.length ? undefined : query;
  if (frame.periods.length) return shareAtTime(turn, query, metric);
  const isBeside =
    isOnlyInOther(dataset, metric, query.to.metric) &&
    isOnlyInOther(dataset, query.of.metric, query.to.metric) &&
    !isOnlyInOther(dataset, query.of.metric, metric);
  if (isBeside && !isSetOver(lexicon, frame))
    return { ...query, of: { ...query.of, metric }, readings: ['from-conversation'] };
  return { ...query, to: { ...query.to, metric }, readings: ['from-conversation'] };
};

/**
 * "And of home-use contracts at the end of December?" after the share of hi-ho in the revenue of home use: the share of its
 * contracts, where the figure named now is of another kind.
 */
function shareAtTime(
  { dataset, lexicon, frame, mentions: [mention] }: NamedTurn,
  query: Extract<Query, { kind: 'ratio' }>,
  metric: MetricId,
): Query | undefined {
  const [time, another] = frame.periods;
  if (!time || another || query.to.target) return undefined;
  const read = readPeriod(dataset, metric, time, parsePeriodId(query.to.period));
  if (read.kind !== 'period') return undefined;
  const kinds = mention?.words.filter((word) => isKindWord(lexicon, word)) ?? [];
  const isAlike = dataset.metric(metric).unit === dataset.metric(query.of.metric).unit;
  const part = isAlike ? query.of.metric : ofSameLine(dataset, lexicon, kinds, query.of.metric);
  if (!part || dataset.metric(part).unit !== dataset.metric(metric).unit) return undefined;
  const period = periodId(read.period);
  return { ...query, of: { metric: part, period }, to: { metric, period }, readings: ['from-conversation'] };
}

/** "OEM's share of those contracts?" after the share of hi-ho in those of home use: of that whole, and not of its other part. */
const shareOfThose: NamedTurnReader = ({ dataset, lexicon, frame, query, mentions }) => {
  const [mention, those, another] = mentions;
  const part = mention && onlyMeant(mention);
  if (query.kind !== 'ratio' || query.to.target || !part || !those || another) return undefined;
  const isShare = hasOperation(frame, 'share') && isPlainBut(frame, 'share', 'percent');
  const isOfKind = those.words.every((word) => isKindWord(lexicon, word));
  if (!isShare || !isOfKind || frame.periods.length || !isPartOf(dataset, part, query.to.metric))
    return undefined;
  if (those.metrics.some((metric) => isPartOf(dataset, part, metric))) return undefined;
  return { ...query, of: { ...query.to, metric: part }, readings: ['from-conversation'] };
};

/** In the order in which they are tried: what is asked again first, what lies between figures last. */
const READERS: readonly NamedTurnReader[] = [
  againAtOtherTime,
  ratioToNamed,
  sameShareOf,
  shareOfThose,
  shareOfOther,
  withoutParts,
  withoutListed,
  atTimesSpokenOf,
  sameChangeOf,
  sumWithPrevious,
  excessOverPrevious,
  shareOfTogether,
  shareOfPrevious,
  besidePrevious,
  sinceMonthsBeforeAgain,
  sinceTimeNamed,
  sinceBefore,
];
