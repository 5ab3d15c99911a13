import { answered, notAnswered } from './cases.ts';

/** A share of a total, with more said of the total or of the part than their names. */
answered({
  'a part that is under a name, or came from there': {
    'What portion of the home-use connectivity contracts at December 31, 2009 was under hi-ho?':
      '42.3798 % contracts_hiho 2009-12-31',
    'What portion of the home-use contracts came under OEM at Dec 31 2009': '45.8293 % contracts_home_oem',
    'what share of corporate connectivity contracts was under mobile at Dec 2009': '53.4328 %',
    'what share of total current assets comes under cash at Dec 31 2009': '39.0644 % cash 2009-12-31',
  },
  'a total named by where it comes from': {
    'What percentage of revenues from connectivity services for home use came from hi-ho in 1Q08?':
      '75.3759 % revenue_hiho 1Q08',
    'What percentage of revenues from corporate connectivity services came from IP services in 9M09':
      '67.1043 % revenue_ip_service 9M09',
    'What percentage of revenues from systems integration was systems construction in 9M09':
      '30.4233 % revenue_systems_construction 9M09',
    'share of revenue from SI 9M09': '41.7392 % revenue_si 9M09',
  },
  'a total with its parts named beside it': {
    'As of December 31, 2009, what share of the combined order backlog (systems construction and equipment sales plus systems operation and maintenance) was systems operation and maintenance?':
      '64.6494 % order_backlog_operation 2009-12-31',
    'what share of the combined order backlog was systems operation and maintenance at Dec 2009':
      '64.6494 % order_backlog_operation 2009-12-31',
    'share of the combined SI revenue (systems construction plus systems operation and maintenance) from systems construction 9M09':
      '30.4233 % revenue_systems_construction 9M09',
    'what percentage of network services revenue (connectivity plus outsourcing) came from outsourcing 9M09':
      '43.8367 % revenue_outsourcing 9M09',
    'what portion of total SG&A (S&M and G&A) was G&A in 9M09': '46.7195 %',
  },
  'a total in bands that are listed beside it': {
    'What is the total number of IP Service contracts across the three speed bands (up to 99Mbps, 100-999Mbps and 1Gbps and over) at December 31, 2009?':
      '1,292 contracts contracts_ip_service_bands 2009-12-31',
    'sum of IP service contracts up to 99Mbps, 100-999Mbps and 1Gbps and over at Dec 2009': '1,292 contracts',
    'IP service revenue 100-999Mbps 9M09': 'unanswered',
    'total contracted bandwidth over 1Gbps Dec 2009': 'unanswered',
  },
  'a part that is asked for in money': {
    'What portion of goodwill, in yen, was related to IIJ-Global at December 31, 2011?':
      '2,288,000,000 JPY goodwill_iij_global 2011-12-31',
    "in yen, what portion of goodwill was IIJ-Global's at Dec 31 2011": '2,288,000,000 JPY',
    'what share of revenue in yen was SI revenue in 3Q09': '6,541,827,000 JPY revenue_si 3Q09',
    'how much of total assets, in JPY million, were current at Dec 31 2009':
      '21,672,169,000 JPY total_current_assets',
    'What portion of revenue in dollars was SI 9M09': '216,646,000 USD revenue_si 9M09',
    'what portion of FY2009 operating income in yen was earned in 9M09':
      '2,007,231,000 JPY operating_income 9M09',
    'what portion of 3Q09 revenue was SI and equipment together, in yen': '6,670,951,000 JPY',
    'what portion of the change in revenue, in yen, from 9M08 to 9M09 came from SI': '-3,939,686,000 JPY',
    'What percentage of revenue in yen was SI 3Q09': '40.7902 %',
    'SI revenue in million yen 3Q09, what share of revenue is it': '40.7902 %',
  },
});

notAnswered({
  'no part of the total': [
    'what proportion of revenue from SI in 9M09 came from hi-ho',
    'what share of SI revenue (systems construction plus equipment sales) was systems construction 9M09',
    'what share of revenue was under 10% in 9M09',
  ],
});

answered({
  'a share of a figure in another one is no stock': {
    'share of nonmarketable in other investments dec 2011': '67.2765 %',
    'what is the share of unlisted in other investments at end of dec 2009': '48.9412 %',
    'share of nonmarketable in total assets dec 2011': '2.7449 %',
    'share of treasury in total shares dec 2009': 'unanswered',
    'shares of treasury stock in dec 2009': '3,934 shares',
  },
});
