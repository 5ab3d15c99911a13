import { describe, expect, it } from 'vitest';
import { askJson } from '../answering/answerer.ts';

/** Two targets for one time: what is told of them tells one from the other. */
describe('the revision of a target', () => {
  it.each([
    [
      'by how much was the FY2011 revenue target cut',
      [
        'Revision of Total revenues target, FY2011',
        'Announced   JPY billion',
        '2012-02-08         97.0',
        'initial           100.0',
      ],
    ],
    ['FY2011の売上目標はいくら引き下げられた', ['売上高合計（目標） FY2011の修正', '公表日', '当初']],
    [
      'by what percent did 1H08 operating income beat the Oct 24 target',
      ['Operating income, 1H08, against Operating income target, 1H08'],
    ],
  ])('%s', (question, lines) => {
    const { text } = askJson(question).json;
    for (const line of lines) expect(text).toContain(line);
  });
});
