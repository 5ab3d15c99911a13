import { answered, dialogs } from './cases.ts';

/** Figures that a document, a resolution or a name of its own ties to a period, with their units. */

answered({
  'a document has one exchange rate': {
    'JPY per USD used in the February 2010 announcement': '93.08 JPY/USD',
    'USD/JPY rate of the release dated 2009-02-12': '90.79 JPY/USD',
    'exchange rate used in the November 2008 release': '105.94 JPY/USD',
    '2009年2月発表の決算の為替換算レートは？': '90.79 JPY/USD',
    '2008年11月のリリースで使われた為替レート': '105.94 JPY/USD',
    '9M09の換算レート 1ドル何円': '93.08 JPY/USD',
    'average of the yen per dollar rates used in the 1H08, 9M08 and 9M09 releases': '96.6033 JPY/USD',
    'yen per dollar: change from the November 2008 release to the February 2009 release': '-15.15 JPY/USD',
    'By how many yen per dollar did the translation rate change from the 1H08 release to the 9M08 release?':
      '-15.15 JPY/USD',
    'percent change in the exchange rate between the 1H08 and 9M08 releases': '-14.3005 %',
    'exchange rate February 2009': 'unanswered',
    'exchange rate in the August 2008 presentation': 'unanswered',
    'What exchange rate of yen per US dollar underlies the translations in the February 2009 release?':
      '90.79 JPY/USD',
    'What exchange rate (yen per 1 US$) is used for translation in the 1H08 release?': '105.94 JPY/USD',
  },
  'what a sentence prints, where its own tables have another figure': {
    'What amount does the prose of the November 2008 release give for systems operation and maintenance revenue in 1H08?':
      '9,248,000,000 JPY revenue_systems_operation 1H08',
    'mobile contracts at the end of December 2009 in the prose': '36,000 contracts contracts_mobile',
    'revenue 1H08 in the prose': '33,253,841,000 JPY revenue 1H08',
  },
  'an interim dividend is of the first half, a year-end dividend of the second': {
    'interim dividend FY2007': '750 JPY/share',
    'year-end dividend per share fiscal 2007': '1,000 JPY/share',
    'final dividend per share for the year ended March 2008': '1,000 JPY/share',
    'full-year dividend FY2007': '1,750 JPY/share',
    '中間配当 2007年度': '750 JPY/share',
    '2008年3月期の期末配当': '1,000 JPY/share',
    'planned year-end dividend FY2008': '1,000 JPY/share',
    'dividnd per shr fy11 target': '3,000 JPY/share',
    'dividend increase FY2010 to FY2011 target': '250 JPY/share',
    'year-end dividend FY2010': 'unanswered',
    'dividend': 'clarify',
  },
  'a resolution that was made once is meant by its day': {
    'ceiling in yen of the own-share repurchase announced in Nov 2008': '400,000,000 JPY',
    'maximum number of own shares to be repurchased under the Oct 28 2008 board resolution': '4,000 shares',
    '自社株買いの上限金額（2008年10月決議）': '400,000,000 JPY',
    'share buyback cap in yen FY2008': '400,000,000 JPY',
    'What is the upper limit number of shares in the repurchase plan from Nov. 14, 2008?': '4,000 shares',
    'maximum number of shares IIJ could buy back under the October 2008 board resolution': '4,000 shares',
    'max yen amount of the buyback approved for Nov 08 to Jan 09': '400,000,000 JPY',
    'max amount of the own share repurchase resolved in october 2008 in yen': '400,000,000 JPY',
    "max number of shares in the buyback the board ok'd in oct 2008": '4,000 shares',
  },
  'a forecast holds figures of its own': {
    'weighted average share count assumed in the Feb 2009 FY2008 EPS forecast': '205,165 shares',
    'loss from new subsidiaries baked into the FY08 operating income target, per the 1Q08 deck':
      '900,000,000 JPY',
    'forecast weighted average shares FY2008': '205,165 shares',
  },
  'a document is named beside what it says': {
    'pretax income y/y for 9M07 (as per the tanshin bit)': '-27.6 %',
    'What percentage of Internet Multifeed Co., Ltd. does IIJ own according to the 1Q08 presentation?':
      '31 %',
    'corporate connectivity others revenue in 3Q08 as first published in Feb 2009': '295,000,000 JPY',
  },
});

dialogs({
  'documents whose rates are asked for one after the other': [
    ['exchange rate used in the november 2008 release', '105.94 JPY/USD'],
    ['and in the february 2010 one?', '93.08 JPY/USD usd_rate 2009-12-31'],
    ['difference?', '-12.86 JPY/USD'],
    ['and the February 2009 release', '90.79 JPY/USD'],
    ['and february 2010?', 'unanswered'],
  ],
  'the month of a document, where no rate is spoken of': [
    ['revenue 9M08', '50,789,003,000 JPY'],
    ['and the november 2008 one?', 'unanswered'],
  ],
});
