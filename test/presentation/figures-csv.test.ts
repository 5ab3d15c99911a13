import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ShownFigure } from '../../src/answering/answer.ts';
import { answer } from '../../src/answering/answer-query.ts';
import { indexDataset } from '../../src/dataset/dataset.ts';
import { dataDirectory } from '../../src/dataset/files.ts';
import { loadDataFiles } from '../../src/dataset/load.ts';
import { figuresCsv } from '../../src/presentation/figures-csv.ts';
import { Query } from '../../src/query/query.ts';

const dataset = indexDataset(loadDataFiles(dataDirectory()));
const lookup = Query.parse({ kind: 'lookup', figure: { metric: 'operating_income', period: '9M08' } });

/** A figure whose source was printed as a text. */
function printedAs(text: string): ShownFigure {
  const outcome = answer(dataset, lookup);
  const figure = outcome.status === 'answered' ? outcome.figures[0] : undefined;
  const [fact] = figure?.facts ?? [];
  if (!figure || !fact) throw new Error('there is no such figure');
  return { ...figure, facts: [{ ...fact, text, row: text, table: text }] };
}

describe('a cell of the CSV', () => {
  it.each<[what: string, text: string, cell: string]>([
    ['a formula', '=1+1', "'=1+1"],
    ['a link', '=HYPERLINK("https://example.com")', `'=HYPERLINK("https://example.com")`],
    ['a command', "+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ['a difference', '-1+cmd', "'-1+cmd"],
    ['a function', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab before a formula', '\t=1+1', "'\t=1+1"],
    ['a negative number', '-1,107,849', '-1,107,849'],
    ['a negative percentage', '-5.2%', '-5.2%'],
    ['a number with a plus', '+3.4%', '+3.4%'],
    ['a number in brackets', '(1,107)', '(1,107)'],
    ['a name', 'OPERATING INCOME', 'OPERATING INCOME'],
  ])('that is %s is told as what it is, and never worked out', (_, text, cell) => {
    const { data } = Papa.parse<Record<string, string>>(figuresCsv([printedAs(text)], dataset, 'en'), {
      header: true,
      delimiter: ',',
    });
    expect(data[0]).toMatchObject({ text: cell, row: cell, table: cell });
  });

  it('holds a negative value as a number', () => {
    const figure = { ...printedAs('(1)'), value: -1_107_849_000 };
    expect(figuresCsv([figure], dataset, 'en')).toContain(',-1107849000,JPY,');
  });
});
