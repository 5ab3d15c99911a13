import { answer } from '../../answering/answer-query.ts';
import { indexDataset } from '../../dataset/dataset.ts';
import { dataDirectory } from '../../dataset/files.ts';
import { loadDataFiles } from '../../dataset/load.ts';
import type { Query } from '../../query/query.ts';
import { seededRandom } from '../arrivals.ts';
import { companiesOf } from '../companies.ts';
import type { GrowingData } from '../measures/growing-data.ts';
import { timeCalls } from '../time-calls.ts';

/** Measures look-ups in data of as many facts as its argument says, in a process of its own, and prints them as JSON. */
const LOOK_UPS = 1000;
const ROUNDS = 5;
/** As many as are asked for over and over: what they need stays in the processor's caches, whatever the data's size. */
const USUAL = LOOK_UPS / 10;
/** Look-ups in a map are over before the clock ticks. */
const BATCH = 100;

const wanted = Number(process.argv[2]);
const before = heap();
const dataset = indexDataset(companiesOf(loadDataFiles(dataDirectory()), wanted));
const bytes = heap() - before;
const random = seededRandom(wanted);
const queries = Array.from({ length: LOOK_UPS }, (): Query => {
  const fact = dataset.facts[Math.floor(random() * dataset.facts.length)];
  if (!fact) throw new Error('There are no facts.');
  return { kind: 'lookup', figure: { metric: fact.metric, period: fact.period } };
});
const keyOf = ({ metric, period }: { metric: string; period: string }): string => `${metric} ${period}`;
const map = new Map(dataset.facts.map((fact) => [keyOf(fact), fact]));
const keys = queries.flatMap((query) => (query.kind === 'lookup' ? [keyOf(query.figure)] : []));
const measured: GrowingData = {
  facts: dataset.facts.length,
  bytes,
  lookUp: timeCalls(queries, ROUNDS, (query) => answer(dataset, query)),
  usual: timeCalls(queries.slice(0, USUAL), ROUNDS, (query) => answer(dataset, query)),
  map: timeCalls(keys, ROUNDS, (key) => map.get(key), { batch: BATCH }),
};
console.log(JSON.stringify(measured));

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
