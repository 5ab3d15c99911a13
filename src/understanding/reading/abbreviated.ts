import { isSign, type Piece } from './pieces.ts';

/** The fewest letters of a word that stand for it. */
const FEWEST_LETTERS = 2;

/**
 * "inv (inventories)", "accounts receivable (AR)": a short form that nobody knows says nothing beside the name that it
 * is short for, with one of the two in brackets.
 */
export function withoutAbbreviations(pieces: readonly Piece[]): readonly Piece[] {
  const open = pieces.findIndex((piece) => isSign(piece, '('));
  const close = pieces.findIndex((piece) => isSign(piece, ')'));
  if (open < 0 || close < open) return pieces;
  const inside = pieces.slice(open + 1, close).filter(({ kind }) => kind !== 'filler');
  const outside = [...pieces.slice(0, open), ...pieces.slice(close + 1)];
  const [only, second] = inside;
  if (!only || second) return pieces;
  const others = outside.filter(({ kind }) => kind === (only.kind === 'metric' ? 'unknown' : 'metric'));
  const [other, another] = others;
  if (!other || another) return pieces;
  const [short, name] = only.kind === 'metric' ? [other, only] : [only, other];
  if (short.kind !== 'unknown' || name.kind !== 'metric' || !isShortFor(short.words, name.words))
    return pieces;
  return short === only ? outside : [...outside.filter((piece) => piece !== short), name];
}

/** Whether one word is the beginning of a name, or the first letters of its words. */
function isShortFor([short = '', more]: readonly string[], words: readonly string[]): boolean {
  if (more !== undefined || short.length < FEWEST_LETTERS) return false;
  const initials = words.map((word) => word.charAt(0)).join('');
  return initials === short || words[0]?.startsWith(short) === true;
}
