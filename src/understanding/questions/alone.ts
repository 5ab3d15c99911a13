import type { Frame } from '../resolution/frame.ts';
import type { Asked } from './asked.ts';

/**
 * "9M09 standalone": a quarter may stand alone among the spans that it is a part of; of others it is not known. "Backlog
 * for systems construction alone" is that line without the others.
 */
export const isMisplacedAlone = ({ has, periods, dataset, metrics, frame }: Asked): boolean =>
  has('standalone') &&
  periods.some(({ kind }) => kind !== 'quarter') &&
  !(metrics.every((id) => dataset.metric(id).parent !== undefined) && isLineAlone(frame));

const isLineAlone = ({ operations, metrics }: Frame): boolean =>
  operations
    .filter(({ names }) => names.includes('standalone'))
    .every(({ words: [word], from }) => word === 'alone' && metrics.some(({ to }) => to === from));

/** "Non-cash current assets": what moved without cash is told of flows, of a balance it would leave the cash out. */
export const isNoncashBalance = ({ dataset, metrics, frame, plays }: Asked): boolean =>
  frame.operations.some(({ words: [word = ''] }) => plays(word, 'without-cash')) &&
  metrics.some((id) => dataset.metric(id).nature === 'balance');
