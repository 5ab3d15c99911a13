import { answered, refused } from './cases.ts';

/** Which of several targets is meant by what became of it, and what became of a target in the end. */

answered({
  'the target before it was revised, whichever way and in however many words': {
    'What was the FY2009 revenue target before it was revised down?': '73,000,000,000 JPY revenue FY2009',
    'FY2009 revenue target before it was revised downwards in February 2010':
      '73,000,000,000 JPY revenue FY2009',
    'FY2009 revenue target before it got revised down': '73,000,000,000 JPY revenue FY2009',
    'FY2009 revenue target before it was cut down': '73,000,000,000 JPY revenue FY2009',
    'FY2009 revenue target before they revised it down': '73,000,000,000 JPY revenue FY2009',
    'FY2009 revenue target before it came down': '73,000,000,000 JPY revenue FY2009',
    'FY2009 revenue target before the change': '73,000,000,000 JPY revenue FY2009',
    'FY2009 revenue target after it was revised down': '68,000,000,000 JPY revenue FY2009',
    'FY2008 revenue target before it was first revised down': '78,500,000,000 JPY revenue FY2008',
    'FY2008 revenue target before it was revised down in October 2008': '78,500,000,000 JPY revenue FY2008',
    'FY2008 revenue target before it was revised in October 2008': '78,500,000,000 JPY revenue FY2008',
    'FY2008 operating income target before it was revised down in February 2009':
      '3,800,000,000 JPY operating_income FY2008',
    'FY2009 operating income target before it was changed': 'unanswered',
    'by how much was the FY2009 revenue target revised down?': '-5,000,000,000 JPY revenue FY2009',
    'how much was the FY2009 revenue target lowered': '-5,000,000,000 JPY revenue FY2009',
  },
  'a revised target is the one that the revision led to': {
    'the lowered FY2009 revenue target': '68,000,000,000 JPY revenue FY2009',
    'what is the reduced revenue target for FY2009?': '68,000,000,000 JPY revenue FY2009',
    'the revised-down FY2009 revenue target': '68,000,000,000 JPY revenue FY2009',
    'what was the trimmed FY2008 revenue target': '69,300,000,000 JPY revenue FY2008',
    'lowered FY2009 revenue target by how much': '-5,000,000,000 JPY revenue FY2009',
  },
  'what will become of a target is told by no document': refused(
    [
      'will IIJ reach its FY2011 operating income target?',
      'so will they make the FY2011 op income guidance',
      'is IIJ going to meet its FY2011 revenue target?',
      'can IIJ make its FY2011 operating income target?',
      'could IIJ still reach its FY2011 operating income target',
      'would IIJ reach its FY2011 operating income target?',
      'may IIJ reach its FY2011 operating income target',
      'will the FY2011 revenue target be reached?',
      'will revenue reach the FY2011 target',
      'will IIJ revise its FY2011 revenue target?',
      'is IIJ going to cut the FY2011 revenue target again?',
      'will the FY2011 operating income target hold?',
      'tell me if IIJ will reach its FY2011 operating income target',
      'whether IIJ will reach its FY2011 revenue target',
      'when will IIJ reach its revenue target of 100 billion',
    ],
    'unanswered',
  ),
  'what is asked for politely, or under a target, is a figure': {
    'will you tell me the FY2011 operating income target?': '6,300,000,000 JPY',
    'can I have the FY2011 revenue target please': '97,000,000,000 JPY',
    'can the FY2011 revenue target be given in billions': '97,000,000,000 JPY',
    'what operating income will IIJ reach in FY2011 according to its target?': '6,300,000,000 JPY',
    'what would 4Q11 operating income have to be to reach the FY2011 target': '2,302,000,000 JPY',
    'revenue 4Q11 would have to bring to reach the revised full-year target of JPY97.0 billion':
      '26,248,000,000 JPY',
    'could you calculate 9M11 operating income as a % of the FY2011 target': '63.4603 %',
  },
  'whether a target was reached: what was reached against it': {
    'did IIJ reach its 1H08 operating income target?': '55,442,000 JPY operating_income 1H08',
    'was the 1H08 revenue target met?': '53,841,000 JPY revenue 1H08',
    'did IIJ achieve the FY2010 mid-term revenue target?': '-17,600,000,000 JPY revenue FY2010',
    'has IIJ reached its FY2011 operating income target': 'unanswered',
    'does IIJ reach its FY2011 operating income target?': 'unanswered',
  },
  'of a year that is not over, what is known of it is what was reached': {
    'how much of the FY2011 operating income target has been reached?': '63.4603 % operating_income 9M11',
    'progress toward the FY2011 revenue target': '72.9402 % revenue 9M11',
    'how much of the FY2008 revenue target has been reached': '73.2886 % revenue 9M08',
    'how much is left to reach the FY2011 operating income target': '2,302,000,000 JPY',
    '2011年度の営業利益目標の進捗率は': '63.4603 % operating_income 9M11',
    'FY2011 revenue target percent': 'unanswered',
  },
  'a target over the figure of another year, as the words put them': {
    'FY2011 revenue target as a % of FY2010 revenue': '117.7184 % revenue FY2011',
    'FY2010 revenue as a % of FY2011 revenue target': '84.9485 % revenue FY2010',
    'what percent of FY2010 revenue is the FY2011 target': '117.7184 % revenue FY2011',
    'FY2011 revenue target divided by FY2010 revenue': '117.7184 % revenue FY2011',
    'what share of the FY2011 revenue target did 9M11 bring': '72.9402 % revenue 9M11',
    'FY2011 revenue target, percent reached in 9M11': '72.9402 % revenue 9M11',
    '2011年度売上高目標は2010年度売上高の何％': '117.7184 % revenue FY2011',
  },
});
