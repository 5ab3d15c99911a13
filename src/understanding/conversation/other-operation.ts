import type { Dataset } from '../../dataset/dataset.ts';
import { shiftYears } from '../../periods/calendar.ts';
import { parsePeriodId, periodId } from '../../periods/period.ts';
import type { FigureRef, Query, QueryOf } from '../../query/query.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { unitsTold } from '../metrics/by-unit.ts';
import { CHANGES } from '../words/operation-names.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { CHANGE_BASES } from '../questions/change-bases.ts';
import { againstAnotherTime } from './against-time.ts';
import { says, type FollowingTurn, type TurnReader } from './following-turn.ts';
import { areComparable, asksForRate, changeOf } from './change-of.ts';
import { isOfSeveral } from './looked-up-together.ts';
import { TARGETS } from './target-turns.ts';

/** A figure in yen. */
export const withoutCurrency = (ref: FigureRef): FigureRef => ({ ...ref, currency: undefined });

/** "in percent?", "in dollars?", "as originally reported?": something else done with the figure before. */
export const withOtherOperation: TurnReader = (turn) => {
  const { dataset, lexicon, frame, query, before } = turn;
  // what is worked out is told with the places of all that it is worked out of
  if (query.kind !== 'lookup' && isPlainBut(frame, 'source') && hasOperation(frame, 'source')) return query;
  const base = CHANGE_BASES.find(({ name }) => hasOperation(frame, name));
  if (query.kind === 'ratio' && base) return shareSince(turn, query.of, base.from);
  if (query.kind === 'change') {
    if (cannotBeToldIn(turn, query)) return undefined;
    if (says(turn, 'own-currency')) return changeInYen(query);
    if (query.in === 'points' && hasOperation(frame, 'absolute'))
      return changeOf(dataset, frame, query.from, query.to);
    const to = parsePeriodId(query.to.period);
    const since = to && base?.from(to);
    if (since) {
      const from = { ...query.to, period: periodId(since) };
      const isRate = asksForRate(frame) && query.in !== 'points';
      return { ...query, from, in: isRate ? 'percent' : query.in, readings: ['from-conversation'] };
    }
    if (asksForRate(frame))
      return {
        ...query,
        in: isInPercent(dataset, query.to) ? 'points' : 'percent',
        readings: ['from-conversation'],
      };
    // amounts have no points
    if (hasOperation(frame, 'points'))
      return query.in === 'points' ? { ...query, readings: ['from-conversation'] } : undefined;
    if (hasOperation(frame, 'amount', 'change', 'growth', 'absolute'))
      return { ...query, in: 'amount', readings: ['from-conversation'] };
    return undefined;
  }
  if (
    query.kind === 'difference' &&
    query.a.metric === query.b.metric &&
    hasOperation(frame, 'percent', 'growth')
  )
    return { kind: 'change', from: query.b, to: query.a, in: 'percent', readings: ['from-conversation'] };
  // "how much is still missing?" after how much of a target was reached
  if (query.kind === 'ratio' && query.to.target && hasOperation(frame, 'needed', 'shortfall'))
    return { kind: 'difference', a: query.to, b: query.of, readings: ['from-conversation'] };
  if (query.kind !== 'lookup') return undefined;
  const { figure } = query;
  if (figure.target) {
    const target = TARGETS.find(([operation]) => hasOperation(frame, operation))?.[1];
    if (target) return { kind: 'lookup', figure: { ...figure, target }, readings: ['from-conversation'] };
  }
  if (figure.currency && hasOperation(frame, 'absolute')) {
    return { kind: 'lookup', figure: withoutCurrency(figure), readings: ['from-conversation'] };
  }
  if (hasOperation(frame, 'dollars'))
    return { kind: 'lookup', figure: { ...figure, currency: 'USD' }, readings: ['from-conversation'] };
  if (hasOperation(frame, 'original'))
    return { kind: 'lookup', figure: { ...figure, basis: 'original' }, readings: ['from-conversation'] };
  if (hasOperation(frame, 'source')) return { kind: 'sources', figure };
  if (hasOperation(frame, 'define')) return { kind: 'define', metric: figure.metric };
  if (hasOperation(frame, 'breakdown')) return { kind: 'breakdown', figure, readings: ['from-conversation'] };
  const earlier =
    before?.kind === 'lookup' &&
    before.figure.metric === figure.metric &&
    before.figure.period !== figure.period &&
    areComparable(before.figure, figure)
      ? before.figure
      : undefined;
  const apart = before && betweenUnlike(lexicon, frame, figure, before);
  if (apart) return apart;
  // "up by how many points?" asks nothing of an amount
  if (hasOperation(frame, 'points') && !isInPercent(dataset, figure)) return undefined;
  if (hasOperation(frame, 'change', 'growth', 'yoy')) {
    const period = parsePeriodId(figure.period);
    const from =
      earlier && !hasOperation(frame, 'yoy')
        ? earlier
        : // a target grows from what was reached
          period && { ...figure, target: undefined, period: periodId(shiftYears(period, -1)) };
    // dollars are told at each day's own rate: what they change by is asked for only in so many words
    const inYen = hasOperation(frame, 'dollars') ? figure : withoutCurrency(figure);
    return from && changeOf(dataset, frame, { ...from, currency: inYen.currency }, inYen);
  }
  return undefined;
};

/** "In yen?", "in million?" after the change of a ratio: what is no amount is not told in one. */
function cannotBeToldIn({ dataset, lexicon, frame }: FollowingTurn, { to }: QueryOf<'change'>): boolean {
  const units = unitsTold(lexicon, frame).flat();
  return units.length > 0 && !units.includes(dataset.metric(to.metric).unit);
}

/** "In yen?" after a change in dollars or in percent: that of the amounts in yen. */
const changeInYen = (query: QueryOf<'change'>): Query => ({
  ...query,
  from: withoutCurrency(query.from),
  to: withoutCurrency(query.to),
  in: 'amount',
  readings: ['from-conversation'],
});

const isInPercent = (dataset: Dataset, { metric }: FigureRef): boolean => dataset.metric(metric).unit === '%';

/** The same of one figure: what is asked of an average or of several figures as they changed is not asked of the last of them. */
export const withOtherOperationOfOne: TurnReader = (turn) => {
  const { lexicon, frame } = turn;
  const isOfMore = isOfSeveral(lexicon, frame) || hasOperation(frame, 'average');
  return isOfMore && hasOperation(frame, ...CHANGES) ? undefined : withOtherOperation(turn);
};

/** "yoy?" after the share of something: by how many points it has moved. */
function shareSince(
  turn: FollowingTurn,
  part: FigureRef,
  from: (typeof CHANGE_BASES)[number]['from'],
): Query | undefined {
  const now = parsePeriodId(part.period);
  const then = now && from(now);
  return then && againstAnotherTime(turn, part, { ...part, period: periodId(then) });
}

/** "The difference?" after two look-ups that have neither figure nor time in common: what lies between these two. */
function betweenUnlike({ plays }: Lexicon, frame: Frame, now: FigureRef, before: Query): Query | undefined {
  if (before.kind !== 'lookup' || now.target || before.figure.target) return undefined;
  if (before.figure.metric === now.metric || before.figure.period === now.period) return undefined;
  const isAsked = frame.operations.some(({ words }) => words.some((word) => plays(word, 'between-two')));
  if (!isAsked || hasOperation(frame, 'yoy', 'qoq', 'since-year-end')) return undefined;
  return { kind: 'difference', a: now, b: before.figure, readings: ['from-conversation'] };
}
