import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer-query.ts';
import { companiesOf } from '../../src/bench/companies.ts';
import { indexDataset } from '../../src/dataset/dataset.ts';
import { loadDataFiles } from '../../src/dataset/load.ts';
import { Query } from '../../src/query/query.ts';
import { dataFolder } from '../dataset/committed-data.ts';

const files = loadDataFiles(dataFolder);

describe('data of made-up companies', () => {
  const { length } = files.facts;
  const grown = companiesOf(files, length + 3000);
  const dataset = indexDataset(grown);

  it.each([100, length, length + 1, 2 * length + 5])('has as many facts as are wanted: %d', (facts) => {
    expect(companiesOf(files, facts).facts).toHaveLength(facts);
  });

  it('begins with the data at hand, and names nothing twice', () => {
    expect(grown.facts.slice(0, length)).toEqual(files.facts);
    for (const things of [grown.metrics, grown.documents]) {
      expect(new Set(things.map(({ id }) => id)).size).toBe(things.length);
    }
  });

  it('is answered from as the data at hand is, each company with its own value', () => {
    const lookUp = (metric: string) =>
      answer(dataset, Query.parse({ kind: 'lookup', figure: { metric, period: '9M08' } }));
    const own = lookUp('operating_income');
    const other = lookUp('c1_operating_income');
    expect(own).toMatchObject({ status: 'answered', headline: { value: 1_844_342_000 } });
    expect(other).toMatchObject({ status: 'answered', headline: { value: 1_844_342_001 } });
  });
});
