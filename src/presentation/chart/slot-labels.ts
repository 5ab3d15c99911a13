import { parsePeriodId, type PeriodId } from '../../periods/period.ts';
import { shortPeriodName } from '../period-names.ts';
import type { Language } from '../view.ts';
import type { Slot } from './chart.ts';

/** What stands below an axis: a period's id, or a date on two lines, its year where it is a new one. */
export function slotLabels(
  ids: readonly PeriodId[],
  language: Language,
  highlighted: (id: PeriodId) => boolean = () => false,
): Slot[] {
  const yearOf = (id: PeriodId | undefined): number | undefined => {
    const period = id === undefined ? undefined : parsePeriodId(id);
    return period?.kind === 'instant' ? period.year : undefined;
  };
  return ids.map((id, index) => {
    const year = yearOf(id);
    const isNew = year !== undefined && year !== yearOf(ids[index - 1]);
    return {
      label: labelOf(id, language),
      ...(isNew ? { below: language === 'en' ? String(year) : `${year}年` } : {}),
      highlighted: highlighted(id),
    };
  });
}

function labelOf(id: PeriodId, language: Language): string {
  const period = parsePeriodId(id);
  if (period?.kind !== 'instant') return id;
  if (language === 'ja') return `${period.month}/${period.day}`;
  return shortPeriodName(id, language).replace(/, \d{4}$/, '');
}
