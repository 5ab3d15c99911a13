import { answered, notAnswered } from './cases.ts';

/** An amount for each of what is counted at the same time, or by the count that the question names. */
answered({
  'by the count that is named beside it': {
    'What was revenue per employee for 9M11, using the number of consolidated employees at December 31, 2011?':
      '36,451,314 JPY',
    'revenue per employee for 1Q08 using employees at June 30, 2008': '10,791,892 JPY',
    'operating income per employee in 9M11 (using headcount at December 31, 2011)': '2,059,763 JPY',
    'SI revenue per employee 9M11, based on the headcount at Dec 31 2011': '11,183,926 JPY',
    'Home-use connectivity revenue per home-use contract for 9M09, using contracts at December 31, 2009':
      '12,686 JPY',
    'home-use connectivity revenue per contract 9M08, using home-use contracts at Dec 31 2008': '10,781 JPY',
    'OEM revenue per contract 9M08, using OEM contracts at Dec 31 2008': '1,887 JPY',
    'What was operating income per share in 9M08, using the basic weighted-average number of shares?':
      '8,952.117 JPY/share',
    'revenue per share 9M09 based on shares outstanding at Dec 31 2009': '233,985.1171 JPY/share',
    'operating income per share 9M08 on diluted shares': '8,950.3793 JPY/share',
  },
  'of the whole group for each of its people': {
    'revenue per employee 9M11': '36,451,314 JPY',
    'revenue per employee 1Q08': '10,791,892 JPY',
    'personnel cost per employee 9M11': '5,597,115 JPY',
    'total assets per employee at Dec 31 2011': '36,581,144 JPY',
  },
  'the price of what was bought': {
    'What average price per share did IIJ pay for the treasury stock it held at December 31, 2008?':
      '109,491.8033 JPY/share',
    'average price paid per share of treasury stock at Dec 31 2008': '109,491.8033 JPY/share',
    'what did IIJ pay per share on average for its treasury stock held at Dec 31 2009':
      '103,341.8912 JPY/share',
    'What was the average cost per share of treasury stock IIJ held at December 31, 2009?':
      '103,341.8912 JPY/share',
  },
  'the count in brackets': {
    'revenue per share 9M09 (basic weighted average shares)': '238,529.796 JPY/share',
    'total assets per share Dec 2009 (shares outstanding)': '237,321.2691 JPY/share',
  },
});

notAnswered({
  'a count that is not known at the time': [
    'revenue per employee 9M09',
    'revenue per employee December 2009',
  ],
  'the people of one line of business are not known': [
    'SI revenue per employee 9M11',
    'IIJ-Global revenue per employee 9M11',
  ],
  'a count of something else': [
    'revenue per employee for 9M11, using hi-ho contracts',
    'revenue per employee 9M09, using contracts at December 31, 2009',
    'EPS per share 9M08 using basic weighted average shares',
    'operating income per share 9M08',
    'revenue per share 3Q08 (SI revenue)',
    'EPS 9M09 (basic weighted average shares)',
    'gross margin ratio per employee 9M11',
    'average salary per employee 1Q08',
    'average price per share of IIJ in 2008',
  ],
});
