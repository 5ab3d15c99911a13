import { answered } from './cases.ts';

/**
 * How one figure moved, in the words that people have for it. The sign is that of the figure named first less the
 * second, or of the later less the earlier; what is paid or spent counts as the positive amount people mean by it.
 */

answered({
  'the percentage of a change of one figure': {
    'what was the percent of the decline in oem contracts from december 2008 to december 2009': '-15.6816 %',
    'percentage of increase in revenue from 9M08 to 9M09': '-4.8755 %',
    'percent of change in total assets between March 31 2009 and Dec 31 2009': '-6.3088 %',
    'percent of the yoy decline in equipment sales 9M09': '-39.5551 %',
    'percent of increase in revenue 9M11 yoy': '24.6 %',
    'what percentage of the decline in revenue from 9M08 to 9M09 was due to equipment sales': '11.5939 %',
  },
  'how much a figure moved, told by an amount or a percentage': {
    'how much did recurring revenues grow in 9M11': '25.8 % recurring_revenue 9M11',
    'how many yen did recurring revenue grow in 9M11': 'not answered',
    'by how much did recurring revenue increase in 9M08': '5,603,950,000 JPY',
    'How much was the systems construction and equipment order backlog up YoY at Dec 31 2009?': '25.0472 %',
    'how much was revenue up yoy in 9M08 in yen': '2,439,597,000 JPY',
    'how many contracts were home connectivity contracts down yoy Dec 2008': '-30,644 contracts',
    'how much did revenue grow yoy 9M08': '2,439,597,000 JPY',
  },
  'how much a figure was up or down on the year before': {
    'how much was net income up in 9M11': '390,000,000 JPY net_income 9M11',
    'by how many percent was net income attributable to IIJ up in 9M11': '19.7 % net_income 9M11',
    'by what percentage was operating income down in 9M08': '-37.5263 % operating_income 9M08',
    'how far up was revenue in 9M11 in percent': '24.6 % revenue 9M11',
    'operating income 9M11 up %': '64.5 % operating_income 9M11',
    'by how much was EBITDA down in 9M08': '-635,585,000 JPY ebitda 9M08',
    'was capex down in 9M09': '-2,161,000,000 JPY capex 9M09',
    'how much was cash up in the nine months to December 2008': '-2,515,533,000 JPY cash 2008-12-31',
    'how much was revenue up yoy 9M11': '24.6 % revenue 9M11',
    // where nothing goes up or down
    'what did revenue come up to in 9M09': '48,312,779,000 JPY revenue 9M09',
    'those 4 new subs they set up, op loss from them in 1q08?': '166,000,000 JPY',
    'hows sys construction yoy in 2Q08, down a lot right? pct': '-21.93 %',
  },
  'a change against the year or the quarter before, told as the document prints it': {
    'sales & marketing yoy change in the nine months to December 2009?': '12.0288 % sales_and_marketing 9M09',
    'yoy change in revenue 9M09': '-4.8755 % revenue 9M09',
    'how did operating income move year on year in the nine months of FY2009': '8.8318 %',
    'yoy change in revenue 9M09, amount': '-2,476,224,000 JPY revenue 9M09',
    'how much did revenue change yoy in 9M09': '-2,476,224,000 JPY revenue 9M09',
    '2008年度上期の売上高の前年同期比増減額': '3,263,597,000 JPY revenue 1H08',
    'IIJ-Global SG&A qoq change 3Q11': '91,000,000 JPY iij_global_sga 3Q11',
    'qoq change in corporate connectivity contracts at end of December 2008': '6,666 contracts',
  },
  'quarter on quarter, before the quarter': {
    'How did one-time revenues move quarter on quarter in 3Q11, in %?': '-16.8 % one_time_revenue 3Q11',
    'quarter over quarter in 3Q11 how did recurring revenue change in percent':
      '0.7 % recurring_revenue 3Q11',
    'ATM revenue quarter-on-quarter in 2Q11 %': '29.918 % revenue_atm 2Q11',
    'operating income quarter on previous quarter in 3Q08': '41.1862 % operating_income 3Q08',
  },
  'one figure less another, in the order in which they are named': {
    '9M11 revenue minus 9M10 revenue in billions of yen': '13,952,000,000 JPY',
    '9M11 revenue minus 9M10 revenue': '13,952,000,000 JPY',
    '9M10 revenue minus 9M11 revenue': '-13,952,000,000 JPY',
    'revenue 9M11 minus 9M10': '13,952,000,000 JPY',
    'revenue 9M10 minus 9M11': '-13,952,000,000 JPY',
    '9M11 minus 9M10 revenue': '13,952,000,000 JPY',
    '9M11 revenue - 9M10 revenue': '13,952,000,000 JPY',
    '9M11 revenue less that of 9M10': '13,952,000,000 JPY',
    '9M10 revenue less 9M11 revenue': '-13,952,000,000 JPY',
    '9M11の売上高マイナス9M10の売上高': '13,952,000,000 JPY',
    '9M11 operating income minus 9M10 net income': '1,998,000,000 JPY',
    '(9M11 revenue - 9M10 revenue) / 9M10 revenue': '0.245634 times',
    '3Q09 revenue / 3Q08 revenue': '0.914605 times',
    'interest expense 9M09 minus 9M08 interest expense': '-68,974,000 JPY',
    'equity ratio Dec 2011 minus equity ratio Mar 2011 in points': '2.8 points',
    'EPS difference 3Q09 minus 3Q08 basic': '2,127.8 JPY/share',
    'free cash flow 9M09 = operating cash flow less purchase of property and equipment': '3,636,092,000 JPY',
    '9M09 operating income - depreciation': '-1,927,229,000 JPY',
  },
  'what is set against what, in short and in long words': {
    'sales & marketing growth 3Q09 v 3Q08, %': '15.5092 %',
    'revenue 9M09 v 9M08': '-2,476,224,000 JPY',
    'revenue growth 9M09 v. 9M08': '-4.8755 %',
    'growth in % of the SI and equipment sales order backlog from end Dec 2008 to end Dec 2009': '10.6542 %',
    'how much did capex incl. capital leases rise in Q3 FY2008 compared with Q3 FY2007, in percent?':
      '47.5 %',
    'C&O gross margin ratio dropped by how many points from 1H07 to 1H08?': '-1.5 points',
    '株主資本比率は2009年3月末から2009年12月末で何pt上がった': '4.6 points',
    'ATM business operating loss 3Q10 to 3Q11 - by how many million yen did it narrow?': '136,000,000 JPY',
    '3Q11 ATM revenue as a multiple of 1Q10 ATM revenue': '3.40566 times',
    'How much more cash did operations provide in 9M08 than in 9M07?': '4,896,360,000 JPY',
  },
  'how much higher or lower, counted from what is said behind "than" or before より': {
    'how much higher was revenue in 9M08 than in 9M09': '2,476,224,000 JPY',
    'how much higher was revenue in 9M09 than in 9M08': '-2,476,224,000 JPY',
    'how many percent higher was revenue in 9M08 than 9M09': '5.1254 %',
    '9M08 revenue was how much above 9M09': '2,476,224,000 JPY',
    'how far above 9M10 was 9M11 revenue': '13,952,000,000 JPY',
    'by how much did revenue in 9M11 exceed revenue in 9M10': '13,952,000,000 JPY',
    '9M11の売上高は9M10より何億円多い': '13,952,000,000 JPY',
    '9M08の売上高は9M09よりいくら多い': '2,476,224,000 JPY',
    'how much more interest expense in 9M08 than in 9M09': '68,974,000 JPY',
    "how many more 'under iij brand' home contracts at dec 2009 than at dec 2008": '391 contracts',
  },
  'a balance that was built up': {
    'inventory build from March 31 to Dec 31 2008, in yen': '433,655,000 JPY',
    'receivables build between Mar 2008 and Dec 2008': '-2,684,815,000 JPY',
  },
  'the change of a balance between two days, though it is called like a line of a cash flow': {
    'increase in accounts receivable between March 31 2008 and December 31 2008':
      '-2,684,815,000 JPY accounts_receivable 2008-12-31',
    'net change in cash between March 31, 2008 and December 31, 2008': '-2,515,533,000 JPY cash 2008-12-31',
    'change in net cash between March 31, 2008 and December 31, 2008':
      '-1,165,533,000 JPY net_cash 2008-12-31',
    'increase in accounts receivable 9M08': '2,656,278,000 JPY cf_accounts_receivable 9M08',
    '2009年3月末から2009年12月末までの短期借入金の増減額は？': '-2,250,000,000 JPY short_term_borrowings',
    '2009年3月末から2009年12月末までの現預金の増減額': '-1,721,622,000 JPY cash 2009-12-31',
  },
  'what a figure gained or lost on another time': {
    'How many percentage points did the SI gross margin ratio gain year on year in the nine months of FY2009?':
      '3.6 points gross_margin_ratio_si 9M09',
    'how much did revenue gain yoy in 9M08': '2,439,597,000 JPY revenue 9M08',
    'how many corporate connectivity contracts did IIJ gain yoy at Dec 2009': '18,894 contracts',
    'how much did the ATM business lose in 9M09': '-730,462,000 JPY atm_operating_income 9M09',
  },
  'points between ratios of two figures': {
    'SG&A/R&D as a percent of revenues in 1Q08 was how many points above 1Q07?': '0.9534 points',
    'by how many points did R&D as a share of revenue rise from 9M08 to 9M09': '0.073 points',
    'cost of revenues as a percent of revenue: how many points higher in 9M08 than in 9M09': '1.1401 points',
  },
  'names of a list that share their end': {
    'sum of operating, investing and financing cash flows 9M08': '-2,486,488,000 JPY',
    'gap between operating and net income 9M09': '873,938,000 JPY',
  },
  'two lines whose sum has a name of its own': {
    'What is the difference between sales and marketing and general and administrative expenses in 3Q09?':
      '205,719,000 JPY',
    'gap between sales and marketing and general and administrative in 3Q09': '205,719,000 JPY',
    'difference between connectivity and outsourcing revenue 9M08': 'not answered',
  },
  'from one part of a year to another': {
    'percentage change in operating income between the first and the second quarter of FY2008': '44.4772 %',
    'revenue growth between the second and third quarters of FY2008': '3.6008 %',
    'operating income change from Q1 to Q2 FY2008': '182,918,000 JPY',
    'revenue growth from 1Q to 3Q FY2008': '7.3923 %',
    'change in revenue from the first to the second quarter of FY2008': '597,575,000 JPY',
    'revenue growth 1Q-3Q FY2011': '24.6 %',
  },
  'points between ratios of which a document prints what its rounded parts do not give': {
    'change in percentage points of the total gross margin ratio between 9M10 and 9M11': '-0.3741 points',
    'gross margin ratio 9M10': '20.3 %',
  },
  'what is paid or spent grows and falls in its size': {
    'By what percentage did interest expense fall from 9M08 to 9M09?': '-22.2392 %',
    // the figure is told as a negative number, and its change as that of the figure
    'by how much did interest expense change from 9M08 to 9M09': '68,974,000 JPY',
    'change in other income (expense), net from 9M08 to 9M09': '378,157,000 JPY',
    'by how much did interest expense fall from 9M08 to 9M09': '-68,974,000 JPY',
    'interest expense yoy 9M09': '-22.2392 %',
    'What percentage more did IIJ spend on purchases of property and equipment in 9M08 than in 9M07?':
      '64.8931 %',
    'principal payments under capital leases - how much less was paid in 9M09 than in 9M08?':
      '-189,664,000 JPY',
  },
  'several figures together': {
    'How much more did IIJ spend on SG&A and R&D together in 9M08 than in 9M07?': '954,000,000 JPY',
    'How much more did IIJ spend on S&M and R&D together in 9M08 than in 9M07?': '391,206,000 JPY',
    'total of purchase of property and equipment and capital lease acquisitions 3Q09': '1,574,456,000 JPY',
  },
  'sums over time': {
    'income tax FY2010 = 1Q10+2Q10+3Q10+4Q10 ?': '955,000,000 JPY',
    'income tax 1Q10+2Q10+3Q10+4Q10': '955,000,000 JPY',
    'how much was spent in total on acquiring assets through capital leases over 9M07, 9M08 and 9M09?':
      '8,165,461,000 JPY',
    'what did the ATM business lose in total at the operating level in FY2010?': '-643,000,000 JPY',
    'total ATM revenue since 1Q10': '1,440,000,000 JPY',
    'which quarter since 1Q10 had the highest ATM revenue': '361,000,000 JPY',
    'in how many quarters since 1Q10 was ATM revenue above 200 million': '3 count',
    'In how many of 1Q08, 2Q08 and 3Q08 did the operating margin exceed 3%?': '2 count',
    'average monthly revenue in 9M09': '5,368,086,556 JPY',
    'average operating income per month in 1H08': '167,573,667 JPY',
    'ATM運営事業の営業損失、2010年度の4四半期合計': '-643,000,000 JPY',
    '2010年度の全四半期合計のATM運営事業の営業損益': '-643,000,000 JPY',
  },
  'the average of the parts of a span': {
    'average quarterly revenue 9M09': '16,104,259,667 JPY',
    'average revenue per quarter in FY2010': '20,600,000,000 JPY',
    'mean of the quarterly revenues 9M08': '16,929,667,667 JPY',
    'quarterly average op income FY2007': '1,190,000,000 JPY',
    '2010年度の四半期平均の売上高': '20,600,000,000 JPY',
    'average operating margin per quarter FY2007': '6.979 %',
    // of FY2008 a quarter is not known, nor is the year
    'average quarterly revenue FY2008': 'unanswered',
    'average op income FY2008': 'unanswered',
    'sum of quarterly revenue FY2008': 'unanswered',
    'average quarterly revenue 3Q09': 'unanswered',
  },
  'a span part by part': {
    'revenue by quarter FY2007': 'answered without a number',
    'net income by quarter 1H08': 'answered without a number',
    'operating income for each quarter of FY2007': 'answered without a number',
    'revenue in every quarter of FY2008': 'answered without a number',
    'revenue by half FY2007': 'answered without a number',
    '2007年度の四半期ごとの売上': 'answered without a number',
    'cash by quarter end Dec 2009': '8,466,102,000 JPY cash 2009-12-31',
  },
  'growth over several years': {
    'CAGR of total revenue from 9M07 to 9M11 (four years)': '9.9859 %',
    '3-year CAGR of revenue to FY2010': '7.2252 %',
    'At what compound annual rate did IIJ Mobile contracts grow from end of Dec 2008 to end of Dec 2011?':
      '35.6141 %',
    'What compounded yearly growth rate did mobile contracts have between Dec 2008 and Dec 2011': '35.6141 %',
    'compound growth per year of 9M revenue from 9M08 to 9M11': '11.6837 %',
    'How fast did mobile contracts grow per year on a compound basis, Dec 2008 to Dec 2011?': '35.6141 %',
    'by what compound rate per annum did revenue grow 9M08 to 9M11': '11.6837 %',
    'average annual (compound) growth of total contracted bandwidth between Dec 31 2007 and Dec 31 2009':
      '36.767 %',
    'annualised growth rate of outsourcing revenue 9M07 to 9M09': '9.7609 %',
    'cumulative % growth of outsourcing services revenue from 9M07 to 9M09': '20.4745 %',
    'over the two years from 9M07 to 9M09 by what percent did net income attributable to IIJ fall?':
      '-72.2775 %',
    'three year growth of revenue to 9M11': '39.3057 %',
  },
  'of figures in billions, where the document prints the change to the million': {
    'total SG&A 9M11: how much higher than the 9 months of FY10 in yen': '991,000,000 JPY',
    'by how much was SG&A and R&D 9M11 higher than 9M10': '991,000,000 JPY',
  },
  'what is asked for otherwise, or not at all': {
    'CAGR of total revenue from 9M07 to 9M11 (three years)': 'unanswered',
    'by what percentage did the net loss of 3Q08 fall in 3Q09': 'unanswered',
    'revenue per month 9M09': 'unanswered',
    'monthly revenue 9M09': 'unanswered',
    'average revenue per day 9M09': 'unanswered',
    'average cash per month 9M09': 'unanswered',
    'in how many of 1Q10 to 3Q11 was ATM revenue above 3%?': 'unanswered',
    'revenue since 1Q10': 'unanswered',
    'revenue 9M10 - 9M11': 'answered without a number',
    'revenue was less in 9M09 than in 9M08 by how much': '-2,476,224,000 JPY revenue 9M09',
  },
  'more or less than a year before is told as an amount, and as what is printed where only that is known': {
    'How much more did outsourcing services bring in YoY in 3Q11?':
      '501,000,000 JPY revenue_outsourcing 3Q11',
    'how much higher was operating income YoY in 3Q09': '2,248,000 JPY operating_income 3Q09',
    'WAN revenue up QoQ in 3Q11': '84,000,000 JPY revenue_wan 3Q11',
    'home use connectivity revenue qoq 3Q11': '-47,000,000 JPY',
    'ATM business revenue yoy 3Q11': '188.8 %',
    'WAN revenue growth yoy 3Q11 in percent': 'unanswered',
  },
});
