import { spanMonths } from '../periods/calendar.ts';
import { parsePeriodId, type Period, type PeriodId, type Span } from '../periods/period.ts';
import type { Language } from './view.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** A period in full, with its months, so that a misreading shows: "3Q09 (Oct-Dec 2009)", "Dec 31, 2008". */
export function periodName(id: PeriodId, language: Language): string {
  const period = parsePeriodId(id);
  if (!period) return id;
  if (period.kind === 'instant') {
    const { year, month, day } = period;
    return language === 'en' ? `${monthName(month)} ${day}, ${year}` : `${year}年${month}月${day}日`;
  }
  return language === 'en'
    ? `${id} (${englishMonths(period)})`
    : `${japaneseSpan(period)}（${japaneseMonths(period)}）`;
}

/** A period as short as it is unmistakable: its id, or its date. */
export function shortPeriodName(id: PeriodId, language: Language): string {
  return parsePeriodId(id)?.kind === 'instant' ? periodName(id, language) : id;
}

function englishMonths(span: Span): string {
  const { from, to } = spanMonths(span);
  const start = from.year === to.year ? monthName(from.month) : `${monthName(from.month)} ${from.year}`;
  return `${start}-${monthName(to.month)} ${to.year}`;
}

function japaneseMonths(span: Span): string {
  const { from, to } = spanMonths(span);
  return from.year === to.year
    ? `${from.year}年${from.month}〜${to.month}月`
    : `${from.year}年${from.month}月〜${to.year}年${to.month}月`;
}

function japaneseSpan(span: Span): string {
  switch (span.kind) {
    case 'quarter':
      return `${span.fy}年度第${span.quarter}四半期`;
    case 'half':
      return `${span.fy}年度${span.half === 1 ? '上期' : '下期'}`;
    case 'nine-months':
      return `${span.fy}年度第3四半期累計`;
    case 'year':
      return `${span.fy}年度`;
  }
}

const LENGTHS: Readonly<Record<Period['kind'], Record<Language, string>>> = {
  quarter: { en: 'Quarters', ja: '四半期' },
  half: { en: 'Half years', ja: '半期' },
  'nine-months': { en: 'Nine months', ja: '9ヶ月累計' },
  year: { en: 'Fiscal years', ja: '通期' },
  instant: { en: 'Dates', ja: '時点' },
};

/** What periods of one length are called. */
export const lengthName = (kind: Period['kind'], language: Language): string => LENGTHS[kind][language];
