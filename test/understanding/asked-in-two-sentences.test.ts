import { answered } from './cases.ts';

/** Questions that ask whether something moved and then what it is, how two reports of a figure differ, and what is named only to say what a ratio follows from. */

answered({
  'a figure as it now is less what it was first reported to be': {
    "By how much does the Feb 2010 release's figure for the 9M08 change in accrued expenses and other liabilities differ from the originally reported one?":
      '326,868,000 JPY cf_accrued_and_other_liabilities 9M08',
    'difference between restated and originally reported 9M08 change in accrued expenses and other liabilities':
      '326,868,000 JPY',
    'change in accrued expenses and other liabilities 9M08 restated vs originally reported':
      '326,868,000 JPY',
    '9M08 change in accrued expenses and other liabilities, as originally reported': '348,914,000 JPY',
    "By how much does the Feb 2010 release's figure for 9M08 accounts payable change differ from the originally reported one?":
      'not answered',
  },
  'whether a target was moved, and what it now is': {
    'Was the FY2011 operating income target lowered in February 2012? What is it now?':
      '6,300,000,000 JPY operating_income FY2011',
    'Did IIJ cut its FY2008 revenue target? What is the new target?': '69,300,000,000 JPY revenue FY2008',
    'was the FY2009 operating income target raised? how much is it now?':
      '3,300,000,000 JPY operating_income',
    'how much was the FY2008 revenue target cut and what is the new target': '-3,700,000,000 JPY',
  },
  'whether a number grew, and by how many': {
    '2009年12月末のIP Service(1Gbps-)の契約数は1年前より増えましたか？何件増えましたか？':
      '39 contracts contracts_ip_service_over_1g 2009-12-31',
    '2009年12月末のIP Service(100Mbps-999Mbps)の契約数': '244 contracts contracts_ip_service_100m_to_1g',
    '2009年12月末のIP Service(-99Mbps)の契約数は': '927 contracts contracts_ip_service_under_100m',
  },
  'a ratio that two targets imply': {
    'What payout ratio do the FY2008 dividend and EPS targets of February 2009 imply?':
      '31.5639 % payout_ratio FY2008',
    'What operating margin do the FY2011 revenue and operating income targets imply?':
      '6.4948 % operating_margin FY2011',
    'net margin implied by the FY2008 revenue and net income targets': '1.8759 % net_margin FY2008',
  },
  'shortened words, and the end of months': {
    'avg qtrly op incme 9m09': '669,077,000 JPY operating_income 9M09',
    'wich was higher atm revenue 1q11 or 2q11 n how much': '317,000,000 JPY revenue_atm 2Q11',
    '2012年3月期の当期純利益目標まであといくら（9ヶ月終了時点）': '1,010,000,000 JPY net_income FY2011',
  },
});
