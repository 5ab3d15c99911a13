import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/phrase-words.ts';
import type { Piece } from './pieces.ts';

/**
 * "operating, investing and financing cash flows": words in a list before a name that are the beginnings of names like
 * it. Such a word is that name with one of its words put in the other's place, where that makes one figure only.
 */
export function withSharedEnds(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  if (!pieces.some(({ kind }) => kind === 'unknown')) return pieces;
  let name: readonly string[] | undefined;
  let isListed = false;
  const read: Piece[] = [];
  for (const piece of pieces.toReversed()) {
    const begun = piece.kind === 'unknown' && isListed && name ? likeIt(piece, name, lexicon) : undefined;
    const next = begun ?? piece;
    if (next.kind === 'metric') {
      if (!begun) name = next.words;
      isListed = false;
    } else if (next.kind === 'filler' && next.words.every((word) => lexicon.plays(word, 'separating'))) {
      isListed = name !== undefined;
    } else {
      name = undefined;
      isListed = false;
    }
    read.push(next);
  }
  return read.toReversed();
}

function likeIt(
  { words, from, to }: Extract<Piece, { kind: 'unknown' | 'filler' }>,
  name: readonly string[],
  { metrics }: Lexicon,
): Piece | undefined {
  const found = new Map(
    name.flatMap((_, index) => {
      const said = [...words, ...name.filter((__, at) => at !== index)];
      const [metric, second] = metrics.get(keyOf(said)) ?? [];
      return metric && !second ? [[metric, said] as const] : [];
    }),
  );
  const [only, another] = found;
  if (!only || another) return undefined;
  const [metric, said] = only;
  return { kind: 'metric', from, to, metrics: [metric], words: said };
}
