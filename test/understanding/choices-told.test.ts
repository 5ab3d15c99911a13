import { answered, notAnswered } from './cases.ts';

/** Which of two or of several it was, with a clause that asks for the figure, which it calls by its kind alone. */

answered({
  'the kind of a ratio said again is no ratio of the two': {
    'Which quarter had the higher SI gross margin ratio, 3Q08 or 3Q09, and what was the ratio?':
      '28.1 % gross_margin_ratio_si 3Q09',
    'Which quarter had the lower SI gross margin ratio, 3Q08 or 3Q09, and what was the ratio?':
      '24.6 % gross_margin_ratio_si 3Q08',
    'Was equipment sales gross margin ratio higher in 3Q08 or 3Q09, and with what ratio?':
      '14.3 % gross_margin_ratio_equipment 3Q09',
    'In which of 9M08 and 9M09 was operating margin higher, and what was the percentage then?':
      '4.1547 % operating_margin 9M09',
    'Which quarter had the higher operating margin, 3Q08 or 3Q09, and what was the margin in percent?':
      '5.2448 % operating_margin 3Q09',
    'Which had the higher equity ratio, Dec 2008 or Dec 2009, and what was the ratio?':
      '52.7 % equity_ratio 2009-12-31',
    'Between 3Q08 and 3Q09, which had the greater equipment sales gross margin ratio, and what was that ratio?':
      '14.3 % gross_margin_ratio_equipment 3Q09',
    'Which had the higher gross margin ratio in 3Q09, SI or equipment sales, and what was the ratio?':
      '28.1 % gross_margin_ratio_si 3Q09',
    'What was the SI gross margin ratio in 3Q08 and what was the ratio in 3Q09?': 'answered without a number',
    '3Q08と3Q09ではSIの売上総利益率はどちらが高く、その比率はいくら？': '28.1 % gross_margin_ratio_si 3Q09',
    '3Q08と3Q09でSI粗利率が高いのはどちらで、何％ですか': '28.1 % gross_margin_ratio_si 3Q09',
    '9M08と9M09で営業利益率が高かったのはどちら？その割合は？': '4.1547 % operating_margin 9M09',
  },
  'the kind of a line said again is no other figure': {
    'Which quarter of FY2010 had the highest ATM revenue and what was the revenue?':
      '164,000,000 JPY revenue_atm 4Q10',
    'Which quarter had the higher cost of SI, 3Q08 or 3Q09, and what was the cost?':
      '6,325,592,000 JPY cost_si 3Q08',
    'Which quarter had the higher SI gross margin, 3Q08 or 3Q09, and what was the margin?':
      '2,061,928,000 JPY gross_margin_si 3Q08',
    'Which had the higher revenue in 3Q09, SI or network services, and what was the revenue?':
      '9,296,765,000 JPY revenue_network_services 3Q09',
  },
  'what lies between the two stays what it is': {
    'Was SI gross margin ratio higher in 3Q08 or 3Q09, and by how many points?': '3.5 points',
    'Was SI gross margin ratio higher in 3Q08 or 3Q09, and by what percentage?': '3.5 points',
    'What was the ratio of the SI gross margin ratio in 3Q09 to that in 3Q08?': '1.142276 times',
  },
  'one of two times, and none between them': {
    'Between 3Q08 and 3Q09, which quarter had the higher SI revenue?': '8,387,520,000 JPY revenue_si 3Q08',
  },
  'a particle begins no name': {
    '9M08と9M09で営業利益率が高かったのはどちら？': '4.1547 % operating_margin 9M09',
    '9M08の営業での利益': '1,844,342,000 JPY operating_income',
  },
  'the least in Japanese, wherever the adverb stands, of a year with its quarters': {
    '2010年度(1Q10〜4Q10)でATM運営事業の売上高が最も少なかった四半期の金額は？':
      '106,000,000 JPY revenue_atm 1Q10',
    '2010年度で最もATM売上高が少なかったのはいつ': '106,000,000 JPY revenue_atm 1Q10',
    '一番ATM売上高が多い四半期は1Q10から3Q11のうちどれ': '361,000,000 JPY revenue_atm 3Q11',
    'lowest ATM revenue in FY2010 (1Q10-4Q10)': '106,000,000 JPY revenue_atm 1Q10',
  },
  'how many of the quarters lie beyond a threshold': {
    '1Q10から3Q11のうち、ATM運営事業の営業損失が1億円を超えた四半期はいくつ？': '5 count',
    '1Q10から3Q11で、ATM運営事業の売上高が1億5000万円を超えた四半期はいくつありますか': '4 count',
    '1Q10〜3Q11でATM売上高が2億円以上の四半期は何回？': '3 count',
    '1Q10から3Q11でATM売上高が150百万円を上回った四半期の数は？': '4 count',
    '1Q10から3Q11でATM事業の売上高が2億円に満たない四半期はいくつですか': '4 count',
    '1Q10から3Q11の各四半期でATM営業損益がマイナスだった四半期はいくつ？': '7 count',
    '1Q10から3Q11でATM事業が営業赤字だった四半期は何回ありましたか': '7 count',
    '2008年3月末、2008年9月末、2008年12月末のうち総資産が500億円を超えたのはいくつ？': '3 count',
    'In how many quarters from 1Q10 to 3Q11 did the ATM business make an operating loss?': '7 count',
    'Count the quarters from 1Q10 to 3Q11 in which ATM revenue topped 150 million yen': '4 count',
  },
});

notAnswered({
  'a ratio of the two, or of what is not named': [
    'Was SI gross margin ratio higher in 3Q08 or 3Q09, and by what ratio?',
    'Which quarter had the highest ATM revenue and revenue?',
  ],
  'two thresholds, and what grew': [
    '1Q10から3Q11でATM売上高が1億円以上2億円以下の四半期はいくつ',
    'how many quarters from 1Q10 to 3Q11 had ATM revenue above 100 million but below 200 million',
    '1Q10から3Q11でATM売上高が増えた四半期はいくつ',
  ],
});
