import { answered, notAnswered } from './cases.ts';

/**
 * Lines as people call them who do not copy the documents: by the statement they stand in, by a part of their name
 * far from the rest, by the business that they are of.
 */
answered({
  'a word of the name that stands apart from it': {
    'EPS 3Q09, diluted': '2,063.29 JPY/share eps_diluted 3Q09',
    'weighted average shares 3Q09, diluted': '202,544 shares',
    'Q3 FY2009 EPS in dollars, diluted': '22.17 USD/share eps_diluted 3Q09',
  },
  'a period with an apostrophe': {
    "9M09's revenue": '48,312,779,000 JPY revenue 9M09',
    "facilities purchase liabilities in 9M09's noncash section": '174,772,000 JPY',
  },
  'a total and the business that its line is of': {
    'cost of revenues - equipment sales, 3Q07': '341,881,000 JPY',
    'number of OEM contracts, home use, 31 Dec 2009': '185,471 contracts',
    'and per ADS, basic, in 9M09 (yen)': '13.99 JPY/ADS',
    'AOCI (loss) 3/31/2009': '-320,711,000 JPY',
  },
  'the statement beside the line': {
    'interest expense line, 9M08 P&L': '-310,146,000 JPY',
    'interest expense, 9M08 P&L': '-310,146,000 JPY',
    'P&L line: interest income 9M09': '17,990,000 JPY',
    'P&L foreign exchange gain/(loss) for 9M08, not the cash flow one': '-9,529,000 JPY',
    'equity in net income of investees 9M07 per the income statement': '-91,523,000 JPY',
    "equity method investees - what was IIJ's share of net income/loss in 9M07?": '-91,523,000 JPY',
  },
  'a verb far from what it is said of': {
    'Equity method investees: what did they contribute in Q3 FY2007?': '-42,394,000 JPY',
    'what did the 4 newly set up subsidiaries lose at the operating level in 1Q08': '166,000,000 JPY',
    'how much did GDX and On-Demand Solutions cost in 9M08': '121,000,000 JPY',
    'GDX Japan revenue 9M08': 'not answered',
    'cost of GDX 9M08': 'not answered',
  },
  'the line named in brackets': {
    'what did IIJ pay in interest (interest expense line) in the December 2009 quarter?':
      '-72,983,000 JPY interest_expense 3Q09',
    'tax paid (income tax expense line) 9M08': '1,192,429,000 JPY income_tax 9M08',
    'inventories Dec 2008 (current assets line)': '1,617,815,000 JPY inventories 2008-12-31',
  },
  'the balance that a period begins with': {
    'what cash balance did IIJ start Jul-Sep 2007 with?': '12,597,948,000 JPY cash 2007-06-30',
    'which cash balance did IIJ start with in 2Q07': '12,597,948,000 JPY',
    'going into 2Q08, how much cash was there': '9,943,205,000 JPY',
    'IIJ entered 9M09 with how much cash': '10,187,724,000 JPY',
    'to start with, what was cash at Dec 31 2008?': '8,955,447,000 JPY',
    'start with cash 3Q08': 'not answered',
  },
  'as it was classified before': {
    'VAS revenue in 4Q07 on the old classification?': '2,583,000,000 JPY',
    '"Others" revenue within corporate connectivity, 9M08, as first reported (before IIJ Mobile was split out)':
      '625,000,000 JPY',
    'other corporate connectivity revenue 9M08 before mobile was broken out': '625,000,000 JPY',
  },
  'what part of a total': {
    'For Q1 of FY2008, what part of total revenue was recurring, in %?': '79.9 %',
    'what part of total assets is goodwill Dec 2008': '4.7704 %',
    'how large a part of revenue 9M09 was SI': '41.7392 %',
  },
  'the part that a line has in another': {
    'IIJ-Global portion of customer relationships at Dec 31 2011': '3,148,000,000 JPY',
    'how much of customer relationships comes from IIJ-Global': '3,148,000,000 JPY',
    'share of IIJ-Global in customer relationships dec 2011': '58.4804 %',
    "what portion of customer relationships was IIJ-Global's, Dec 2011": '58.4804 %',
    'IIJ-Global portion of goodwill in %': '39.5301 %',
  },
  'a line of what it stands in': {
    'accumulated depreciation and amortization of PP&E at the end of Dec 2009':
      '18,830,595,000 JPY accumulated_depreciation 2009-12-31',
    "treasury stock of shareholders' equity dec 2009": '-406,547,000 JPY',
  },
  'tax that is either': {
    'tax in 2Q07 - expense or benefit and how much': '-1,980,199,000 JPY income_tax 2Q07',
    'tax 1H08: benefit or expense, how much': '539,124,000 JPY income_tax',
  },
  'what the board allowed to be bought back': {
    'Max. number of own shares the board allowed to be repurchased from Nov 14, 2008': '4,000 shares',
    "Max number of shares IIJ's board allowed to be bought back under the October 2008 resolution":
      '4,000 shares',
    'how many shares did the board authorize to repurchase': '4,000 shares',
    'shares the board approved to be bought back': '4,000 shares',
    'own shares approved for repurchase': '4,000 shares',
    'how much money did the board approve for the share buyback': '400,000,000 JPY',
    'amount the board allowed to be spent on repurchasing own shares from Nov 14 2008': '400,000,000 JPY',
  },
  'borrowings of a maturity beside a quarter': {
    'proceeds from issuance of short term borrowings over three months, Oct-Dec 08': '5,100,000,000 JPY',
    'proceeds from short-term borrowings (over three months), Apr-Dec 2008': '10,500,000,000 JPY',
    'repayments of short-term borrowings over three months, Oct-Dec 08': '-5,675,000,000 JPY',
    'net repayments of short-term borrowings over three months 9M08': '-1,050,000,000 JPY',
  },
  'short forms and words that add nothing': {
    'home contracts under IIJ brand, yoy % Dec 2008': '-8.6704 %',
    'home revenue under IIJ brand 9M08': '762,000,000 JPY',
    'diluted weighted average no. of shares in 1H08': '206,538 shares',
    'basic weighted average # of shares 3Q09': '202,544 shares',
    'whats left of minority interest on the b/s at 12/31/08': '34,618,000 JPY',
    'what is left of revenue after cost of revenues 9M08': 'not answered',
    'yoy growth implied in the operating income target for the year ending March 2010 per the tanshin page':
      '13.1 %',
    '2008年12月末の自己株式を除いた発行済株式数は何株ですか': '203,733 shares',
    'SIのフルタイム外注要員は2011年12月末で何人': '468 people',
  },
  'the unit between the kind of figure and the line': {
    'How much gross margin in yen did SI earn in 1H08?': '3,539,000,000 JPY',
    'gross margin in yen, equipment sales, 9M08': '86,748,000 JPY',
    'gross margin amount, connectivity & outsourcing, 9M09': '4,722,000,000 JPY',
    'gross margin in yen 9M08 system integration': '5,601,183,000 JPY',
    'change in gross margin in yen from 9M07 to 9M08': '-153,795,000 JPY',
  },
  'a line by what is said of it in a document, or by an everyday name': {
    'How many IP Service contracts below 100Mbps (the -99Mbps line) were there at December 31, 2007?':
      '805 contracts',
    'IP contracts between 100Mbps and 1Gbps (the 100Mbps-999Mbps row) Dec 2008': '223 contracts',
    'What amount of SI and equipment sales orders did IIJ receive in 9M08?': '22,465,000,000 JPY',
    'atm segment op loss 9m08': '-456,396,000 JPY',
    'income tax benefit recognised in the six months to September 2007': '-1,804,833,000 JPY',
    'amortized intangible assets (customer relationships etc) as of Dec 31, 2008': '321,000,000 JPY',
    "connectivity service revenue growth 9M08 per Suzuki's comment": '13.6756 %',
    'Suzuki revenue 9M08': 'unanswered',
  },
  'shares that may be bought back or issued': {
    'Up to how many own shares could IIJ buy back under the programme resolved in October 2008?':
      '4,000 shares',
    'buyback limit as % of common shares outstanding': '1.94 %',
    'What is the maximum amount in yen that IIJ may spend on repurchasing its own shares under the October 28, 2008 resolution?':
      '400,000,000 JPY',
    'How many shares of common stock is IIJ authorized to issue, per the September 2008 balance sheet?':
      '377,600 shares',
    'how many shares of common stock were outstanding at Sep 30 2008': '206,478 shares',
  },
  'what a part contributes is an amount': {
    'How much did hi-ho contribute to revenue in 9M07?': '2,537,000,000 JPY',
    'what share did hi-ho contribute to revenue in 9M07': '5.2472 %',
  },
  'the use that a line is for, said behind the period': {
    'oem rev 9m08 home use': '415,000,000 JPY',
    'oem contracts dec 2008 home use': '219,965 contracts',
    'mobile contracts dec 2011 corporate use': '46,964 contracts',
    'accounts receivable 9M08 current assets': 'unanswered',
  },
  'another name of the figure beside a line of business': {
    'op income of the network services & SI segment, 1H08': '1,253,000,000 JPY',
    'op profit of network services and SI segment 9M09': '2,753,891,000 JPY',
    'What was the gross margin of the systems integration business in 3Q08, in yen?': '2,061,928,000 JPY',
    'SG&A of the four newly set up subs in 1Q08': '111,000,000 JPY',
    'The four newly set up subsidiaries - how much SG&A did they cost in the first quarter of FY2008?':
      '111,000,000 JPY',
    'difference of corporate use and home use connectivity revenue, 2Q08': '1,602,919,000 JPY',
    '9M08の法人向け接続と個人向け接続の売上の差': '4,846,821,000 JPY',
  },
  'a segment before the elimination is the segment': {
    'NW services + SI segment operating income 1H08 before elimination': '1,253,000,000 JPY',
    'ATM segment revenue 9M09 before elimination': '108,217,000 JPY',
  },
  'contracts of all bandwidths, and of a document that has one number only': {
    'number of IP service contracts, June 30 2008, all bandwidths': '1,415 contracts',
    'How many IP Service contracts were there at the end of June 2008? (all bandwidth together)':
      '1,415 contracts',
    'IP service contracts June 30 2008': '1,415 contracts',
    'IP service contracts all bandwidths Dec 31 2008': '1,241 contracts',
  },
  'a line that may be a balance only where that is known': {
    'minority interests 3Q07': '27,394,000 JPY minority_interests',
    'minority interests 3Q07 in the cash flow statement': '-27,394,000 JPY',
    'minority interests 9M08': 'clarify',
  },
  'a part of what stands beside it': {
    'SG&A: what was the general and administrative part in 9M08': '3,967,468,000 JPY',
    'sales and marketing part of SG&A 3Q08': '1,154,972,000 JPY',
    'the R&D piece of opex in 2Q08': '85,156,000 JPY research_and_development',
    'total revenues 1H08: what was the systems integration portion': '15,717,555,000 JPY',
    'ATM part of revenue 3Q08': '6,295,000 JPY revenue_atm',
    'depreciation part of EBITDA 3Q08': '1,354,538,000 JPY',
    'What part of revenue was SI in 3Q08': '47.8326 %',
    'the goodwill part of inventories Dec 2008': 'not answered',
  },
  'profit or loss': {
    'ATM operation business gross profit or loss 2Q11': '-24,000,000 JPY gross_margin_atm',
    'gross profit or loss of ATM operation 3Q11': '1,000,000 JPY gross_margin_atm',
    'Share of results of equity method investees in 4Q07 (a loss)': '-52,000,000 JPY',
    'profit or loss 9M08': 'clarify',
    'revenue (loss) 3Q08': 'not answered',
  },
  'a name of several lines is still asked back': {
    'ATM P&L 2Q11': 'clarify',
    'P&L 3Q08': 'clarify',
    'IP service contracts Dec 31 2008': 'clarify',
  },
});

