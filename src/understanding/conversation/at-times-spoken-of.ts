import type { PeriodId } from '../../periods/period.ts';
import type { Query } from '../../query/query.ts';
import { isPlain, isPlainBut } from '../questions/apply-rules.ts';
import { hasOperation, onlyNamed } from '../resolution/frame.ts';
import { isAtSameTime } from '../resolution/period-in-doubt.ts';
import type { NamedTurnReader } from './following-turn.ts';
import { changeOf } from './change-of.ts';
import { endsOfChange, timeOfWorking } from './working.ts';

/** What may be asked of a figure at two times, and how that is told. */
const CHANGED = ['change', 'growth', 'higher', 'lower'] as const;
const TOLD = ['percent', 'amount', 'absolute', 'points'] as const;

/** "And inventories at those dates?" after a figure at two of them: the figure named now at both, or how it changed. */
export const atTimesSpokenOf: NamedTurnReader = ({ dataset, lexicon, frame, query, trail, mentions }) => {
  const { plays, numbers } = lexicon;
  const metric = onlyNamed(mentions);
  const pointsAtTimes = frame.words.some(({ text }, at) => {
    const next = frame.words[at + 1]?.text ?? '';
    const counted = numbers[next] === undefined ? next : (frame.words[at + 2]?.text ?? '');
    return plays(text, 'several-times') && plays(counted, 'time-word');
  });
  if (!pointsAtTimes || !metric || frame.periods.length) return undefined;
  const [from, to] = query.kind === 'change' ? [query.from, query.to] : trail.slice(-2);
  if (!from || !to || from.period === to.period || from.target || to.target) return undefined;
  const figures = [from, to].map(({ period }) => ({ metric, period }));
  const [a, b] = figures;
  // "operating income, how much more between those two quarters"
  if (a && b && !isPlain(frame))
    return hasOperation(frame, ...CHANGED) && isPlainBut(frame, ...CHANGED, ...TOLD)
      ? changeOf(dataset, frame, a, b)
      : undefined;
  return { kind: 'series', figures, readings: ['from-conversation'] };
};

/** 「OEMは同じ期間に何件減少？」 after the change of something else: the change over the same time of the figure named now. */
export const sameChangeOf: NamedTurnReader = ({ dataset, frame, query, mentions }) => {
  const metric = onlyNamed(mentions);
  const times = timesOfChange(query);
  if (!times || !metric) return undefined;
  const isSameTime = frame.periods.length > 0 && frame.periods.every(({ period }) => isAtSameTime(period));
  // "how did it develop, in percent": what is told in percent is no list
  const asksChange =
    hasOperation(frame, 'change', 'growth') ||
    (hasOperation(frame, 'list') && hasOperation(frame, 'percent'));
  const isChange = asksChange && isPlainBut(frame, 'change', 'growth', 'list', 'percent');
  if (!isSameTime || !isChange) return undefined;
  const inPercent = hasOperation(frame, 'growth', 'percent');
  const [from, to] = times.map((period) => ({ metric, period }));
  if (!from || !to) return undefined;
  const isShare = dataset.metric(metric).unit === '%';
  return {
    kind: 'change',
    from,
    to,
    in: isShare ? 'points' : inPercent ? 'percent' : 'amount',
    readings: ['from-conversation'],
  };
};

/** The two times between which something has changed. */
function timesOfChange(query: Query): readonly PeriodId[] | undefined {
  if (query.kind === 'change')
    return query.from.metric === query.to.metric && !query.from.target
      ? [query.from.period, query.to.period]
      : undefined;
  return endsOfChange(query)?.flatMap((working) => timeOfWorking(working) ?? []);
}
