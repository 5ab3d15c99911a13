import { endOf, openingOf } from '../../../periods/calendar.ts';
import { isSpan, parsePeriodId, periodId, type PeriodId, type Span } from '../../../periods/period.ts';
import type { Check, Finding } from '../check.ts';
import { sumFinding } from '../identity.ts';
import type { AuditSubject, Block } from '../subject.ts';

/** A balance that flows of the span lead from its opening to its end. */
type RollForward = { readonly balance: string; readonly flows: readonly string[] };

/** Cash flow statements lead from the opening cash to the closing cash. */
export const cashContinues: Check = {
  id: 'cash-continues',
  why: 'Opening cash plus the net change in cash, or the three cash flows and the effect of exchange rates, is closing cash.',
  run: (subject) =>
    [
      { balance: 'cash', flows: ['net_change_in_cash'] },
      {
        balance: 'cash',
        flows: ['operating_cash_flow', 'investing_cash_flow', 'financing_cash_flow', 'fx_effect_on_cash'],
      },
    ].flatMap((rule) => continued(subject, 'cash-continues', rule)),
};

/** Balances of equity continue from one balance sheet to the next. */
export const equityContinues: Check = {
  id: 'equity-continues',
  why: 'The accumulated deficit changes by net income and dividends paid, treasury stock by what was bought.',
  run: (subject) =>
    [
      { balance: 'accumulated_deficit', flows: ['net_income', 'cf_dividends_paid'] },
      { balance: 'treasury_stock', flows: ['cf_treasury_stock'] },
    ].flatMap((rule) => continued(subject, 'equity-continues', rule)),
};

function continued(subject: AuditSubject, check: string, rule: RollForward): Finding[] {
  return subject.documentBlocks.flatMap((block): Finding[] => {
    const span = parsePeriodId(block.period);
    if (!span || !isSpan(span) || block.measure !== 'value' || block.kind !== 'actual') return [];
    const flows = rule.flows.flatMap((flow) => block.cells.get(flow) ?? []);
    const [opening, closing] = balancesAround(subject, block, span, rule.balance);
    if (!opening || !closing || flows.length < rule.flows.length) return [];
    const terms = [opening, ...flows].map((fact) => ({ sign: 1 as const, fact }));
    return [sumFinding(subject, check, closing, terms)];
  });
}

function balancesAround(
  subject: AuditSubject,
  { document, unit }: Block,
  span: Span,
  balance: string,
): ReturnType<AuditSubject['stated']>[] {
  const at = (period: PeriodId): ReturnType<AuditSubject['stated']> =>
    subject.stated(document, balance, period, unit);
  return [at(periodId(openingOf(span))), at(periodId(endOf(span)))];
}
