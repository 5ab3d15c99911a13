import { describe, expect, it } from 'vitest';
import { askJson } from '../answering/answerer.ts';

/** What a question about the quarters of a year is told where the documents do not give all of them. */

const ONLY_SHOWN = 'The documents do not give all parts of the time asked about: only those shown count.';

describe('the parts of a year that are not known', () => {
  it.each([
    ['operating income by quarter FY2008', 'Not in the documents: Operating income, 4Q08.'],
    ['operating income quarterly trend FY2010', 'Not in the documents: Operating income, 1Q10, 2Q10, 3Q10.'],
    ['which quarter of FY2008 had the highest operating income', ONLY_SHOWN],
    ['in how many quarters of FY2008 was operating income above 500 million', ONLY_SHOWN],
    [
      '2008年度で営業利益が最も高かった四半期は？',
      'お尋ねの期間のうち、資料に記載のある期間だけを対象としています。',
    ],
  ])('%s', (question, note) => {
    expect(askJson(question).json.notes).toContain(note);
  });

  it.each([
    'which quarter of 9M08 had the highest net income',
    'which was the highest, revenue 1Q08, 2Q08 or 3Q08',
    'ATM revenue by quarter FY2010',
  ])('are not spoken of where none is left out: %s', (question) => {
    const { status, notes } = askJson(question).json;
    expect(status).toBe('answered');
    expect(notes.filter((note) => note === ONLY_SHOWN || note.startsWith('Not in the documents'))).toEqual(
      [],
    );
  });
});

describe('from one half to the next', () => {
  it('no change is called one from quarter to quarter', () => {
    const { comparisons, text } = askJson('first half vs second half FY2007 revenue').json;
    expect(comparisons.map(({ kind }) => kind)).toEqual(['change']);
    expect(text).toContain('▲ up 22.9%, from JPY 29,990 million in 1H07');
  });
});