/**
 * A line named together with what it stands in, is netted against or belongs to is asked for itself; the other name only
 * says where it stands.
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
  'an amount that a note tells within another figure': {
    'licenses in amortized intangible assets, 31 December 2009': '105,000,000 JPY',
    'customer relationships (amortized intangibles) end of Dec 2011': '5,383,000,000 JPY',
    'Roughly what did the lease accounting change cost in 1Q08 operating income?': '57,000,000 JPY',
    'goodwill and other non-amortized intangibles (excl. telephone rights), Dec 31 2008': '5,516,000,000 JPY',
    'Costs relating to GDX and On-Demand Solutions in cost of connectivity & outsourcing, nine months FY2008':
      '121,000,000 JPY',
    'By how much had property and equipment been depreciated cumulatively (accumulated depreciation and amortization) at Dec 31, 2008?':
      '16,611,464,000 JPY',
  },
  'a balance and its change in a cash flow': {
    'A/R change in operating cash flow, 1H07': '576,507,000 JPY cf_accounts_receivable 1H07',
    'change in accounts receivable within operating cash flow 1H07': '576,507,000 JPY',
    'operating cash flow 1H08: change in accounts payable': '-1,238,019,000 JPY cf_accounts_payable',
    'accounts payable movement in CFO 9M09': '-669,050,000 JPY cf_accounts_payable',
    'increase in accounts payable from March 31, 2008 to Dec 31, 2008':
      '-2,324,925,000 JPY accounts_payable 2008-12-31',
    'decrease in accounts payable since the fiscal year end, Sep 30 2008':
      '-1,100,649,000 JPY accounts_payable 2008-09-30',
    'decrease in accounts receivable 9M08': '2,656,278,000 JPY cf_accounts_receivable',
    'short-term borrowings in financing cash flow 9M08': 'not answered',
    'net income in operating cash flow 9M08': 'not answered',
  },
  'the two halves that a total is made of': {
    'total capital lease obligations, current plus noncurrent, December 31 2008': '8,944,416,000 JPY',
    'Capital lease obligations in total (current portion + noncurrent) at end-September 2008':
      '9,037,335,000 JPY',
    'capital lease obligations Dec 2008, short and long term': '8,944,416,000 JPY',
    'deferred tax assets Dec 31 2009 (current and noncurrent)': '2,262,769,000 JPY',
    'connectivity revenue (corporate and home) 3Q08': '5,025,957,000 JPY',
    'リース債務（流動＋固定）2008年12月末': '8,944,416,000 JPY',
    'accrued retirement and pension costs in total (current plus noncurrent) Dec 31 2008': 'not answered',
    'EPS 3Q08 (basic and diluted)': 'not answered',
    'capital lease obligations (current plus noncurrent) Dec 2008 vs Mar 2008': '750,109,000 JPY',
    'compare connectivity revenue, corporate and home, 3Q08': 'no number',
    'deferred tax assets (current only) dec 31 2008': '790,000,000 JPY',
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
    'capex with capital leases: growth 3Q08 vs 3Q07': '47.5 % capex 3Q08',
    'capex, with capital leases, 9M08': '6,348,000,000 JPY capex 9M08',
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
  'what a figure per share is worked out from': {
    'number of shares used for diluted EPS in the September 2007 quarter': '206,603 shares shares_diluted',
    'how many shares is diluted EPS based on in 3Q09': '202,544 shares shares_diluted',
    'shares in the diluted EPS calculation 3Q08': '205,117 shares shares_diluted',
    'share count for basic EPS, nine months ended December 31, 2008': '206,023 shares shares_basic',
    'number of ADS used for EPS per ADS 9M08': '82,409,200 ADS ads_basic',
    'net income used for basic EPS 9M08': '354,322,000 JPY net_income',
  },
  'what a line contributes to the one that it goes into': {
    'What did equity method investees contribute to 1H08 earnings?': '835,000 JPY equity_method_income',
    "contribution of equity method investees to IIJ's profit 9M09": '127,164,000 JPY equity_method_income',
    'earnings from equity method investees 1H08': '835,000 JPY equity_method_income',
    'how much deferred tax expense was in the 1Q08 income tax': '127,000,000 JPY deferred_tax',
    'unrealized profit from SI work in process hitting 1Q08 operating income': '186,000,000 JPY',
  },
  'what was bought or raised, its verb apart': {
    'Cash paid in 9M07 to buy subsidiary stock from minority shareholders': '-1,975,123,000 JPY',
    'How much did IIJ raise from issuing short-term borrowings with maturities over three months in 3Q08?':
      '5,100,000,000 JPY cf_proceeds_short_term_borrowings',
  },
  'the share of revenue that a document states': {
    'what % of total revenues are recurring revenues, per the February 2009 release':
      '79 % recurring_revenue_share 9M08',
    'year on year growth in operating income for 1H07 printed in the TSE summary': '32.5 %',
  },
});

notAnswered({
  'what a name keeps out, and other figures beside one per share': [
    'earnings from noncontrolling interests 9M09',
    'contribution of equity method investees to pretax income 1H08',
    'basic shares used for diluted EPS 9M08',
    'treasury shares for EPS 9M08',
  ],
  'a word apart that makes no other name': [
    'EPS 3Q09, adjusted',
    'revenue 3Q09, domestic',
    'goodwill dec 2009, gross',
  ],
  'what stands in no such place': [
    'allowance netted against the moon Dec 2008',
    'goodwill deducted from accounts receivable Dec 2008',
    'trademark included in Toyota, Dec 2009',
  ],
});
