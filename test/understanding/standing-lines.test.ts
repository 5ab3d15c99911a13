import { answered, notAnswered } from './cases.ts';

/**
 * A line named together with what it stands in, is netted against or belongs to is asked for itself; the other name only
 * says where it stands. Each question with the number that it is to be answered with.
 */
answered({
  'a line in the one that it is netted against': {
    'Allowance for doubtful accounts netted against accounts receivable at December 31, 2008?':
      '32,321,000 JPY',
    'allowance for doubtful accounts deducted from accounts receivable, Sept 30 2008': '23,544,000 JPY',
    'What allowance for doubtful accounts was set off against accounts receivable, Dec 2008':
      '32,321,000 JPY',
    'Doubtful-account allowance included in OTHER ASSETS (noncurrent) on 31 Dec 2009': '89,100,000 JPY',
    'Accumulated depreciation and amortization on property and equipment as of December 31, 2009?':
      '18,830,595,000 JPY',
    'accumulated depreciation deducted from property and equipment, Dec. 31, 2009': '18,830,595,000 JPY',
  },
  'a part in its total': {
    'nonmarketable equity securities within other investments, Dec. 31, 2008': '813,000,000 JPY',
    'trademark value included in non-amortized intangibles, Dec 31, 2009': '192,000,000 JPY',
    "revenue from 'Others' within corporate connectivity for 9M08 as first reported": '625,000,000 JPY',
    'cost of revenues tied to the newly established subsidiaries in 1Q08': '29,000,000 JPY',
    'operating income contributed by IIJ-Global, 9 months FY11': '1,500,000,000 JPY',
    'amortized intangible assets such as customer relationships as of Dec 31, 2008': '321,000,000 JPY',
  },
  'how much of a total is a part': {
    'how much of goodwill at 31 December 2011 relates to IIJ-Global': '2,288,000,000 JPY',
    'how much of capex was capital leases 3Q09': '899,000,000 JPY',
    'how much of goodwill at Dec 2011 relates to IIJ-Global, in percent': '39.5301 %',
  },
  'what a part contributes': {
    "hi-ho's contribution to revenue, nine months of FY2009?": '3,934,000,000 JPY',
    "hi-ho's contribution to revenue in percent, 9M09": '8.1428 %',
  },
  'a total named with its part': {
    'capex with capital leases 3Q09': '1,574,000,000 JPY',
    'Net income before taking out the noncontrolling share, 9M09': '868,179,000 JPY',
    'net profit before deducting minority interests 9M09': '868,179,000 JPY',
    'IP service contracts in total, end of June 2008': '1,415 contracts',
    'order backlog of systems construction (incl. equipment) 2008-09-30': '5,500,000,000 JPY',
    'order backlog systems construction including equipment sales, Sep 30 2008': '5,500,000,000 JPY',
  },
  'what is said of borrowings and shares': {
    'proceeds from issuing short-term borrowings (initial maturities over 3 months) in Oct-Dec 2007':
      '5,500,000,000 JPY',
    'repayments of short-term borrowings with initial maturities over three months in 3Q09?':
      '-5,100,000,000 JPY',
    'noncash: assets acquired by entering into capital leases, nine months FY2008': '3,685,356,000 JPY',
    'interest paid in 1H08 per the supplemental cash flow information': '205,700,000 JPY',
    'per-ADS basic result in yen, 3Q08': '-0.16 JPY/ADS',
    'how many shares is IIJ authorized to issue, sept 2008': '377,600 shares',
    'operating income (loss) of the ATM operation segment, 1H08': '-233,000,000 JPY',
    'What share of revenues went to sales and marketing in the nine months to December 2009 (%)': '8.1298 %',
  },
});

notAnswered({
  'what stands in no such place': [
    'allowance netted against the moon Dec 2008',
    'goodwill deducted from accounts receivable Dec 2008',
    'trademark included in Toyota, Dec 2009',
  ],
});
