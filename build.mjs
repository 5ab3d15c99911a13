// Bundles each program of src/cli into dist/, with the packages that only the bot needs left outside.
import { readdirSync, rmSync } from 'node:fs';
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

/** Bundles every program below `root`; throws where a source file cannot be compiled. */
export async function build(root) {
  const outdir = path.join(root, 'dist');
  rmSync(outdir, { recursive: true, force: true });
  await bundle({ ...SETTINGS, entryPoints: programsBelow(root), outdir, splitting: true });
}
