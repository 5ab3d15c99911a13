import { endOf, shiftBySelf, shiftYears, yearEndBefore } from '../../periods/calendar.ts';
import type { Period } from '../../periods/period.ts';

type ChangeBase = {
  readonly name: 'yoy' | 'qoq' | 'since-year-end';
  /** The period that a change to `to` is counted from; none where the calendar has none. */
  readonly from: (to: Period) => Period | undefined;
};

/** The operations that say which period a change is counted from. */
export const CHANGE_BASES: readonly ChangeBase[] = [
  { name: 'yoy', from: (to) => shiftYears(to, -1) },
  // of nine months there is neither a quarter before nor, as of a year, a term before: 「前期比」
  { name: 'qoq', from: (to) => (to.kind === 'nine-months' ? undefined : shiftBySelf(to, -1)) },
  { name: 'since-year-end', from: (to) => yearEndBefore(endOf(to)) },
];
