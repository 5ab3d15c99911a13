import { answered, dialogs, notAnswered } from './cases.ts';

answered({
  'a line of business behind several kinds of figure is what all of them are of': {
    'difference between total cost and total revenues of the ATM operation business in 3Q09':
      '206,697,000 JPY cost_atm',
    'total cost minus total revenues of ATM operation business 3Q09': '206,697,000 JPY',
    'difference between the cost and the revenue of systems integration 9M09': '-5,414,136,000 JPY',
    'revenue minus cost of revenue for equipment sales 3Q08': '27,502,000 JPY',
    'total revenues less total costs of equipment sales 9M09': '58,764,000 JPY',
    'total cost / total revenues of the ATM operation business 3Q09': '395.117 %',
    'systems integration revenue minus cost 9M09': '5,414,136,000 JPY',
    'SIの売上高と原価の差 9M09': '5,414,136,000 JPY',
    'システムインテグレーションの売上高から原価を引くと 9M09': '5,414,136,000 JPY',
    'SI売上と原価の差額 3Q09': '1,840,044,000 JPY',
    'cost and revenue of SI 9M09': 'answered without a number',
    'SI revenue and cost 9M09': 'answered without a number',
  },
  'a total that is set beside a line stays that of the company': {
    'ratio of total revenue to revenue of SI 9M09': '2.395827 times',
    'total revenues minus cost of SI 9M09': '33,561,526,000 JPY',
  },
  'a kind of figure is that of both lines in a list': {
    'sum of cost of SI and equipment sales 9M09': '15,131,199,000 JPY',
    'sum of SI and equipment gross margin 9M09': '5,472,764,000 JPY',
    'cost of SI and equipment sales 9M09': 'answered without a number',
    'sum of SI and equipment sales gross margin 9M09': '5,472,764,000 JPY',
    'SI and equipment sales gross margin 9M09': 'answered without a number',
    'sum of total SI and equipment cost 9M09': '15,131,199,000 JPY',
  },
  'a line that has no figure of the kind its whole is of': {
    'hi-ho as a percentage of total costs 9M09': 'clarify',
    'hi-ho in percent of cost of revenues 9M09': 'clarify',
    'hi-ho as a percentage of total revenue 9M09': '8.1428 %',
  },
  'what one of two figures did is no difference of both': {
    'operating income 9M09 while revenue fell': 'not answered',
    'What was operating income 9M09 given revenue fell': 'not answered',
    'what was operating income 9M09 given revenue missed': 'not answered',
    'net income 9M09, so SI revenue was lower?': 'not answered',
    'while SI revenue was higher, what was net income 9M09': '1,133,293,000 JPY net_income 9M09',
    'since revenue exceeded, what was operating income 9M09': 'not answered',
    'by how much did revenue exceed net income 9M09': '47,179,486,000 JPY',
    'gap between operating income and net income 9M09': '873,938,000 JPY',
  },
  'a word for several kinds of figure beside a line is of that line': {
    'SI margin % 9M08': '23.2 %',
    'SI margin 9M08': 'clarify',
    'margin of SI 9M08': 'clarify',
    'equipment margin 9M08': 'clarify',
    'SI profit 9M08': '5,601,183,000 JPY gross_margin_si',
    'SIの利益 9M08': '5,601,183,000 JPY gross_margin_si',
  },
  'a figure beside the one that it stands in': {
    'intangible assets and trademark 9M09': 'clarify',
    'other intangible assets and trademark Dec 2009': 'answered without a number',
    'trademark in intangible assets Dec 2009': '192,000,000 JPY trademark',
    'goodwill and intangible assets Dec 2009': '5,604,485,000 JPY goodwill_and_intangibles',
  },
  'what a figure is said to be is a part of its name': {
    'how much income tax was current in 9M09': 'clarify',
    'how much of income tax was deferred in 9M09': '790,480,000 JPY deferred_tax',
    'how much deferred tax assets were current Dec 2009': '492,273,000 JPY deferred_tax_assets_current',
  },
  'two kinds of figure in a list are no one figure': {
    'sum of total costs and expenses and depreciation and amortization 3Q08': '18,050,800,000 JPY',
    'revenue and cost 9M09': 'clarify',
    'revenue, cost of revenues 9M09': 'answered without a number',
    '売上高、売上原価、営業利益 9M09': 'answered without a number',
  },
  'what stands in brackets behind a figure narrows it': {
    'gross margin 3Q09 (SI)': '1,840,044,000 JPY',
    'total revenues 3Q09 (network services)': '9,296,765,000 JPY',
    'revenue 3Q09 (hi-ho)': '1,322,000,000 JPY',
    'total revenues (equipment) 3Q09': '129,124,000 JPY',
    'revenue 3Q08 (outsourcing)': '3,913,676,000 JPY',
    'cost of revenues 3Q09 (ATM)': '276,736,000 JPY',
    '3Q09の売上総利益(SI)': '1,840,044,000 JPY',
  },
  'it says the same again, or what the figure is made of or stands in': {
    'total costs and expenses (everything above operating income) 9M08': '48,944,661,000 JPY',
    'operating margin 1Q07 (% of revenues)': '5.0493 %',
    'deferred income (current liabilities) 31-12-08': '1,885,443,000 JPY',
    'capital lease acquisitions (capex table) in 2Q08': '1,705,000,000 JPY',
    'capex (with capital leases) 9M09': '4,187,000,000 JPY',
    '総費用（売上原価と販管費・研究開発費の合計）2009年10-12月': '15,196,607,000 JPY',
  },
  'parts that are added, or only some of them, are no other name of their total': {
    'revenue 3Q09 (SI revenue + equipment)': '6,670,951,000 JPY',
    'revenues 9M09 (network services revenue + ATM)': '27,708,680,000 JPY',
    'gross margin 9M09 (SI gross margin + equipment)': '5,472,764,000 JPY',
    'SI cost + equipment 9M09': '15,131,199,000 JPY',
    'revenue 9M08 (connectivity and SI)': 'answered without a number',
    'current assets (cash and receivables) Dec 2008': 'answered without a number',
    'total costs and expenses (cost of revenues, SG&A and R&D) 9M09': '46,305,548,000 JPY',
    'network services revenue (connectivity and outsourcing) 3Q09': '9,296,765,000 JPY',
    'total costs (cost of revenues and SG&A) 9M09': 'not answered',
  },
  'a figure among others tells of the total': {
    'total costs (cost of revenues etc.) 9M09': '46,305,548,000 JPY',
    'total costs (COGS etc.) 3Q09': '15,196,607,000 JPY',
    'total costs 3Q09 (SG&A, etc.)': '15,196,607,000 JPY',
    'total revenue (SI etc.) 9M09': '48,312,779,000 JPY',
    'current assets (cash etc.) Dec 2008': '24,212,397,000 JPY',
    'cost of revenues (SI cost etc.) 9M09': '38,692,810,000 JPY',
    'gross margin (revenue less cost etc.) 3Q09': '3,381,516,000 JPY',
  },
  'what has been taken off a figure already is not taken off once more': {
    'accounts receivable (net of allowance) Dec 2009': '8,574,513,000 JPY accounts_receivable',
    'receivables less allowance Dec 2009': '8,574,513,000 JPY accounts_receivable',
    'property and equipment, net of accumulated depreciation Dec 2009':
      '13,160,935,000 JPY property_and_equipment',
    'PP&E less accumulated depreciation Dec 2009': '13,160,935,000 JPY property_and_equipment',
    'other assets, net of allowance Dec 2009': '1,511,710,000 JPY other_assets',
    'investments in equity method investees net of loan loss valuation allowance Dec 2009':
      '1,097,765,000 JPY equity_method_investments',
    'property and equipment plus accumulated depreciation Dec 2009': '31,991,530,000 JPY',
    'goodwill less IIJ-Global goodwill Dec 2011': '3,500,000,000 JPY',
  },
  'a clause that speaks of a change asks for it only where it is no remark': {
    "revenue 3Q09, that's a big jump from what i remember": '16,037,755,000 JPY',
    "SI revenue 3Q09 - my boss says it's a huge drop": '6,541,827,000 JPY',
    "capex 3Q08, it's a big increase i think": '1,832,000,000 JPY',
    'revenue 3Q09, the change please': '-1,497,407,000 JPY',
    'cash at Sep 30 2009, the drop since March': '601,293,000 JPY',
  },
});

