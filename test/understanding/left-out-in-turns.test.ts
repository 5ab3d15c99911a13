import { dialogs } from './cases.ts';

/** What a turn leaves out: of a list what stands in it, of a figure its parts, one after another. */
dialogs({
  'of a list': [
    ['revenue 9M09 and operating income 9M09', 'answered without a number'],
    ['drop revenue', '2,007,231,000 JPY operating_income 9M09'],
    ['revenue 9M11', '70,752,000,000 JPY'],
    ['and operating income and net income', 'answered without a number'],
    ['ok drop the net income', '3,998,000,000 JPY operating_income 9M11'],
    ['connectivity revenue, SI revenue and ATM revenue 9M09', 'answered without a number'],
    ['leave out SI', 'answered without a number'],
    ['without ATM', '15,501,335,000 JPY revenue_connectivity 9M09'],
    ['売上高と営業利益 9M09', 'answered without a number'],
    ['売上高を除くと', '2,007,231,000 JPY operating_income 9M09'],
  ],
  'of a sum': [
    ['sum of SI revenue, equipment revenue and ATM revenue 9M09', '20,712,316,000 JPY'],
    ['without ATM', '20,604,099,000 JPY'],
    ['drop equipment', '20,165,389,000 JPY revenue_si 9M09'],
  ],
  'of a figure': [
    ['revenue 9M09', '48,312,779,000 JPY'],
    ['excluding SI', '28,147,390,000 JPY'],
    ['and excluding ATM', '28,039,173,000 JPY'],
    ['excluding systems construction', 'not answered'],
    ['EBITDA 9M09', '5,942,000,000 JPY'],
    ['without depreciation', '2,007,231,000 JPY operating_income 9M09'],
    ['gross margin 9M09', '9,619,969,000 JPY'],
    ['without cost of revenues', 'not answered'],
  ],
  'how something fell': [
    ['revenue 9M09 and operating income 9M09', 'answered without a number'],
    ['drop in revenue', '-2,476,224,000 JPY revenue 9M09'],
    ['revenue 9M09 and operating income 9M09', 'answered without a number'],
    ['revenue drop', '-2,476,224,000 JPY revenue 9M09'],
  ],
});
