// Runs one program of src/cli: `node run.mjs ask --json "…"`. The programs are bundled into dist/ once, and again
// whenever a source file is newer than the bundle, so that a checkout always runs what it holds and starts fast.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));
const [program, ...rest] = process.argv.slice(2);
const bundle = path.join(root, 'dist', `${program}.js`);

const newest = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true }).reduce(
    (latest, entry) =>
      entry.isFile() ? Math.max(latest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs) : latest,
    0,
  );

const sources = [path.join(root, 'src'), path.join(root, 'commands')];
const stale = () =>
  !existsSync(bundle) ||
  (existsSync(sources[0]) && Math.max(...sources.map(newest)) > statSync(bundle).mtimeMs);

if (stale()) {
  const { build, UnwritableError } = await import('./build.mjs');
  try {
    await build(root);
  } catch (error) {
    if (!(error instanceof UnwritableError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
if (!program || !existsSync(bundle)) {
  console.error(`There is no program '${program ?? ''}' in src/cli.`);
  process.exit(2);
}
process.argv = [process.argv[0], bundle, ...rest];
await import(pathToFileURL(bundle).href);
