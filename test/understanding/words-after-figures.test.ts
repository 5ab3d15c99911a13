import { dialogs } from './cases.ts';

/** One word behind a figure: it names another figure only where that goes with the one before. */

dialogs({
  'net of a cost': [
    ['cost of revenues 9M08', '41,254,994,000 JPY'],
    ['net?', 'not answered'],
  ],
  'net of one line': [
    ['SI revenue 9M08', '24,105,075,000 JPY'],
    ['net?', 'not answered'],
  ],
  'net of a cash flow': [
    ['investing cash flow 9M08', '-2,926,118,000 JPY'],
    ['net?', 'not answered'],
  ],
  'net and gross of an income': [
    ['operating income 9M08', '1,844,342,000 JPY'],
    ['net?', '354,322,000 JPY net_income'],
    ['gross?', '9,534,009,000 JPY gross_margin'],
  ],
  'per share of what has no figure per share': [
    ['property and equipment Dec 31, 2009', '13,160,935,000 JPY'],
    ['per share?', 'not answered'],
  ],
  'per ADS of an operating income': [
    ['operating income 9M08', '1,844,342,000 JPY'],
    ['per ADS?', 'not answered'],
  ],
  'per share of the net income': [
    ['net income 9M08', '354,322,000 JPY'],
    ['per share?', '1,719.82 JPY/share'],
  ],
  'expense of a revenue': [
    ['outsourcing revenue 9M08', '11,375,933,000 JPY'],
    ['expense?', 'not answered'],
  ],
  'one business and the company': [
    ['IIJ Global operating income 9M11', '1,500,000,000 JPY'],
    ['net?', 'not answered'],
  ],
  'others beside a line that has others': [
    ['broadband revenue 9M08', '2,158,000,000 JPY'],
    ['others?', '262,000,000 JPY revenue_corporate_others'],
  ],
  'others beside a line that has none': [
    ['SI revenue 9M08', '24,105,075,000 JPY'],
    ['others?', 'not answered'],
  ],
  'others of the current assets': [
    ['total current assets Dec 31, 2009', '21,672,169,000 JPY'],
    ['others?', '583,468,000 JPY other_current_assets'],
  ],
});
