import type { Check } from './check.ts';
import { documentsAgree, placesAgree } from './checks/agreement.ts';
import { formulasHold } from './checks/formulas-hold.ts';
import { partsMakeTotalsInDocuments, partsMakeTotalsInTables } from './checks/parts-make-totals.ts';
import { statementsConnect } from './checks/statements-connect.ts';

/** Every check of the audit, in the order of its report. The only place where one is registered. */
export const CHECKS: readonly Check[] = [
  partsMakeTotalsInTables,
  partsMakeTotalsInDocuments,
  formulasHold,
  statementsConnect,
  placesAgree,
  documentsAgree,
];
