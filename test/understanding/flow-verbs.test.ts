import { answered, notAnswered } from './cases.ts';

/**
 * What was spent, raised or written down is a flow, also where its name is that of a balance. Each question with the
 * number that it is to be answered with.
 */
answered({
  'a verb of paying that is said once for two figures': {
    'How much more did the company pay in income tax than in interest in 9M08?': '465,032,000 JPY',
    'how much more was paid in income taxes than in interest 9M09': '-82,910,000 JPY',
    'how much more income tax than interest did they pay in 9M09': '-82,910,000 JPY',
    'did IIJ pay more in interest or in income tax in 9M08': '774,751,000 JPY income_tax_paid 9M08',
    'how much did IIJ pay in interest and income taxes together in 9M08': '1,084,470,000 JPY',
    'how much did they pay in dividends and interest in 9M08 combined': '722,675,000 JPY',
  },
  'cash that went out in several ways, added up': {
    'How much cash did IIJ return to shareholders in 9M08 through dividends paid and treasury stock purchases combined?':
      '-713,511,000 JPY',
    'How much cash did IIJ spend on dividends and treasury stock purchases combined in 9M08':
      '-713,511,000 JPY',
    'how much cash did operating and investing activities bring in combined in 9M09': '3,462,565,000 JPY',
    'how much cash did IIJ return to shareholders through dividends paid in 9M09':
      '-405,088,000 JPY cf_dividends_paid 9M09',
  },
  'what a line contributes of an amount that is named': {
    'How much operating income did IIJ-Global contribute in the nine months ended December 2011?':
      '1,500,000,000 JPY iij_global_operating_income 9M11',
    'what revenue did hi-ho contribute in 9M09': '3,934,000,000 JPY revenue_hiho 9M09',
    'How much gross margin did SI contribute in 9M09': '5,414,000,000 JPY gross_margin_si 9M09',
    'How much did the ATM business contribute in 3Q11': 'not answered',
  },
  'money that went out': {
    'how much did IIJ spend on treasury stock in 3Q08': '-300,555,000 JPY',
    'how much did they spend in 3Q08 on treasury stock': '-300,555,000 JPY',
    'cash out on treasury stock, Oct-Dec 2008': '-300,555,000 JPY',
    'cash spent on buying back stock in 9M08': '-300,555,000 JPY',
    'AFS securities: how much was spent in 9M08': '-99,992,000 JPY',
    'How much was spent on available-for-sale securities in the quarter ended September 30, 2007?':
      '-226,286,000 JPY',
    'what did they pay to buy out minorities in 9M07': '-1,975,123,000 JPY',
    'how much cash did they spend on PP&E in 9M09': '-2,624,507,000 JPY',
    'how much did they pay in dividends in 1H08': '-206,478,000 JPY',
    'how much cash went out for guarantee deposits in 1H08': '-78,718,000 JPY',
  },
  'money that went into something': {
    'How much cash went into buying subsidiary stock from minority shareholders in 9M07?':
      '-1,975,123,000 JPY',
    'cash went into capital leases 9m08': '-2,847,726,000 JPY',
    'how much cash went to dividends 9M08': '-412,956,000 JPY',
  },
  'money that came in': {
    'how much cash did they raise issuing subsidiary stock to minority holders in 9M09': '150,000,000 JPY',
    'money raised from minority shareholders via subsidiary stock issue, 9 months FY09': '150,000,000 JPY',
    'cash from selling AFS securities 9M07': '616,920,000 JPY',
  },
  'what came from a line of business, and what is owed': {
    'how much came from ATMs in 3Q11': '361,000,000 JPY',
    'how much came in from SI in 3Q08': '8,387,520,000 JPY',
    'how much came from home users in 3Q08': '1,647,803,000 JPY',
    'what did they owe to suppliers at March 2009': '6,064,829,000 JPY',
    'how much did customers owe at Dec 2008': '9,570,348,000 JPY',
    'how much did they owe on capital leases Dec 2009': '7,044,918,000 JPY',
    'how many people work at IIJ Dec 2011': '1,941 people',
  },
  'what was written down': {
    'how much was written down on other investments in the first 9 months of FY08?': '-329,216,000 JPY',
    'how much did they write off on other investments in 9M08': '-329,216,000 JPY',
  },
});

/** No flow is known of what was spent on these, and the balance is not it. */
notAnswered({
  'a balance that nothing is told to have been spent on': [
    'how much did they spend on goodwill 9M08',
    'how much was written down on inventories 9M08',
    'how much was written down on goodwill 9M08',
    'cash used 9M09',
    'how much did they pay suppliers 9M08',
    'how much did they pay for hi-ho',
    'raised from bonds 9M09',
    'how much did they spend on inventories in 9M08',
  ],
});
