import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Report, runCampaign } from './campaign.ts';
import type { Entrance } from './entrance.ts';
import { ENTRANCES } from './entrances/index.ts';

/**
 * `npm run fuzz -- [--runs N] [--seed S] [--entrance NAME] [--from I]` sends N inputs, shared out over all entrances or
 * to one, and prints for each entrance how many there were, what broke, and the slowest. Ends with status 1 where
 * something broke. Each failure is printed with the command that sends that input again.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    entrance: { type: 'string' },
  },
});
const [runs, seed, from] = [Number(values.runs), Number(values.seed), Number(values.from)];
const named =
  values.entrance === undefined ? ENTRANCES : ENTRANCES.filter(({ name }) => name === values.entrance);
if (named.length === 0)
  throw new Error(`--entrance is one of ${ENTRANCES.map(({ name }) => name).join(', ')}.`);

const total = named.reduce((sum, { share }) => sum + share, 0);
console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, seed ${seed}`);
const reports: Report[] = [];
for (const { name, share, open } of named) {
  const entrance: Entrance = await open();
  // What is compiled and cached first would count as slow.
  await runCampaign(entrance, {
    seed: seed - 1,
    runs: Math.min(300, entrance.limitMs === undefined ? 0 : 300),
  });
  const report = await runCampaign(entrance, {
    seed,
    from,
    runs: Math.max(1, Math.round((runs * share) / total)),
  });
  await entrance.close?.();
  reports.push(report);
  print(name, report);
}
const inputs = reports.reduce((sum, report) => sum + report.inputs, 0);
const broken = reports.reduce((sum, report) => sum + report.failures.length, 0);
console.log(`${inputs.toLocaleString('en-US')} inputs, ${broken} failures`);
process.exit(broken === 0 ? 0 : 1);

function print(name: string, { inputs: sent, failures, slowest, totalMs }: Report): void {
  console.log(
    `${name.padEnd(16)} ${sent.toLocaleString('en-US').padStart(9)} inputs  ${String(failures.length).padStart(3)} failures  ` +
      `slowest ${slowest.ms.toFixed(1)} ms (#${slowest.index})  ${(totalMs / 1000).toFixed(0)} s`,
  );
  for (const { index, input, why } of failures) {
    console.log(`  npm run fuzz -- --entrance ${name} --seed ${seed} --from ${index} --runs 1`);
    console.log(`    ${JSON.stringify(input).slice(0, 600)}`);
    console.log(`    ${why.split('\n').slice(0, 6).join('\n    ')}`);
  }
}
