import { describe, expect, it } from 'vitest';
import { numberFor } from '../answering/answerer.ts';

/**
 * How one figure moved, in the words that people have for it. The sign is that of the figure named first less the
 * second, or of the later less the earlier; what is paid or spent counts as the positive amount people mean by it.
 */

/** A question with the number it is to be answered with, and its unit. */
type Case = readonly [question: string, value: number, unit: string];

const read = (question: string): string => numberFor(question).split(' ').slice(0, 2).join(' ');

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'one figure less another, in the order in which they are named': [
    ['9M11 revenue minus 9M10 revenue in billions of yen', 13952000000, 'JPY'],
    ['9M11 revenue minus 9M10 revenue', 13952000000, 'JPY'],
    ['9M10 revenue minus 9M11 revenue', -13952000000, 'JPY'],
    ['revenue 9M11 minus 9M10', 13952000000, 'JPY'],
    ['revenue 9M10 minus 9M11', -13952000000, 'JPY'],
    ['9M11 minus 9M10 revenue', 13952000000, 'JPY'],
    ['9M11 revenue - 9M10 revenue', 13952000000, 'JPY'],
    ['9M11 revenue less that of 9M10', 13952000000, 'JPY'],
    ['9M10 revenue less 9M11 revenue', -13952000000, 'JPY'],
    ['9M11の売上高マイナス9M10の売上高', 13952000000, 'JPY'],
    ['9M11 operating income minus 9M10 net income', 1998000000, 'JPY'],
    ['(9M11 revenue - 9M10 revenue) / 9M10 revenue', 0.245634, 'times'],
    ['3Q09 revenue / 3Q08 revenue', 0.914605, 'times'],
    ['interest expense 9M09 minus 9M08 interest expense', -68974000, 'JPY'],
    ['equity ratio Dec 2011 minus equity ratio Mar 2011 in points', 2.8, 'points'],
    ['EPS difference 3Q09 minus 3Q08 basic', 2127.8, 'JPY/share'],
    ['free cash flow 9M09 = operating cash flow less purchase of property and equipment', 3636092000, 'JPY'],
    ['9M09 operating income - depreciation', -1927229000, 'JPY'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (question, value, unit) => {
    expect(read(question)).toBe(`${value} ${unit}`);
  });
});

describe('what is no subtraction', () => {
  it.each([
    ['revenue 9M10 - 9M11', 'answered without a number'],
    ['revenue was less in 9M09 than in 9M08 by how much', '-2476224000 JPY revenue 9M09'],
  ])('%s', (question, answer) => {
    expect(numberFor(question)).toBe(answer);
  });
});
