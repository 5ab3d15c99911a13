import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { dataDirectory } from '../../src/dataset/files.ts';

const folder = path.join(dataDirectory(), 'vocabulary');

/** Of two lists under one name JSON keeps the last, without a word. */
it.each(readdirSync(folder))('%s has each of its lists under a name of its own', (file) => {
  const names = [...readFileSync(path.join(folder, file), 'utf8').matchAll(/^ {2}"([^"]+)":/gm)];
  const twice = names.map(([, name]) => name).filter((name, at, all) => all.indexOf(name) !== at);
  expect(twice).toEqual([]);
});
