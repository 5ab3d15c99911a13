import type { Lexicon } from '../words/lexicon.ts';
import { isSign, type Piece } from './pieces.ts';

/**
 * Leaves out what a question says behind a comma that it does not mean: "the revenue, not the cost", "3Q09, not 3Q08".
 * Only a name beside another one of its kind is left out, and nothing that narrows what is named.
 */
export function withoutDenied(pieces: readonly Piece[], { plays }: Lexicon): readonly Piece[] {
  // "not counting hardware" is no word of denial, but narrows
  const at = pieces.findIndex(
    (piece) => piece.kind === 'unknown' && piece.words.every((word) => plays(word, 'denying')),
  );
  const before = pieces[at - 1];
  if (!before || !isSign(before, ',')) return pieces;
  const to = endOf(pieces, at + 1);
  const denied = pieces.slice(at, to).filter(({ kind }) => kind === 'metric' || kind === 'period');
  const kept = [...pieces.slice(0, at), ...pieces.slice(to)];
  const [only, another] = denied;
  return only && !another && kept.some(({ kind }) => kind === only.kind) ? kept : pieces;
}

/** Where the clause ends that a word of denial begins; at once where it holds more than names. */
function endOf(pieces: readonly Piece[], from: number): number {
  const rest = pieces.slice(from);
  const length = rest.findIndex((piece) => !isOfName(piece));
  const end = rest[length];
  if (!end) return pieces.length;
  return isSign(end, ',') ? from + length : from;
}

const isOfName = (piece: Piece): boolean =>
  piece.kind === 'metric' || piece.kind === 'period' || (piece.kind === 'filler' && !isSign(piece, ','));
