import { compareInstants, endOf, fiscalYearAt, monthsOf } from '../../periods/calendar.ts';
import { spanOf } from './compositions/composition.ts';
import { ending } from './compositions/months-ended.ts';
import { dateIn, spanIn, type MentionedPeriod, type PeriodMention } from './mention.ts';

/**
 * "nine-month revenue December 2008", "third quarter revenue to Dec. 31, 2008", "three-month revenue 3Q08": how long a
 * period is, said apart from the date that it ends at or from the period itself. What is of another length is no period.
 */
export function lengthsApart(mentions: readonly PeriodMention[]): readonly PeriodMention[] {
  if (mentions.length < 2) return mentions.map(ownQuarter);
  const [length, second] = mentions.filter(isLength);
  if (!length) return mentions;
  const whole = mentions.map((each) => (each === length ? REPEATED : endingAt(length.period, each.period)));
  if (!second && whole.every((period) => period !== undefined))
    return mentions.map((each, index) => ({ ...each, period: whole[index] ?? each.period }));
  return mentions.map((each) =>
    each.period.kind === 'length' ? { ...each, period: besides(each.period, mentions) } : each,
  );
}

const REPEATED: MentionedPeriod = { kind: 'repeated' };

const isLength = ({ period: { kind } }: PeriodMention): boolean => kind === 'length' || kind === 'part';

/** "the three-month revenue": nothing else being said, the quarter of what is spoken of. */
const ownQuarter = (mention: PeriodMention): PeriodMention =>
  mention.period.kind === 'length' && mention.period.months === 3
    ? { ...mention, period: { kind: 'relative', step: { to: 'own-quarter' } } }
    : mention;

/** The span of a length, or the part of a year, that ends at a date. */
function endingAt(length: MentionedPeriod, other: MentionedPeriod): MentionedPeriod | undefined {
  const date = dateIn(other);
  if (!date) return undefined;
  if (length.kind === 'length') return ending(length.months, date.year, date.month);
  if (length.kind !== 'part') return undefined;
  const period = spanOf(length.part, fiscalYearAt(date));
  return compareInstants(endOf(period), date) === 0 ? { kind: 'period', period } : undefined;
}

/** A length beside periods that are named in full: it says nothing new of those that have it. */
function besides(
  { months }: Extract<MentionedPeriod, { kind: 'length' }>,
  mentions: readonly PeriodMention[],
): MentionedPeriod {
  const isOther = mentions.some(({ period }) => {
    const named = period.kind === 'part' ? spanOf(period.part, 0) : spanIn(period);
    return named !== undefined && monthsOf(named) !== months;
  });
  return isOther ? { kind: 'unknown' } : REPEATED;
}
