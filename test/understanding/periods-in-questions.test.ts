import { describe, expect, it } from 'vitest';
import { answerer } from '../answering/answerer.ts';
import { answered, dialogs, notAnswered } from './cases.ts';
import { periodRead } from './period-wordings.ts';

/** Which period a question is about that does not just name one, and what is none although it looks like one. */

answered({
  'how many months of a period a business was there for': {
    'hi-ho revenue in the first half of FY2007 (4 months)': '1,419,000,000 JPY revenue_hiho 1H07',
    'hi-ho revenues apr-dec 2007 (only 7 months of it)': '2,537,000,000 JPY revenue_hiho 9M07',
    'hi-ho revenue 1H07 (5 months)': 'not answered',
    'hi-ho revenue 1H08 (4 months)': 'not answered',
    'revenue 1H07 (4 months)': 'not answered',
  },
  'the whole of a span': {
    'ATM operating income over the whole of FY2010': '-643,000,000 JPY atm_operating_income FY2010',
    'revenue over the course of 9M08': '50,789,003,000 JPY revenue 9M08',
  },
  'a step from another period that is told by the period it leads to': {
    'What was total contracted bandwidth a year earlier, i.e. at December 31, 2007?': '346 Gbps',
    'revenue a year earlier, i.e. in 9M07': '48,349,406,000 JPY revenue 9M07',
    'headcount a year before (Dec 31 2010)': '1,962 people',
    'growth of revenue 9M08 from a year earlier (9M07)': '5.0458 %',
  },
  'a date to which a step leads, unless something is compared with the period of the step': {
    'SI and equipment sales order backlog a year earlier, at September 30, 2007': '18,938,000,000 JPY',
    'OEM home-use contracts a year earlier, at the end of December 2008': '219,965 contracts',
    'revenue a year earlier, in the nine months ended December 2007': '48,349,406,000 JPY',
    'order backlog compared to a year earlier, at September 30, 2008': '-1,642,000,000 JPY',
  },
  'how long a period is, said apart from where it ends': {
    'nine-month revenue december 2008': '50,789,003,000 JPY revenue 9M08',
    'nine-month revenue december 2008 vs december 2007': '2,439,597,000 JPY revenue 9M08',
    '3-month revenue to December 2009': '16,037,755,000 JPY revenue 3Q09',
    'six month net income sept 30, 2008': '367,554,000 JPY net_income 1H08',
    'full-year net income March 2008': '5,180,000,000 JPY net_income FY2007',
    'three-month operating income 3Q09': '841,148,000 JPY operating_income 3Q09',
    'operating income Oct-Dec 2009 (three months)': '841,148,000 JPY operating_income 3Q09',
    'three-month operating income 9M09': 'unanswered',
    '3 months revenue 9M09': 'unanswered',
    'revenue, 3 months, 1H08': 'unanswered',
    'three month revenue': '23,544,000,000 JPY revenue 3Q11',
    'short-term borrowings over three months proceeds 9M09': '5,750,000,000 JPY',
  },
  'the day on which a span begins, said again': {
    'what cash did IIJ have at the start of the third quarter of FY2009 (end of Sept 2009)':
      '10,789,017,000 JPY cash 2009-09-30',
    'cash at the beginning of 9M09 (i.e. March 31, 2009)': '10,187,724,000 JPY cash 2009-03-31',
    'total assets at the start of FY2009 (31 March 2009)': '52,301,199,000 JPY',
    'cash at the start of 3Q09 (June 30, 2009)': 'unanswered',
    'cash in 3Q09 (Sept 30, 2009)': 'unanswered',
  },
  'a span that is told by its beginning': {
    'revenue, six months starting April 2007': '29,990,244,000 JPY revenue 1H07',
    'revenue 9 months from April 2008': '50,789,003,000 JPY revenue 9M08',
    'quarter starting 1 October 2008 revenue': '17,535,162,000 JPY revenue 3Q08',
    'revenue in the quarter that started in October 2009': '16,037,755,000 JPY revenue 3Q09',
    'revenue for the half-year from April 2008': '33,253,841,000 JPY revenue 1H08',
    'net income fiscal year that began in April 2007': '5,180,000,000 JPY net_income FY2007',
    'revenue, fiscal year starting April 2010': '82,400,000,000 JPY revenue FY2010',
    'third quarter of the fiscal year beginning April 2009: revenue': '16,037,755,000 JPY revenue 3Q09',
    'revenue for the year that started on 1 April 2009, first nine months': '48,312,779,000 JPY revenue 9M09',
    'revenue between April 2008 and the end of September 2008': '33,253,841,000 JPY revenue 1H08',
    'total assets at the end of the quarter that began in October 2008': '52,558,295,000 JPY',
    'revenue for the quarter ended October 2008': 'unanswered',
    'revenue for the six months to July 2008': 'unanswered',
    'nine months from July 2008 revenue': 'unanswered',
  },
  'cumulative months that a deck heads by the quarter at their end': {
    'operating income 3Q11 (11/4~11/12)': '3,998,000,000 JPY operating_income 9M11',
    'net income 3Q10 (10/4~10/12)': '2,000,000,000 JPY net_income 9M10',
    'operating income 3Q11 (Apr-Dec 2011)': 'unanswered',
    'revenue 3Q11 (11/10~11/12)': '23,544,000,000 JPY revenue 3Q11',
    'revenue 3Q11 (11/4~11/9)': 'unanswered',
    'operating income 3Q11 (nine months)': 'unanswered',
  },
  'a length that its months are told behind': {
    'revenue three-month period from October through December 2007': '18,359,162,000 JPY revenue 3Q07',
    'net income for the 3-month span of October through December 2009': '417,906,000 JPY net_income 3Q09',
    'revenue for the six months from 1 April to 30 September 2008': '33,253,841,000 JPY revenue 1H08',
    'revenue in the nine months between April and December 2009': '48,312,779,000 JPY revenue 9M09',
  },
  'two digits of a year behind a number of months, or "of" and a part of a year': {
    'equipment sales gross margin ratio nine months 08': '12 %',
    'revenue six months 08': '33,253,841,000 JPY revenue 1H08',
    'revenue first half of 07': '29,990,244,000 JPY revenue 1H07',
    'revenue Q3 of 08': '17,535,162,000 JPY revenue 3Q08',
    'revenue third quarter of 08': '17,535,162,000 JPY revenue 3Q08',
    'revenue 9 months of 08': '50,789,003,000 JPY revenue 9M08',
    'how many contracts in first half of 12 months': 'clarify',
    'a quarter of 10 million yen': 'unanswered',
  },
});

