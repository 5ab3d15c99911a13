import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { factsFromMap } from '../../src/dataset/build/facts-from-map.ts';
import { printFacts } from '../../src/dataset/facts-csv.ts';
import { filesIn, readJson, readText } from '../../src/dataset/files.ts';
import { DocumentMap } from '../../src/dataset/map-schema.ts';
import { dataFolder, files, hasSources, linesOf } from './committed-data.ts';

const documents = files.documents.map((document) => [document.id, document] as const);

describe.skipIf(!hasSources)('the committed facts', () => {
  it.each(documents)('%s: are what its map makes of its text', (id, { file }) => {
    const map = readJson(path.join(dataFolder, 'maps', `${id}.json`), DocumentMap);
    const metrics = new Map(files.metrics.map((metric) => [metric.id as string, metric]));
    const { discrepancies } = files;
    const { facts, problems } = factsFromMap({ map, lines: linesOf(file), metrics, discrepancies });
    expect(problems).toEqual([]);
    expect(printFacts(facts)).toBe(readText(path.join(dataFolder, 'facts', `${id}.csv`)));
  });

  it.each(documents)('%s: stand on their lines', (id, { file }) => {
    const lines = linesOf(file);
    const astray = files.facts.filter(
      ({ document, line, text }) => document === id && !lines[line - 1]?.includes(text),
    );
    expect(astray).toEqual([]);
  });

  it('are joined by discrepancies whose places stand on their lines', () => {
    const lines = new Map(files.documents.map(({ id, file }) => [id, linesOf(file)]));
    const astray = files.discrepancies.flatMap(({ id, places }) =>
      places
        .filter(({ document, line, text }) => !lines.get(document)?.[line - 1]?.includes(text))
        .map(({ line, text }) => `${id}: ${line} '${text}'`),
    );
    expect(astray).toEqual([]);
  });
});

it('has a map for each document', () => {
  const maps = filesIn(path.join(dataFolder, 'maps'), '.json').map((file) => path.basename(file, '.json'));
  expect(maps).toEqual(files.documents.map(({ id }) => id).sort());
});
