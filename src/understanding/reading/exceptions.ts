import type { MetricId } from '../../dataset/schema.ts';
import { isBelow, type Lexicon } from '../words/lexicon.ts';
import { isOperation, type Piece } from './pieces.ts';

type Named = Extract<Piece, { kind: 'metric' }>;

/**
 * "Home contracts but OEM", "total assets less cash and inventories": between a total and its parts the word leaves them
 * out. "Revenue but not in yen" and "revenue less costs" name no part of the one figure.
 */
export function withExceptions(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  if (!pieces.some((piece) => isExcepting(piece, lexicon) || isOperation(piece, 'minus'))) return pieces;
  return pieces.map((piece, at): Piece => {
    const isTaken = isOperation(piece, 'minus');
    if (!isTaken && !isExcepting(piece, lexicon)) return piece;
    const whole = pieces.slice(0, at).findLast(({ kind }) => kind !== 'period');
    const parts = listedBehind(pieces, at, lexicon);
    // one figure less another is worked out as it stands
    if (!parts.length || (isTaken && !areSeveral(parts)) || whole?.kind !== 'metric') return piece;
    const { from, to } = piece;
    const words = 'words' in piece ? piece.words : [];
    return parts.every((part) => mayBeWithin(part, whole, lexicon) || mayBeTwo(part))
      ? { kind: 'operation', from, to, names: ['excluding'], words }
      : piece;
  });
}

const isExcepting = (piece: Piece | undefined, { plays }: Lexicon): boolean =>
  piece?.kind === 'filler' && piece.words.every((word) => plays(word, 'excepting'));

/** Whether several parts are named, be it by one name that may mean two. */
const areSeveral = ([part, another]: readonly Named[]): boolean =>
  another !== undefined || (part !== undefined && mayBeTwo(part));

/** "SI and equipment sales" is of two orders, or of two lines of revenue. */
const mayBeTwo = ({ from, to, words, metrics }: Named): boolean =>
  metrics.length > 1 && to - from > words.length;

/** The figures right behind a place, with "and" or commas between them and a time at most. */
function listedBehind(pieces: readonly Piece[], at: number, { plays }: Lexicon): readonly Named[] {
  const listed: Named[] = [];
  for (const piece of pieces.slice(at + 1)) {
    if (piece.kind === 'metric') listed.push(piece);
    else if (piece.kind === 'period') continue;
    else if (piece.kind !== 'filler' || !piece.words.every((word) => isBetween(word, plays))) break;
  }
  return listed;
}

const isBetween = (word: string, plays: Lexicon['plays']): boolean =>
  plays(word, 'separating') || plays(word, 'out-of-whole') || plays(word, 'leading-to-time');

/** Whether something that a name may mean is a part of the other figure, or of what that one adds up. */
export const mayBeWithin = ({ metrics }: Named, whole: Named, lexicon: Lexicon): boolean =>
  metrics.some((part) => whole.metrics.some((total) => part !== total && standsIn(part, total, lexicon)));

function standsIn(part: MetricId, whole: MetricId, lexicon: Lexicon): boolean {
  const isOf = (total: MetricId): boolean => part === total || isBelow(part, total, lexicon);
  return (
    isBelow(part, whole, lexicon) ||
    [...(lexicon.sums.get(whole) ?? [])].some(([addend, sign]) => sign > 0 && isOf(addend)) ||
    lexicon.holdersOf(part).some((holder) => holder === whole || isBelow(holder, whole, lexicon))
  );
}
