import type { Dataset } from '../dataset.ts';
import type { Check, Finding } from './check.ts';
import { CHECKS } from './checks.ts';
import { auditSubject } from './subject.ts';

/** What one check found. */
export type CheckResult = { readonly check: Check; readonly findings: readonly Finding[] };

/** Runs every check over a dataset. */
export function audit(dataset: Dataset, checks: readonly Check[] = CHECKS): CheckResult[] {
  const subject = auditSubject(dataset);
  return checks.map((check) => ({ check, findings: check.run(subject) }));
}
