import { describe } from 'vitest';
import type { PeriodId } from '../../src/periods/period.ts';
import { answered } from './cases.ts';
import { pairsAt, worded, wordings } from './generated.ts';
import type { Asked, Language, Wording } from './generated.ts';

/**
 * Two figures that are named in full are answered as these two, or not at all: none of them is dropped, and no word of the
 * one makes another figure of the other.
 */

type Works = (a: number, b: number) => number[];
const list: Works = () => [];
const sum: Works = (a, b) => [a + b];
const difference: Works = (a, b) => [a - b];

const WORDINGS: readonly Wording<Works>[] = [
  ['en', '{a} and {b} {period}', 95, list],
  ['en', '{a}, {b} {period}', 95, list],
  ['en', 'sum of {a} and {b} {period}', 95, sum],
  ['en', 'difference between {a} and {b} {period}', 95, difference],
  ['en', '{a} minus {b} {period}', 95, difference],
  ['ja', '{a}と{b} {period}', 95, list],
  ['ja', '{period}の{a}と{b}の合計', 95, sum],
  ['ja', '{period}の{a}と{b}の差', 95, difference],
];

describe.each(['9M09', '2009-12-31'] as PeriodId[])('two figures at %s', (period) => {
  const pairs = pairsAt(period);

  wordings(WORDINGS, (language: Language, wording: string, works: Works): Asked[] =>
    pairs.map(([a, b]) => {
      const said = { a: a.metric.name[language], b: b.metric.name[language], period };
      return {
        turns: [worded(wording, said)],
        wanted: { figures: [a, b], numbers: works(a.value, b.value) },
      };
    }),
  );
});

answered({
  'a sign between two figures is no part of a name': {
    'equity + noncontrolling interests dec 2009': '25,929,206,000 JPY',
    'equity + minority interest dec 2008': '24,416,348,000 JPY',
    'total equity - noncontrolling interests dec 2009': '25,818,245,000 JPY',
    'SG&A - R&D 9M09': '7,372,076,000 JPY',
    'capex - leases 9M09': 'clarify',
    'total liabilities + equity dec 2009': '49,001,621,000 JPY',
    'goodwill + intangible assets dec 2009': '5,604,485,000 JPY',
    'other - net 9M09': '31,762,000 JPY',
  },
  'the kind of figure before a sign ends the name before it': {
    'pre-tax income + tax benefit 1H07': '3,502,317,000 JPY',
    'pre-tax income and tax expense combined 9M09': '2,825,397,000 JPY',
    'pretax income + tax expense 9M09': '2,825,397,000 JPY',
    'sales and marketing expenses 9M09': '3,927,736,000 JPY',
  },
  'the kind of figure at the end is of both lines': {
    'connectivity minus outsourcing revenue 9M09': '3,402,207,000 JPY',
    'SI minus equipment sales gross margin 9M09': '5,355,236,000 JPY',
    'SI or equipment revenue, which was higher 9M09': '20,165,389,000 JPY',
  },
  'both halves of a line are the whole of it': {
    'current and noncurrent lease obligations dec 2009': '7,044,918,000 JPY',
    'current + noncurrent lease obligations dec 2008': '8,944,416,000 JPY',
  },
  'other expense is what all that is not operating comes to': {
    'その他費用 9M09': '-224,025,000 JPY',
    'その他の費用 3Q09': '-83,555,000 JPY',
    'その他費用に占める支払利息の割合 9M09': '107.6541 %',
  },
  'a dash between two lines takes the one from the other': {
    'connectivity - outsourcing revenue 9M09': '3,402,207,000 JPY',
    'corporate - mobile contracts 2009-12-31': '30,814 contracts',
    'corporate connectivity - mobile revenue 9M09': '9,373,448,000 JPY',
    'home - hi-ho contracts 2009-12-31': '233,189 contracts',
    'SI - systems construction revenue 9M09': '14,030,403,000 JPY',
  },
  'a dash behind a heading': {
    'Connectivity Services (Home Use) - OEM, number of contracts at December 31, 2009': '185,471 contracts',
    'cost of revenues - equipment sales, 3Q07': '341,881,000 JPY',
  },
  'a figure beside another, whose name the words of both would make': {
    'equity and minority interests combined 2008-12-31': '24,416,348,000 JPY',
    'equity and noncontrolling interests together 2009-12-31': '25,929,206,000 JPY',
    'cost and R&D 9M09': 'clarify',
    'cost and G&A 9M09': 'clarify',
  },
  'a word and its contrary before a name that is said once': {
    'current vs noncurrent lease obligations 2009-12-31': 'answered without a number',
    'current less noncurrent deferred tax assets 2009-12-31': '-1,278,223,000 JPY',
    'current minus noncurrent lease obligations 2009-12-31': 'not answered',
    'current vs previous revenue target FY2009': '-5,000,000,000 JPY',
  },
  'what was paid for shares, and how many there are': {
    'amount of shares bought back 9M08': '-300,555,000 JPY cf_treasury_stock',
    'amount of shares bought back 9M09': 'not answered',
    'shares bought back 9M08': '2,745 shares',
  },
});
