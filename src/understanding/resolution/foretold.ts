import type { OperationName } from '../words/operation-names.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { hasOperation, type Frame } from './frame.ts';

/** What may become of a target. */
const FATES: readonly OperationName[] = ['beat', 'shortfall', 'revision', 'above', 'below', 'needed'];

/**
 * "Will IIJ reach its FY2011 target?", "can the target still be met?", "is it going to be cut again?": whether something
 * comes true is told by no document, and the target is no answer to it. "What will it be under the target", "how much will
 * be needed" and "can I have the target" ask for a figure.
 */
export function isForetold(frame: Frame, { plays }: Lexicon): boolean {
  const { words, operations } = frame;
  if (!hasOperation(frame, 'target', 'target-midterm')) return false;
  const isNeeded = operations.some(
    ({ names, words: [word = ''] }) => names.includes('needed') && !plays(word, 'to-do'),
  );
  if (isNeeded || words.some(({ text }) => plays(text, 'asking'))) return false;
  const isGoingTo = (at: number): boolean =>
    plays(words[at]?.text ?? '', 'going') && plays(words[at + 1]?.text ?? '', 'to-do');
  const said = words.findIndex(({ text }, at) => plays(text, 'foretelling') || isGoingTo(at));
  if (said < 0 || plays(words[said + 1]?.text ?? '', 'addressed')) return false;
  return (
    words.slice(said).some(({ text }) => plays(text, 'reaching') || plays(text, 'coming-true')) ||
    operations.some(({ names, from }) => from > said && names.some((name) => FATES.includes(name)))
  );
}
