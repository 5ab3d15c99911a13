import type { Frame } from '../resolution/frame.ts';
import type { Asked } from './asked.ts';

/**
 * "9M09 standalone": a quarter may stand alone among the spans that it is a part of; of others it is not known. "Backlog
 * for systems construction alone" is that line without the others.
 */
const isMisplacedAlone = ({ has, periods, dataset, metrics, frame }: Asked): boolean =>
  has('standalone') &&
  periods.some(({ kind }) => kind !== 'quarter') &&
  !(metrics.every((id) => dataset.metric(id).parent !== undefined) && isLineAlone(frame));

const isLineAlone = ({ operations, metrics }: Frame): boolean =>
  operations
    .filter(({ names }) => names.includes('standalone'))
    .every(({ words: [word], from }) => word === 'alone' && metrics.some(({ to }) => to === from));

/** "Non-cash current assets": what moved without cash is told of flows, of a balance it would leave the cash out. */
const isNoncashBalance = ({ dataset, metrics, frame, plays }: Asked): boolean =>
  frame.operations.some(({ words: [word = ''] }) => plays(word, 'without-cash')) &&
  metrics.some((id) => dataset.metric(id).nature === 'balance');

/** "Comparative revenue for 9M09": the column beside it, where no document is named of which it is one. */
const isComparative = ({ frame, modifiers, plays }: Asked): boolean =>
  modifiers.document === undefined &&
  frame.operations.some(({ words }) => words.some((word) => plays(word, 'beside-column')));

/** "First reported revenue": of no time that is said, it may as well be the first that was ever reported. */
const isFirstReported = ({ has, readings }: Asked): boolean => has('original') && readings.includes('latest');

/** Whether a word is said that does not go with the figure, or with its time. */
export const isMisplaced = (asked: Asked): boolean =>
  isMisplacedAlone(asked) || isNoncashBalance(asked) || isComparative(asked) || isFirstReported(asked);
