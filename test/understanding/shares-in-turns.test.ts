import { dialogs } from './cases.ts';

/** "Share of X" after a figure: which of the two is the part, and which the whole. */
dialogs({
  'of a part in the figure spoken of': [
    ['revenue 3Q09', '16,037,755,000 JPY'],
    ['share of connectivity', '32.4489 % revenue_connectivity'],
    ['connectivity revenue 3Q09', '5,204,077,000 JPY'],
    ['share of corporate', '66.8753 % revenue_connectivity_corporate'],
    ['revenue 9M09', '48,312,779,000 JPY'],
    ['portion of SI', '41.7392 %'],
    ['revenue 9M09', '48,312,779,000 JPY'],
    ['what is the fraction of outsourcing?', '25.0433 %'],
    ['SG&A and R&D 9M09', '7,613,000,000 JPY'],
    ['share of R&D', '3.1646 %'],
    ['percentage of G&A', '45.2394 %'],
    ['total contracts Dec 2009', '470,871 contracts'],
    ['share of mobile', '7.5089 %'],
    ['share of hi-ho', '36.4242 %'],
    ['total assets Dec 2009', '49,001,621,000 JPY'],
    ['share of equity', '52.6886 %'],
    ['revenue 9M11', '70,752,000,000 JPY'],
    ['share of IIJ-Global', '27.4791 %'],
  ],
  'of the figure spoken of in a whole': [
    ['systems construction revenue 9M09', '6,134,986,000 JPY'],
    ['share of SI revenue', '30.4233 %'],
    ['hi-ho revenue 9M09', '3,934,000,000 JPY'],
    ['share of home revenue', '76.6281 %'],
    ['mobile revenue 9M09', '994,000,000 JPY'],
    ['share of corporate revenue', '9.5877 %'],
    ['operating income 9M09', '2,007,231,000 JPY'],
    ['as a share of revenue', '4.1547 %'],
  ],
  'of a figure said to be set over its part': [
    ['revenue 9M09', '48,312,779,000 JPY'],
    ['as % of SI revenue', '239.5827 %'],
  ],
  'of a loss in an income, or of another part of one total': [
    ['operating income 9M09', '2,007,231,000 JPY'],
    ['share of ATM', 'not answered'],
    ['corporate connectivity revenue 9M09', '10,367,448,000 JPY'],
    ['share of home', 'not answered'],
  ],
});
