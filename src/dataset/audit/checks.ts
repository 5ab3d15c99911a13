import type { Check } from './check.ts';
import { documentsAgree, placesAgree } from './checks/agreement.ts';
import { periodsAndUnits, valuesAsPrinted } from './checks/as-printed.ts';
import { cashContinues, equityContinues } from './checks/cash-continues.ts';
import { changesBetweenBest, changesInRows } from './checks/changes.ts';
import { dividendsAddUp } from './checks/dividends.ts';
import { dollarsAtTheRate, statedRate } from './checks/dollars-at-the-rate.ts';
import { formulasHold } from './checks/formulas-hold.ts';
import { identitiesAcrossDocuments } from './checks/identities-across-documents.ts';
import { partsMakeTotalsInDocuments, partsMakeTotalsInTables } from './checks/parts-make-totals.ts';
import { adsAndShares, equityPerShare, targetPerShare } from './checks/per-share.ts';
import { ratiosRecomputed } from './checks/ratios.ts';
import { sharesOfTotals } from './checks/shares-of-totals.ts';
import { spansAddUp } from './checks/spans-add-up.ts';
import { statementsConnect } from './checks/statements-connect.ts';

/** Every check of the audit, in the order of its report. The only place where one is registered. */
export const CHECKS: readonly Check[] = [
  partsMakeTotalsInTables,
  partsMakeTotalsInDocuments,
  formulasHold,
  statementsConnect,
  identitiesAcrossDocuments,
  cashContinues,
  equityContinues,
  spansAddUp,
  dollarsAtTheRate,
  statedRate,
  sharesOfTotals,
  changesInRows,
  changesBetweenBest,
  ratiosRecomputed,
  adsAndShares,
  equityPerShare,
  targetPerShare,
  dividendsAddUp,
  placesAgree,
  documentsAgree,
  valuesAsPrinted,
  periodsAndUnits,
];
