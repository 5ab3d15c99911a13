import { answered } from './cases.ts';

/** What is told as a negative number, where it is added, taken away, or grows and falls. */
answered({
  'what is named as income and as expense keeps its sign': {
    'operating income plus other income (expense) net 9M09': '1,783,206,000 JPY',
    'total of operating income and other income (expense), net 9M09': '1,783,206,000 JPY',
    'operating income plus other income (expense) net 9M08': '1,242,160,000 JPY',
    'operating income minus other income (expense) 9M08': '2,446,524,000 JPY',
    'income before tax less other income (expense), net 9M08': '1,844,342,000 JPY',
    'operating income minus other expenses 9M08': '1,242,160,000 JPY',
  },
  'what is said in a neutral word is the change of the figure as it stands': {
    'change in interest expense 9M09': '68,974,000 JPY',
  },
  'the size of an expense or a loss is what grows and falls': {
    'interest expense decrease 9M09': '-68,974,000 JPY',
    'did losses on write-downs increase in 3Q09': '-249,855,000 JPY',
    'increase in write-downs 9M08': '144,938,000 JPY',
    'change in investing cash flow 9M09': '128,084,000 JPY',
    'change in financing cash flow 9M09': '-251,913,000 JPY',
  },
  'a figure before another one is none of the two': {
    'income before other expenses 3Q09': 'clarify',
    'income after other expenses 9M09': 'clarify',
    'income before tax 3Q09': '757,593,000 JPY income_before_tax',
  },
});

answered({
  'how many of the one the other is': {
    'ADS per share': '400 ADS ads_per_share',
    'how many ADS is one share': '400 ADS ads_per_share',
    'shares per ADS': 'unanswered',
    'how many shares is one ADS': 'unanswered',
    'one ADS is how many shares': 'unanswered',
    'share to ADS ratio': 'unanswered',
  },
  'a line that several may be the others of': {
    'other revenue 9M09': 'clarify',
    'other corporate connectivity revenue 9M09': '221,000,000 JPY revenue_corporate_others',
  },
});
