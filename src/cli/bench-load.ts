import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { reportLoads } from '../bench/load/report.ts';
import { failWithSentence } from '../terminal/fail.ts';

/**
 * `npm run bench:load` puts interactions onto the bot, and onto one that replies with a constant, and prints what came of
 * them. Takes some minutes with its defaults.
 */
const Options = z.object({
  seconds: z.coerce.number({ error: '--seconds must be a number of seconds' }).min(1).max(3600),
  repeats: z.coerce.number({ error: '--repeats must be a whole number' }).int().min(1).max(100),
  rates: z
    .string()
    .transform((text) => text.split(',').map(Number))
    .pipe(
      z.array(z.number({ error: '--rates must be numbers with commas between them' }).int().min(1).max(5000)),
    ),
});

try {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '30' },
      repeats: { type: 'string', default: '3' },
      rates: { type: 'string', default: '50,200,500' },
    },
  });
  const options = Options.safeParse(values);
  if (!options.success) throw new Error(options.error.issues.map(({ message }) => `${message}.`).join('\n'));
  await reportLoads(options.data, path.dirname(fileURLToPath(import.meta.url)));
} catch (error) {
  failWithSentence(error);
}
