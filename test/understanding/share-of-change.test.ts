import { answered } from './cases.ts';

/** How far a part goes in the change of its whole, which is no change of the part's share. */
answered({
  'a share of a change': {
    'What share of the fall in SI revenue from 9M08 to 9M09 came from systems construction?':
      '98.4605 % revenue_si 9M09',
    'connectivity & outsourcing revenue increased between 3Q08 and 3Q09; outsourcing services accounted for how many percent of that increase?':
      '50.1249 %',
    'what percentage of the increase in network services revenue from 3Q08 to 3Q09 was due to outsourcing?':
      '50.1249 %',
    'share of outsourcing in the growth of network services revenue 3Q08 to 3Q09': '50.1249 %',
    'what % of the revenue drop in 9M09 yoy came from equipment sales': '11.5939 % revenue 9M09',
    "systems construction's contribution to the fall in SI revenue between 9M08 and 9M09 in %": '98.4605 %',
    'what percent of the change in current assets from Mar 31 2009 to Dec 31 2009 was cash?': '64.1296 %',
    'what share of the fall in home use contracts from Dec 2008 to Dec 2009 came from hi-ho': '25.8759 %',
  },
  'which may be meant in yen': {
    'how much did systems construction contribute to the decline in SI revenue 9M09 vs 9M08': 'not answered',
  },
  'a change of a share': {
    'change in the share of SI revenue in total revenue 9M08 to 9M09': '-5.722 points',
    "how did SI's share of total revenue change from 9M08 to 9M09": '-5.722 points',
    'by how many points did sales & marketing as % of revenue move between 3Q08 and 3Q09': '1.7319 points',
  },
  'what caused a figure is no part of it': {
    'operating income driven by SI 9M09': 'not answered',
  },
});
