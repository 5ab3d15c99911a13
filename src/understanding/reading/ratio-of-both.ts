import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/phrase-words.ts';
import { isOperation, type Piece } from './pieces.ts';

/**
 * "One-time revenue to recurring revenue ratio": behind one figure and the word that sets it over another, "ratio" is that
 * of both, and no end of the second one's name.
 */
export function withRatioOfBoth(
  pieces: readonly Piece[],
  { metrics, plays, ratios }: Lexicon,
): readonly Piece[] {
  // "compare SI revenue to its gross margin ratio" names two figures
  if (pieces.some((piece) => isOperation(piece, 'compare'))) return pieces;
  return pieces.flatMap((piece, at): readonly Piece[] => {
    const [over, to] = [pieces[at - 2], pieces[at - 1]];
    if (piece.kind !== 'metric' || over?.kind !== 'metric' || to?.kind !== 'filler') return [piece];
    const [above, more] = over.metrics;
    const { words, from, to: end } = piece;
    const isSetOver = to.words.length === 1 && to.words.every((word) => plays(word, 'set-over'));
    const isRatio = plays(words.at(-1) ?? '', 'ratio-word') && end - from === words.length;
    if (!isSetOver || !isRatio || !above || more || ratios.has(above)) return [piece];
    const name = words.slice(0, -1);
    const [below, another] = metrics.get(keyOf(name)) ?? [];
    if (!below || another || below === above || ratios.has(below)) return [piece];
    return [
      { ...piece, metrics: [below], words: name, to: end - 1 },
      { kind: 'operation', from: end - 1, to: end, names: ['ratio'], words: words.slice(-1) },
    ];
  });
}
