import { answered, dialogs } from './cases.ts';

/** Targets by the revision that led to them, and turn by turn by the announcement that is spoken of. */

answered({
  'what a target was revised to or from': {
    'what was the FY2008 revenue target cut to on 12 Feb 2009?': '69,300,000,000 JPY',
    'to what was the FY2008 net income target lowered in February 2009?': '1,300,000,000 JPY',
    'FY2008 operating income target was reduced to how much in Oct 2008': '3,800,000,000 JPY',
    'FY2009 revenue target was lowered to what level in Feb 2010': '68,000,000,000 JPY',
    'what did IIJ revise the FY2011 revenue target to?': '97,000,000,000 JPY',
    'what was the FY2008 revenue target cut from in Oct 2008': '78,500,000,000 JPY',
    'what was the FY2008 revenue target revised down from in February 2009': '73,000,000,000 JPY',
    '2008年度の売上高目標は2009年2月にいくらに引き下げられましたか': '69,300,000,000 JPY',
    'FY2008の純利益目標はいくらまで引き下げられた？': '1,300,000,000 JPY',
  },
  'by how much it was revised stays the revision': {
    'what did they cut the FY2008 op income target by in Feb 2009?': '-1,000,000,000 JPY',
    'how much was FY2008 revenue target cut from Oct 2008 to Feb 2009': '-3,700,000,000 JPY',
    '2009年度の売上高目標はいくら引き下げられましたか': '-5,000,000,000 JPY',
  },
  'a target less what was reached of it': {
    'FY2008 net income target less first-half net income': '932,446,000 JPY',
    'FY2009 revenue target minus 9M09 revenue': '19,687,221,000 JPY',
    'net income 9M09 less FY2009 net income target': '-566,707,000 JPY',
  },
  'an amount alone does not tell which revision is meant': {
    'the FY2008 revenue target was cut from 78.5 billion to what?': 'not answered',
    'the FY2008 revenue target was cut from 73,000 million to what in Feb 2009?': 'not answered',
  },
});

dialogs({
  'what came of a target': [
    ['FY2011 revenue target', '97,000,000,000 JPY'],
    ['what was it actually in FY2010?', '82,400,000,000 JPY revenue FY2010'],
    ['and net income in FY2010, actually?', '3,203,000,000 JPY net_income FY2010'],
  ],
  'a target against another one': [
    ['What is the revised FY2011 revenue target?', '97,000,000,000 JPY'],
    ['how much lower than the initial one is it?', '-3,000,000,000 JPY revenue FY2011'],
    ['What is the FY2008 revenue target as of Feb 2009?', '69,300,000,000 JPY'],
    ['how much lower is that than the October one?', '-3,700,000,000 JPY revenue FY2008'],
    ['revenue 9M08', '50,789,003,000 JPY'],
    ['and the target announced in February 2009?', '69,300,000,000 JPY revenue FY2008'],
    ['how much is still to go?', '18,510,997,000 JPY'],
    ['1H08 revenue', '33,253,841,000 JPY'],
    ['what did they target on Oct 24?', '33,200,000,000 JPY revenue 1H08'],
  ],
  'targets of one announcement': [
    ['which FY2008 revenue target was announced on October 24, 2008?', '73,000,000,000 JPY'],
    ['and the operating income target from that date', '3,800,000,000 JPY operating_income FY2008'],
    ['what did they cut the op income target to in Feb 2009?', '2,800,000,000 JPY'],
    ['a cut of how many %?', '-26.3158 %'],
    ['first FY2008 operating income target', '5,200,000,000 JPY'],
    ['net income target?', '5,200,000,000 JPY net_income FY2008'],
    ['and the newest?', '1,300,000,000 JPY net_income FY2008'],
    ['FY2009 revenue target', '68,000,000,000 JPY'],
    ['previous FY2008 revenue target', '73,000,000,000 JPY'],
    ['and the net income target?', '2,800,000,000 JPY'],
  ],
  'the one that a target replaced': [
    ['FY2008 operating income target, as revised in February 2009', '2,800,000,000 JPY'],
    ['what was it before that?', '3,800,000,000 JPY'],
    ['how much was it cut by?', '-1,000,000,000 JPY'],
    ['FY2008 revenue target announced 12 Feb 2009', '69,300,000,000 JPY'],
    ['and before that?', '73,000,000,000 JPY'],
    ['and before that?', '78,500,000,000 JPY'],
    ['FY2008 revenue target announced October 24, 2008', '73,000,000,000 JPY'],
    ['and the previous one?', '78,500,000,000 JPY'],
    ['2008年度の売上高目標（2009年2月発表）', '69,300,000,000 JPY'],
    ['その前は？', '73,000,000,000 JPY'],
    ['revenue 9M09', '48,312,779,000 JPY'],
    ['and before that?', 'not answered'],
  ],
  'the target before another, by its place and by its month': [
    ['What revenue did IIJ target for FY2008 in its February 2009 release?', '69,300,000,000 JPY'],
    ['and the one before that, from October?', '73,000,000,000 JPY revenue FY2008'],
    ['so cut by how much?', '-3,700,000,000 JPY'],
    ['operating income target after the cut?', '2,800,000,000 JPY operating_income FY2008'],
    ['in October it was?', '3,800,000,000 JPY operating_income FY2008'],
    ['FY2008 revenue target from Feb 2009', '69,300,000,000 JPY'],
    ['and the one before that, in Feb 2009?', 'not answered'],
    ['FY2008 revenue target', '69,300,000,000 JPY'],
    ['the previous one, from October 2008?', '73,000,000,000 JPY revenue FY2008'],
  ],
  'how much another target was revised by': [
    ['FY2008 revenue target', '69,300,000,000 JPY'],
    ['by how much was it cut', '-3,700,000,000 JPY'],
    ['operating income', '-1,000,000,000 JPY operating_income FY2008'],
    ['FY2008 revenue target', '69,300,000,000 JPY'],
    ['by how much was it lowered in total', '-9,200,000,000 JPY'],
    ['and net income?', '-3,900,000,000 JPY net_income FY2008'],
    ['FY2008の売上高目標', '69,300,000,000 JPY'],
    ['いくら下げた？', '-3,700,000,000 JPY'],
    ['営業利益は？', '-1,000,000,000 JPY operating_income FY2008'],
  ],
  'a target that was left as it was': [
    ['FY2009 revenue target', '68,000,000,000 JPY'],
    ['by how much was it cut', '-5,000,000,000 JPY'],
    ['operating income', '3,300,000,000 JPY operating_income FY2009'],
  ],
});
