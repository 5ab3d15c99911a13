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
  'a payment or a write-down is an amount by whichever of its names': {
    'gains on sale of investments less write-downs 9M08': '-311,536,000 JPY',
    'op income minus write-downs 3Q08': '570,776,000 JPY',
    '支払利息＋その他投資の評価損 9M08': '639,362,000 JPY',
    'operating cash flow less purchase of PPE less lease principal 9M08': '-159,873,000 JPY',
    'lease principal as % of operating cash flow 9M09': '42.457 %',
    'lease principal per employee 3Q11': '468,315 JPY',
    'dividends as % of net income 9M09': '35.7443 %',
    'write-downs as % of other expense 3Q08': '73.9061 %',
    'interest expense to other income (expense) net 9M09': '107.6541 %',
    'lease payments as % of investing cash flow 9M09': '94.9975 %',
    'difference between lease principal and dividends paid 9M09': '2,252,974,000 JPY',
    'was lease principal larger than PPE purchases in 9M09': '33,555,000 JPY',
  },
  'what may be either is one by the name of its negative side': {
    'operating income less fx losses 9M09': '2,003,427,000 JPY',
    'operating cash flow minus investing outflow 9M09': '3,462,565,000 JPY',
    'operating cash flow minus investing cash flow 9M09': '9,058,633,000 JPY',
    'investing outflow / operating cash flow 9M09': '0.446928 times',
    'net income less deferred tax benefit 1H07': '1,507,963,000 JPY',
    'net income minus deferred tax expense 9M07': '5,878,382,000 JPY',
    '純利益から繰延税金便益を引いた額 9M07': '2,297,600,000 JPY',
    'pre-tax income less equity method loss 9M07': '2,623,283,000 JPY',
  },
  'a balance that lowers its total is taken off it, and is added with its sign': {
    'common stock + additional paid-in capital - accumulated deficit dec 2008': '24,831,461,000 JPY',
    'common stock + additional paid-in capital + accumulated deficit dec 2008': '24,831,461,000 JPY',
  },
  'capital expenditure is no total of the cash flow statement': {
    'capex plus lease payments 9M09': '6,845,062,000 JPY',
    '設備投資＋配当金支払 9M08': '6,760,956,000 JPY',
    'capex + dividends paid + lease payments 9M09': '7,250,150,000 JPY',
    'operating cash flow plus purchase of property 9M09': '3,636,092,000 JPY',
  },
  'a loss by its short name': {
    'noncontrolling loss FY2010': '203,000,000 JPY',
    '営業利益−評価損 9M08': '1,515,126,000 JPY',
    '評価損が最も大きい四半期': '-268,124,000 JPY',
    'のれんの評価損 9M11': 'unanswered',
  },
  'the largest payment is the lowest number': {
    'which quarter had the largest write-down': '-268,124,000 JPY',
    'was lease principal higher in 9M08 or 9M09': '-2,847,726,000 JPY',
    'was treasury stock at cost higher in mar 2009 or dec 2008': '-406,547,000 JPY',
    'which is larger, R&D or dividends paid 9M08': '-412,956,000 JPY',
    'which was lower, dividends paid or R&D 9M09': '240,924,000 JPY',
    'which was lowest: lease payments, R&D or net income 9M09': 'unanswered',
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
