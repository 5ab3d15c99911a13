import { answered, notAnswered } from './cases.ts';

/** A figure without some of its parts, in the words by which people leave them out. */
answered({
  'a part is included': {
    'total assets including goodwill Dec 2009': '49,001,621,000 JPY total_assets',
    'revenue including SI 3Q09': '16,037,755,000 JPY revenue',
    'capex including leases 9M09': '4,187,000,000 JPY capex',
    'net income including noncontrolling interests 9M09': '868,179,000 JPY',
    'current liabilities including capital leases Dec 2009': '16,548,152,000 JPY',
  },
  'all but a part': {
    'home contracts but OEM Dec 2009': '219,229 contracts',
    'all revenue but ATM 9M09': '48,204,562,000 JPY',
    'all contracts but home Dec 2009': '66,171 contracts',
    'all but hi-ho home contracts Dec 2009': '233,189 contracts',
    'revenue but SI 3Q09': '9,495,928,000 JPY',
    'revenue all but SI 3Q09': '9,495,928,000 JPY',
    'revenue save for SI 3Q09': '9,495,928,000 JPY',
    'revenue aside from SI 3Q09': '9,495,928,000 JPY',
    'total assets but for cash Dec 2009': '40,535,519,000 JPY',
  },
  'what is not of a part': {
    'total assets but not goodwill Dec 2009': '46,362,302,000 JPY',
    'revenue but not SI 3Q09': '9,495,928,000 JPY',
    'revenue that is not SI 3Q09': '9,495,928,000 JPY',
    'home contracts not under IIJ brand Dec 2009': '356,982 contracts',
    'of 3Q09 revenue, how much was not SI': '9,495,928,000 JPY',
    'the revenue but not the cost 3Q09': '16,037,755,000 JPY revenue',
  },
  'less several parts': {
    'total assets less cash and inventories Dec 2009': '39,312,558,000 JPY',
    'total assets minus cash and inventories Dec 2009': '39,312,558,000 JPY',
    'revenue less SI and equipment 3Q09': '9,366,804,000 JPY',
    'revenue less SI and equipment sales 3Q09': '9,366,804,000 JPY',
    'revenue excluding SI and equipment 3Q09': '9,366,804,000 JPY',
    // what a business that was bought adds stands in the company's figure
    'revenue excluding IIJ-Global 9M11': '51,310,000,000 JPY',
    'IIJグローバルを除いた営業利益 9M11': '2,498,000,000 JPY',
    'excluding SI and equipment, what was revenue 3Q09': '9,366,804,000 JPY',
    'home contracts less hi-ho and OEM Dec 2009': '47,718 contracts',
    'corporate contracts less mobile and broadband Dec 2009': '3,009 contracts',
    'cost of revenues less SI cost and network services cost 9M09': '1,063,199,000 JPY',
    'total assets less cash less inventories Dec 2009': '39,312,558,000 JPY',
  },
});

notAnswered({
  'a part is included in what may be several figures': [
    'total debt including capital leases Dec 2009',
    'debt including leases Dec 2008',
    'interest-bearing debt including lease obligations March 2009',
    '有利子負債にリースを含む額 2009年12月末',
    'リースを含む有利子負債 2009年12月末',
    'liabilities including minority interest Dec 2008',
    'liabilities including noncontrolling interests Dec 2009',
    'income including noncontrolling interests 9M09',
  ],
  'what is left out is not understood': [
    // it may as well be the revenue with it
    'revenue besides SI 9M09',
    'everything but SI cost 9M09',
    'all costs but SI cost 9M09',
    'revenue excluding SI and systems construction 3Q09',
    'revenue less cost of revenues and R&D 3Q09',
    'non-cash current assets Dec 2009',
    'non-cash total assets Dec 2009',
    'non-cash working capital Dec 2009',
  ],
});
