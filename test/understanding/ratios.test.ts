import { answered, notAnswered } from './cases.ts';

/**
 * One figure over another, in the words that people have for it: shares, multiples, fraction bars, figures per share.
 * What a question says once, of which line or which kind a figure is, holds for the figures beside it.
 */

answered({
  'a kind of figure over that of one line is of the line as well': {
    'gross margin as a percentage of revenue for si q3 fy2009': '28.1 % gross_margin_ratio_si',
    'gross margin as % of SI revenue 3Q09': '28.1 % gross_margin_ratio_si 3Q09',
    'cost as % of revenue for SI 3Q09': '71.8726 % cost_si 3Q09',
    'total gross margin as % of SI revenue 3Q09': '51.6907 % gross_margin 3Q09',
    'SI売上に対する粗利の割合 3Q09': '28.1 % gross_margin_ratio_si 3Q09',
    'SIの売上に占める原価の割合 3Q09': '71.8726 % cost_si 3Q09',
  },
  'a share right behind a part is of its total, and no shares of stock': {
    'SI revenue share 9M09': '41.7392 % revenue_si',
    "SI revenue's share 9M09": '41.7392 % revenue_si',
    'equipment sales share 9M09': '0.9081 % revenue_equipment',
    'network services revenue share 3Q09 vs 3Q08': 'not answered',
    'SI revenue, shares 9M09': 'not answered',
    'equity per share Dec 2009': '127,469.81 JPY/share equity_per_share',
  },
  'a ratio of two figures, and no more than a comparison': {
    'one-time revenue to recurring revenue ratio 9M09': '15.7904 % one_time_revenue',
    'SI revenue to outsourcing revenue ratio 9M09': '1.666681 times',
    'compare SI revenue to SI gross margin ratio 9M09': 'not answered',
    'operating income vs SI revenue in percent 9M09': 'not answered',
    'SI revenue vs total revenue in percent 9M09': '41.7392 %',
    'operating income vs revenue in percent 9M09': '4.1547 %',
  },
  'a figure over its own cost, a price over what was bought': {
    'by how much did SI revenue exceed its cost in 3Q08': '2,061,928,000 JPY',
    'by how much did network services revenue exceed its cost 3Q09': '1,729,676,000 JPY',
    'average price per treasury share Dec 2009': '103,341.8912 JPY/share',
    'average price per share Dec 2009': 'not answered',
  },
  'a line is in a share of the kind that its whole is of': {
    'What percentage of the December 31, 2008 SI and equipment sales backlog was systems operation and maintenance?':
      '68.7168 % order_backlog_operation 2008-12-31',
    'What percentage of the order backlog at Dec 31 2008 was systems construction?':
      '31.2758 % order_backlog_construction 2008-12-31',
    'What percentage of orders received in 9M08 was systems operation and maintenance?':
      '54.5382 % orders_received_operation 9M08',
    'what percentage of 9M08 SI cost was systems construction': 'unanswered',
    'ratio of systems construction revenue to SI cost 9M08': '54.1184 % revenue_systems_construction 9M08',
  },
  'so many percent more or less than another figure': {
    'by what percentage was SI revenue higher than network services revenue in 9M08': '-7.0768 %',
    'how many percent more was sales and marketing than G&A 9M09': '14.0432 %',
    'by what % did network services revenue exceed SI revenue 9M11': '117.6248 %',
    'what percentage higher was OEM contracts than hi-ho contracts Dec 2008': '19.9268 %',
    'by what percent were hi-ho contracts lower than OEM contracts at Dec 2008': '-16.6158 %',
    'in percent, how much higher than hi-ho contracts were OEM contracts Dec 2008': '19.9268 %',
    'which is higher in percent, SI gross margin or network services gross margin 9M08': 'unanswered',
    'how many times higher was SI revenue than ATM revenue 9M11': '23.544469 times',
  },
  'a whole of which a part is asked for': {
    'how much of total liabilities was pledged at Dec 31 2009': 'unanswered',
    'how much of total liabilities was current at Dec 31 2009': '16,548,152,000 JPY',
    'how much of deferred tax assets was noncurrent at Dec 31 2009': '1,770,496,000 JPY',
    'what percentage of total liabilities were current liabilities Dec 2009': '71.7227 %',
    'how much of connectivity revenue was corporate in 9M08, %': '66.6387 %',
  },
  'what names a rate is told as no amount': {
    'ratio of cost to revenue in SI 3Q09': 'not answered',
    'SI cost to sales ratio 3Q09': 'not answered',
    'cost to sales ratio 3Q09': '78.9153 % cost_of_sales_ratio 3Q09',
  },
  'in Japanese the whole stands before what is set over it': {
    '流動資産に対する流動負債の比率 2008年12月末': '84.5719 % total_current_liabilities',
    '9M11の売上高は9M08の何%': '139.3057 % revenue 9M11',
    '9M11の売上高は9M08の何%増えた': '39.3057 % revenue 9M11',
    '9M08比の9M11の売上高': '139.3057 % revenue 9M11',
  },
  'one balance to another': {
    "total liabilities to IIJ shareholders' equity on 31 December 2009": '89.3648 %',
    'capex to sales 9M09': '8.6664 %',
    'R&D to revenue 9M08': '0.4257 %',
    'SI revenue to total revenue 9M09': '41.7392 %',
    'revenue to operating income 9M09': 'not answered',
    'cash to total assets at Mar 31 2009': '19.4789 %',
    'borrowings to equity Dec 31 2009': '19.7535 %',
    'capex-to-depreciation 9M09': 'unanswered',
    'from revenue to operating income 9M08': 'unanswered',
  },
  'a name that is read in the unit of the other figure of a share': {
    'What percentage of the issued shares was held as treasury stock at December 31, 2009?': '1.9053 %',
    'treasury stock as a percent of issued shares Dec 2009': '1.9053 %',
  },
  'a kind of figure that belongs to the line named': {
    'How many times its revenue was the cost of the ATM operation business in 9M09?': '6.313731 times',
    'SI gross margin as a percentage of its revenue 9M09': '26.8 %',
    'equipment sales: what percent of its revenue was its cost in 3Q09': '85.6781 %',
    "IIJ-Global's operating income as a percentage of its revenue 9M11": '7.7153 %',
    'what share of its revenue was the gross margin of network services 9M08': '15.8 %',
    'net income as a percentage of its revenue 9M09': '2.3457 %',
  },
  'a line said once for the figures of a ratio': {
    'ATM business 3Q11: total cost and expenses (sum) divided by revenue': '1.080332 times',
    'ATM 9M09: cost divided by revenue': '6.313731 times',
    'SI 3Q09: cost over revenue': '0.718726 times',
    'for network services, cost as a percentage of revenue 9M09': '82.8912 %',
    'in 9M09, for SI, gross margin as a percentage of revenue': '26.8 %',
  },
  'a part that is named by the kind of its whole': {
    'What share of total revenues was recurring in 1Q08?': '79.9 %',
    'how much of goodwill at Dec 2011 is from IIJ-Global, %?': '39.5301 %',
    'What portion of 9M11 revenue came from IIJ-Global (in %)?': '27.4791 %',
    "IIJ GIO's 9 months FY2011 revenue as a share of total revenues": '2.8268 %',
    'GIO as a share of total revenue 9M11': '2.8268 %',
    "hi-ho's share of home use contracts Dec 2008": '40.6951 %',
    'what fraction of home contracts was OEM at Dec 2009': '45.8293 %',
    'share of capital leases in capex 9M08': '58.0554 %',
    'what percent of 1Q08 sales was eaten by total cost of revenues': '81.4724 %',
    'how much of revenue was swallowed by cost of revenues in 9M09': '80.0881 %',
    'how much of the Dec 2011 goodwill belongs to IIJ-Global': '2,288,000,000 JPY',
  },
  'a part in its whole, however the names would merge': {
    'share of systems construction in SI revenue 1H08': '40.0186 %',
    'share of revenue from SI 9M09': '41.7392 %',
    'percentage of revenue from equipment sales 9M09': '0.9081 %',
    'what percentage of revenue from ATM in 9M09': '0.224 %',
    'portion of mobile in corporate connectivity revenue 9M09': '9.5877 %',
    'fraction of current assets in total assets Dec 2009': '44.2275 %',
    'percentage change in revenue from SI 9M09': '-16.3438 %',
  },
  'a part of a sum or a list that names it again': {
    'how much of 9M08 systems construction + operation & maintenance revenue was construction, in %':
      '41.5432 %',
    'how much of 9M08 systems construction and operation & maintenance revenue was construction, in %':
      '41.5432 %',
    'What share of SI plus equipment sales revenue in 9M09 was equipment sales?': '2.1292 %',
    'what % of SI and equipment sales revenue 9M08 was equipment sales': '2.923 %',
    'Of the sum of R&D and G&A in 9M08, what share was R&D?': '5.1676 %',
    'what share of R&D and G&A in 9M08 was R&D?': '5.1676 %',
    'percentage of cost of SI and cost of equipment sales 9M09 that was cost of SI': '97.489 %',
    'what portion of sales and marketing, G&A and R&D in 9M09 was R&D': '3.1647 %',
    'share of corporate and home connectivity revenue that was home 9M08': '33.3613 %',
    'what share of home and corporate connectivity revenue 9M08 was corporate': '66.6387 %',
    'share of ATM revenue in ATM plus SI revenue 9M11': '4.0742 %',
    'Of cash plus accounts receivable at Dec 31 2008, what percent was cash': '48.3404 %',
    'how much of SI + equipment revenue 9M08 was SI': '24,105,075,000 JPY revenue_si 9M08',
    'R&D plus G&A as a percent of R&D 9M08': '1,935.1425 %',
    'how much of 3Q09 outsourcing and WAN revenues together came from WAN, in %': 'unanswered',
  },
  'sums that are set over a figure': {
    'What share of 9M09 revenue came from connectivity & outsourcing services plus systems operation and maintenance?':
      '86.1695 %',
    'share of 9M09 revenue from SI plus equipment sales': '42.6473 %',
    'SI plus equipment sales revenue as a percentage of total revenue 9M09': '42.6473 %',
    'SI and equipment sales revenue combined as a share of total revenue 9M09': '42.6473 %',
    'what percentage of revenue was S&M plus G&A in 9M09': '15.2585 %',
    'sales and marketing plus G&A divided by revenue 3Q09': '0.153543 times',
    'revenue plus cost of revenues 9M09 how many times operating income': '43.346077 times',
    'order backlog for SI and equipment sales at Dec 31 2008 as a percentage of SI plus equipment sales revenue in 9M08':
      '54.545 %',
  },
  'two figures of one name, or of two, as a share': {
    'SG&A and R&D together as a share of revenues, Apr-Jun 2008': '16.0092 %',
    'R&D and G&A together as a share of revenue 9M08': '8.2373 %',
    'yoy growth of SG&A and R&D combined 3Q08': '6.4924 %',
  },
  'a fraction bar in words': {
    'operating income over revenue 9M09': '0.041547 times',
    'operating income over total assets 9M09 in percent': '4.0963 %',
    'capex (incl. leases) to depreciation, 9M08, how many times': '1.605608 times',
    'Corporate use connectivity revenue was how many times home use connectivity revenue in 2Q07?':
      '2.02114 times',
    "total assets to shareholders' equity, Dec 2009, how many times": '1.897945 times',
    'operating income per basic weighted average share in 9M09': '9,910.0985 JPY/share',
    'operating income per weighted average share 9M09 in dollars': '106.4707 USD/share',
    'revenue over 15 billion yen in how many quarters': '9 count',
  },
  'a flow over a balance at its own date, or at two': {
    'net income 9M09 divided by shareholders equity Dec 31 2009, percent': '4.3895 %',
    'net income 9M09 over total assets Dec 31 2009': '0.023128 times',
    "net income attributable to IIJ 9M09 over average IIJ shareholders' equity (Mar 31 2009 and Dec 31 2009), in %":
      '4.4454 %',
    'revenue 9M09 over average total assets (Mar 31 2009 and Dec 31 2009)': '0.953829 times',
    'average total assets Mar 2009 and Dec 2009': '50,651,410,000 JPY',
  },
  'lines added up, their kind said once': {
    'total connectivity contracts, corporate plus home, at Dec 31 2009': '470,871 contracts',
    'corporate plus home connectivity contracts Dec 2008': '497,985 contracts',
    'corporate plus home connectivity revenue 9M09': '15,501,335,000 JPY',
  },
  'the margin of a line of business': {
    'What was the operating margin of IIJ-Global for the nine months of FY2011?': '7.7153 %',
    'IIJ-Global operating margin nine months FY2011': '7.7153 %',
    'operating margin of the ATM business 9M09': '-674.9975 %',
    'operating margin of the network services and SI segment 9M09': '5.6752 %',
  },
  'one figure relative to another': {
    'operating income relative to revenue 9M09': '4.1547 %',
    'orders received 9M08 relative to the order backlog at end of Dec 2008 (SI + equipment), x times':
      '1.658668 times',
    '個人向け契約数のうちhi-hoの割合は？ 2008年12月末': '40.6951 %',
  },
  'the base stands before what is set against it': {
    'As a percentage of operating income, what was interest expense in 9M09?': '12.0152 %',
    'as a multiple of interest expense, operating income 9M09': '8.322819 times',
    'what multiple of interest expense was operating income in 9M09': '8.322819 times',
    'what multiple of short-term borrowings was cash at Dec 31 2009': '1.66002 times',
    'operating income was what multiple of interest expense in 9M09': '8.322819 times',
    'of total current assets at Dec 31 2009, what percentage was cash?': '39.0644 %',
    'Of 9M09 revenue, how much in % was SI?': '41.7392 % revenue_si',
    'of 9M09 cost of revenues what share was SI?': '38.124 % cost_si',
    'Of total revenues in 9M08, what proportion was cost of revenues?': '81.2282 %',
    'Of 9M08 capex including capital leases, what percentage was acquired through capital leases?':
      '58.0554 %',
    'of the 9M09 capex, what percent came via capital leases': '37.3289 %',
  },
  'a payment over an outflow, or over an inflow': {
    'capital lease payments as a share of financing cash outflow 9M08': '57.9839 %',
    'capital lease payments divided by financing cash flow 9M08': '0.579839 times',
    'what share of investing cash flow went to purchases of property and equipment in 9M08': '91.0084 %',
    'purchase of property and equipment as a percentage of operating cash flow 9M09': '41.921 %',
  },
  'how a number is to be told': {
    'PP&E as a percentage of total assets at December 31, 2009, two decimals': '26.8582 %',
    'share of 2Q08 capex that was financed by capital leases': '63.5009 %',
    "3Q09 net income attributable to IIJ, convert to dollars w/ that release's rate pls": '4,490,000 USD',
  },
  'told in dollars at the rate of the release': {
    '2Q08 operating income + 2Q08 depreciation and amortization, expressed in USD at 105.94':
      '18,392,000 USD',
    'revenue 9M09 in dollars at 93.08': '519,046,000 USD',
  },
});

