import { dialogs } from './cases.ts';

/** One word behind a figure: it names another figure only where that goes with the one before. */

dialogs({
  'net of a cost': [
    ['cost of revenues 9M08', '41,254,994,000 JPY'],
    ['net?', 'not answered'],
  ],
  'net of one line': [
    ['SI revenue 9M08', '24,105,075,000 JPY'],
    ['net?', 'not answered'],
  ],
  'net of a cash flow': [
    ['investing cash flow 9M08', '-2,926,118,000 JPY'],
    ['net?', 'not answered'],
  ],
  'net and gross of an income': [
    ['operating income 9M08', '1,844,342,000 JPY'],
    ['net?', '354,322,000 JPY net_income'],
    ['gross?', '9,534,009,000 JPY gross_margin'],
  ],
  'per share of what has no figure per share': [
    ['property and equipment Dec 31, 2009', '13,160,935,000 JPY'],
    ['per share?', 'not answered'],
  ],
  'per ADS of an operating income': [
    ['operating income 9M08', '1,844,342,000 JPY'],
    ['per ADS?', 'not answered'],
  ],
  'per share of the net income': [
    ['net income 9M08', '354,322,000 JPY'],
    ['per share?', '1,719.82 JPY/share'],
  ],
  'expense of a revenue': [
    ['outsourcing revenue 9M08', '11,375,933,000 JPY'],
    ['expense?', 'not answered'],
  ],
  'one business and the company': [
    ['IIJ Global operating income 9M11', '1,500,000,000 JPY'],
    ['net?', 'not answered'],
  ],
  'others beside a line that has others': [
    ['broadband revenue 9M08', '2,158,000,000 JPY'],
    ['others?', '262,000,000 JPY revenue_corporate_others'],
  ],
  'others beside a line that has none': [
    ['SI revenue 9M08', '24,105,075,000 JPY'],
    ['others?', 'not answered'],
  ],
  'others of the current assets': [
    ['total current assets Dec 31, 2009', '21,672,169,000 JPY'],
    ['others?', '583,468,000 JPY other_current_assets'],
  ],
  'the largest part of a total': [
    ['total cost of revenues in 3Q09', '12,656,239,000 JPY'],
    ['which line was the largest?', '7,567,089,000 JPY cost_network_services'],
    ['what share of the total?', '59.7894 %'],
  ],
  'the largest part at another time': [
    ['revenue 9M09', '48,312,779,000 JPY'],
    ['biggest part?', '27,600,463,000 JPY revenue_network_services'],
    ['and in 9M08?', '25,940,862,000 JPY revenue_network_services'],
  ],
  'その時の': [
    ['9M08の1株当たり純利益（基本的）', '1,719.82 JPY/share'],
    ['その期の潜在株式調整後は？', '1,719.48 JPY/share eps_diluted'],
  ],
  '同じ月の末': [
    ['2008年9月末のhi-ho契約数', '186,396 contracts'],
    ['OEMのほうは？同じ9月末で', '222,606 contracts contracts_home_oem 2008-09-30'],
  ],
  '期初の見込み': [
    ['2009年3月期の通期売上予想、直近の修正後の数字は？', '69,300,000,000 JPY revenue FY2008'],
    ['営業利益の予想は？修正後で', '2,800,000,000 JPY operating_income FY2008'],
    ['期初の段階ではいくら見込んでた？', '5,200,000,000 JPY operating_income FY2008'],
  ],
  'what is added to a figure, several at once': [
    ['sales and marketing 3Q09', '1,334,099,000 JPY'],
    ['together with G&A and R&D?', '2,540,368,000 JPY'],
  ],
  'what is put on top': [
    ['sales and marketing 3Q09', '1,334,099,000 JPY'],
    ['with G&A and R&D on top, how much in total?', '2,540,368,000 JPY'],
  ],
  'what something cost': [
    ['SI revenue 1H08', '15,717,555,000 JPY'],
    ['what did it cost in 9M09?', '14,751,253,000 JPY cost_si 9M09'],
  ],
  'the half that ended at a date': [
    ['cash Sep 30, 2008', '9,319,235,000 JPY'],
    ['what was operating cash flow in that half?', '4,004,588,000 JPY operating_cash_flow 1H08'],
  ],
  'a quarter of a longer time is in doubt': [
    ['revenue 9M09', '48,312,779,000 JPY'],
    ['net income in that quarter', 'clarify'],
  ],
  'what was reached of a target by a month': [
    ['revenue target FY2009', '68,000,000,000 JPY'],
    ['what % of that was in the bag by december?', '71.0482 %'],
    ['and by September?', 'not answered'],
  ],
  'a day within a month': [
    ['ATM revenue 3Q11', '361,000,000 JPY'],
    ['how many ATMs were placed as of feb 2012', '389 ATMs'],
  ],
  'the same share of what stands beside it': [
    ['outsourcing services revenue 9M09', '12,099,128,000 JPY'],
    ["what's that as a share of total revenues?", '25.0433 %'],
    ['and the share of corporate connectivity?', '21.459 %'],
  ],
  'the share of a total is of that total': [
    ['systems construction revenue 9M09', '6,134,986,000 JPY'],
    ['share of total revenue?', '12.6985 %'],
    ['share of SI?', '30.4233 %'],
  ],
  'what is left of a figure is not that figure': [
    ['operating cash flow 9M09', '6,260,599,000 JPY'],
    ['and purchase of property?', '-2,624,507,000 JPY'],
    ["what's left of operating cash flow after that?", 'not answered'],
  ],
  'what that means is no average': [
    ['income tax 1H08', '539,124,000 JPY'],
    ['what effective tax rate does that mean for 1H08', '70.3771 %'],
  ],
  '前年同期から何％': [
    ['9M09の設備投資額、リース込みで', '4,187,000,000 JPY'],
    ['設備投資の総額は前年同期から何％減りました？', '-34.0422 %'],
  ],
  '原価に占める割合': [
    ['3Q09の接続・アウトソーシングサービスの売上原価', '7,567,089,000 JPY'],
    ['そのうちバックボーン費用は？', '915,000,000 JPY'],
    ['原価に占める割合は？', '12.0918 %'],
  ],
  'a percentage of revenue': [
    ['SI revenue 9M09', '20,165,389,000 JPY'],
    ['systems construction revenue', '6,134,986,000 JPY'],
    ['as % of revenue?', '12.6985 %'],
  ],
  'what is left of a debt is not the debt': [
    ['borrowings Dec 2009', '5,100,000,000 JPY borrowings 2009-12-31'],
    ['net debt', 'clarify'],
    ['short-term borrowings Dec 2009', '5,100,000,000 JPY'],
    ['net borrowings?', 'clarify'],
    ['total liabilities Dec 2009', '23,072,415,000 JPY'],
    ['net debt?', 'clarify'],
    ['2009年12月の借入金', '5,100,000,000 JPY'],
    ['純有利子負債は？', 'clarify'],
  ],
  'all of something after a part of something else': [
    ['current assets Dec 2009', '21,672,169,000 JPY'],
    ['liabilities', 'clarify'],
    ['current liabilities Dec 2008', '20,476,879,000 JPY'],
    ['assets?', 'clarify'],
    ['2009年12月の流動資産', '21,672,169,000 JPY'],
    ['負債は？', 'clarify'],
    ['total assets Dec 2009', '49,001,621,000 JPY'],
    ['liabilities', '23,072,415,000 JPY total_liabilities'],
  ],
  'the company, after a figure of one business': [
    ['ATM operating loss FY2010', '-643,000,000 JPY atm_operating_income'],
    ['company operating loss in FY2010?', '4,141,000,000 JPY operating_income FY2010'],
    ['ATM operating loss 9M09', '-730,462,000 JPY atm_operating_income'],
    ["the company's operating loss", '2,007,231,000 JPY operating_income 9M09'],
    ['ATMの営業損失 9M09', '-730,462,000 JPY atm_operating_income'],
    ['会社の営業損失は？', '2,007,231,000 JPY operating_income 9M09'],
    ['ATM revenue 9M09', '108,217,000 JPY'],
    ['company operating loss 3Q11', 'not answered'],
    ['SI revenue 9M09', '20,165,389,000 JPY'],
    ['company cost', 'clarify'],
    ['SI gross margin 9M09', '5,414,000,000 JPY'],
    ['gross margin of the company', '9,619,969,000 JPY gross_margin 9M09'],
  ],
  'a rate upside down': [
    ['exchange rate 9M09', '93.08 JPY/USD'],
    ['dollars per yen', 'not answered'],
    ['yen per dollar 1H08', '105.94 JPY/USD'],
    ['dollar per yen', 'not answered'],
    ['usd per yen 9M08', 'not answered'],
    ['1円は何ドル 9M09', 'not answered'],
    ['1ドルは何円 9M09', '93.08 JPY/USD'],
  ],
});
