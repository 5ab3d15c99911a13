import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { machineLine } from '../bench/machine.ts';
import { measureCharts } from '../bench/measures/charts.ts';
import { measureEndurance } from '../bench/measures/endurance.ts';
import { measureGrowingData } from '../bench/measures/growing-data.ts';
import { measureProcesses } from '../bench/measures/processes.ts';
import { measureQuestions } from '../bench/measures/questions.ts';
import { type Row, tableOf } from '../bench/row.ts';
import { openAnswerer } from '../open-answerer.ts';
import { failWithSentence } from '../terminal/fail.ts';

/**
 * `npm run bench` prints one table: what questions, charts, programs and growing data cost on the machine at hand, each
 * beside a peer in the same run. `npm run bench -- questions charts` measures some of it.
 */
const programs = path.dirname(fileURLToPath(import.meta.url));
const PARTS = ['questions', 'charts', 'processes', 'data', 'endurance'] as const;

const Options = z.object({
  parts: z.array(z.enum(PARTS, { error: `What can be measured is ${PARTS.join(', ')}.` })),
  asked: z.coerce.number({ error: '--asked must be a number of questions.' }).int().min(2),
});

try {
  const { values, positionals } = parseArgs({
    options: { asked: { type: 'string', default: '100000' } },
    allowPositionals: true,
  });
  const options = Options.safeParse({ ...values, parts: positionals });
  if (!options.success) throw new Error(options.error.issues.map(({ message }) => message).join('\n'));
  const { parts, asked } = options.data;
  const answerer = openAnswerer();
  const measures: Record<(typeof PARTS)[number], () => Row[] | Promise<Row[]>> = {
    questions: () => measureQuestions(answerer),
    charts: () => measureCharts(answerer),
    processes: () => measureProcesses(programs),
    data: () => measureGrowingData(programs),
    endurance: () => measureEndurance(programs, asked),
  };
  const rows: Row[] = [];
  for (const part of parts.length > 0 ? parts : PARTS) rows.push(...(await measures[part]()));
  console.log(machineLine());
  console.log(`${answerer.dataset.facts.length} facts, ${answerer.dataset.metrics.length} metrics`);
  console.log(tableOf(rows));
} catch (error) {
  failWithSentence(error);
}
