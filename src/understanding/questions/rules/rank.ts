import { readingsOfSeveral, type Asked, type QuestionRule } from '../asked.ts';
import { isLoss } from '../losses.ts';
import { knownFiguresOf, partsSaid } from './several-figures.ts';

/** "which quarter of FY2010 had the highest ATM revenue", "which was higher, SI or network services revenue 9M08" */
export const rank: QuestionRule = {
  name: 'rank',
  uses: ['highest', 'lowest', 'higher', 'lower', 'which', 'list', 'amount', 'original', 'compare', 'so-far'],
  read: (asked) => {
    const isChoice =
      asked.has('which') || asked.frame.words.some(({ text }) => asked.plays(text, 'alternative'));
    const compares = asked.has('higher', 'lower') && isChoice;
    if (!asked.has('highest', 'lowest') && !compares) return undefined;
    // "between 3Q08 and 3Q09, which was higher": one of the two, and none that lies between them
    const isOneOfTwo =
      !asked.has('highest', 'lowest') && asked.frame.words.some(({ text }) => asked.plays(text, 'both-ends'));
    const isRange = asked.isRange && !isOneOfTwo;
    const known = knownFiguresOf({ ...asked, isRange, periods: partsSaid(asked) ?? asked.periods });
    if (known.figures.length < 2) return undefined;
    const [metric, another] = asked.metrics;
    // "in which quarter": a time is no one of several figures
    if (another && isTimeAsked(asked)) return undefined;
    return {
      kind: 'rank',
      figures: known.figures,
      which: asked.has('highest', 'higher') === isLoss(asked, metric) ? 'lowest' : 'highest',
      ...readingsOfSeveral({ ...asked, readings: known.readings }),
    };
  },
};

const isTimeAsked = ({ frame, plays }: Asked): boolean =>
  frame.operations.some(
    ({ names, words }) => names.includes('which') && words.some((word) => plays(word, 'time-word')),
  );
