import { dialogs } from './cases.ts';

/** A turn inherits all that was asked before, what was worked out, of which times, told in what, with one thing changed. */

dialogs({
  'the same percentage of another figure': [
    ['How far apart were total revenues in 9M08 and 9M09?', '-2,476,224,000 JPY'],
    ['as a percentage change?', '-4.8755 %'],
    ['same percentage for operating income?', '8.8318 % operating_income 9M09'],
  ],
  'the same share of another figure': [
    ['SI share of revenue 9M09', '41.7392 %'],
    ['same percentage for equipment sales', '0.9081 %'],
    ['same average for WAN', 'not answered'],
  ],
  'the same of what was not asked': [
    ['revenue 9M09', '48,312,779,000 JPY'],
    ['same percentage for operating income?', 'not answered'],
  ],
  'the same average of another figure': [
    ['Systems construction revenue in 1Q08, 2Q08 and 3Q08 added up?', '10,014,271,000 JPY'],
    ['average of those?', '3,338,090,333 JPY'],
    ['same average for systems operation and maintenance?', '4,697,018,667 JPY'],
  ],
  'the same average of the parts of a time': [
    ['average quarterly revenue in 9M09', '16,104,259,667 JPY'],
    ['same average for SI revenue', '6,721,796,333 JPY'],
  ],
  'the same growth of another figure': [
    [
      'How many more IIJ Mobile contracts were there at the end of December 2009 than a year before?',
      '16,527 contracts',
    ],
    ['growth in %?', '87.7695 %'],
    ['same growth for over-1Gbps IP service contracts?', '47.561 %'],
    ['and for OEM?', '-15.6816 % contracts_home_oem'],
  ],
  'what a percentage lost': [
    ['What share of 9M09 total revenues was SI?', '41.7392 %'],
    ['and a year earlier?', '47.4612 %'],
    ['so how many points did it lose?', '-5.722 points'],
  ],
  'how far two are apart': [
    ['total assets minus total liabilities at December 31, 2009?', '25,929,206,000 JPY'],
    ['and at March 31, 2009?', '25,242,919,000 JPY'],
    ['what were the two apart?', '686,287,000 JPY'],
  ],
  'how far two that were added up are apart': [
    ['IIJ GIO revenue 2Q11 plus 3Q11?', '1,553,000,000 JPY'],
    ['and what were the two apart?', '81,000,000 JPY'],
  ],
  'how many points apart': [
    ['SI gross margin ratio 9M09 vs 9M08, how many points apart?', '3.6 points'],
    ['and connectivity and outsourcing?', '1.3 points'],
  ],
  'the outer ones of several': [
    ['Highest quarterly operating income of 1Q08, 2Q08 and 3Q08?', '838,900,000 JPY'],
    ['and the lowest of the three?', '411,262,000 JPY'],
    ['how many times the lowest was the highest?', '2.039819 times'],
    ['gap between highest and lowest', '427,638,000 JPY'],
  ],
  'what a difference changed by': [
    [
      'Net cash provided by operating activities minus purchase of property and equipment, 9M08?',
      '2,687,853,000 JPY',
    ],
    ['and for 9M09?', '3,636,092,000 JPY'],
    ['improvement over 9M08?', '948,239,000 JPY'],
    ['in %?', '35.2787 %'],
    ['and in yen?', '948,239,000 JPY'],
  ],
  'what a sum fell by': [
    ['short-term borrowings + current capital lease obligations, end of December 2009', '8,210,449,000 JPY'],
    ['end of March 2009?', '10,622,257,000 JPY'],
    ['so it came down by how much?', '-2,411,808,000 JPY'],
    ['percent?', '-22.7052 %'],
  ],
  'over the time of a difference': [
    ["Total assets minus IIJ shareholders' equity at December 31, 2011?", '39,581,000,000 JPY'],
    ['and at the end of March 2011?', '41,821,000,000 JPY'],
    ['change between the two dates?', '-2,240,000,000 JPY'],
    ['property and equipment over the same nine months, by how much did it grow?', '2,493,000,000 JPY'],
  ],
  'one figure of two': [
    ['Gap between basic net income per share in 3Q09 and 3Q08?', '2,127.8 JPY/share'],
    ['the 3Q09 one in US dollars?', '22.17 USD/share'],
    ['and in yen per ADS?', '5.16 JPY/ADS eps_basic_ads'],
  ],
  'the share of a year in another part of it': [
    ['What share of FY2009 operating income was earned in 4Q09?', '41.1714 %'],
    ['and in the first half?', '34.1759 % operating_income 1H09'],
  ],
  'the share of another year in the same quarter of it': [
    ['What share of FY2009 operating income was earned in 4Q09?', '41.1714 %'],
    ['and 4Q10', '42.043 % operating_income 4Q10'],
    ['and FY2009', '41.1714 % operating_income 4Q09'],
  ],
  'the share of a kind of figures of the same line': [
    ['hi-ho as a share of home-use connectivity revenue, 9M09?', '76.6281 %'],
    ['and of home-use contracts at the end of December 2009?', '42.3798 %'],
    ["OEM's share of those contracts?", '45.8293 %'],
  ],
  'a part in percent of what it stands in': [
    ['goodwill Dec 31, 2011', '5,788,000,000 JPY'],
    ['how much of that is IIJ-Global?', '2,288,000,000 JPY'],
    ['in %?', '39.5301 %'],
  ],
  'a correction to the quarter': [
    ['adj. EBITDA 9M09', '5,942,000,000 JPY'],
    ['no, the quarter', '2,132,000,000 JPY'],
    ['vs 3q08 in %?', '-2.8259 %'],
  ],
  'a quarter is not set against nine months': [
    ['adj. EBITDA 9M09', '5,942,000,000 JPY'],
    ['vs 3q08 in %?', 'not answered'],
  ],
  'a change between two other times': [
    ['order backlog Sep 30, 2008', '17,296,000,000 JPY'],
    ['Dec 31, 2008', '13,544,000,000 JPY'],
    ['drop between the two in yen?', '-3,752,000,000 JPY'],
    ['no, I meant from dec 2007 to dec 2008', '-2,698,000,000 JPY'],
  ],
  'the change of a balance over another time': [
    ['Change in cash and cash equivalents between March 31 and December 31, 2009?', '-1,721,622,000 JPY'],
    ['what is that per month?', '-191,291,333 JPY'],
    ['and the change in the October-December quarter alone?', '-2,322,915,000 JPY'],
    ['and in 9M08', '-2,515,533,000 JPY'],
  ],
  'since a date': [
    ['total assets Dec 31, 2009', '49,001,621,000 JPY'],
    ['since March', '-3,299,578,000 JPY total_assets 2009-12-31'],
  ],
  'an amount per quarter': [
    ['IIJ-Global revenues 1Q11 to 3Q11, total?', '19,442,000,000 JPY'],
    ['what would that be per quarter?', '6,480,666,667 JPY'],
    [
      'which of the three quarters was the best, and how much was it?',
      '6,534,000,000 JPY iij_global_revenue 2Q11',
    ],
  ],
  'an amount per month': [
    ['revenue 9M09', '48,312,779,000 JPY'],
    ['what is that per month', '5,368,086,556 JPY'],
  ],
  'what was reached after what was missing': [
    ['By how much did IIJ lower its FY2011 revenue target?', '-3,000,000,000 JPY'],
    ['how much was still missing to the new target after nine months?', '26,248,000,000 JPY'],
    ['what percentage of it had been achieved by then?', '72.9402 %'],
  ],
  'a figure named, and the time that it is set against': [
    ['Backbone cost as a percentage of the cost of connectivity and outsourcing services, 9M09', '11.9982 %'],
    ['how much less was the backbone cost in yen than in 9M08?', '-31,000,000 JPY cost_backbone 9M09'],
  ],
  'points of an amount': [
    ['change in revenue from 9M08 to 9M09', '-2,476,224,000 JPY'],
    ['by how many points?', 'not answered'],
  ],
  'the growth of several figures': [
    ['which was higher in 9M09, SI revenue or SG&A and R&D expenses?', '20,165,389,000 JPY revenue_si'],
    ['growth?', 'not answered'],
  ],
  'how far two figures are apart': [
    ['which was higher in 9M09, SI revenue or SG&A and R&D expenses?', '20,165,389,000 JPY revenue_si'],
    ['difference?', '12,552,389,000 JPY'],
  ],
  'the change of the last of three': [
    ['operating income in 1Q08, 2Q08 and 3Q08 added up', '1,844,342,000 JPY'],
    ['in %?', 'not answered'],
  ],
  'another ratio than what was added up': [
    ['operating income in 1Q08, 2Q08 and 3Q08 added up', '1,844,342,000 JPY'],
    ['margin?', 'not answered'],
  ],
  'above the lowest': [
    ['highest quarterly operating income of 1Q08, 2Q08 and 3Q08', '838,900,000 JPY'],
    ['how much is that above the lowest?', '427,638,000 JPY'],
  ],
  'the growth of a target': [
    ['FY2011 revenue target', '97,000,000,000 JPY'],
    ['growth?', '17.7 % revenue FY2011'],
  ],
  'a target is not set against nine months': [
    ['FY2011 revenue target', '97,000,000,000 JPY'],
    ['vs 9M08', 'not answered'],
  ],
  'a year before, of two times': [
    ['revenue 9M08 and 9M09', 'answered without a number'],
    ['yoy?', '-4.8755 % revenue 9M09'],
  ],
  'a year before, of two figures': [
    ['revenue and SI revenue 9M09', 'answered without a number'],
    ['yoy?', 'not answered'],
  ],
  'a change since a date, set against another': [
    ['change in total assets from March 31 to December 31, 2009', '-3,299,578,000 JPY'],
    ['improvement over 9M08?', '-3,556,674,000 JPY'],
  ],
  'all parts that were looked up': [
    ['hi-ho contracts Dec 31, 2009', '171,511 contracts'],
    ['OEM?', '185,471 contracts'],
    ['IIJ brand?', '47,718 contracts'],
    ['all three?', '404,700 contracts'],
  ],
});
