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
  { name: 'qoq', from: (to) => shiftBySelf(to, -1) },
  { name: 'since-year-end', from: (to) => yearEndBefore(endOf(to)) },
];
