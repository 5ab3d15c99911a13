import { sortPeriods } from '../../dataset/dataset.ts';
import { shiftBySelf } from '../../periods/calendar.ts';
import { parsePeriodId, periodId, type Period, type PeriodId } from '../../periods/period.ts';

/** A longer axis than this would be all gaps. */
const MOST_SLOTS = 48;
const QUARTERS_A_YEAR = 4;

/** The places of an axis, and whether all of them are equally far apart in time. */
export type TimeSlots = { readonly slots: readonly PeriodId[]; readonly areEven: boolean };

/**
 * The places of an axis for some periods, the earliest first. Periods of one length stand at their distance in time,
 * so that one without a figure leaves an empty place; where all are whole years apart, a year is the distance.
 * Periods of several lengths just stand beside each other.
 */
export function timeSlots(ids: readonly PeriodId[]): TimeSlots {
  const sorted = sortPeriods(new Set(ids));
  const uneven = { slots: sorted, areEven: false };
  const periods = sorted.flatMap((id) => parsePeriodId(id) ?? []);
  const [first] = periods;
  if (!first || periods.some(({ kind }) => kind !== first.kind)) return uneven;
  const places = periods.map((period) => placeOf(period));
  const start = places[0] ?? 0;
  const wholeYear = placesAYear(first);
  const step = places.every((place) => (place - start) % wholeYear === 0) ? wholeYear : 1;
  const count = ((places.at(-1) ?? start) - start) / step + 1;
  if (count > MOST_SLOTS) return uneven;
  const slots = Array.from({ length: count }, (_, index) => periodId(shiftBySelf(first, index * step)));
  // A date that is no quarter's end has no place on such an axis.
  return sorted.every((id) => slots.includes(id)) ? { slots, areEven: true } : uneven;
}

/** The number of a period in the row of all periods of its length. */
function placeOf(period: Period): number {
  switch (period.kind) {
    case 'quarter':
      return period.fy * QUARTERS_A_YEAR + period.quarter;
    case 'half':
      return period.fy * 2 + period.half;
    case 'nine-months':
    case 'year':
      return period.fy;
    case 'instant':
      return period.year * QUARTERS_A_YEAR + Math.floor(period.month / 3);
  }
}

const placesAYear = ({ kind }: Period): number =>
  kind === 'quarter' || kind === 'instant' ? QUARTERS_A_YEAR : kind === 'half' ? 2 : 1;
