import { answered, notAnswered } from './cases.ts';

/** The most that the company resolved to spend on its own shares, and to buy of them, however people ask for it. */

answered({
  'how many shares there may be, and what a share stands for': {
    'authorized number of common shares at Sep 30 2008': '377,600 shares shares_authorized 2008-09-30',
    "How many ADSs equal one share of IIJ's common stock?": '400 ADS ads_per_share',
    'how many ADSs make up one share': '400 ADS',
    'How many ADSs represent one share?': '400 ADS',
    'one common share equals how many ADSs?': '400 ADS',
    'What is the ratio of ADSs to shares?': '400 ADS',
    '1株は何ADSですか': '400 ADS',
  },
  'the most that may be spent, and not what was': {
    'how much can IIJ spend on buying back shares': '400,000,000 JPY share_repurchase_limit_amount',
    'what is the most IIJ may spend on buying back shares': '400,000,000 JPY',
    "what's the most IIJ could pay for its own shares": '400,000,000 JPY',
    'how much is IIJ allowed to spend on treasury stock': '400,000,000 JPY',
    'up to how much yen could be spent on the buyback': '400,000,000 JPY',
    'Up to how much money was the share repurchase announced in fall 2008 allowed to cost?':
      '400,000,000 JPY',
    'max yen of buyback': '400,000,000 JPY',
    'How much did the board authorize for share repurchases in October 2008?': '400,000,000 JPY',
    'how much may be spent on share repurchases': '400,000,000 JPY',
    'up to how much was IIJ going to spend on the buyback starting November 14, 2008?': '400,000,000 JPY',
    'how much was IIJ going to spend on the buyback?': '400,000,000 JPY',
    'Up to what amount was IIJ going to repurchase shares?': '400,000,000 JPY',
    'how much did IIJ spend on buybacks in 3Q08': '-300,555,000 JPY cf_treasury_stock',
    'can you tell me how much IIJ spent on buying back shares in 3Q08': '-300,555,000 JPY',
  },
  'the most shares that may be bought, and not those that were': {
    'max shares IIJ can buy back': '4,000 shares share_repurchase_limit_shares',
    'Up to how many shares was IIJ going to buy back under the plan starting November 14, 2008?':
      '4,000 shares',
    'how many shares is IIJ expected to buy back at most?': '4,000 shares',
    'how many shares at most may be bought back': '4,000 shares',
    'up to how many own shares could be acquired under the October 2008 resolution': '4,000 shares',
    'how many shares is IIJ allowed to repurchase': '4,000 shares',
    'up to how many shares did the board approve to buy back in October 2008': '4,000 shares',
    'largest number of shares IIJ could buy back': '4,000 shares',
    'maximum number of shares IIJ planned to buy back from November 2008': '4,000 shares',
    'how many own shares could IIJ have bought back under the plan of Oct. 28, 2008?': '4,000 shares',
    'how many shares has IIJ bought back': '3,934 shares treasury_shares',
  },
  'what is said of its time': {
    'Up to how many shares could IIJ repurchase under the buyback starting November 14, 2008?':
      '4,000 shares',
    'maximum amount in yen of the Nov 2008 - Jan 2009 share repurchase': '400,000,000 JPY',
    'Up to how many shares could be bought back between November 14, 2008 and January 30, 2009':
      '4,000 shares',
  },
  'what percentage of the shares that is': {
    'what % of outstanding shares did the share buyback plan announced in Nov 2008 cover?':
      '1.94 % share_repurchase_share',
    'percentage of outstanding shares covered by the Nov 2008 share repurchase': '1.94 %',
    'up to what percentage of its outstanding shares could IIJ buy back from Nov 2008?': '1.94 %',
    'share buyback ceiling as % of shares outstanding': '1.94 %',
  },
  'which of the two is asked for': {
    'what is the cap on the buyback': 'clarify',
    "what's the ceiling for the share repurchase": 'clarify',
  },
});

notAnswered({
  'what more is said of the limit': [
    'how much of the buyback limit was used',
    'how much less than the maximum did IIJ spend on buybacks in 3Q08',
    'how much can IIJ spend on buying back shares from its chairman',
    'up to how many own shares could be acquired under the January 2011 resolution',
    'how many shares can Sony buy back',
    'what % of outstanding shares did IIJ buy back under the plan',
  ],
});
