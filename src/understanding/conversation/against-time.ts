import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { isPlain } from '../questions/apply-rules.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { ratioOfTwo } from '../../dataset/ratio-of-two.ts';
import type { FollowingTurn, TurnReader } from './following-turn.ts';
import { changeBetween, type Working } from './working.ts';
import { changeOf, inOrder } from './change-of.ts';
import { isDirected } from './last-two.ts';

/**
 * Whether a turn sets what was spoken of against the period that it names: "how many more than a year earlier", "how much
 * is that up on the quarter before", "how many points above 9M08", "less the year before".
 */
export function setsAgainstTime({ lexicon, frame }: FollowingTurn): boolean {
  if (hasOperation(frame, 'which')) return false;
  if (isSinceTime(lexicon, frame)) return true;
  if (hasOperation(frame, 'change', 'growth', 'compare', 'points', 'minus')) return true;
  const isMeasured = hasOperation(frame, 'amount', 'percent', 'absolute');
  return (
    isMeasured && (isDirected(lexicon, frame) || hasOperation(frame, 'above', 'below', 'higher', 'lower'))
  );
}

/** "Since March?", "from 3Q08", 「3Q08から」: the time that something has changed from, and not "the one from 3Q08". */
export function isSinceTime({ plays }: Lexicon, { periods, words }: Frame): boolean {
  const [mention, another] = periods;
  if (!mention || another) return false;
  if (plays(mention.wordBefore, 'open-ended')) return true;
  if (!plays(mention.wordBefore, 'taken-from')) return plays(words[mention.at + 1]?.text ?? '', 'taken-from');
  const before = words.slice(0, mention.at).filter(({ text }) => text !== 'the');
  const pointed = before.at(-2)?.text ?? '';
  return !plays(pointed, 'standing-for') && !plays(pointed, 'figures');
}

/** "And than at the end of June 2007?", "and with 2Q08?" after a change: the same figure, counted from another time. */
export function setsAgainstOther({ lexicon, frame, query }: FollowingTurn): boolean {
  const [mention, another] = frame.periods;
  if (query.kind !== 'change' || !mention || another || !isPlain(frame)) return false;
  return frame.words.slice(0, mention.at).some(({ text }) => lexicon.plays(text, 'base-again'));
}

/** The figure before as it has changed from another time, or to it; a share of figures by the points that lie between. */
export function againstAnotherTime(
  { dataset, frame, query }: FollowingTurn,
  figure: FigureRef,
  at: FigureRef,
): Query | undefined {
  // "and vs the quarter before" after a growth in percent
  if (query.kind !== 'ratio') {
    const change = changeOf(dataset, frame, figure, at);
    // the figure before less that of the time named, be it the earlier or the later one
    if (hasOperation(frame, 'minus') && change.to !== figure)
      return { kind: 'difference', a: figure, b: at, readings: ['from-conversation'] };
    return query.kind === 'change' && isPlain(frame) ? { ...change, in: query.in } : change;
  }
  const { period } = at;
  return pointsBetween(dataset, query, {
    ...query,
    of: { ...query.of, period },
    to: { ...query.to, period },
  });
}

/** "so up by how many points?" after a share of one time and the same share of another. */
export const betweenShares: TurnReader = ({ dataset, frame, query: last, before }) => {
  if (last.kind !== 'ratio' || before?.kind !== 'ratio') return undefined;
  const isSame = last.of.metric === before.of.metric && last.to.metric === before.to.metric;
  const asks = hasOperation(frame, 'change', 'growth', 'points', 'higher', 'lower', 'highest', 'lowest');
  if (!asks || !isSame || last.of.period === before.of.period) return undefined;
  if (hasOperation(frame, 'which', 'highest', 'lowest')) return ratioThatIs(dataset, frame, last, before);
  // "increase in yen" asks nothing of percentages
  if (hasOperation(frame, 'absolute')) return changeOf(dataset, frame, before.of, last.of);
  return pointsBetween(dataset, last, before);
};

type Ratio = Extract<Query, { kind: 'ratio' }>;

/** "which was higher": of two shares the one that is. */
function ratioThatIs(dataset: Dataset, frame: Frame, last: Ratio, before: Ratio): Query | undefined {
  const [a, b] = [last, before].map((ratio) => {
    const [of, to] = [resolveFigure(dataset, ratio.of), resolveFigure(dataset, ratio.to)];
    return isMissing(of) || isMissing(to) ? undefined : of.value / to.value;
  });
  if (a === undefined || b === undefined || a === b) return undefined;
  const isHigher = hasOperation(frame, 'higher', 'highest');
  return { ...(a > b === isHigher ? last : before), readings: ['from-conversation'] };
}

/** The points from the earlier of two shares to the later; of a ratio that has a name, its change. */
function pointsBetween(dataset: Dataset, a: Ratio, b: Ratio): Query | undefined {
  if (a.in !== 'percent' || a.of.period !== a.to.period) return undefined;
  const [then, now] = inOrder(a.of, b.of)[0] === a.of ? [a, b] : [b, a];
  const named = ratioOfTwo(dataset, a.of.metric, a.to.metric);
  if (!named) return changeBetween(dataset, workingOfRatio(then), workingOfRatio(now), 'points');
  const [from, to] = [then, now].map(({ of }): FigureRef => ({ ...of, metric: named }));
  return from && to && { kind: 'change', from, to, in: 'points', readings: ['from-conversation'] };
}

const workingOfRatio = ({ of, to }: Ratio): Working => ({ expression: 'a / b', figures: [of, to] });
