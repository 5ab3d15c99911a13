import { answered, notAnswered } from './cases.ts';

/** What stands over what in a share or a ratio, and what the whole is named by. */
answered({
  'a line with its kind behind it is the whole': {
    'share of hi-ho in home revenue 9M09': '76.6281 % revenue_hiho',
    'what share of home revenue is hi-ho 9M09': '76.6281 %',
    'hi-ho as a percent of home revenue 9M09': '76.6281 %',
    'share of IP service in corporate revenue 9M08': '71.3279 %',
    'percent of corporate revenue from IP service 9M09': '67.1043 %',
    'share of home in network revenue 9M09': '18.6007 %',
  },
  'one figure set over another': {
    'liabilities to equity Dec 2009': '89.3648 % total_liabilities',
    'equity to liabilities Dec 2009': '111.9009 % shareholders_equity',
    "liabilities to shareholders' equity Dec 2008": '115.4223 %',
    'assets to equity Dec 2009': '189.7945 % total_assets',
    'assets to liabilities Dec 2009': '212.3818 %',
    'current liabilities divided by current assets Dec 2009': '0.763567 times',
    'current assets divided by current liabilities Dec 2009': '1.309643 times current_ratio',
    'equity to assets Dec 2009': '52.7 % equity_ratio',
    'SG&A to revenue 3Q09': '15.8439 % sga_ratio',
    'revenue to SG&A 3Q09': 'clarify',
    'revenue per yen of SG&A 3Q09': 'clarify',
    'revenue by SG&A 9M08': 'clarify',
    'tax to income before tax 9M09': 'clarify',
  },
  'a ratio without a part is worked out anew': {
    'gross margin ratio excluding ATM 9M09': '21.1495 %',
    'gross margin ratio excluding SI 9M09': '14.9427 %',
    'gross margin ratio without equipment sales 9M08': '18.8707 %',
    'gross margin ratio excluding SI and ATM 9M09': '17.0512 %',
  },
});

notAnswered({
  'no ratio in the other order': ['EPS to dividend FY2010', 'equity ratio excluding goodwill Dec 2009'],
});
