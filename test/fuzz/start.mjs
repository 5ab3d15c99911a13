// Bundles the fuzzer into dist/ and runs it: `npm run fuzz -- --runs 100000 --seed 7`.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { build, SETTINGS } from '../../build.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const outfile = path.join(root, 'dist', 'fuzz.js');

// Some of the inputs go to whole programs.
await build(root);
await bundle({ ...SETTINGS, entryPoints: [path.join(root, 'test', 'fuzz', 'run.ts')], outfile });
process.argv = [process.argv[0], outfile, ...process.argv.slice(2)];
await import(pathToFileURL(outfile).href);
