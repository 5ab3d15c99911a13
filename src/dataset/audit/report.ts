import type { Interval } from '../intervals.ts';
import type { Discrepancy, Fact } from '../schema.ts';
import type { CheckResult } from './audit.ts';
import type { Finding, Outcome } from './check.ts';

/** The audit's result as text: a line per check, every unexplained failure in full, and what nothing exercised. */
export function auditReport(
  results: readonly CheckResult[],
  {
    facts,
    discrepancies,
  }: { readonly facts: readonly Fact[]; readonly discrepancies: readonly Discrepancy[] },
): string {
  const findings = results.flatMap(({ findings }) => findings);
  return [
    ...tableOf(results),
    '',
    ...unexplained(results),
    coverageOf(findings, facts),
    ...notExercised(findings, discrepancies),
  ].join('\n');
}

const countOf = (findings: readonly Finding[], outcome: Outcome): number =>
  findings.filter((finding) => finding.outcome === outcome).length;

function tableOf(results: readonly CheckResult[]): string[] {
  const row = (name: string, findings: readonly Finding[]): string[] => [
    name,
    String(findings.length),
    ...(['passed', 'explained', 'unexplained'] as const).map((outcome) => String(countOf(findings, outcome))),
  ];
  const rows = [
    ['check', 'checked', 'passed', 'explained', 'unexplained'],
    ...results.map(({ check, findings }) => row(check.id, findings)),
    row(
      'total',
      results.flatMap(({ findings }) => findings),
    ),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

function unexplained(results: readonly CheckResult[]): string[] {
  return results.flatMap(({ findings }) =>
    findings
      .filter(({ outcome }) => outcome === 'unexplained')
      .flatMap((finding) => [...inFull(finding), '']),
  );
}

/** A failed identity with the place of the checked figure, what it must be, what it is, and the difference. */
export function inFull(finding: Finding): string[] {
  const [checked] = finding.facts;
  return [
    `${finding.check}: ${finding.document}:${checked?.line ?? '?'}`,
    `  ${finding.message}`,
    `  expected ${rangeText(finding.expected)}, found ${rangeText(finding.found)} ('${checked?.text ?? ''}'), difference ${numberText(finding.gap)} ${checked?.unit ?? ''}`,
  ];
}

const numberText = (value: number): string => String(Number(value.toPrecision(12)));
const rangeText = ({ low, high }: Interval): string => `[${numberText(low)}, ${numberText(high)}]`;

/** How many figures some identity ties to another figure; the others stand alone in the documents. */
function coverageOf(findings: readonly Finding[], facts: readonly Fact[]): string {
  const tied = new Set(
    findings.filter((finding) => finding.facts.length > 1).flatMap((finding) => finding.facts),
  );
  return `${tied.size} of ${facts.length} figures are tied to another figure by at least one identity.`;
}

/** Kinds of discrepancy in which a number is wrong, so that an identity could show it. */
const NUMERIC: readonly Discrepancy['kind'][] = [
  'sign-lost',
  'unit-wrong',
  'misprint',
  'disagreement',
  'restatement',
  'rounding',
];

function notExercised(findings: readonly Finding[], discrepancies: readonly Discrepancy[]): string[] {
  const touched = new Set(
    findings.flatMap(({ discrepancy, facts }) => [
      ...(discrepancy ? [discrepancy] : []),
      ...facts.map(({ document, line }) => `${document}:${line}`),
    ]),
  );
  const left = discrepancies.filter(
    ({ id, kind, places }) =>
      NUMERIC.includes(kind) &&
      !touched.has(id) &&
      !places.some(({ document, line }) => touched.has(`${document}:${line}`)),
  );
  if (left.length === 0) return ['Every recorded discrepancy of a number is touched by a check.'];
  return ['Recorded discrepancies of a number that no check touches:', ...left.map(({ id }) => `  ${id}`)];
}
