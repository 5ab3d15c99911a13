import { endOf } from '../../periods/calendar.ts';
import { lastDayOfMonth, parsePeriodId, type Instant, type PeriodId } from '../../periods/period.ts';
import { shortPeriodName } from '../period-names.ts';
import type { Language } from '../view.ts';
import type { Slot } from './chart.ts';

/**
 * What stands below an axis: a period's id, or a date on two lines, its year where it is a new one. Where all dates
 * are ends of months, the months say enough.
 */
export function slotLabels(
  ids: readonly PeriodId[],
  language: Language,
  highlighted: (id: PeriodId) => boolean = () => false,
): Slot[] {
  const dates = ids.map(dateOf);
  const areMonthEnds = dates.every((date) => !date || date.day === lastDayOfMonth(date.year, date.month));
  return ids.map((id, index) => {
    const name = shortPeriodName(id, language);
    const date = dates[index];
    if (!date) return { label: id, name, highlighted: highlighted(id) };
    const isNew = date.year !== dates[index - 1]?.year;
    return {
      label: language === 'en' ? englishDay(name, areMonthEnds) : japaneseDay(date, areMonthEnds),
      name,
      ...(isNew ? { below: language === 'en' ? String(date.year) : `${date.year}年` } : {}),
      highlighted: highlighted(id),
    };
  });
}

function dateOf(id: PeriodId): Instant | undefined {
  const period = parsePeriodId(id);
  return period?.kind === 'instant' ? endOf(period) : undefined;
}

/** "Dec 31, 2008" without its year, or without its day too. */
const englishDay = (name: string, isMonthEnd: boolean): string =>
  name.replace(isMonthEnd ? / \d+, \d{4}$/ : /, \d{4}$/, '');

const japaneseDay = ({ month, day }: Instant, isMonthEnd: boolean): string =>
  isMonthEnd ? `${month}月` : `${month}/${day}`;
