import { answered, dialogs } from './cases.ts';

/** Turns that ask something of the figures spoken of: of both, of the one counted from, of the total of a part. */

answered({
  'a target by the version that it stands in': {
    'EPS forecast FY2008, February 2009 version': '6,336.36 JPY/share eps_basic FY2008',
    'revenue target FY2008 in the October 2008 version': '73,000,000,000 JPY revenue FY2008',
  },
  'a line that includes a part told by its share': {
    "net income including the noncontrolling interests' share, 3Q09":
      '328,228,000 JPY net_income_including_noncontrolling',
    'net income including noncontrolling interests 3Q09':
      '328,228,000 JPY net_income_including_noncontrolling',
  },
  'a span with the dates that it runs between': {
    'net change in hi-ho contracts during 3Q08 (end of Sept to end of Dec 2008)':
      '-2,980 contracts contracts_hiho',
    'change in total assets in 3Q08 (Sep 30 to Dec 31, 2008)': '-717,180,000 JPY',
  },
});

dialogs({
  'the figure that was counted from': [
    ['headcount end of 1q08', '1,513 people employees 2008-06-30'],
    ['how many more than a year before', '221 people employees 2008-06-30'],
    ['so how many back then', '1,292 people employees 2007-06-30'],
  ],
  'nothing is set against itself': [
    ['fy08 revenue target', '69,300,000,000 JPY revenue FY2008'],
    ['before that?', '73,000,000,000 JPY revenue FY2008'],
    ['and the original one, may 08?', '78,500,000,000 JPY revenue FY2008'],
    ['total cut first to last in %', '-11.7197 % revenue FY2008'],
    ['fy08 revenue target', '69,300,000,000 JPY revenue FY2008'],
    ['and the original one, may 08?', '78,500,000,000 JPY revenue FY2008'],
    ['how much lower than the initial one is it?', 'unanswered'],
  ],
  'the total that a part was asked for of': [
    [
      'order backlog for SI and equipment sales at the end of December 2009',
      '14,987,000,000 JPY order_backlog',
    ],
    [
      'How much of that is for systems operation and maintenance?',
      '9,689,000,000 JPY order_backlog_operation',
    ],
    ['How did the total change year on year, in percent?', '10.6542 % order_backlog 2009-12-31'],
  ],
  'the same growth a year earlier': [
    ['total contracted bandwidth on 31 December 2009', '647.2 Gbps contracted_bandwidth'],
    ['How much was it one year before?', '476.6 Gbps contracted_bandwidth'],
    ['What does the growth come to in percent?', '35.7952 % contracted_bandwidth 2009-12-31'],
    [
      'And what was the percentage growth in the year before that?',
      '37.7457 % contracted_bandwidth 2008-12-31',
    ],
  ],
  'the same share at another time': [
    ['revenue 1h08', '33,253,841,000 JPY revenue 1H08'],
    ['of that, SI?', '15,717,555,000 JPY revenue_si 1H08'],
    ['how much is that in percent?', '47.2654 % revenue_si 1H08'],
    ['same share for 1h07', '47.6895 % revenue_si 1H07'],
  ],
  'both together as a share': [
    ['home connectivity contracts sep 30 2008', '457,289 contracts contracts_connectivity_home'],
    ['How many of those were hi-ho?', '186,396 contracts contracts_hiho'],
    ['And how many were OEM?', '222,606 contracts contracts_home_oem'],
    ['What share of all home contracts do those two make up together?', '89.4406 %'],
  ],
  'a share of a whole whose time is said again': [
    ['backbone cost 3q08', '930,000,000 JPY cost_backbone 3Q08'],
    ['3q09', '915,000,000 JPY cost_backbone 3Q09'],
    ['which was higher', '930,000,000 JPY cost_backbone 3Q08'],
    ['as % of the 3q08 connectivity & outsourcing cost', '12.3834 % cost_backbone 3Q08'],
    ['backbone cost 3q08', '930,000,000 JPY cost_backbone 3Q08'],
    ['as % of 3q08 connectivity & outsourcing cost', '12.3834 % cost_backbone 3Q08'],
  ],
  'what was paid in the year before a target': [
    [
      'What annual dividend per share does the company plan for the year ending March 2012?',
      '3,000 JPY/share',
    ],
    ['How much was it for the year before?', '2,750 JPY/share dividend_per_share FY2010'],
  ],
  'another figure over the same time': [
    ['general and administrative expenses 9M09', '3,444,078,000 JPY general_and_administrative'],
    ['By what percentage did they change compared with the previous year?', '-13.192 %'],
    ['How did sales and marketing expenses develop over the same time, in percent?', '12.0288 %'],
    ['Which of the two was the larger amount in 9M09?', '3,927,736,000 JPY sales_and_marketing 9M09'],
  ],
  'what of it fell in a part of the time': [
    ['R&D in the first half of fiscal 2008', '143,677,000 JPY research_and_development 1H08'],
    ['How much of that fell in the second quarter?', '85,156,000 JPY research_and_development 2Q08'],
    ['So what was it in the first quarter?', '58,521,000 JPY research_and_development 1Q08'],
  ],
  'what came in less what went out': [
    ['interest expense 9M08', '-310,146,000 JPY interest_expense'],
    ['And what was the interest income?', '32,542,000 JPY interest_income'],
    ['What is the net of the two?', '-277,604,000 JPY'],
  ],
  'another figure against its target': [
    ['1h08 operating income', '1,005,442,000 JPY operating_income'],
    ['vs the oct 24 target, diff?', '55,442,000 JPY operating_income'],
    ['same for revenue', '53,841,000 JPY revenue 1H08'],
    ['and net income?', '67,554,000 JPY net_income 1H08'],
  ],
});
