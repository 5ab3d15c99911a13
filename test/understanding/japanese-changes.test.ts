import { answered, dialogs, notAnswered } from './cases.ts';

/** What changed over a time that Japanese questions name by its length, and what is said of several figures at once. */

dialogs({
  'over the time between the two that were spoken of, or up to the last': [
    ['2008年9月末の現金は？', '9,319,235,000 JPY cash 2008-09-30'],
    ['2008年12月末は？', '8,955,447,000 JPY cash 2008-12-31'],
    ['3か月でいくら減った？', '-363,788,000 JPY cash 2008-12-31'],
    ['3ヶ月で何％減った？', '-3.9036 % cash 2008-12-31'],
    ['1年では？', '-2.8108 % cash 2008-12-31'],
    ['2008年12月末の現金は？', '8,955,447,000 JPY cash 2008-12-31'],
    ['2008年9月末は？', '9,319,235,000 JPY cash 2008-09-30'],
    ['三ヶ月間でどれくらい変わった？', '-363,788,000 JPY cash 2008-12-31'],
    ['この間の増減率は？', '-3.9036 % cash 2008-12-31'],
    ['2008年12月末の現金は？', '8,955,447,000 JPY cash 2008-12-31'],
    ['現金は3か月でいくら減った？', '-363,788,000 JPY cash 2008-12-31'],
    ['2010年12月末の従業員数は？', '1,962 people employees 2010-12-31'],
    ['2011年12月末は？', '1,941 people employees 2011-12-31'],
    ['1年で何人減った？', '-21 people employees 2011-12-31'],
    ['3Q08の売上高は？', '17,535,162,000 JPY revenue 3Q08'],
    ['1年でいくら増えた？', '-824,000,000 JPY revenue 3Q08'],
    ['3か月でいくら増えた？', '609,454,000 JPY revenue 3Q08'],
    ['9M08の純利益は？', '354,322,000 JPY net_income 9M08'],
    ['3か月でいくら減った？', 'unanswered'],
    ['hi-hoの売上 9M08', '3,682,000,000 JPY revenue_hiho 9M08'],
    ['ということは3Qの3か月では', '1,257,000,000 JPY revenue_hiho 3Q08'],
  ],
  'by how many a count has grown': [
    ['2008年12月末の法人契約数は？', '47,277 contracts contracts_connectivity_corporate 2008-12-31'],
    ['2009年12月末は？', '66,171 contracts contracts_connectivity_corporate 2009-12-31'],
    ['増加数は？', '18,894 contracts contracts_connectivity_corporate 2009-12-31'],
    ['法人契約数 2009年12月末の増加数', 'clarify'],
    ['2009年12月末の法人契約の純増数', 'clarify'],
    ['法人契約数 2009年12月末の増加額', 'clarify'],
    ['従業員の純増 3Q11', '-14 people employees 2011-12-31'],
  ],
  'the target that was set first': [
    ['12年3月期の売上計画、直近の数字でお願いします', '97,000,000,000 JPY revenue FY2011'],
    ['期初計画では？', '100,000,000,000 JPY revenue FY2011'],
    ['何％の下方修正ですか？', '-3 % revenue FY2011'],
  ],
  'what begins a turn or ends it asks nothing': [
    ['2009年10-12月期の税引前利益は？', '757,593,000 JPY income_before_tax 3Q09'],
    ['7-9月期は？', 'unanswered'],
    ['それなら上期（4〜9月）は出せます？', '1,025,613,000 JPY income_before_tax 1H09'],
    ['9M08の売上高は？', '50,789,003,000 JPY revenue 9M08'],
    ['では3Qはいくらだったことになりますか', '17,535,162,000 JPY revenue 3Q08'],
  ],
});