describe('a date at which several spans end', () => {
  it.each([
    'revenue December 2008',
    'revenue Dec. 31, 2008',
    'operating income at the end of December 2008',
    'net income September 2008',
    '2008年12月の売上高',
  ])('makes a flow a question back: %s', (question) => {
    const { outcome } = answerer.ask(question);
    expect(outcome).toMatchObject({ status: 'clarify', reason: { code: 'which-span' } });
  });
});

answered({
  'the end of a span in brackets': {
    'increase in inventories since 31 March 2008 (to Dec 31, 2008)': '433,655,000 JPY',
    'how much did short-term borrowings rise from March 31, 2008 (through December 31, 2008)':
      '-1,350,000,000 JPY',
  },
  'periods relative to the one beside them': {
    'operating income in the quarter before 4Q08': '838,900,000 JPY operating_income 3Q08',
    'operating income a year before 3Q09': '838,900,000 JPY operating_income 3Q08',
    'revenue one year before 9M09': '50,789,003,000 JPY revenue 9M08',
    'revenue two quarters before 3Q08': '16,328,133,000 JPY revenue 1Q08',
    'total assets a year before December 31, 2009': '52,558,295,000 JPY total_assets 2008-12-31',
    '3Q09の前年同期の営業利益': '838,900,000 JPY operating_income 3Q08',
  },
  'periods relative to the newest data, where nothing was spoken of': {
    'latest operating income': '3,998,000,000 JPY operating_income 9M11',
    'latest fiscal year revenue': '82,400,000,000 JPY revenue FY2010',
    '最新の営業利益': '3,998,000,000 JPY operating_income 9M11',
  },
  'the latest quarter is one whose figure follows from others, where that is later than any reported': {
    'revenue 3Q11': '23,544,000,000 JPY revenue 3Q11',
    'revenue in the latest quarter': '23,544,000,000 JPY revenue 3Q11',
    'most recent quarter revenue': '23,544,000,000 JPY revenue 3Q11',
  },
  'a span that is explained by others is that span': {
    'operating income 1H09 (9M less 3Q)': '1,166,083,000 JPY operating_income 1H09',
    'operating income 1Q08 (= 1H minus 2Q)': '411,262,000 JPY operating_income 1Q08',
    'operating income of 4Q FY09 (full year minus nine months)': '1,404,769,000 JPY operating_income 4Q09',
    'operating income 4Q FY07, full year minus nine months': '1,807,809,000 JPY operating_income 4Q07',
    'operating income for 3Q09 (9M09 - 1H09)': '841,148,000 JPY operating_income 3Q09',
    'operating income 9M08 (1Q + 2Q + 3Q)': '1,844,342,000 JPY operating_income 9M08',
    'operating income 9M08 (1H plus 3Q)': '1,844,342,000 JPY operating_income 9M08',
    'operating income 2H07 (FY less 1H)': '2,943,892,000 JPY operating_income 2H07',
    '1H09 cost of equipment sales (9M less 3Q)': '269,315,000 JPY cost_equipment 1H09',
    '1H09 cost of equipment sales (nine months minus the third quarter)':
      '269,315,000 JPY cost_equipment 1H09',
  },
  'so many quarters up to a date': {
    'revenue in the three quarters to December 2009': '48,312,779,000 JPY revenue 9M09',
    'revenue in the two quarters to September 2008': '33,253,841,000 JPY revenue 1H08',
    'SI revenue for three quarters up to Dec 2009': '20,165,389,000 JPY revenue_si 9M09',
  },
  'the last day of a period, and the first one': {
    "IIJ shareholders' equity on the last day of calendar 2009":
      '25,818,245,000 JPY shareholders_equity 2009-12-31',
    'cash on the final day of December 2008': '8,955,447,000 JPY cash 2008-12-31',
    'total assets on the last day of FY2008': '52,301,199,000 JPY total_assets 2009-03-31',
    'inventories on the first day of FY2008': '1,184,160,000 JPY inventories 2008-03-31',
  },
  'a balance in months that no span covers is the one at their end, but its change that over them': {
    'cash calendar 2009': '8,466,102,000 JPY cash 2009-12-31',
    'cash at the close of calendar 2009': '8,466,102,000 JPY cash 2009-12-31',
    'increase in cash in calendar 2009': '-489,345,000 JPY cash 2009-12-31',
  },
  'the years listed behind a part of a year are each that part of them': {
    'average total revenue for the nine months of FY2007, FY2008 and FY2009': '49,150,396,000 JPY',
    'sum of revenue for the third quarter of FY2007, FY2008 and FY2009': '51,932,079,000 JPY',
    'average operating income for the first nine months of fiscal 2008 and fiscal 2009':
      '1,925,786,500 JPY operating_income 9M09',
    'total of revenue 3Q08 and FY2008': 'not answered',
  },
  'no period, and a ratio that mostly follows from other figures': {
    'operating margin': '5.6507 % operating_margin 9M11',
    'free cash flow': '792,929,000 JPY free_cash_flow 3Q09',
  },
  'months that are no reporting span, of a flow': {
    'revenue for calendar 2009': 'unanswered',
    'capex for the 12 months to Sep 2008': 'unanswered',
  },
  'a year beside a part of it, which is what is asked for': {
    'FY2009: revenue in 3Q09': '16,037,755,000 JPY revenue 3Q09',
    'fy09. corporate connectivity rev 9m09?': '10,367,448,000 JPY',
    '売上高 2009年度 3Q09': '16,037,755,000 JPY revenue 3Q09',
  },
  'a year beside a part of another': {
    'revenue 3Q09 FY2008': 'clarify',
    'full-year revenue 3Q09': 'clarify',
    'net income FY2010 9M08': 'clarify',
  },
  'several periods, all of which may be meant': {
    'operating income 2008 2008 Q3 Q4 maybe': 'answered without a number',
  },
  'a fraction is no month with a year': {
    'operating income 9M08 * 3/12': '461,085,500 JPY',
  },
  'a month with a year of two digits is a date, and ends a span': {
    'total assets at the end of 2008 (Dec 31)': '52,558,295,000 JPY total_assets 2008-12-31',
    'change in inventories from 3/08 to 12/08': '433,655,000 JPY inventories 2008-12-31',
    'total assets at the end of 2Q08 (9/08)': '53,275,475,000 JPY total_assets 2008-09-30',
    'operating income 10/08-12/08': '838,900,000 JPY operating_income 3Q08',
  },
});

