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
  'from the figure a year or a quarter before to the one that was asked first': [
    ['adj. ebitda 2Q08', '1,948,000,000 JPY ebitda 2Q08'],
    ['2Q07', '2,316,000,000 JPY ebitda 2Q07'],
    ['yoy %', '-15.8895 % ebitda 2Q08'],
    ['IIJ-Global revenue 3Q11', '6,444,000,000 JPY iij_global_revenue'],
    ['quarter before', '6,534,000,000 JPY iij_global_revenue 2Q11'],
    ['qoq %', '-1.3774 % iij_global_revenue 3Q11'],
    ['and for GIO?', '11.0054 % gio_revenue 3Q11'],
  ],
  'a change of heads, told as the documents tell it': [
    ['headcount end of dec 2011', '1,941 people employees 2011-12-31'],
    ['yoy change?', '-21 people employees 2011-12-31'],
  ],
  'how far above a target, in percent or as an amount': [
    ['1H08 operating income target of Oct 24', '950,000,000 JPY operating_income'],
    ['what did they actually book', '1,005,442,000 JPY operating_income'],
    ['beat in %', '5.836 % operating_income 1H08'],
    ['and the net income beat, in yen', '67,554,000 JPY net_income 1H08'],
  ],
  'one more figure added to a sum': [
    ['operating cash flow 1H08', '4,004,588,000 JPY operating_cash_flow'],
    ['investing', '-2,034,390,000 JPY investing_cash_flow'],
    ['add them up', '1,970,198,000 JPY'],
    ['now include financing as well', '-2,130,127,000 JPY'],
    ['add depreciation to operating income 9M08', '5,797,985,000 JPY'],
  ],
  'the amount behind a ratio': [
    ['SI gross margin ratio 2Q08', '23.3 % gross_margin_ratio_si'],
    ['in yen', '1,874,668,000 JPY gross_margin_si 2Q08'],
    ['SI revenue 9M08', '24,105,075,000 JPY revenue_si'],
    ['as % of revenue', '47.4612 % revenue_si 9M08'],
    ['in yen?', '24,105,075,000 JPY revenue_si 9M08'],
  ],
  'the first one of two': [
    ['ATM segment operating loss 9M09', '-730,462,000 JPY segment_income_atm'],
    ['the network services & SI segment?', '2,753,891,000 JPY segment_income_network_si'],
    ['and those two together?', '2,023,429,000 JPY'],
    ['the first one a year earlier', '-456,396,000 JPY segment_income_atm 9M08'],
  ],
  'what was set before, and what was reached since': [
    ['latest FY2011 revenue target', '97,000,000,000 JPY revenue'],
    ['what was it before', '100,000,000,000 JPY revenue FY2011'],
    ['reached so far, 9M11?', '70,752,000,000 JPY revenue 9M11'],
    ['what % of the new target is that', '72.9402 % revenue 9M11'],
  ],
  'what was added over the year': [
    ['contracted bandwidth end of dec 2009', '647.2 Gbps contracted_bandwidth'],
    ['added over the year?', '170.6 Gbps contracted_bandwidth 2009-12-31'],
    ['in percent', '35.7952 % contracted_bandwidth 2009-12-31'],
  ],
  'how far a share has moved': [
    ['SI revenue 9M09 as % of revenue', '41.7392 % revenue_si 9M09'],
    ['yoy?', '-5.722 points'],
  ],
  'per head of what was spoken of': [
    ['revenue 9M11', '70,752,000,000 JPY revenue'],
    ['how much is that per employee', '36,451,314 JPY'],
  ],
  'at the two times spoken of': [
    ['total revenues 2q08', '16,925,708,000 JPY revenue'],
    ['3q08?', '17,535,162,000 JPY revenue 3Q08'],
    ['so thats up how many %', '3.6008 % revenue 3Q08'],
    [
      'and operating income, how much more in yen between those two quarters',
      '244,720,000 JPY operating_income',
    ],
    ['Operating margin, same comparison, in points', '1.2895 points operating_margin 3Q08'],
  ],
  'a part of what was lost': [
    ['home connectivity contracts sep 30 2008', '457,289 contracts contracts_connectivity_home'],
    ['three months later', '450,708 contracts contracts_connectivity_home'],
    ['so how many were lost in between', '-6,581 contracts contracts_connectivity_home'],
    ['how many of those were oem', '-2,641 contracts contracts_home_oem'],
  ],
  'the same ratio of a line whose name is that of its revenue': [
    ['connectivity & outsourcing gross margin ratio 3Q08', '16 % gross_margin_ratio_network_services'],
    ['SI', '24.6 % gross_margin_ratio_si 3Q08'],
    ['equipment sales', '13.6 % gross_margin_ratio_equipment 3Q08'],
  ],
  'the date that a change was counted from': [
    ['headcount at the end of june 2008?', '1,513 people employees'],
    ['how many more than at the end of march', '140 people employees 2008-06-30'],
    ['so at end of march it was', '1,373 people employees 2008-03-31'],
  ],
  'the same time of another year': [
    ['basic eps 9M09', '5,595.29 JPY/share eps_basic'],
    ['per ads?', '13.99 JPY/ADS eps_basic_ads 9M09'],
    ['back to yen per share, what was it in the same period of fy2008', '1,719.82 JPY/share eps_basic 9M08'],
    ['operating income in the same period of fy2009', '2,007,231,000 JPY operating_income 9M09'],
    ['equity per share at dec 31 2008', '119,674.92 JPY/share equity_per_share'],
    ['same day 2009?', '127,469.81 JPY/share equity_per_share 2009-12-31'],
  ],
  'the later one of two': [
    ['order backlog for SI and equipment sales dec 2008', '13,544,000,000 JPY order_backlog'],
    ['a year later?', '14,987,000,000 JPY order_backlog 2009-12-31'],
    ['growth %', '10.6542 % order_backlog 2009-12-31'],
    [
      'how much of the later figure is systems operation and maintenance',
      '9,689,000,000 JPY order_backlog_operation',
    ],
  ],
  'a part of what is spoken of, and no other figure whose name is alike': [
    ['income tax 9M07', '-1,413,102,000 JPY income_tax'],
    ['9M08?', '1,192,429,000 JPY income_tax 9M08'],
    ['how much of the later one was deferred', '972,197,000 JPY deferred_tax 9M08'],
  ],
  'what the rest of the year has to bring': [
    ['operating income 9M11', '3,998,000,000 JPY operating_income'],
    ['full year target', '6,300,000,000 JPY operating_income FY2011'],
    ['how much is needed in 4Q to reach it', '2,302,000,000 JPY'],
    [
      'what was the very first FY2008 revenue target, before any of the cuts',
      '78,500,000,000 JPY revenue FY2008',
    ],
  ],
  'what is said before the figure that is asked for': [
    ['walk me down the 1H08 income statement, first total revenues', '33,253,841,000 JPY revenue'],
    [
      'trying to reconcile the 9M08 cash flow statement. net cash from operating activities?',
      '5,350,867,000 JPY',
    ],
    ['investing', '-2,926,118,000 JPY investing_cash_flow 9M08'],
    ['financing', '-4,911,237,000 JPY financing_cash_flow 9M08'],
    ['hmm and the fx effect on cash', '-29,045,000 JPY fx_effect_on_cash 9M08'],
    ['so what do the four add up to', '-2,515,533,000 JPY'],
  ],
  'a share whose whole is pointed at': [
    ['total revenues 9M09', '48,312,779,000 JPY revenue'],
    ['what % of that is SI revenue', '41.7392 % revenue_si 9M09'],
    ['cost of SI 9M09', '14,751,253,000 JPY cost_si'],
    ['how does that compare with SI revenue?', 'answered without a number'],
    ['and the difference?', '5,414,136,000 JPY'],
  ],
  'from the first of three to the last': [
    ['total contracted bandwidth dec 31 2009', '647.2 Gbps contracted_bandwidth'],
    ['dec 2008', '476.6 Gbps contracted_bandwidth 2008-12-31'],
    ['dec 2007', '346 Gbps contracted_bandwidth 2007-12-31'],
    ['growth first to last, %', '87.052 % contracted_bandwidth 2009-12-31'],
  ],
  'a part after a change': [
    ['si + equipment sales order backlog dec 31 2009', '14,987,000,000 JPY order_backlog'],
    ['vs a year earlier, %', '10.6542 % order_backlog'],
    ['systems operation and maintenance part?', '9,689,000,000 JPY order_backlog_operation'],
    ['share of the total', '64.6494 % order_backlog_operation 2009-12-31'],
  ],
  'what is left to a target': [
    ['fy2011 revenue target', '97,000,000,000 JPY revenue'],
    ['actual revenue 9m11', '70,752,000,000 JPY revenue 9M11'],
    ['% of the target', '72.9402 % revenue 9M11'],
    ['how much is left for q4 to get there', '26,248,000,000 JPY'],
  ],
  'back to the first one, and the total of a part': [
    ['SI revenue 9M09', '20,165,389,000 JPY revenue_si'],
    ['and the total?', '48,312,779,000 JPY revenue 9M09'],
    ['back to the first one', '20,165,389,000 JPY revenue_si 9M09'],
    ['yoy?', '-16.3438 % revenue_si 9M09'],
    ['how much was it the year before?', '24,105,075,000 JPY revenue_si 9M08'],
    ['nonmarketable equity securities dec 2009', '1,036,000,000 JPY nonmarketable_equity_securities'],
    ['other investments?', '2,116,827,000 JPY other_investments'],
  ],
  'a change since a time, or from it': [
    ['revenue 3Q09', '16,037,755,000 JPY'],
    ['since 3Q08', '-1,497,407,000 JPY revenue 3Q09'],
    ['cost of SI 3Q09', '4,701,783,000 JPY'],
    ['from 3Q08', '-1,623,809,000 JPY cost_si 3Q09'],
    ['operating margin 9M09', '4.1547 %'],
    ['since 9M08', '0.5233 points operating_margin 9M09'],
    ['営業利益 9M09', '2,007,231,000 JPY'],
    ['9M08から', '162,889,000 JPY operating_income 9M09'],
    ['revenue 3Q09', '16,037,755,000 JPY'],
    ['since 9M08', 'not answered'],
  ],
});
