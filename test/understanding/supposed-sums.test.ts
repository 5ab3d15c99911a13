import { answered, notAnswered } from './cases.ts';

/** What a figure would be if another were added to it or left out of it, and what nobody can tell that way. */
answered({
  'a loss or an expense that is added back makes a result greater': {
    'What would 9M09 operating income be if the operating loss of the ATM operation segment were added back?':
      '2,737,693,000 JPY',
    "What would 9M09 operating income be if the ATM segment's operating loss was added back?":
      '2,737,693,000 JPY',
    "If the ATM segment's loss were added back, how much would operating income 9M09 be?":
      '2,737,693,000 JPY',
    'What would operating income be in 9M08 if depreciation and amortization were added back?':
      '5,797,985,000 JPY',
    'operating income 9M08 if R&D were added back': '2,060,536,000 JPY',
    'operating income 9M09 assuming R&D is added back': '2,248,155,000 JPY',
    'what would income before tax 9M09 be if interest expense were added back': '2,024,378,000 JPY',
    'What would net income 9M09 be if income tax expense were added back?': '2,175,484,000 JPY',
    'how much would operating income in 9M09 be if sales and marketing expenses were added back':
      '5,934,967,000 JPY',
  },
  'a part that is left out': {
    'What would revenue 9M09 be if ATM revenue were excluded?': '48,204,562,000 JPY',
    'What would revenue 9M09 be if equipment sales were taken out?': '47,874,069,000 JPY',
    'if SI revenue was excluded what would revenue be in 9M09': '28,147,390,000 JPY',
    'what would current assets be at Dec 31 2009 if cash were left out': '13,206,067,000 JPY',
    'if R&D were excluded, what would total SG&A be in 9M09': '7,371,814,000 JPY sga_expenses 9M09',
  },
  'a figure behind another is added to it, however a table heads its row': {
    'operating income in 9M08 plus depreciation and amortization': '5,797,985,000 JPY',
    'operating income 9M08 plus depreciation and amortization': '5,797,985,000 JPY',
  },
  'a condition that supposes nothing': {
    'let me know if revenue rose in 9M09': '-2,476,224,000 JPY revenue 9M09',
    'could you tell me if revenue rose in 9M09': '-2,476,224,000 JPY revenue 9M09',
    'would you check if revenue grew in 9M09 and by how much': '-2,476,224,000 JPY revenue 9M09',
    'If EBITDA is operating income plus D&A, what was the EBITDA margin in 1H08?':
      '10.8378 % ebitda_margin 1H08',
  },
});

notAnswered({
  'what stands before something is deducted is not less than that': [
    'net profit before the deduc of noncontrolling int 3Q09',
    'operating income before the deduction of R&D 9M09',
  ],
  'what would follow from a change': [
    'what would operating income be in 9M09 if revenue grew',
    'if revenue rose in 9M09, what would operating income be',
    'what would operating margin be in 9M09 if revenue fell',
    'by how much would operating income 9M09 rise if R&D were added back',
    'what would SG&A in 9M09 be if sales and marketing, G&A and R&D were added back',
    'what would be the growth of revenue in 9M09 if SI revenue were excluded',
    'what would income before tax 9M09 be if interest expense were deducted',
  ],
});
