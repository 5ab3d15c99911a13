import type { Frame } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** "Of 9M09 revenue", "out of current assets": whether a question opens with what something is taken out of. */
export function isTakenOut({ words }: Frame, plays: Lexicon['plays'], at: number): boolean {
  const before = words.slice(0, at).filter(({ period }) => period === undefined);
  return (
    before.some(({ text }) => plays(text, 'out-of')) &&
    before.every(({ text }) => plays(text, 'out-of-whole'))
  );
}
