import { dialogs } from './cases.ts';

/** A turn means what was spoken of: that business, that name told further, that way of telling a change. */
dialogs({
  'a figure of a business is followed by its own': [
    ["what was IIJ-Global's operating income in the nine months of FY2011?", '1,500,000,000 JPY'],
    ['its net income?', 'not answered'],
    ['and the year before?', 'not answered'],
    ["IIJ-Global's operating income 9M11", '1,500,000,000 JPY'],
    ['its net income?', 'not answered'],
    ['its SG&A then', '2,273,000,000 JPY'],
    ['ATM revenue 3Q11', '361,000,000 JPY'],
    ['operating income?', '-29,000,000 JPY'],
    ['SI revenue 3Q09', '6,541,827,000 JPY'],
    ['its net income', 'not answered'],
    ['its cost', '4,701,783,000 JPY'],
    ['IIJ revenue 9M09', '48,312,779,000 JPY'],
    ['its net income', '1,133,293,000 JPY'],
  ],
  'a whole name is taken for no other line': [
    ['inventories at the end of 3Q09', '1,222,961,000 JPY'],
    ['sorry, I meant prepaid expenses', '2,332,852,000 JPY'],
    ['and at the previous fiscal year end?', '1,771,955,000 JPY'],
    ['delta?', '560,897,000 JPY'],
    ['total assets at the end of December 2009', '49,001,621,000 JPY'],
    ['liabilities?', '23,072,415,000 JPY'],
    ['2008年度第2四半期（3ヶ月）の売上高合計', '16,925,708,000 JPY'],
    ['利益は？', 'not answered'],
  ],
  'a name is told further': [
    ['net income 9M09', '1,133,293,000 JPY'],
    ['no, I want it including noncontrolling interests', '868,179,000 JPY'],
    ['what is attributable to the noncontrolling interests then?', '265,114,000 JPY'],
    ['and a year earlier', '259,484,000 JPY'],
    ['net income 9M09', '1,133,293,000 JPY'],
    ['before minority interests', '868,179,000 JPY'],
    ['operating income 3Q09', '841,148,000 JPY'],
    ['after tax?', 'not answered'],
  ],
  'a change against another time is told as the one before': [
    ['operating income 1Q08', '411,262,000 JPY'],
    ['yoy %?', '-40.5294 %'],
    ['and vs the quarter before', '-77.2 %'],
    ['in yen?', '-1,396,547,000 JPY'],
  ],
  'what was ranked is added up': [
    ['income tax paid (cash) 9M09', '160,263,000 JPY'],
    ['which of 9M07, 9M08 and 9M09 had the highest?', '933,930,000 JPY'],
    ['sum of all three periods?', '1,868,944,000 JPY'],
  ],
});
