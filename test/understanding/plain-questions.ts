import type { Table } from './cases.ts';

/** Complete questions with their figures: what is said beside one of them is what the tests that use them are of. */

export const PLAIN: Table = {
  'total revenues 3Q09': '16,037,755,000 JPY',
  'operating income 9M08': '1,844,342,000 JPY',
  'G&A in 2q08': '1,286,463,000 JPY',
  'net income attributable to IIJ in 3Q09': '417,906,000 JPY',
  'accounts receivable at June 30, 2008': '8,910,000,000 JPY',
  'cash at 30 sep 2009': '10,789,017,000 JPY',
  'what was interest expense in 3Q08': '-103,739,000 JPY',
  'R&D spend, nine months to Dec 2009': '240,924,000 JPY',
  'diluted eps for the dec 2008 quarter': '-64.51 JPY/share',
  'total liabilities march 31 2009': '27,058,280,000 JPY',
};
