// Bundles each program of src/cli into dist/, with the packages that only the bot needs left outside.
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build as bundle } from 'esbuild';

const OUTSIDE = [
  ...[
    'discord.js',
    'discord-api-spec',
    'discord-api-spec/*',
    'ws',
    'pino',
    'prom-client',
    'mathjs',
    'esbuild',
  ],
  // What measurements compare with is installed for development only.
  ...['minisearch', 'chrono-node'],
];

/** The folders of programs, with where their bundles lie in `dist/`. */
const PROGRAMS = [
  { folder: 'src/cli', out: '' },
  { folder: 'src/bench/programs', out: 'bench/' },
];

/** Each program's source by the name of its bundle. */
const programsBelow = (root) =>
  Object.fromEntries(
    PROGRAMS.flatMap(({ folder, out }) =>
      readdirSync(path.join(root, folder))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => [out + path.basename(name, '.ts'), path.join(root, folder, name)]),
    ),
  );

/** How a program is bundled, whatever it is. */
export const SETTINGS = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'linked',
  external: OUTSIDE,
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  logLevel: 'warning',
};

/**
 * A program with its letters beyond ASCII written as escapes, as esbuild writes them in texts but not in patterns: with a
 * single one of them, all of the source takes twice the memory for as long as the program runs.
 */
const inAscii = (contents) =>
  Buffer.from(contents)
    .toString()
    .replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What the system says of a place that cannot be written. */
const UNWRITABLE = ['EACCES', 'EDQUOT', 'EFBIG', 'ENOSPC', 'EPERM', 'EROFS'];

/** Bundles that cannot be written. Its message says why, and what to do. */
export class UnwritableError extends Error {
  name = 'UnwritableError';
}

/**
 * Bundles every program below `root`, and only then replaces the old bundles by the new ones.
 * Throws an UnwritableError where `dist/` cannot be written, and esbuild's error where a source cannot be compiled.
 */
export async function build(root) {
  const outdir = path.join(root, 'dist');
  const settings = { ...SETTINGS, entryPoints: programsBelow(root), outdir, splitting: true, write: false };
  const { outputFiles } = await bundle(settings);
  const unfinished = path.join(root, `dist.${process.pid}`);
  try {
    for (const { path: file, contents } of outputFiles) {
      const target = path.join(unfinished, path.relative(outdir, file));
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, target.endsWith('.js') ? inAscii(contents) : contents);
    }
    rmSync(outdir, { recursive: true, force: true });
    renameSync(unfinished, outdir);
  } catch (error) {
    // Somebody else has just bundled the same.
    if (error.code === 'ENOTEMPTY' || error.code === 'EEXIST') return;
    if (!UNWRITABLE.includes(error.code)) throw error;
    const advice = 'build it once where it can be written (npm run ask -- help), or make room there';
    throw new UnwritableError(`The programs cannot be bundled into ${outdir} (${error.code}): ${advice}.`);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