notAnswered({
  'what stands in brackets, where the narrower figure is not known': [
    'operating income 9M09 (network services)',
    'EBITDA 3Q09 (SI)',
    'net interest income 9M09',
    'revenue (net of costs) 3Q09',
    'net interest expense 9M09',
    'net depreciation 9M09',
    'net dividends 9M09',
    'current income tax 9M09',
    'EBITDA (ATM) 3Q09',
    'capex 9M09 (GIO)',
    'order backlog Dec 31 2009 (hi-ho)',
    'net income (excluding GIO) in 9M09',
    'capex (ex one-offs) in 3Q08',
    'EBITDA 9M08 (per customer)',
    'gross margin (per customer) in 3Q09',
    'operating income 9M08 (before eliminations)',
    "accounts receivable 2009-12-31 (IIJ-Global's share)",
    'operating income 9M08 (large customers)',
    'revenue (new customers) in 3Q09',
    'G&A expenses (net of tax) in 9M09',
    'EBITDA (before tax effects) in 9M08',
    'accounts receivable (without equipment) in 2009-12-31',
    'EBITDA 9M08 (per share)',
    'revenue 3Q08 (GIO)',
    'total revenues (IIJ-Global) 3Q09',
    'revenue 3Q08 (personnel)',
    'EBITDA 3Q09（SI）',
  ],
  'words that make another figure of the one beside them': [
    'underlying operating income 9M08',
    'gross margin 3Q09, underlying',
    'like-for-like revenue 3Q09',
    'parent-only net income 9M08',
    'net income 9M09 - parent only',
    'wholesale revenue 3Q09',
    'G&A expenses 9M09 - wholesale',
    'revenue per line 9M09',
    'revenue per ATM 3Q09',
    'capex 3Q08 (SMEs)',
    'SMEs EBITDA 9M08',
    'suppose capex is zero, what is free cash flow 9M09',
    'accounts receivable 2009-12-31, per employee',
  ],
});

