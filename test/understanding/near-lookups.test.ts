import { describe, expect, it } from 'vitest';
import { askJson } from '../answering/answerer.ts';

/** What is offered where no known figure was named: the headline figures at the time that was said. */
const OFFERED: Readonly<Record<string, readonly string[]>> = {
  'how did IIJ do in 3Q09?': ['Total revenues 3Q09', 'Operating income 3Q09'],
  'was IIJ profitable in 1H08?': ['Total revenues 1H08', 'Operating income 1H08'],
  'numbers for Dec 31 2009': ['Total assets Dec 31, 2009', 'Cash and cash equivalents Dec 31, 2009'],
  'guidance for FY11': ['Total revenues FY2011 target', 'Operating income FY2011 target'],
  '2008年度の業績予想は？': ['売上高合計 FY2008 目標', '営業利益 FY2008 目標'],
  // a time of which nothing is known, and none at all
  'how did IIJ do in FY1999?': ['Total revenues 9M11', 'Operating income 9M11'],
  'hello': ['Total revenues 9M11', 'Operating income 9M11'],
};

describe('what is offered to whoever names no figure', () => {
  it.each(Object.entries(OFFERED))('%s', (question, offered) => {
    const { json } = askJson(question);
    expect(json.status).toBe('unanswered');
    expect(json.choices.slice(0, 2).map((choice) => choice.question)).toEqual(offered);
    expect(json.choices.map((choice) => askJson(choice.question).json.status)).toEqual(
      json.choices.map(() => 'answered'),
    );
  });
});
