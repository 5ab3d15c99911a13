import { dialogs } from './cases.ts';

/** "Since", "from" a time after a figure: what it has changed by since then, and not the figure of that time. */
dialogs({
  'a flow since the same months of another year': [
    ['revenue 3Q09', '16,037,755,000 JPY'],
    ['since 3Q08', '-1,497,407,000 JPY'],
    ['operating income 9M09', '2,007,231,000 JPY'],
    ['and from 9M08?', '162,889,000 JPY'],
    ['net income 9M09', '1,133,293,000 JPY'],
    ['since the year before', '778,971,000 JPY'],
    ['EPS 3Q09', '2,063.29 JPY/share'],
    ['since 3Q08', '2,127.8 JPY/share'],
    ['operating margin 9M09', '4.1547 %'],
    ['since 9M08', '0.5233 points'],
    ['営業利益 9M09', '2,007,231,000 JPY'],
    ['9M08から', '162,889,000 JPY'],
    ['revenue 3Q09', '16,037,755,000 JPY'],
    ['growth since 3Q08', '-8.5395 %'],
  ],
  'the figure that is from a time': [
    ['operating income 9M09', '2,007,231,000 JPY'],
    ['the one from 9M08', '1,844,342,000 JPY'],
    ['and the figure from 9M07?', '2,952,191,000 JPY'],
  ],
  'nothing changes from a longer time, or for a list at once': [
    ['revenue 3Q09', '16,037,755,000 JPY'],
    ['since 9M08', 'not answered'],
    ['revenue 3Q09', '16,037,755,000 JPY'],
    ['since March 2009', 'not answered'],
    ['revenue 9M09 and operating income 9M09', 'answered without a number'],
    ['since 9M08', 'not answered'],
  ],
});
