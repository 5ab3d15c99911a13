import { indexDataset } from '../dataset.ts';
import type { DataFiles } from '../load.ts';
import { audit } from './audit.ts';
import { MUTATION_KINDS, mutationsOf, type Mutation } from './mutations.ts';

/** What the audit made of a series of mistakes. */
export type MutationResult = { readonly mutation: Mutation; readonly caught: boolean };

/** Puts mistakes into the facts, one at a time, and runs the audit on each. Takes about a tenth of a second each. */
export function runMutations(files: DataFiles, count: number, seed: number): MutationResult[] {
  const results: MutationResult[] = [];
  for (const mutation of mutationsOf(files.facts, seed)) {
    if (results.length >= count) break;
    const findings = audit(indexDataset({ ...files, facts: mutation.facts }));
    const caught = findings.some((result) =>
      result.findings.some(({ outcome }) => outcome === 'unexplained'),
    );
    results.push({ mutation, caught });
  }
  return results;
}

/** The share of mistakes that the audit found, by kind, and the ones that it missed. */
export function mutationReport(results: readonly MutationResult[]): string {
  const line = (name: string, some: readonly MutationResult[]): string => {
    const caught = some.filter((result) => result.caught).length;
    const share = some.length ? ((100 * caught) / some.length).toFixed(1) : '-';
    return `${name.padEnd(6)} ${String(caught).padStart(4)} of ${String(some.length).padStart(4)} caught (${share}%)`;
  };
  return [
    ...MUTATION_KINDS.map((kind) =>
      line(
        kind,
        results.filter(({ mutation }) => mutation.kind === kind),
      ),
    ),
    line('all', results),
    '',
    'Not caught:',
    ...results
      .filter(({ caught }) => !caught)
      .map(({ mutation: { kind, originals } }) => {
        const [fact] = originals;
        return `  ${kind.padEnd(5)} ${fact?.document ?? ''}:${fact?.line ?? ''} ${fact?.metric ?? ''} ${fact?.period ?? ''} ${fact?.measure ?? ''} ${fact?.unit ?? ''} '${originals.map(({ text }) => text).join("' and '")}'`;
      }),
  ].join('\n');
}
