import { answered } from './cases.ts';

/** What is worked out from figures, in the words that people have for it: sums, averages, differences, growth, fractions. */
answered({
  'how a span follows from others, told behind it': {
    "revenue of fiscal 2007's last quarter (4Q07), full year minus nine months":
      '18,490,594,000 JPY revenue 4Q07',
    'revenue 4Q07, FY2007 minus 9M07': '18,490,594,000 JPY revenue 4Q07',
    'revenue 4Q07, full year FY2007 minus 9M07': '18,490,594,000 JPY revenue 4Q07',
    'net income in the last quarter of FY2007, full year minus nine months':
      '1,092,009,000 JPY net_income 4Q07',
    'revenue 2H07, FY2007 minus 1H07': '36,849,756,000 JPY revenue 2H07',
    'revenue 3Q09, FY2009 minus FY2008': 'unanswered',
    'Income tax expense for the nine months of FY2011, adding up the quarters':
      '1,604,000,000 JPY income_tax 9M11',
    'Network services revenues for 9M11, taking cost of network services plus its gross margin':
      '47,242,000,000 JPY revenue_network_services 9M11',
  },
  'sums of a line whose kind is said with it and another line': {
    'What were systems construction revenues and equipment sales together in 9M09?': '6,573,696,000 JPY',
    'Total of ATM revenue and network services revenue 9M11': '48,164,000,000 JPY',
    'what do systems operation revenues and construction revenues add up to in 9M08': '24,105,075,000 JPY',
  },
  'growth that is said to be in percent, of a number of something': {
    'number of over 1Gbps IP contracts - growth in percent from Dec 31, 2007 to Dec 31, 2011': '116.3934 %',
    'amount of total assets, growth in % from March 31 2009 to Dec 31 2009': '-6.3088 %',
    'revenue 3Q09 vs 3Q08, percentage-wise': '-8.5395 %',
    'percentage wise, how much did operating income change from 9M08 to 9M09': '8.8318 %',
    'absolute growth of revenue from 9M08 to 9M09': '-2,476,224,000 JPY',
    'revenue in yen, growth rate 9M08 to 9M09': '-4.8755 %',
    'home contracts under IIJ brand, yoy % Dec 2008': '-8.6704 %',
  },
  'what a figure lost or gained between two times': {
    'How many yen did operating income lose between 1Q07 and 1Q08?': '-280,276,000 JPY',
    'how many % did operating income lose between 1Q07 and 1Q08': '-40.5294 %',
    'how many contracts did OEM lose from Dec 2007 to Dec 2008': '-18,759 contracts',
    'How many contracts did hi-ho gain between Dec 2008 and Dec 2009?': '-11,905 contracts',
    'how much did the ATM business lose in 9M09': '-730,462,000 JPY',
  },
  'an ordinal, a number of periods and a rate that belong to what was said before': {
    'How many percent did total revenues move from the first quarter of FY2008 to the second?':
      '3.6598 % revenue 2Q08',
    'mean IIJ-Global revenue per quarter, 3Q10 through 3Q11 (five quarters)': '6,458,000,000 JPY',
    'operating income 9M09 in US dollars at the exchange rate used in the release': '21,565,000 USD',
    'gross loss of the ATM operation business 9M09': '-575,036,000 JPY gross_margin_atm',
    'gross profit 9M08? revenue minus total cost of revenues': '9,534,009,000 JPY gross_margin 9M08',
  },
  'a fraction of a total, in percent': {
    'G&A / revenues, 1Q08': '8.4683 %',
    'G&A divided by revenue 9M08': '0.078117 times',
    'SI/total revenue 9M08': '47.4612 %',
    'inventories / total assets Dec 2008': '3.0781 %',
    'total liabilities 2009-12-31 / total assets 2009-12-31': '0.47085 times',
    'other investments / total liabilities Dec 2009': '0.091747 times',
  },
  'averages of ratios': {
    'average gross margin ratio of equipment sales in 3Q07, 3Q08 and 3Q09 (%)': '14.0667 %',
    'mean of the operating margins of 3Q08 and 3Q09, in %': '5.0224 %',
    'average of SI gross margin ratio 9M07, 9M08, percent': '23.3 %',
    'average revenue of 3Q08 and 3Q09 in percent': 'not answered',
  },
  'totals over listed quarters': {
    'What is the total net losses attributable to noncontrolling interests over 1Q11, 2Q11 and 3Q11?':
      '60,000,000 JPY',
    'the total of ATM revenue across 1Q11, 2Q11, 3Q11': '922,000,000 JPY',
    'total R&D over 2Q08 and 3Q08': '157,673,000 JPY',
    'What are total revenues in 1Q11, 2Q11 and 3Q11?': 'answered without a number',
    'total operating margin over 3Q08 and 3Q09': 'answered without a number',
  },
  'the highest of all that is known, derived or reported': {
    'which quarter had the highest revenue': '25,600,000,000 JPY revenue 4Q10',
    'when was revenue lowest': '13,695,751,000 JPY revenue 1Q07',
    '売上高が最も高かった四半期は？': '25,600,000,000 JPY revenue 4Q10',
    'in which year was net income highest': '5,180,000,000 JPY net_income FY2007',
    'which fiscal year had the lowest operating income': '3,412,000,000 JPY operating_income FY2009',
    'which half had the lowest net income': '367,554,000 JPY net_income 1H08',
    'in which year were total assets highest': '71,473,000,000 JPY total_assets 2011-03-31',
    'どの年度の売上高が最も高い？': '82,400,000,000 JPY revenue FY2010',
  },
  'the highest of the quarters so far': {
    'Which quarter of FY2008 so far (1Q, 2Q, 3Q) had the highest total revenues?': '17,535,162,000 JPY',
    'which of the three quarters of FY2008 so far had the lowest operating income': '411,262,000 JPY',
    'In which quarter of FY2011 so far was ATM revenue highest?': '361,000,000 JPY',
    'which quarter of 9M08 had the highest net income': '198,477,000 JPY',
    'weakest quarter of 1H08 by operating income': '411,262,000 JPY',
    'revenue FY2011 so far': 'not answered',
  },
  'what was taken off a target': {
    'In total, how much was taken off the FY2008 revenue target from the initial one to the February 2009 one?':
      '-9,200,000,000 JPY',
    'how much was taken off the FY2008 operating income target in total': '-2,400,000,000 JPY',
    'how much was knocked off the FY2008 revenue target in February 2009': '-3,700,000,000 JPY',
    'how much was shaved off the FY2008 net income target between October 2008 and Feb 2009':
      '-1,500,000,000 JPY',
    'the FY2008 revenue target: initial to the final one, how much came off?': '-9,200,000,000 JPY',
  },
  'how a span was worked out from others': {
    'operating income 1Q08 vs 1Q07 yoy %, calculated from the 1H and 2Q statements': '-40.5294 %',
    '1Q08 operating margin in %, derived from 1H less 2Q': '2.5187 %',
    '1Q08 net income by subtracting 2Q from 1H': '169,077,000 JPY',
    'SI revenue 1Q08, obtained from the first half less the second quarter': '7,688,824,000 JPY',
    'operating cash flow 3Q08, worked out from the nine-month and half-year figures': '1,346,279,000 JPY',
    '3Q08 revenue, derived from 1H less 2Q': 'not answered',
    'difference in revenue between 1H08 and 2Q08': '16,328,133,000 JPY',
  },
  'one figure less others': {
    'total assets - total liabilities - minority interest at Dec 31 2008 = ?': '24,381,730,000 JPY',
    'total assets minus total liabilities minus minority interest, Dec 2008': '24,381,730,000 JPY',
    'gross margin - S&M - G&A - R&D for 9M08 = ?': '1,844,342,000 JPY',
  },
  'two figures of a kind that is said once': {
    'difference between connectivity corporate and home revenue 2Q08': '1,602,919,000 JPY',
    'diffrence between conectivity corprate and home revnue 2q08': '1,602,919,000 JPY',
    'connectivity corporate minus home revenue 2Q08': '1,602,919,000 JPY',
    'hi-ho minus OEM revenue 9M08': '3,267,000,000 JPY',
    'difference between corporate and home contracts Dec 2009': '-338,529 contracts',
    'change in Internet connectivity home use contracts, Dec 31 2009 to Dec 31 2011': '-20,955 contracts',
  },
  'an amount for each contract of a business': {
    'IIJ Mobile: 3Q09 revenue per contract at the end of December 2009, in yen': '10,210 JPY',
    'IIJ Mobile 3Q09 revenue per contract at end of Dec 2009': '10,210 JPY',
    'hi-ho revenue per contract 9M09': '22,937 JPY',
    'revenue per hi-ho contract 9M08': '20,075 JPY',
    '9M08 OEM revenue divided by OEM contracts at Dec 2008': '1,887 JPY',
    'revenue per contract 9M08': 'not answered',
    'total revenue divided by hi-ho contracts 9M08': 'not answered',
    'revenue per employee 9M09': 'not answered',
    'total revenue 3Q09 + IIJ Mobile contracts December 2009': 'not answered',
  },
  'what a line of business brings in': {
    'how much more did IIJ Mobile bring in in 3Q09 than in 3Q08, percentage-wise': '70.3 %',
    'on average how much did hi-ho make per month in 1H08': '404,166,667 JPY',
    'how much did the company make in 3Q08': 'not answered',
  },
  'a ratio with what it is told of, or how it follows': {
    'op margin 1H07 vs revenue, percent': '6.0557 %',
    'operating margin as % of revenue 3Q08': '4.8 %',
    'operating margin and revenue 3Q08': 'answered without a number',
    'SI gross margin ratio in 3Q11? (SI revenue = cost + gross margin)': '20.7749 %',
    'The ATM operating loss equalled what percentage of consolidated operating income in 9M09?': '36.3915 %',
  },
  'growth and shares in Japanese': {
    '2008年度上期のシステム構築売上の売上構成比は何％でしょうか': '18.9149 %',
    '2010年度の営業利益は2009年度に比べて何％増益？': '21.3658 %',
    '2009年度上期の売上高は前年同期比何％減収？': '-2.9435 %',
    '9M08の営業利益は何%減益': '-37.5263 %',
    'たな卸資産は2011年12月末で同年3月末比いくら増えましたか': '425,000,000 JPY',
    '総資産は2009年12月末で同年3月末比何％減りましたか': '-6.3088 %',
    '上期売上の達成率を計算してほしい。8月時点の予想345億円に対して2008年度上期の実績': '96.3879 %',
    'connectivity（home use）の売上、1H08の前年同期比の伸び率は？': '39.9331 %',
  },
});
