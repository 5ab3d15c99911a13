import { answered } from './cases.ts';

/** Which target is meant, and what is asked of it. */

answered({
  'a target less what was reached, by a dash': {
    'FY2009 operating income target - 9M09 operating income': '1,292,769,000 JPY',
    'FY2009 operating income target - 9M09': 'not answered',
    'FY2009 operating income target - 9M09 net income': 'not answered',
  },
  'targets set apart, each named by the document that states it': {
    'What is the difference between the FY2008 basic EPS forecast given in November 2008 and the one given in February 2009?':
      '-7,224.41 JPY/share eps_basic FY2008',
    'change in the FY2008 operating income target between November 2008 and February 2009':
      '-1,000,000,000 JPY operating_income FY2008',
    'November 2008 FY2008 net income target minus the February 2009 one': '1,500,000,000 JPY net_income',
    'difference between August 2008 and November 2008 FY2008 EPS targets': '-11,623.23 JPY/share',
    'FY2008 revenue: 9M08 actual vs the November 2008 target': '-22,210,997,000 JPY revenue 9M08',
  },
  'a day without its year is that of the announcement': {
    'what was the FY2008 revenue target of February 12': '69,300,000,000 JPY revenue FY2008',
    'revenue FY2008 target as of Feb 12': '69,300,000,000 JPY revenue FY2008',
    'FY2009 revenue target of Feb 12': '68,000,000,000 JPY revenue FY2009',
    'FY2011 revenue target announced in Feb 12': '97,000,000,000 JPY revenue FY2011',
  },
  'targets in dollars, which no document tells': {
    'FY2009 revenue target in dollars': 'unanswered',
    'FY2011 operating income target in USD': 'unanswered',
  },
  'a target is named by when it was announced': {
    'What revenue had IIJ guided for 1H08 in the October 24, 2008 revision?': '33,200,000,000 JPY',
    'What operating income was guided for FY2008 in October 2008?': '3,800,000,000 JPY',
    '10/24 target FY2008 revenue': '73,000,000,000 JPY',
    '2月12日に修正されたFY2008純利益目標': '1,300,000,000 JPY',
    '2/12修正後の2008年度売上高目標': '69,300,000,000 JPY',
    '2008年5月に発表したFY2008の売上高目標': '78,500,000,000 JPY',
  },
  'what a target belongs to is no bound': {
    'revenues targeted by march 2011 under the mid-term plan': '100,000,000,000 JPY',
    'How much is IIJ aiming for in revenues under its mid-term plan?': '100,000,000,000 JPY',
    'operating income under the mid-term plan': '10,000,000,000 JPY',
    'FY2008 revenue under the Feb 2009 plan': '69,300,000,000 JPY',
    'by how much was FY2010 revenue under the mid-term plan target': '-17,600,000,000 JPY',
    'was FY2010 revenue under the mid-term target': '-17,600,000,000 JPY',
  },
  'or by the document that states it': {
    'In the Aug 12, 2008 slides, what EPS was IIJ targeting for FY08?': '25,184 JPY/share',
    'pre-tax income forecast for 1H08 per the Aug 12 2008 slides': '1,700,000,000 JPY',
    'FY2008 operating income target according to the November 2008 release': '3,800,000,000 JPY',
    '2008年8月の説明会資料にある2008年度上期の営業利益目標': '1,900,000,000 JPY',
    'what was the very first FY08 op income guide': '5,200,000,000 JPY',
    'What full-year FY2008 operating profit did management guide to in August 2008?': '5,200,000,000 JPY',
    '1H08 op inc target as of the aug 2008 deck': '1,900,000,000 JPY',
    'size of the FY08 rev guide cut on feb 12 2009 vs the previous target, yen': '-3,700,000,000 JPY',
    'What revenue level does the medium-term target in the August 2008 presentation call for?':
      '100,000,000,000 JPY',
  },
  'what was aimed at by an announcement or in a document, where no year is said': {
    'revenue target announced in February 2009': '69,300,000,000 JPY revenue FY2008',
    'operating income target announced in October 2008': '3,800,000,000 JPY operating_income FY2008',
    'what revenue target did the August 2008 deck give': '78,500,000,000 JPY revenue FY2008',
    'revenue target in the 9M08 release': '69,300,000,000 JPY revenue FY2008',
    'dividend forecast in the November 2008 release': '2,000 JPY/share dividend_per_share FY2008',
    'net income target announced in Oct 2008 for 1H08': '300,000,000 JPY net_income 1H08',
    'Which medium-term revenue goal does the 1Q08 presentation state (over how much)?':
      '100,000,000,000 JPY revenue FY2010',
    'capex target in the 1Q08 deck': 'not answered',
    'difference between original and final FY2008 operating income targets': '-2,400,000,000 JPY',
  },
  'what a target implies is the change from the year before': {
    'YoY net income change implied by the Oct 2008 full-year target, as printed in the 1H08 release':
      '-45.9 % net_income FY2008',
    'net income change implied by the Feb 2009 full-year target, as printed in the 9M08 release':
      '-74.9 % net_income FY2008',
    'operating income growth implied by the Oct 2008 target per the 1H08 release':
      '-20.2 % operating_income FY2008',
    'YoY net income change implied by the Oct 2008 target in the 1H08 release': '-45.9 % net_income FY2008',
    'yoy % of the Oct 2008 full-year revenue target': '9.216 % revenue FY2008',
    'decline in net income implied by the previous FY2008 target': '-45.9 % net_income FY2008',
    'decline in operating income implied by the latest FY2008 target': '-41.2 % operating_income FY2008',
    'By what % would net income fall in FY2008 under the Feb 2009 target?': '-74.9 % net_income FY2008',
    'by how many percent was operating income to fall in FY2008 under the Oct 2008 target':
      '-20.2 % operating_income FY2008',
    'How much growth over FY2007 does the FY2008 revenue target represent?': '3.6804 % revenue FY2008',
    'what cut does the revised FY2008 revenue target imply vs the initial one':
      '-9,200,000,000 JPY revenue FY2008',
  },
  'a document named beside the announcement is not what is asked for': {
    'FY2008 revenue target of Oct 2008 as printed in the 1H08 release': '73,000,000,000 JPY revenue FY2008',
    'net income target of Feb 2009 in the 9M08 release': '1,300,000,000 JPY net_income FY2008',
    'the 1H08 target announced on Oct 24, 2008 for revenue': '33,200,000,000 JPY revenue 1H08',
  },
  'what is beside the day of an announcement is of the year that was aimed at': {
    'by how much did first-half revenue exceed the October 24 target?': '53,841,000 JPY revenue 1H08',
    'by what % did first-half operating income exceed the October 24 target?':
      '5.836 % operating_income 1H08',
    'October 24 target for first-half operating income': '950,000,000 JPY operating_income 1H08',
    'full-year revenue target of October 24': '73,000,000,000 JPY revenue FY2008',
    'change of net income in the Oct 2008 full-year target vs FY2007': '-2,380,000,000 JPY net_income FY2008',
    'the Feb 2009 net income target compared with FY2007': '-3,880,000,000 JPY net_income FY2008',
    'how much would 1H08 operating income have changed vs the target': '55,442,000 JPY operating_income 1H08',
  },
  'or by a day on which it held': {
    'FY2008 revenue target as of December 2008': '73,000,000,000 JPY',
    'FY2008 net income per share target as of November 2008': '13,560.77 JPY/share',
    'FY2008 operating income target as of September 2008': '5,200,000,000 JPY',
  },
  'but none was announced on a day of which no document tells': {
    'FY2009 revenue target announced on June 1, 2009': 'unanswered',
  },
  'or by the revision that it came before or after': {
    'What was the FY2008 net income target before the February 2009 cut?': '2,800,000,000 JPY',
    'What was the FY2009 revenue target before it was lowered in Feb 2010?': '73,000,000,000 JPY',
    'FY2008 operating income target before the Oct 2008 cut': '5,200,000,000 JPY',
    'What was the FY2008 revenue target prior to the February 2009 downgrade?': '73,000,000,000 JPY',
    'FY2008 revenue target after it was lowered in October 2008': '73,000,000,000 JPY',
    'What was the FY11 revenue target before the cut?': '100,000,000,000 JPY',
    'FY09 revenue target after the cut': '68,000,000,000 JPY',
    '2010年2月の下方修正前の2009年度売上高目標': '73,000,000,000 JPY',
    'latest FY2008 net income target': '1,300,000,000 JPY',
    'FY2008 revenue target (most recent)': '69,300,000,000 JPY',
  },
  'an amount beside the target only repeats it': {
    'How far short of the initial 1H08 revenue target of 34.5 billion did actual 1H08 revenue come in?':
      '-1,246,159,000 JPY',
    'By how much did 1H08 revenue miss the target of 34.5 billion yen?': '-1,246,159,000 JPY',
    'progress of 9M08 revenue against the 69,300 million target': '73.2886 %',
    '9M09売上高の通期目標680億円に対する進捗率': '71.0482 %',
    'revenue needed in 4Q09 to reach the FY2009 target of JPY68,000 million': '19,687,221,000 JPY',
  },
  'and one that is none is refused': {
    'FY2009 revenue target of 75 billion progress at nine months': 'unanswered',
    'How far short of the 1H08 revenue target of 40 billion did 1H08 revenue come in?': 'unanswered',
  },
  'what was reached of a target': {
    'How much of the FY2009 revenue target (68 billion) had been achieved after nine months, in %?':
      '71.0482 %',
    'What % of the revised FY11 revenue target was booked in the first nine months?': '72.9402 %',
    '2011年度売上高目標の達成率 9M11': '72.9402 %',
    'how far above the October 2008 target did 1H08 net income come in?': '67,554,000 JPY',
    'gap between FY11 revised revenue target and FY10 actual': '14,600,000,000 JPY',
  },
  'how a target was revised': {
    'by how much was the FY2008 revenue target cut in total, from the May 2008 figure to the Feb 2009 one?':
      '-9,200,000,000 JPY',
    'percentage change in the FY2008 operating income target between October 24, 2008 and February 12, 2009':
      '-26.3158 %',
    'by how much did the FY2009 revenue target go down in the February 2010 revision, in yen':
      '-5,000,000,000 JPY',
    'FY11 revenue target, revised minus initial': '-3,000,000,000 JPY',
    'FY2009 revenue target: initial minus revised': '5,000,000,000 JPY',
    'FY2008 operating income target, February 2009 minus October 2008': '-1,000,000,000 JPY',
    '2009年度の売上高目標はいくら引き下げられましたか': '-5,000,000,000 JPY',
  },
  'targets set against each other and reached in part': {
    'How much is the Feb 12, 2009 revenue target of FY2008 below the very first one (78.5 billion)?':
      '-9,200,000,000 JPY',
    'how far below the original FY08 NI guide (aug 2008 deck) is the feb 2009 NI target, in yen':
      '-3,900,000,000 JPY',
    '1H08 op inc target as of the aug 2008 deck, before the october cut': '1,900,000,000 JPY',
    'what was the very first FY08 op income guide (the one before the cuts)': '5,200,000,000 JPY',
    'What percentage of the FY2008 revenue target announced in February 2009 was achieved by the end of December 2008?':
      '73.2886 %',
    'how much of the FY2011 revenue target was reached by the end of December 2011': '72.9402 %',
  },
  'what a target means for the year: against what was reached before, and as a margin': {
    'YoY % IIJ expected for operating income in the fiscal year to March 2010': '13.1 %',
    'by what percent was FY2008 revenue expected to grow according to the May 2008 target': '17.5 %',
    'printed YoY % for the FY2008 net income target of Feb 2009': '-74.9 %',
    'What operating margin does the revised FY2011 target imply?': '6.4948 %',
    'operating margin of the FY2009 target': '4.8529 %',
    'operating margin implied by the FY2008 targets of Feb 2009': '4.0404 %',
    'implied payout ratio of the FY2011 target': '17.8838 %',
  },
  'by what percent a target was passed or missed': {
    'by what percent did actual 1H08 net income exceed the 10/24 target?': '22.518 % net_income 1H08',
    'how many percent above the target was 1H08 revenue?': '0.1622 %',
    'by what percent did 1H08 operating income miss the first target': '-47.082 %',
    'by how much percent is the FY2011 target above FY2010 revenue': '17.7 % revenue FY2011',
  },
  'what a target leaves for the rest of its year': {
    'how much revenue does 4Q11 have to bring for the revised FY2011 revenue target, given the nine months?':
      '26,248,000,000 JPY',
    'How much net income has to come in 4Q11 to meet the FY2011 target?': '1,010,000,000 JPY',
    'what does 2H08 need to bring to reach the October 2008 FY2008 revenue target': '39,746,159,000 JPY',
    'what percentage of the FY2008 revenue target was still needed after 9M08?': '26.7114 %',
    'what share of the FY2009 operating income target was left for 4Q09?': '39.1748 %',
    'how much of the FY2011 net income target was still to be earned after 9M11, in percent?': '29.7059 %',
    'what percentage of the FY2008 revenue target had been reached after 9M08?': '73.2886 %',
  },
  'how much of a target is left is an amount, how much of it was reached a share': {
    'how much of the full-year FY2009 operating income target was still missing after nine months?':
      '1,292,769,000 JPY operating_income FY2009',
    'how much of the FY2009 revenue target was left at the end of December 2009':
      '19,687,221,000 JPY revenue FY2009',
    'how much of the FY2009 net income forecast was not yet reached after nine months':
      '566,707,000 JPY net_income FY2009',
    'how much was lacking to the FY2009 revenue target after 9M09': '19,687,221,000 JPY revenue FY2009',
    'how much of the FY2009 operating income target had been achieved after nine months?': '60.8252 %',
    'what part of the FY2009 revenue target was still missing after nine months': '28.9518 %',
  },
  'a year said of the target is its own, and the part of it said elsewhere the actual': {
    'How much of the FY2008 revenue target was earned in the first half?': '47.9853 % revenue 1H08',
    'In the first half, how much of the FY2008 revenue target was reached?': '47.9853 % revenue 1H08',
    'How much of the FY2008 net income target remained after the first half?':
      '932,446,000 JPY net_income FY2008',
    'FY2008 revenue target for the first half': '33,200,000,000 JPY revenue 1H08',
    'what percentage of the FY2008 first half revenue target was reached': '100.1622 % revenue 1H08',
  },
  'after a quarter there is all of the year up to its end': {
    'how much of the FY2011 revenue target was left after the third quarter?':
      '26,248,000,000 JPY revenue FY2011',
    'how much of the FY2009 revenue target had been reached after 3Q09?': '71.0482 % revenue 9M09',
  },
  'the second half of the targets of one announcement': {
    'Implied second-half FY08 revenue under the August 2008 guidance (full year less interim)':
      '44,000,000,000 JPY revenue 2H08',
    'what operating income did the initial FY2008 guidance imply for the second half?':
      '3,300,000,000 JPY operating_income 2H08',
    '2H08 net income implied by the October 24 2008 targets': '2,500,000,000 JPY',
    '2H08 revenue target announced in February 2009': 'unanswered',
    'What revenue would the second half of FY08 have needed under the August 2008 targets?':
      '44,000,000,000 JPY revenue 2H08',
    'revenue left for 2H08 according to the targets of the August 2008 presentation':
      '44,000,000,000 JPY revenue 2H08',
    'How much revenue was needed in 2H08 to reach the May 2008 FY2008 target?': '45,246,159,000 JPY',
  },
  'what was reached already, and targets per share and in percent as they stood at a date': {
    'share of the FY2011 operating income target already earned in 9M11 (%)': '63.4603 %',
    'how much of the FY2008 operating income target had already been earned in 9M08': '65.8694 %',
    'EPS target for FY2008 as of November 2008': '13,560.77 JPY/share eps_basic FY2008',
    'dividend per share target for FY2008 as of November 2008': '2,000 JPY/share dividend_per_share FY2008',
    'operating margin target for FY2008 as of November 2008': '5.2055 % operating_margin FY2008',
  },
  'a day without a year is the day of the target that is named': {
    '2009年3月期3Q累計の売上高、2/12修正後の通期目標に対する進捗率は何％ですか': '73.2886 %',
    '9M08 revenue as a percentage of the 10/24 FY2008 target': '69.574 %',
    'FY2008 operating income: Feb target vs October target, difference': '-1,000,000,000 JPY',
  },
});

answered({
  'what was supposed to be': {
    'what is operating income supposed to be in FY2009': '3,300,000,000 JPY operating_income FY2009',
    'revenue IIJ was supposed to make in FY2009': '68,000,000,000 JPY revenue FY2009',
    'by what % is operating income supposed to grow in FY2009 according to the target': '13.1 %',
    'how much % is FY2011 revenue supposed to rise per the target': '17.7 %',
  },
  'what was to change is the figure, and not its target': {
    'by what percentage was FY2008 operating income supposed to grow under the original target': '9.3 %',
    'by what percentage was FY2008 revenue to grow under the initial target': '17.5 %',
    'growth of operating income under the initial FY2008 target': '9.3 %',
  },
});
