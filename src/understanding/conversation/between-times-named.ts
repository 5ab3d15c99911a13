import { parsePeriodId, periodId, samePeriod, type Period } from '../../periods/period.ts';
import type { FigureRef } from '../../query/query.ts';
import { readPeriod } from '../periods/resolve-periods.ts';
import { isPlain, isPlainBut } from '../questions/apply-rules.ts';
import { hasOperation, onlyNamed } from '../resolution/frame.ts';
import { setsAgainstTime } from './against-time.ts';
import { topicOf } from './conversation.ts';
import { says, type NamedTurnReader, type TurnReader } from './following-turn.ts';
import { changeOf, inOrder } from './change-of.ts';

/** "From Dec 2007 to Dec 2008", "between 1H08 and 1H09?" after a change: the same change between the two times named. */
export const changeBetweenNamed: TurnReader = (turn) => {
  const { dataset, frame, query } = turn;
  const [first, second, another] = frame.periods;
  if (query.kind !== 'change' || query.from.metric !== query.to.metric || query.from.target) return undefined;
  if (!first || !second || another || !isPlain(frame)) return undefined;
  if (!says(turn, 'coming-from', 'both-ends')) return undefined;
  const base = parsePeriodId(query.to.period);
  const [a, b] = [first, second].map((mention): FigureRef | undefined => {
    const read = readPeriod(dataset, query.to.metric, mention, base);
    return read.kind === 'period' ? { ...query.to, period: periodId(read.period) } : undefined;
  });
  if (!a || !b || !areApart(parsePeriodId(a.period), parsePeriodId(b.period))) return undefined;
  const [from, to] = inOrder(a, b);
  return { ...query, from, to, readings: ['from-conversation'] };
};

const areApart = (a: Period | undefined, b: Period | undefined): boolean =>
  a !== undefined && b !== undefined && a.kind === b.kind && !samePeriod(a, b);

/**
 * "How much lower was the backbone cost than in 9M08?" after something of 9M09: the figure named now, at the time spoken of,
 * as it has changed from the time named.
 */
export const sinceTimeNamed: NamedTurnReader = (turn) => {
  const { dataset, lexicon, frame, mentions } = turn;
  const metric = onlyNamed(mentions);
  const [mention, another] = frame.periods;
  const spoken = topicOf(turn);
  const now = parsePeriodId(spoken.period ?? '');
  if (!metric || !mention || another || !now || spoken.target) return undefined;
  const isThan = frame.words.slice(0, mention.at).some(({ text }) => lexicon.plays(text, 'base-follows'));
  if (!isThan || !setsAgainstTime(turn) || !isPlainBut(frame, ...SET_AGAINST)) return undefined;
  const read = readPeriod(dataset, metric, mention, now);
  const isBalance = dataset.metric(metric).nature === 'balance';
  if (read.kind !== 'period' || !areApart(now, read.period) || isBalance !== (now.kind === 'instant'))
    return undefined;
  const ref = { metric, period: periodId(now) };
  const change = changeOf(dataset, frame, { ...ref, period: periodId(read.period) }, ref);
  return hasOperation(frame, 'dollars') ? undefined : change;
};

const SET_AGAINST = ['higher', 'lower', 'above', 'below', 'minus', 'percent', 'points', 'change'] as const;
