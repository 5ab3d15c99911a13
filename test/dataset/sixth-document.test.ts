import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { factsFromMap } from '../../src/dataset/build/facts-from-map.ts';
import { printFacts } from '../../src/dataset/facts-csv.ts';
import { dataDirectory } from '../../src/dataset/files.ts';
import { loadDataFiles } from '../../src/dataset/load.ts';
import { DocumentMap } from '../../src/dataset/map-schema.ts';
import { Document } from '../../src/dataset/schema.ts';
import { openAnswerer } from '../../src/open-answerer.ts';

/** A made-up release: the guide in the README, followed with nothing but an entry, a text and a map. */
const TEXT = [
  'Results of a made-up release',
  '\tNine months ended Dec 31, 2011\tNine months ended Dec 31, 2012',
  'Total Revenues\t70,752\t80,001',
  'Cost of Revenues:\t56,654\t63,000',
  'OPERATING INCOME\t3,998\t(1,234)',
];
const DOCUMENT = {
  id: '9m12-release',
  title: { en: 'Nine months FY2012 results release', ja: '2013年3月期第3四半期決算短信' },
  form: 'release',
  file: '2013-02-08-9m12-release.txt',
  published: '2013-02-08',
};
const MAP = {
  document: DOCUMENT.id,
  tables: [
    {
      title: 'Operating results summary, nine months',
      source: 'table',
      columns: {
        before: { name: 'Nine months ended Dec 31, 2011', period: '9M11', scale: 1e6 },
        now: { name: 'Nine months ended Dec 31, 2012', period: '9M12', scale: 1e6 },
      },
      layouts: [['before', 'now']],
      rows: [{ line: 3 }, { line: 4 }, { line: 5 }],
    },
  ],
};

describe('a sixth document', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sixth-document-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  beforeAll(() => {
    cpSync(dataDirectory(), folder, { recursive: true });
    const file = path.join(folder, 'documents.json');
    const documents = z.array(Document).parse(JSON.parse(readFileSync(file, 'utf8')));
    const { metrics, discrepancies } = loadDataFiles(folder);
    writeFileSync(file, JSON.stringify([...documents, DOCUMENT]));
    const { facts, problems } = factsFromMap({
      map: DocumentMap.parse(MAP),
      lines: TEXT,
      metrics: new Map(metrics.map((metric) => [metric.id as string, metric])),
      discrepancies,
    });
    expect(problems).toEqual([]);
    writeFileSync(path.join(folder, 'facts', `${DOCUMENT.id}.csv`), printFacts(facts));
  });

  it.each([
    ['revenue 9M12', 80_001_000_000, '9M12'],
    ['operating income nine months 2012', -1_234_000_000, '9M12'],
    ['gross margin 9M12', 17_001_000_000, '9M12'],
    ['latest revenue', 80_001_000_000, '9M12'],
    ['yoy change in revenue 9M12 in %', 13.0724, '9M12'],
    ['営業利益 2013年3月期第3四半期累計', -1_234_000_000, '9M12'],
    ['revenue 3Q09', 16_037_755_000, '3Q09'],
  ])('is known once its map is written: %s', (question, value, period) => {
    const { outcome } = openAnswerer(folder).ask(question);
    expect(outcome.status === 'answered' && outcome.headline).toMatchObject({ period });
    expect(outcome.status === 'answered' && outcome.headline?.value).toBeCloseTo(value, 3);
  });
});
