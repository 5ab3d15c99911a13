import { parseArgs } from 'node:util';
import { audit } from '../dataset/audit/audit.ts';
import { mutationReport, runMutations } from '../dataset/audit/mutation-report.ts';
import { auditReport } from '../dataset/audit/report.ts';
import { indexDataset } from '../dataset/dataset.ts';
import { dataDirectory } from '../dataset/files.ts';
import { loadDataFiles } from '../dataset/load.ts';
import { failWithSentence } from '../terminal/fail.ts';

/**
 * `npm run data:audit` checks every identity that the dataset must satisfy; status 1 where one fails unexplained.
 * `npm run data:audit -- --mutate 500 --seed 1` puts 500 mistakes into the facts, one at a time, and counts how many of
 * them the audit would find.
 */
try {
  const { values } = parseArgs({
    options: { mutate: { type: 'string' }, seed: { type: 'string', default: '1' } },
  });
  const files = loadDataFiles(dataDirectory());
  if (values.mutate === undefined) {
    const results = audit(indexDataset(files));
    console.log(auditReport(results, files));
    const failed = results.some(({ findings }) => findings.some(({ outcome }) => outcome === 'unexplained'));
    process.exitCode = failed ? 1 : 0;
  } else {
    const results = runMutations(
      files,
      wholeNumber('mutate', values.mutate),
      wholeNumber('seed', values.seed),
    );
    console.log(mutationReport(results));
  }
} catch (error) {
  failWithSentence(error);
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${option} needs a whole number, such as --${option} 500.`);
  return Number(text);
}
