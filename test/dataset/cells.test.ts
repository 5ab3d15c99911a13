import { describe, expect, it } from 'vitest';
import { cellsOf, isNil, labelOf, readCell } from '../../src/dataset/build/cells.ts';

describe('a line of a table', () => {
  it.each([
    [
      'tabs',
      'Total revenues\t559,412\t50,789,003\t48,349,406',
      'Total revenues',
      ['559,412', '50,789,003', '48,349,406'],
    ],
    [
      'columns of spaces',
      ' Interest expense    (1,949)    (206,407)   (215,278)',
      'Interest expense',
      ['(1,949)', '(206,407)', '(215,278)'],
    ],
    [
      'dashes hold their column',
      'ATM operation business\t190\t17,265\t-',
      'ATM operation business',
      ['190', '17,265', '-'],
    ],
    ['tags are no text', 'Cash\t<b>98,639</b>\t8,955,447', 'Cash', ['98,639', '8,955,447']],
    ['several cells in one field', 'Cost\t13.3 10.9\t21.6%', 'Cost', ['13.3', '10.9', '21.6%']],
    ['units inside cells', 'Bandwidth\t476.6 Gbps\t647.2Gbps', 'Bandwidth', ['476.6 Gbps', '647.2Gbps']],
    ['words are label', 'Goodwill, net\tsee note\t2,507,258', 'Goodwill, net see note', ['2,507,258']],
  ])('%s', (_, line, label, cells) => {
    expect(cellsOf(line)).toEqual(cells);
    expect(labelOf(line)).toBe(label);
  });

  it.each(['-', '--', '—', '–', '_'])('%s states nothing', (cell) => {
    expect(isNil(cell)).toBe(true);
  });
});

describe('a cell', () => {
  it.each([
    ['50,789,003', 1000, 50_789_003_000, 1000],
    ['(206,407)', 1000, -206_407_000, 1000],
    ['△37.5%', 1, -37.5, 0.1],
    ['▲12', 1e6, -12e6, 1e6],
    ['(44.6%)', 1, -44.6, 0.1],
    ['+931', 1e6, 931e6, 1e6],
    ['-5', 1, -5, 1],
    ['16.3', 1e9, 16.3e9, 1e8],
    ['668.4', 1e8, 66.84e9, 1e7],
    ['JPY 2,654 million', 1, 2_654_000_000, 1e6],
    ['JPY16,701thousand', 1, 16_701_000, 1000],
    ['$313.9 million', 1, 313_900_000, 1e5],
    ['JPY10.5 billion', 1000, 10_500_000_000, 1e8],
    ['down 43.6%', 1, -43.6, 0.1],
    ['Decreased by JPY86 million', 1, -86e6, 1e6],
    ['up JPY164 million', 1, 164e6, 1e6],
    ['JPY(14) million', 1, -14e6, 1e6],
    ['126,000.25', 1, 126_000.25, 0.01],
    ['206,478 shares', 1, 206_478, 1],
  ])('%s at a scale of %d', (text, scale, value, precision) => {
    const read = readCell(text, scale);
    expect(read.value).toBeCloseTo(value, 6);
    expect(read.precision).toBeCloseTo(precision, 12);
  });

  it.each(['', 'n.a.', '12 34', '10/24'])("'%s' is no number", (text) => {
    expect(() => readCell(text, 1)).toThrow(/is not one number/);
  });
});
