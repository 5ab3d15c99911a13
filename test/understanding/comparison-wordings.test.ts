import { describe, expect, it } from 'vitest';
import { answered, told } from './cases.ts';

/**
 * The ways in which writers of different countries ask for a change, `{m}` from `{A}` to `{B}`. Each is tried with
 * several figures, and must get the number that the plain question gets.
 */

type Asked = { readonly m: string; readonly A: string; readonly B: string };

const FLOWS: readonly Asked[] = [
  { m: 'revenue', A: 'Apr-Dec 2008', B: 'Apr-Dec 2009' },
  { m: 'G&A expenses', A: '2Q FY07', B: '2Q FY08' },
  { m: 'outsourcing revenue', A: '3Q FY08', B: '3Q FY09' },
];
const BALANCES: readonly Asked[] = [
  { m: 'inventories', A: '3/08', B: '12/08' },
  { m: 'employees', A: 'the end of 4Q07', B: 'the end of 1Q08' },
  { m: 'hi-ho contracts', A: '12/08', B: '12/09' },
  { m: 'total assets', A: '3/09', B: '12/09' },
];

/** Flows, where B is a year after A. */
const IN_PERCENT_BY_YEAR = [
  '{m} increase rate of {B} compare to same term of last year',
  'increase rate of {m} {B}',
  '{m} increase rate {B} compared with same term last year',
  '{m} of {B}: YoY growth %?',
  '{m} {B}, up what percent YoY',
  '{m} {B} versus the corresponding period, % change',
  '{m} {B} versus the corresponding period of the previous year, in %',
  '% change of {m} in {B} from the year-ago period',
  '{m} {B} vs year-ago quarter % change',
  '{m} {B}: % change from the previous corresponding period',
  '{m} {B} YoY growth ratio',
  '{m} {B} year-on-year increase rate',
  'year-on-year rate of change in {m}, {B}',
  '{m} {B} compare to the same quarter of previous fiscal year, % change',
  '{m} {B} compared to the same period of the previous fiscal year: growth rate?',
  '{m} percentage growth {B} over the prior-year period',
  '{m} {B} % increase on the comparable period',
  '{m} {B} change in % compare with a year before',
  '{m} {B} growth vs last year %',
];

const IN_PERCENT = [
  '{m} growth % of {B} compare to {A}',
  '{m} growth rate of {B} compare to {A}',
  '{m} increase ratio, {B} versus {A}',
  'rate of increase of {m}, {B} against {A}',
  '{m} {B}, up what % from {A}',
  'what percent did {m} increase in {B} compare to {A}',
  'how many percent increased {m} from {A} to {B}?',
  '{m} increased how many percent in {B} compare to {A}?',
  'by what percentage was {m} in {B} higher or lower than in {A}',
  '{m} {B} vs {A}, % chg',
  '{m} {B} vs {A} chg %',
  '% growth in {m} for {B} on {A}',
  'What was the increase rate of {m} from {A} to {B}?',
  'Growth ratio of {m} from {A} to {B}',
];

const IN_AMOUNT = [
  'Please tell me increase amount of {m} from {A} to {B}.',
  '{m} increased by how many from {A} to {B}?',
  '{m} decreased by how many from {A} to {B}?',
  'As for {m}, how many increased from {A} to {B}?',
  'As for {m}, how many persons increased from {A} to {B}?',
  '{m} {B} compare to {A}, difference?',
  '{m} {B} compare to {A}: how much difference',
  '{m}, difference between {A} and {B}',
  '{m} at {B} minus {m} at {A}',
  '{m} amount of change from {A} to {B}',
  'change amount of {m} {A} to {B}',
  '{m} increase (decrease) from {A} to {B}',
  '{m} change {A} -> {B}',
  '{m} from {A} to {B}, how many up?',
  '{m} build from {A} to {B}',
  '{m} build-up from {A} to {B}',
  'by how much were {m} higher at {B} than at {A}',
  '{m} variation from {A} to {B}',
  'variance of {m} from {A} to {B}',
  '{m} net adds from {A} to {B}',
  'fluctuation of {m} from {A} to {B}',
];

const filled = (wording: string, { m, A, B }: Asked): string =>
  wording.replaceAll('{m}', m).replaceAll('{A}', A).replaceAll('{B}', B);

function otherwise(plain: string, wordings: readonly string[], all: readonly Asked[]): string[] {
  return all.flatMap((asked) => {
    const expected = told(filled(plain, asked));
    expect(expected).toMatch(/^-?\d/);
    return wordings
      .map((wording) => filled(wording, asked))
      .flatMap((question) => {
        const number = told(question);
        return number === expected ? [] : [`${question}: ${expected}, but got ${number}`];
      });
  });
}

describe('the wordings of a change', () => {
  it('in percent', () => {
    const plain = 'percentage change in {m} from {A} to {B}';
    expect(otherwise(plain, [...IN_PERCENT, ...IN_PERCENT_BY_YEAR], FLOWS)).toEqual([]);
    expect(otherwise(plain, IN_PERCENT, BALANCES)).toEqual([]);
  });

  it('as an amount', () => {
    expect(otherwise('change in {m} from {A} to {B}', IN_AMOUNT, BALANCES)).toEqual([]);
  });
});

answered({
  'its cost is that of the line whose revenue it is set against': {
    'how much higher were IIJ-Global revenues than its cost in the nine months of FY2011':
      '3,842,000,000 JPY iij_global_revenue 9M11',
    'How much higher was SI revenue than its cost in 9M09': '5,414,136,000 JPY revenue_si 9M09',
    'by how much did ATM cost exceed its revenue in 9M09': '575,036,000 JPY cost_atm 9M09',
  },
  'the period before, and then the period itself': {
    'revenue vs the prior quarter, 3Q08, percent': '3.6008 %',
    'outsourcing revenue vs a year earlier, 9M08, percent': '13.2734 %',
    'operating income compared with the prior quarter, 2Q08, in %': '44.4772 %',
    'operating income vs the previous quarter: 3Q08, percent': '41.1862 %',
    'total assets vs the prior year end, Dec 31 2008': '-3,144,251,000 JPY',
    'connectivity (corporate + home) service revenues vs the prior quarter, 1Q08, percent':
      '-1.3 % revenue_connectivity 1Q08',
    'revenue 3Q08 vs the prior quarter, 2Q08, percent': '3.6008 %',
    'revenue vs prior quarter 3Q08': '609,454,000 JPY revenue 3Q08',
    'revenue compared with the quarter before 3Q08': '609,454,000 JPY revenue 3Q08',
    'operating income compared with a year before 9M08, in percent': '-37.5263 %',
    'operating income against the budget 9M08, in %': 'not answered',
  },
  'a part of a longer span of the same figure is set against that span': {
    'What proportion of FY2009 operating income was earned in 9M09?': '58.8286 %',
    'What proportion of full-year FY2009 operating income had been earned in the first nine months?':
      '58.8286 %',
    '9M09 operating income as a percentage of FY2009 operating income': '58.8286 %',
    'share of 9M09 in FY2009 operating income': '58.8286 %',
  },
});
