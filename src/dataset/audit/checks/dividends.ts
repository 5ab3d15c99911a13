import { isSpan, parsePeriodId, periodId } from '../../../periods/period.ts';
import type { Fact } from '../../schema.ts';
import type { Check } from '../check.ts';
import { sumFinding } from '../identity.ts';
import type { AuditSubject } from '../subject.ts';

const CHECK = 'dividends-add-up';

/** The dividends of a fiscal year add up, planned or paid. */
export const dividendsAddUp: Check = {
  id: CHECK,
  why: 'Interim and year-end dividend make the dividend of the fiscal year, in the same table.',
  run: (subject) =>
    subject.facts.flatMap((total) => {
      const year = parsePeriodId(total.period);
      if (total.metric !== 'dividend_per_share' || total.measure !== 'value') return [];
      if (!year || !isSpan(year) || year.kind !== 'year') return [];
      const parts = ([1, 2] as const).flatMap(
        (half) => dividendOf(subject, total, periodId({ kind: 'half', fy: year.fy, half })) ?? [],
      );
      return parts.length === 2
        ? [
            sumFinding(
              subject,
              CHECK,
              total,
              parts.map((fact) => ({ sign: 1, fact })),
            ),
          ]
        : [];
    }),
};

/** A planned total counts an interim dividend that is paid already. */
function dividendOf(subject: AuditSubject, total: Fact, period: Fact['period']): Fact | undefined {
  return (
    subject.sameTable(total, { period })?.cells.get(total.metric) ??
    subject.sameTable(total, { period, kind: 'actual', announced: null })?.cells.get(total.metric)
  );
}
