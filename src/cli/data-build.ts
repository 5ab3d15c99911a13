import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { factsFromMap } from '../dataset/build/facts-from-map.ts';
import { printFacts } from '../dataset/facts-csv.ts';
import { dataDirectory, filesIn, readJson, readText } from '../dataset/files.ts';
import { DocumentMap } from '../dataset/map-schema.ts';
import { Discrepancy, Document, Metric } from '../dataset/schema.ts';

/** `npm run data:build -- <folder of the documents' texts>` writes data/facts/*.csv from the maps in data/maps. */
const [sources, only] = process.argv.slice(2);
if (!sources) {
  console.error('Say where the documents lie: npm run data:build -- ../shared/sources');
  process.exit(2);
}
const data = dataDirectory();
const documents = readJson(path.join(data, 'documents.json'), z.array(Document));
const metrics = new Map(
  filesIn(path.join(data, 'metrics'), '.json').flatMap((file) =>
    readJson(file, z.array(Metric)).map((metric) => [metric.id as string, metric] as const),
  ),
);
const discrepancies = readJson(path.join(data, 'discrepancies.json'), z.array(Discrepancy));

let failures = 0;
for (const file of filesIn(path.join(data, 'maps'), '.json')) {
  const map = readJson(file, DocumentMap);
  if (only && map.document !== only) continue;
  const document = documents.find(({ id }) => id === map.document);
  if (!document) throw new Error(`${file}: data/documents.json has no document '${map.document}'`);
  const lines = readText(path.join(sources, document.file)).split('\n');
  const { facts, problems } = factsFromMap({ map, lines, metrics, discrepancies });
  for (const problem of problems) console.error(problem);
  failures += problems.length;
  writeFileSync(path.join(data, 'facts', `${map.document}.csv`), printFacts(facts));
  console.log(`${map.document}: ${facts.length} facts`);
}
process.exitCode = failures ? 1 : 0;