answered({
  'over a time that the question names': {
    '2009年12月末の総資産は1年でいくら増えた？': '-3,556,674,000 JPY total_assets 2009-12-31',
    '2008年12月末の現金は3か月でいくら減った？': '-363,788,000 JPY cash 2008-12-31',
    '2008年9月末の現金は半年で何％減った？': '-18.7582 % cash 2008-09-30',
    '3Q08の売上高は1年で何％増えた？': '-4.4882 % revenue 3Q08',
    '3Q08の現金は1年でいくら増えた？': '-259,000,000 JPY cash 2008-12-31',
    '9M08の9か月で現金はいくら減った？': '-2,515,533,000 JPY cash 2008-12-31',
    '2008年9月末から12月末の3か月で現金はいくら減った？': '-363,788,000 JPY cash 2008-12-31',
    '2008年3月末から9か月で現金はいくら減った？': '-2,515,533,000 JPY cash 2008-12-31',
    '2008年3月末から半年で現金はいくら減った？': '-2,151,745,000 JPY cash 2008-09-30',
    '1年間で総契約帯域はどれだけ増えた？2008年12月末→2009年12月末':
      '170.6 Gbps contracted_bandwidth 2009-12-31',
  },
  'how far two figures are apart': {
    '純利益は3Q07と3Q08でいくら違う？': '-623,823,000 JPY net_income 3Q08',
    '3Q08と3Q09で営業利益は何％違いますか': '0.268 % operating_income 3Q09',
    '9M08のSI売上とアウトソーシング売上はいくら違う？': '12,729,142,000 JPY',
    '営業利益率は9M08と9M09で何ポイント違う？': '0.5233 points operating_margin 9M09',
  },
  'a year that several parts of it hang on': {
    '2011年度の1Q・2Q・3Qを足すとATM事業の営業損失はいくらになる？': '-198,000,000 JPY',
    '2011年度の1Qと2Qを足すとATM売上は？': '561,000,000 JPY',
    '2011年度の2Qから3QへのATM売上の増減は': '44,000,000 JPY revenue_atm 3Q11',
    '2008年度の1Qと2Qと3Qの売上の平均は': '16,929,667,667 JPY',
  },
  'a kind of figure that is said once, of two lines': {
    'SIと機器販売を合わせた受注高、2008年度の9か月累計は？': '22,465,000,000 JPY orders_received 9M08',
    'システム構築と運用保守を合わせた受注高 9M08': '22,466,000,000 JPY',
    'システム構築と運用保守を合わせた受注残高 2009年12月末': '14,986,000,000 JPY',
    '接続サービスとアウトソーシングを合わせた売上はいくら？9M08': '25,940,862,000 JPY',
    '法人向け接続サービスとアウトソーシングの売上の合計 9M08': '21,081,808,000 JPY',
    '販売費と一般管理費を合わせた金額 9M08': '7,473,473,000 JPY',
  },
  'a year of the calendar': {
    '暦年2008年の第3四半期（7-9月）の売上総利益は？': '3,144,106,000 JPY gross_margin 2Q08',
    '暦年の2008年第3四半期の売上総利益は？': '3,144,106,000 JPY gross_margin 2Q08',
    '2008年（暦年）の第3四半期の売上は': '16,925,708,000 JPY revenue 2Q08',
    '2009年の暮れの時点でATMは何台置いてた？': '147 ATMs atm_count 2009-12-31',
  },
  'a target before it was revised': {
    '09年3月期の純利益予想、2009年2月に見直す前の数字は？': '2,800,000,000 JPY net_income FY2008',
    '09年3月期の純利益予想、2008年10月に見直す前の数字は？': '5,200,000,000 JPY net_income FY2008',
    '09年3月期の売上予想、2008年10月に引き下げる前の数字は？': '78,500,000,000 JPY revenue FY2008',
    '09年3月期の売上予想、2009年2月に修正される前は？': '73,000,000,000 JPY revenue FY2008',
    'FY2011の売上の期初計画は？': '100,000,000,000 JPY revenue FY2011',
  },
  'words around a figure': {
    '上期2008の売上、ドル建てではいくらと開示していますか': '313,893,000 USD revenue 1H08',
    'OEMは個人向け接続の契約数の何％を占めますか（2009年12月末）': '45.8293 %',
    '有利子の借入金（短期＋長期）、11年12月末の残高をください': '12,000,000,000 JPY borrowings 2011-12-31',
    '2008年11月のリリースに出ている自社株買い、取得総額の上限はいくら？':
      '400,000,000 JPY share_repurchase_limit_amount FY2008',
  },
});

notAnswered({
  'a time over which nothing is told to have changed, or that lies between no two': [
    '現金は3か月でいくら減った？',
    '1年でいくら増えた？',
    '2008年9月末と12月末で、1年で現金はいくら減った？',
    '3Q08の売上高は半年でいくら増えた？',
  ],
});
