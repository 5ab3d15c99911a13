import { dialogs } from './cases.ts';

/** A part that a turn names beside what was spoken of: it is in that, taken out of it, or asked for by itself. */
dialogs({
  'a part of what was asked back': [
    ['SG&A 9M09', 'not answered'],
    ['of that, G&A', '3,444,078,000 JPY general_and_administrative 9M09'],
    ['3Q09の販管費', 'not answered'],
    ['うち販売費', '1,334,099,000 JPY sales_and_marketing 3Q09'],
    ['SG&A expenses 3Q08', 'not answered'],
    ['of that, marketing', '1,154,972,000 JPY sales_and_marketing 3Q08'],
  ],
  'one of two businesses whose figure is told together': [
    ['order backlog Dec 2009', '14,987,000,000 JPY'],
    ['only systems integration', 'not answered'],
    ['gross margin 3Q08', '3,364,686,000 JPY'],
    ['connectivity', 'not answered'],
    ['SI', 'not answered'],
    ['equipment', 'not answered'],
  ],
  'a part whose name has "and" in it': [
    ['capex 3Q08', '1,832,000,000 JPY'],
    ['of that, purchase of property and equipment?', '915,000,000 JPY purchase_of_property 3Q08'],
    ['and a year before?', '623,000,000 JPY purchase_of_property 3Q07'],
  ],
  'with a part that is in it anyway': [
    ['capex 9M09', '4,187,000,000 JPY'],
    ['with leases', '4,187,000,000 JPY capex 9M09'],
    ['設備投資 9M09', '4,187,000,000 JPY'],
    ['リース込みで', '4,187,000,000 JPY capex 9M09'],
    ['corporate contracts Dec 2009', '66,171 contracts'],
    ['with mobile', '66,171 contracts contracts_connectivity_corporate 2009-12-31'],
  ],
  'with a part that was taken out, or may be': [
    ['SG&A and R&D 9M08', '7,690,000,000 JPY'],
    ['without R&D', '7,473,473,000 JPY'],
    ['with R&D', '7,690,000,000 JPY sga_and_rd 9M08'],
    ['net income 9M09', '1,133,293,000 JPY'],
    ['including noncontrolling interests', '868,179,000 JPY net_income_including_noncontrolling 9M09'],
  ],
  'with what is no part of it': [
    ['operating income 9M09', '2,007,231,000 JPY'],
    ['with depreciation', 'not answered'],
  ],
  'with a part where it was asked whether with it or without': [
    ['SG&A 9M08', 'not answered'],
    ['with R&D', '7,690,000,000 JPY sga_and_rd 9M08'],
  ],
  'one figure of a list left out': [
    ['revenue 9M09 and operating income 9M09', 'answered without a number'],
    ['drop revenue', '2,007,231,000 JPY operating_income 9M09'],
    ['revenue 9M09, operating income 9M09', 'answered without a number'],
    ['without revenue', '2,007,231,000 JPY operating_income 9M09'],
    ['revenue 9M09, operating income 9M09', 'answered without a number'],
    ['drop in revenue?', '-2,476,224,000 JPY revenue 9M09'],
  ],
});