it('a span that is explained by others is that span although it has no figure', () => {
  const { outcome } = answerer.ask('operating income in 1H11 (nine months minus third quarter)');
  expect(periodRead(outcome)).toBe('1H11');
});

dialogs({
  'the year before?': [
    ['operating income 9M08', '1,844,342,000 JPY operating_income 9M08'],
    ['the year before?', '2,952,191,000 JPY operating_income 9M07'],
  ],
  'same quarter a year earlier?': [
    ['operating income 3Q09', '841,148,000 JPY operating_income 3Q09'],
    ['same quarter a year earlier?', '838,900,000 JPY operating_income 3Q08'],
  ],
  'and the quarter before?': [
    ['revenue 3Q08', '17,535,162,000 JPY revenue 3Q08'],
    ['and the quarter before?', '16,925,708,000 JPY revenue 2Q08'],
  ],
  'and the next quarter?': [
    ['revenue 2Q08', '16,925,708,000 JPY revenue 2Q08'],
    ['and the next quarter?', '17,535,162,000 JPY revenue 3Q08'],
  ],
  'and at the previous fiscal year end?': [
    ['total assets December 2009', '49,001,621,000 JPY total_assets 2009-12-31'],
    ['and at the previous fiscal year end?', '52,301,199,000 JPY total_assets 2009-03-31'],
  ],
  '前年同期は？': [
    ['9M09の営業利益', '2,007,231,000 JPY operating_income 9M09'],
    ['前年同期は？', '1,844,342,000 JPY operating_income 9M08'],
  ],
  'and calendar Q3 that year': [
    ['revenue calendar Q2 2008', '16,328,133,000 JPY revenue 1Q08'],
    ['and calendar Q3 that year', '16,925,708,000 JPY revenue 2Q08'],
  ],
  'and calendar Q4?': [
    ['revenue 2Q08', '16,925,708,000 JPY revenue 2Q08'],
    ['and calendar Q4?', '17,535,162,000 JPY revenue 3Q08'],
  ],
  'corresponding quarter of the previous fiscal year?': [
    ['operating income 3Q09', '841,148,000 JPY operating_income 3Q09'],
    ['corresponding quarter of the previous fiscal year?', '838,900,000 JPY operating_income 3Q08'],
  ],
  'the comparable period a year ago': [
    ['operating income 9M09', '2,007,231,000 JPY operating_income 9M09'],
    ['the comparable period a year ago', '1,844,342,000 JPY operating_income 9M08'],
  ],
});