/** After a question about a figure that is not known, no number is given of what goes on with it. */
dialogs({
  'after another company': [
    ['KDDI revenue 9M08', 'not answered'],
    ['and operating income?', 'not answered'],
  ],
  'after a part of the market': [
    ['domestic revenue 3Q09', 'not answered'],
    ['and operating income?', 'not answered'],
  ],
  'after figures that are not consolidated': [
    ['non-consolidated revenue 9M09', 'not answered'],
    ['and net income', 'not answered'],
  ],
  'after other rules of accounting': [
    ['IFRS operating income 9M09', 'not answered'],
    ['and net income?', 'not answered'],
  ],
  'points of an amount': [
    ['revenue 3Q09', '16,037,755,000 JPY'],
    ['up by how many points?', 'not answered'],
  ],
  'a part that is not known': [
    ['revenue 3Q09', '16,037,755,000 JPY'],
    ['wholesale only', 'not answered'],
  ],
});

answered({
  'a total of one line is that line': {
    'total contracts for corporate-use connectivity as of Dec 31 2009':
      '66,171 contracts contracts_connectivity_corporate',
    'total contracts in home-use connectivity, Dec 31 2008': '450,708 contracts contracts_connectivity_home',
    'contracts total in connectivity (corporate use) Dec 31, 2008': '47,277 contracts',
    'how many contracts in total for home use connectivity at dec 31 2009': '404,700 contracts',
    'total cost in SI 3Q09': '4,701,783,000 JPY cost_si 3Q09',
  },
  'the whole of a share named so': {
    'What portion of total contracts for home use at December 31, 2008 was OEM?': '48.8043 %',
    'what share of total contracts for corporate use at Dec 31 2009 was broadband': '42.0199 %',
    'OEM contracts as a share of total contracts for home use December 31 2008': '48.8043 %',
  },
  'a total of what has no such figures': {
    'total contracts in systems integration Dec 31 2009': 'unanswered',
    'total contracts for ATM Dec 31 2009': 'unanswered',
  },
  'what a line loses or gains in a year': {
    'how many contracts did hi-ho lose in the year to dec 31, 2009': '-11,905 contracts',
    'how many contracts did corporate use gain in the year to dec 31, 2009': '18,894 contracts',
  },
});
