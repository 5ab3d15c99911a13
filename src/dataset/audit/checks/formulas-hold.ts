import type { Metric } from '../../schema.ts';
import type { Check } from '../check.ts';
import { holdIn, spansTables, type Identity } from '../identity.ts';

const CHECK = 'formulas-hold';

/** Parts that did not exist before the business began: a table that leaves them out is complete without them. */
const OPTIONAL = ['revenue_atm', 'cost_atm'];

/** The sums by which the catalog defines a metric. */
export function formulaIdentities(metrics: readonly Metric[]): Identity[] {
  return metrics.flatMap(({ id, formula }) =>
    formula && 'sum' in formula ? [{ total: id, terms: formula.sum, optional: OPTIONAL }] : [],
  );
}

/** Sums that the catalog defines hold wherever all their terms are printed. */
export const formulasHold: Check = {
  id: CHECK,
  why: 'A metric equals the sum that defines it: gross margins, EBITDA, CAPEX, SG&A with R&D, ... (catalog: formula).',
  run: (subject) => {
    const identities = formulaIdentities(subject.metrics);
    const additive = ({ measure }: { measure: string }): boolean =>
      measure === 'value' || measure === 'change';
    return [
      ...holdIn(subject, CHECK, subject.tables.filter(additive), identities),
      ...holdIn(subject, CHECK, subject.documentBlocks.filter(additive), identities).filter(spansTables),
    ];
  },
};
