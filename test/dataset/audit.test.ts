import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/dataset/audit/audit.ts';
import { CHECKS } from '../../src/dataset/audit/checks.ts';
import { STATEMENT_IDENTITIES } from '../../src/dataset/audit/checks/statements-connect.ts';
import { runMutations } from '../../src/dataset/audit/mutation-report.ts';
import { auditReport, inFull } from '../../src/dataset/audit/report.ts';
import { dataset, files } from './committed-data.ts';
import { fact, smallDataset } from './small-dataset.ts';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../src/dataset/audit');

describe('the audit of the committed data', () => {
  const results = audit(dataset);
  const findings = results.flatMap(({ findings }) => findings);

  it('leaves no failure unexplained', () => {
    const failures = findings.filter(({ outcome }) => outcome === 'unexplained');
    expect(failures.flatMap(inFull).join('\n')).toBe('');
  });

  it('checks several thousand identities between figures', () => {
    expect(findings.filter(({ facts }) => facts.length > 1).length).toBeGreaterThan(4000);
  });

  it.each(results.map((result) => [result.check.id, result] as const))('%s finds instances', (id, result) => {
    expect(result.findings.length).toBeGreaterThan(0);
    expect(new Set(result.findings.map(({ check }) => check))).toEqual(new Set([id]));
  });

  it('touches every recorded discrepancy of a number', () => {
    expect(auditReport(results, files)).toContain(
      'Every recorded discrepancy of a number is touched by a check.',
    );
  });
});

describe('the list of checks', () => {
  it('names every check of the folder', () => {
    const list = readFileSync(path.join(folder, 'checks.ts'), 'utf8');
    const registered = list.slice(list.indexOf('export const CHECKS'));
    const declared = readdirSync(path.join(folder, 'checks')).flatMap((file) => {
      const text = readFileSync(path.join(folder, 'checks', file), 'utf8');
      const names = [...text.matchAll(/export const (\w+): Check\b/g)].map(([, name]) => name ?? '');
      expect(names.length, `${file} holds a check`).toBeGreaterThan(0);
      return names;
    });
    expect(declared.filter((name) => !registered.includes(`  ${name},\n`))).toEqual([]);
    expect(declared).toHaveLength(CHECKS.length);
  });

  it('has an id and a reason for each', () => {
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
    for (const { id, why } of CHECKS) {
      expect(id).toMatch(/^[a-z][a-z-]+$/);
      expect(why).toMatch(/^[A-Z].{30,}\.$/);
    }
  });

  it('speaks of metrics that exist', () => {
    const named = STATEMENT_IDENTITIES.flatMap(({ total, terms, optional = [] }) => [
      total,
      ...Object.keys(terms),
      ...optional,
    ]);
    expect(named.filter((name) => !dataset.hasMetric(name))).toEqual([]);
  });
});

describe('a failed identity', () => {
  const metrics = [
    { id: 'revenue' },
    { id: 'revenue_a', parent: { metric: 'revenue', sign: 1 } },
    { id: 'revenue_b', parent: { metric: 'revenue', sign: 1 } },
  ];
  const facts = (b: number) => [
    fact({ metric: 'revenue', period: '9M08', value: 10e6 }),
    fact({ metric: 'revenue_a', period: '9M08', value: 6e6, line: 2 }),
    fact({ metric: 'revenue_b', period: '9M08', value: b, line: 3 }),
  ];
  const recorded = (kind: string, used = true) => ({
    id: 'first-b',
    kind,
    metrics: ['revenue_b'],
    periods: ['9M08'],
    summary: { en: 'Made up.', ja: '例。' },
    evidence: 'made up',
    decidedBy: 'nothing',
    places: [{ document: 'first', line: 3, text: '8', used }],
  });
  const outcomes = (b: number, ...discrepancies: unknown[]) =>
    audit(smallDataset(metrics, facts(b), discrepancies))
      .find(({ check }) => check.id === 'parts-make-totals-in-tables')
      ?.findings.map(({ outcome, gap }) => [outcome, gap]);

  it('passes within what the printed digits leave open, and not beyond', () => {
    expect(outcomes(4e6)).toEqual([['passed', 0]]);
    expect(outcomes(5e6)).toEqual([['passed', 0]]);
    expect(outcomes(6e6)).toEqual([['unexplained', 500_000]]);
  });

  it.each([
    ['a disagreement that nothing decides', recorded('disagreement'), 'explained'],
    ['a figure that is not used', recorded('label-wrong', false), 'explained'],
    ['rounding, which cannot move a figure so far', recorded('rounding'), 'unexplained'],
    ['a restatement, which lies between documents', recorded('restatement'), 'unexplained'],
    ['a wrong label, which is put right in reading', recorded('label-wrong'), 'unexplained'],
    [
      'another line',
      { ...recorded('disagreement'), places: [{ document: 'first', line: 9, text: '8', used: true }] },
      'unexplained',
    ],
    ['another period', { ...recorded('disagreement'), periods: ['3Q08'] }, 'unexplained'],
  ])('against a discrepancy of %s', (_, discrepancy, outcome) => {
    expect(outcomes(8e6, discrepancy)?.[0]?.[0]).toBe(outcome);
  });
});

it('finds nine of ten mistakes put into the facts', () => {
  const results = runMutations(files, 30, 7);
  expect(results).toHaveLength(30);
  expect(results.filter(({ caught }) => caught).length).toBeGreaterThanOrEqual(27);
}, 60_000);
