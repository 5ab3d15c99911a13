import { dataDirectory } from '../dataset/files.ts';
import { loadDataFiles } from '../dataset/load.ts';
import { failWithSentence } from '../terminal/fail.ts';

/** `npm run --silent data:export` prints every fact, a JSON object a line; ANSWERS.md describes the fields. */
try {
  const lines = loadDataFiles(dataDirectory()).facts.map((fact) => JSON.stringify(fact));
  process.stdout.write(lines.length ? `${lines.join('\n')}\n` : '');
} catch (error) {
  failWithSentence(error);
}