notAnswered({
  'what only looks like a period': [
    'operating income v2.0.9',
    'operating income version 3.09',
    'operating income 3Q09 v2.1',
    'operating income $3.09',
    'operating income USD 2009.50',
    'operating income ¥2,008',
    'revenue ¥2,007',
    'when was revenue 2,007 million',
    'net income of JPY 2,007 million',
    'net income 2,010 thousand',
    '2,007億円の売上高',
    'operating income 090-1234-5678',
    'operating income +81-3-5205-6500',
    'operating income 2Q-5Q',
    'operating income 2Q-5Q 2009',
    'operating income 5Q08',
    'operating income Q5 2008',
    'operating income Q0 2008',
    'operating income 3H08',
    'operating income 7M08',
    'operating income 10M08',
    'operating income fifth quarter 2008',
    'operating income third half of 2008',
    'total assets February 30, 2009',
    'total assets 31 June 2008',
    'total assets 2008-13-31',
    'total assets 2008-12-32',
    'total assets 32 December 2008',
    'total assets 2009-02-29',
    'total assets 13/13/2008',
    'operating income 2008年13月',
    'operating income FY20008',
    'operating income 3Q2',
    'operating income seven months ended December 2008',
    'operating income eleven months 2008',
    'operating income week 3 2008',
    'operating income December 24, 2008',
    'operating income 3Q15',
    'operating income FY2015',
    'operating income 2015',
    'operating income 1999',
    'operating income FY1999',
    'operating income 3Q19',
    'operating income 9M20',
    'operating income nine months 2020',
    'total assets December 2015',
    'total assets December 31, 1999',
    'operating income room 309',
    'operating income page 3 of 9',
    'operating income ISO 9001',
    'operating income 192.168.0.9',
    'operating income https://example.com/3q09',
    '営業利益 第5四半期 2008年度',
    '総資産 2008年2月30日',
    '営業利益 2015年度',
  ],
  'a span that is explained by others which give another': [
    'operating income 2H09 (9M less 3Q)',
    'operating income 1H09 (9M less 2Q)',
    'operating income 3Q09 (full year minus nine months)',
    'operating income 9M08 (1Q + 2Q)',
    'operating income 1H09 (9M08 less 3Q08)',
    '2H09 cost of equipment sales (9M less 3Q)',
  ],
  'a month with a year of two digits, where it may be another date or there is none': [
    'total assets 13/08',
    'total assets 12/08/09',
    'operating income 12/08',
  ],
});

it('no year of which nothing is known gets a number, whichever it is', () => {
  const years = [1950, 1990, 1999, 2000, 2003, 2005, 2013, 2014, 2015, 2020, 2026, 2050, 2099, 2100, 9999];
  const forms = years.flatMap((year) => [
    `revenue FY${year}`,
    `revenue Q3 ${year}`,
    `revenue nine months ${year}`,
    `revenue first half of ${year}`,
    `${year}年度の売上高`,
  ]);
  const given = forms.filter((question) => answerer.ask(question).outcome.status === 'answered');
  expect(given).toEqual([]);
});