answered({
  'how often the second goes into the first, unless it is a share': {
    'What is the ratio of capex (including leases) to depreciation and amortization in 3Q09?':
      '1.219259 times',
    'What is the ratio of full-time outsourcing personnel to consolidated employees as of December 31, 2011?':
      '0.241113 times outsourcing_personnel 2011-12-31',
    'ratio of outsourcing personnel to employees at Dec 31 2011 in percent': '24.1113 %',
    'ratio of G&A to S&M 9M09': '0.876861 times',
    'ratio of S&M to revenue 9M09': '8.1298 %',
    'ratio of current liabilities to total liabilities Dec 2009': '71.7227 %',
    'ratio of sales and marketing expenses to general and administrative expenses 3Q09': '1.182314 times',
    'ratio of noncurrent capital lease obligations to total assets at the end of December 2008': '10.2111 %',
  },
});

answered({
  'in dollars at the rate of a document, in figures': {
    'what is 3Q09 adjusted EBITDA in USD at the 93.08 rate': '22,905,027.93 USD',
    '3Q09 EBITDA in dollars at a rate of 93.08': '22,905,027.93 USD',
    "3Q09 EBITDA in dollars, using the release's 93.08 rate": '22,905,027.93 USD',
    '3Q09のEBITDAを93.08円のレートでドル換算すると': '22,905,027.93 USD',
    '3Q09 revenue in USD at JPY93.08': '172,301,000 USD',
    '3Q09 revenue in dollars at the 90.79 rate': 'unanswered',
    '3Q09 revenue in USD at a rate of 100': 'unanswered',
  },
  'how many times over': {
    'ratio of operating income to interest expense in 9M09': '8.322819 times',
    'How many times over did operating income cover interest expense in 9M09?': '8.322819 times',
    'how many times over do current assets cover current liabilities at Dec 31 2009': '1.309643 times',
  },
});

notAnswered({
  'what is not worked out': [
    'revenue 9M09 in USD at 105.94',
    'revenue 1H08 at 90.79 yen per dollar in USD',
    'share of revenue from SI and equipment sales 9M09',
    'operating margin 9M09: revenue divided by interest expense',
    'market coverage 9M09: revenue divided by blorp',
    'was operating income over net income in 9M09',
    'net income and total assets Dec 31 2009',
  ],
});
