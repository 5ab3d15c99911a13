import { answered, refused } from './cases.ts';

/** How many times are named is said beside them. */

answered({
  'so many quarters or years in total': {
    'What did IIJ-Global bring in in revenues over the five quarters from 3Q10 to 3Q11 in total?':
      '32,290,000,000 JPY iij_global_revenue 3Q11',
    'ATM revenue over the seven quarters from 1Q10 to 3Q11 in total': '1,440,000,000 JPY revenue_atm',
    'How much ATM revenue came in over the three quarters from 1Q11 to 3Q11 altogether?':
      '922,000,000 JPY revenue_atm',
    'sum of ATM revenue for the seven quarters between 1Q10 and 3Q11': '1,440,000,000 JPY revenue_atm',
    'ATM operating income over the seven quarters 1Q10-3Q11 in total':
      '-841,000,000 JPY atm_operating_income',
    'what did IIJ earn in operating income over the two fiscal years FY2009 and FY2010 in total':
      '7,553,000,000 JPY operating_income',
    'average ATM revenue over the seven quarters from 1Q10 to 3Q11': '205,714,286 JPY revenue_atm',
    'growth of revenue over the three years from FY2007 to FY2010': '23.2795 % revenue FY2010',
  },
  'of which some are not known, or not as many': refused(
    [
      'What did IIJ-Global bring in in revenues over the six quarters from 3Q10 to 3Q11 in total?',
      'ATM revenue over the five quarters from 1Q10 to 3Q11 in total',
      'revenue over the three quarters from 1Q09 to 3Q09 in total',
      'revenue over the four years from FY2007 to FY2010 in total',
      'capex over the seven quarters from 1Q10 to 3Q11 in total',
    ],
    'unanswered',
  ),
});
