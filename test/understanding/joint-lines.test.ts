import { answered, notAnswered } from './cases.ts';

/** Lines that a document states for two businesses together, and names of several words that only sound like two figures. */

answered({
  'a kind of figure beside a line that has its own': {
    'difference between EBITDA and SI revenue 9M09': '-14,223,389,000 JPY',
    'cost and SI revenue 3Q08': 'not answered',
  },
  'a line named by a word that is a kind of figure in others': {
    'network services revenue less cost 9M09': '4,722,105,000 JPY cost_network_services 9M09',
    'network services revenue minus total cost of revenues 9M09': '-11,092,347,000 JPY cost_of_revenues 9M09',
  },
  'a line of two businesses is one figure, however they are joined': {
    'total SI and equipment orders received in 9M08': '22,465,000,000 JPY orders_received',
    'SI plus equipment orders received 9M08': '22,465,000,000 JPY orders_received',
    'SI plus equipment order backlog at end of December 2008': '13,544,000,000 JPY order_backlog',
    'order backlog of SI plus equipment Dec 2008': '13,544,000,000 JPY order_backlog',
    'goodwill plus other intangible assets at 30.6.2008': '5,888,000,000 JPY goodwill_and_intangibles',
    'difference between total cost and total revenues of the ATM operation business in 3Q09':
      '206,697,000 JPY',
  },
  'the kind of stock is part of the name of the shares': {
    'number of authorized shares of common stock at December 31, 2008': '377,600 shares shares_authorized',
    'number of outstanding shares of common stock at Dec 31, 2008': '206,478 shares shares_outstanding',
    'number of treasury shares of common stock Dec 31, 2008': '2,745 shares treasury_shares',
    'authorised common shares, 30 September 2008': '377,600 shares shares_authorized',
  },
  'what was paid for a company': {
    'net cash spent on the acquisition of a newly controlled company in Apr-Sep 2007':
      '-912,450,000 JPY cf_acquisition 1H07',
    'net cash paid for acquisition of a newly controlled company 9M07':
      '-788,608,000 JPY cf_acquisition 9M07',
  },
});

notAnswered({
  'a figure is not added to itself': ['S&M plus sales and marketing 9M08', 'revenue + revenue 9M08'],
});
