import type { Lexicon } from '../words/lexicon.ts';
import { CHANGES, type OperationName } from '../words/operation-names.ts';
import type { Frame, PlacedOperation } from './frame.ts';

const CHANGING: ReadonlySet<OperationName> = new Set(CHANGES);

/**
 * "The percentage of increase in revenue", "the percent of the decline in contracts": of a single figure it is the change
 * in percent. A share of a change has a part beside the whole, "the percentage of the decline that SI accounts for".
 */
export function withPercentOfChange(lexicon: Lexicon, frame: Frame): Frame {
  const operations = frame.operations.map((operation, index): PlacedOperation => {
    const next = frame.operations[index + 1];
    if (!operation.names.includes('share') || !next?.names.some((name) => CHANGING.has(name)))
      return operation;
    const [head = ''] = operation.words;
    const between = frame.words.slice(operation.to, next.from);
    const isBeside = between.every(({ text }) => lexicon.plays(text, 'out-of-whole'));
    return isBeside && lexicon.plays(head, 'in-percent') ? { ...operation, names: ['percent'] } : operation;
  });
  return { ...frame, operations };
}
