import { spawn } from 'node:child_process';
import path from 'node:path';
import { dataDirectory } from '../../../src/dataset/files.ts';
import { type Entrance, hold } from '../entrance.ts';
import { mutated } from '../inputs/mutate.ts';
import { anyText } from '../inputs/texts.ts';
import type { Random } from '../random.ts';

const PROGRAM = path.join(dataDirectory(), '..', 'dist', 'ask.js');
/** One process reads so many lines. */
const LINES = 400;
const SHAPES: readonly string[] = [
  '{"question":1}',
  '[]',
  'null',
  '{"id":{},"question":"x"',
  '"x"',
  '{}',
  '\0',
];

function anyLine(random: Random): string {
  const line = JSON.stringify({
    id: random.int(9),
    question: anyText(random),
    ...(random.chance(0.5) ? { conversation: String(random.int(5)) } : {}),
  });
  if (random.chance(0.05)) return random.pick(SHAPES);
  return (random.chance(0.1) ? mutated(line, random, SHAPES) : line).replace(/[\r\n]/g, ' ');
}

/** The program `ask`, in a process of its own: `--batch` with many lines, or one question as an argument. */
export const commandLine: Entrance = {
  name: 'command-line',
  make: (random) => {
    if (random.chance(0.3)) {
      const question = anyText(random)
        .replaceAll('\0', '')
        .replace(/\p{Surrogate}/gu, '');
      return {
        input: { question },
        send: async () => {
          const { status, out } = await run(['--json', '--', question], '');
          hold(question === '' || status === 0, `status ${status}`);
          if (status === 0) JSON.parse(out);
        },
      };
    }
    const lines = Array.from({ length: LINES }, () => anyLine(random));
    return {
      input: { lines: lines.length, first: lines[0] },
      send: async () => {
        const { status, out } = await run(['--batch'], `${lines.join('\n')}\n`);
        hold(status === 0, `status ${status}`);
        const replies = out.trim().split('\n');
        hold(replies.length === lines.filter((line) => line.trim()).length, `${replies.length} replies`);
        for (const reply of replies) JSON.parse(reply);
      },
    };
  },
};

function run(options: readonly string[], input: string): Promise<{ status: number | null; out: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...options]);
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.on('close', (status) => {
      resolve({ status, out });
    });
    child.stdin.end(input);
  });
}
