import { answered, framed, notAnswered, type Table } from './cases.ts';

/** Talk around a question as it comes in a team's channel, and what of it is none. */

const FIGURES: Table = {
  'total revenues 3Q09': '16,037,755,000 JPY',
  'cost of SI 9M09': '14,751,253,000 JPY',
};

framed(FIGURES, {
  'talk around a question': [
    'our lender is asking for {q}',
    '{q}, the intern left the cell empty',
    "can anyone tell me {q}? i'm stuck in a train without my laptop",
    '{q}, pls hurry, the meeting starts in five',
    '{q}? asking for a friend in treasury',
    'not sure who to ask, {q}?',
    '{q} thanks a bunch everyone',
    '{q} and nothing else please',
    '{q}, whatever unit you have',
    '{q}? need it as base for a growth calc',
    '{q}? just want to show how small it is',
    '{q}? would save me an hour',
    "{q}? told my manager i'd have it by lunch",
    '{q}? feel free to answer tomorrow',
    '{q}? got two conflicting sources here',
    "{q}? don't have the release at hand",
    'sorry to bug you again... {q}?',
    '{q} is blank on my side, can someone fill it in?',
    '{q}: the deck shows a plain 4,321. whats the value with the right sign?',
    '{q} please, the fintech people keep asking me',
    'bank covenant check, could you give me {q}? much appreciated',
    'segment slide time again... {q}?',
    '{q}? retention meeting at 3',
    'I keep mixing these up, what was {q} again?',
    'Anna from marketing wants to know {q}, can you check?',
    '{q}? writing the ATM business blurb for the website',
    'got the operating income line already, just missing {q}. thanks in advance',
    '{q}? the whole company, not by segment',
    '{q}? I only remember that it got cut later',
    'a retail shareholder emailed us: {q}?',
    '{q} pls, ops review on Monday',
    '{q}? trying to make a point in the shared folder',
    "{q}, then I'm out of your hair",
    "Sorry, one more for the page I'm building: {q}",
    'Dear all, {q}? Kind regards, Yuki',
    "{q}? Bob is out today so I'm covering his desk",
    "Presentation in 20 minutes and I'm sweating, {q}?",
    '{q}? Take your time',
    '{q}? the old website no longer works',
    'hey, could someone grab {q}?',
  ],
});

answered({
  'a time that is not asked for beside the one that is': {
    'opcashflow 3Q09 only, ytd is no use to me': '1,468,385,000 JPY operating_cash_flow 3Q09',
    'ytd is no use, i want operating cash flow 3Q09': '1,468,385,000 JPY operating_cash_flow 3Q09',
    "operating cash flow 3Q09, i don't need the ytd": '1,468,385,000 JPY operating_cash_flow 3Q09',
    'operating cash flow 3Q09. i have ytd already': '1,468,385,000 JPY operating_cash_flow 3Q09',
    'revenue 3Q09, the nine months are no use': '16,037,755,000 JPY revenue 3Q09',
    'revenue ytd 3Q08, the quarter is useless': '50,789,003,000 JPY revenue 9M08',
    'IIJ Global rev 2Q11 pls, i have 3Q11 (6,444) already': '6,534,000,000 JPY iij_global_revenue 2Q11',
    'R&D 1H07? have 142 for 1H08 already': '116,445,000 JPY research_and_development 1H07',
    'i have revenue 3Q09 already': '16,037,755,000 JPY',
    'total revenues 3Q09? i had 17,535 but i think thats the prior year': '16,037,755,000 JPY revenue 3Q09',
  },
  'a thought that the question goes on from': {
    'feels like SI is shrinking. what share of total rev was it in 9M09?': '41.7392 % revenue_si 9M09',
    'someone told me R&D is tiny. what was it in 9M09?': '240,924,000 JPY research_and_development 9M09',
    'the cfo thinks write-downs on investments in the nine months of fy2008 were north of 300m. what was it exactly?':
      '-329,216,000 JPY',
    'heard the tax line in 2Q07 was actually a benefit. how big was it?': 'clarify',
  },
  'a percentage that is to be checked': {
    'comms wrote "pretax income rose 73.8%" for the nine months of fy2011. is that % what the company reported?':
      '73.8 % income_before_tax 9M11',
    '"total revenues grew 5.0%" it says for the nine months of 2008. can you recheck that pct from the yen figures?':
      '5.0458 % revenue 9M08',
  },
});

notAnswered({
  'a time that is denied without another way to tell': ['operating cash flow 3Q09 only, no ytd'],
  'a thought of something else, or a question of another one': [
    'boss believes KDDI is shrinking. what was it in 3Q09',
    'i read that multifeed revenue is tiny. what was it in 9M09?',
    'our clients say SI is slow. what was it in 3Q09 for banks?',
    'they only count domestic revenue. what was it in 3Q09?',
    'heard revenue fell in 9M09. how much was it?',
    'revenue grew 5% in 9M08. what was it in 9M09?',
    'revenue grew 5% yoy in 9M08. what did it grow qoq?',
  ],
  'talk that may change the figure': [
    'revenue 3Q09? told my manager the domestic one',
    'revenue 3Q09, our clients are schools and they want their part',
    'revenue 3Q09? we look at prisons',
    'revenue 3Q09? double it for me',
    'revenue 3Q09? the lawyers want the figure before tax credits',
    'revenue 3Q09? HR wants to know it for part-timers',
    'revenue 3Q09? I need what the peers had',
    'revenue 3Q09? my friend sells to hospitals and wants to know that part',
    'revenue 3Q09? taking shipping as revenue',
    'sorry wholesale, revenue 3Q09?',
    'retail division, revenue 3Q09?',
    'revenue 3Q09? got from schools',
    'revenue 3Q09. left out the hotels',
    'revenue 3Q09. we left schools out',
    'revenue 3Q09? would help to have schools apart',
    'revenue 3Q09? my boss left hotels in',
    'revenue 3Q09? can you find hotels',
    'revenue 3Q09 is blank in hotels',
    'revenue 3Q09? whats the right number for hotels',
    'revenue 3Q09? need it as base for the hospital segment',
    'the gaming division wants revenue 3Q09',
    'revenue 3Q09? asking for Sony',
    'revenue 3Q09? whatever you have on KDDI',
  ],
});
