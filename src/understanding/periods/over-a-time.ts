import { monthsApart, monthsOf } from '../../periods/calendar.ts';
import { isSpan, type Period } from '../../periods/period.ts';
import { dayIn, type MentionedPeriod, type PeriodMention } from './mention.ts';

/**
 * 「2009年12月末の総資産は1年でいくら増えた」, 「1年間でどれだけ増えた? 2008年12月末→2009年12月末」: the time over which something has
 * changed. Of two periods it only tells how far apart they are; with one it tells where the change began. By itself it
 * belongs to what is spoken of.
 */
export function withTimesOver(mentions: readonly PeriodMention[]): readonly PeriodMention[] {
  const over = mentions.find(({ period }) => isOver(period));
  const others = mentions.filter(({ period }) => !isOver(period) && period.kind !== 'repeated');
  if (!over || !others.length) return mentions;
  const read = readOver(
    over.period,
    others.map(({ period }) => period),
  );
  const [only] = others;
  return mentions.map((mention) => {
    if (mention === over) return { ...mention, period: read.over };
    return mention === only && read.only ? { ...mention, period: read.only, readings: [] } : mention;
  });
}

const UNKNOWN = { over: { kind: 'unknown' } } as const;
const REPEATED = { over: { kind: 'repeated' } } as const;

type Read = { readonly over: MentionedPeriod; readonly only?: MentionedPeriod };

function readOver(over: MentionedPeriod, others: readonly MentionedPeriod[]): Read {
  const months = monthsIn(over);
  const [first, second, third] = others.map(periodIn);
  if (!first || third || (others.length > 1 && !second)) return UNKNOWN;
  if (second) return months === undefined || monthsApart(first, second) === months ? REPEATED : UNKNOWN;
  if (months === undefined) return UNKNOWN;
  if (!isSpan(first)) return { ...REPEATED, only: { kind: 'window', months, end: first } };
  if (monthsOf(first) === months) return REPEATED;
  return months === 12 ? { over: { kind: 'relative', step: { to: 'years', by: -1 }, base: first } } : UNKNOWN;
}

/** The period that is named in full. */
const periodIn = (mentioned: MentionedPeriod): Period | undefined =>
  mentioned.kind === 'period' ? mentioned.period : dayIn(mentioned);

/** Whether a mention is of the time over which something has changed. */
export const isOver = (mentioned: MentionedPeriod): boolean =>
  mentioned.kind === 'relative' && mentioned.step.to === 'over';

/** How many months something has changed over, where that is said. */
export const monthsIn = (mentioned: MentionedPeriod): number | undefined =>
  mentioned.kind === 'relative' && mentioned.step.to === 'over' ? mentioned.step.months : undefined;
