import { auditReport } from '../dataset/audit/report.ts';
import { audit } from '../dataset/audit/audit.ts';
import { indexDataset } from '../dataset/dataset.ts';
import { dataDirectory } from '../dataset/files.ts';
import { loadDataFiles } from '../dataset/load.ts';
import { failWithSentence } from '../terminal/fail.ts';

/** `npm run data:audit` checks every identity that the dataset must satisfy; status 1 where one fails unexplained. */
try {
  const dataset = indexDataset(loadDataFiles(dataDirectory()));
  const results = audit(dataset);
  console.log(auditReport(results, dataset.discrepancies));
  const failed = results.some(({ findings }) => findings.some(({ outcome }) => outcome === 'unexplained'));
  process.exitCode = failed ? 1 : 0;
} catch (error) {
  failWithSentence(error);
}
