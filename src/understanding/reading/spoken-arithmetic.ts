import type { Role } from '../words/role-names.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isDivision, isFigure, isSubtraction } from './formula-match.ts';
import { isOperation, type Piece } from './pieces.ts';

type Plays = Lexicon['plays'];

/**
 * Puts the verb of a sum between its figures, where a sign would stand: "subtract cost from revenue", "cost deducted
 * from revenue", "revenue with cost deducted", "divide income by revenue", "売上高から売上原価を引く", "AをBで割る".
 */
export function withSpokenArithmetic(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  const { plays } = lexicon;
  const at = pieces.findIndex((piece) => isVerb(piece, plays) || isTakenFrom(piece, plays));
  const said = pieces[at];
  if (!said) return pieces;
  const [before, after] = [withoutTaking(pieces.slice(0, at), plays), pieces.slice(at + 1)];
  if (isTakenFrom(said, plays))
    return !isLess(before, after, lexicon) ? pieces : takenFrom(before, said, after, plays);
  const [leads, follows] = [before.some(isFigure), after.some(isFigure)];
  const sum = follows
    ? led(before, said, after, leads, plays)
    : leads
      ? closed(before, said, after, plays)
      : undefined;
  return sum ?? [...before, said, ...after];
}

/** "Deducted from", which is also said of a line that stands in another. */
const isTakenFrom = (piece: Piece, plays: Plays): boolean =>
  isOperation(piece, 'standing') && says(piece, 'verb-of-sum', plays) && says(piece, 'taken-from', plays);

/**
 * Whether the catalog knows a figure that is the second less the first. "The allowance deducted from accounts
 * receivable" is a line that stands there, and what is asked for.
 */
function isLess(before: readonly Piece[], after: readonly Piece[], lexicon: Lexicon): boolean {
  const [taken, whole] = [before.findLast(isFigure), after.find(isFigure)];
  if (!taken || !whole) return false;
  const isPayment = taken.words.some((word) => lexicon.plays(word, 'outflow'));
  return [...lexicon.sums.values()].some((parts) =>
    taken.metrics.some((metric) => {
      const sign = parts.get(metric);
      const other = whole.metrics.map((id) => parts.get(id)).find((each) => each !== undefined);
      return sign !== undefined && other !== undefined && (sign !== other || isPayment);
    }),
  );
}

/** "Take A and subtract B", "start with A, deduct B": how a sum is begun says nothing. */
const withoutTaking = (before: readonly Piece[], plays: Plays): readonly Piece[] =>
  before.filter((piece) => !isWord(piece) || !says(piece, 'taking-first', plays));

const isWord = ({ kind }: Piece): boolean => kind === 'filler' || kind === 'unknown';

const isVerb = (piece: Piece, plays: Plays): boolean =>
  (isSubtraction(piece) || isDivision(piece)) && says(piece, 'verb-of-sum', plays);

const says = (piece: Piece, role: Role, plays: Plays): boolean =>
  'words' in piece && piece.words.some((word) => plays(word, role));

/** "B subtracted from A" */
function takenFrom(before: readonly Piece[], said: Piece, after: readonly Piece[], plays: Plays): Piece[] {
  const [whole, rest] = endedAt(after, -1, plays);
  const { from, to } = said;
  const minus: Piece = { kind: 'operation', from, to, names: ['minus'], words: ['minus'] };
  return [...whole, minus, ...before, ...rest];
}

/** What stands behind a place up to where the sum ends, and the rest. */
function endedAt(
  pieces: readonly Piece[],
  joint: number,
  plays: Plays,
): [readonly Piece[], readonly Piece[]] {
  const end = pieces.findIndex((piece, index) => index > joint && says(piece, 'ending-sum', plays));
  return end < 0 ? [pieces.slice(joint + 1), []] : [pieces.slice(joint + 1, end), pieces.slice(end)];
}

/** "Subtract B from A", "divide A by B" */
function led(
  before: readonly Piece[],
  verb: Piece,
  after: readonly Piece[],
  leads: boolean,
  plays: Plays,
): readonly Piece[] | undefined {
  const joint = after.findIndex((piece) =>
    says(piece, isSubtraction(verb) ? 'taken-from' : 'divided-by', plays),
  );
  if (joint < 0) return undefined;
  const [second, rest] = endedAt(after, joint, plays);
  const first = after.slice(0, joint);
  if (leads || !first.some(isFigure) || !second.some(isFigure)) return undefined;
  const sides = isSubtraction(verb) ? [...second, verb, ...first] : [...first, verb, ...second];
  return [...before, ...sides, ...rest];
}

/** "A with B deducted", "AからBを引く", "AをBで割る": the verb closes the sum. */
function closed(
  before: readonly Piece[],
  verb: Piece,
  after: readonly Piece[],
  plays: Plays,
): readonly Piece[] | undefined {
  const last = before.findLastIndex(isFigure);
  const roles: readonly Role[] = isSubtraction(verb) ? ['taken-from', 'with-follows'] : ['object-of-sum'];
  const joint = before
    .slice(0, last)
    .findLastIndex((piece) => piece.kind === 'filler' && roles.some((role) => says(piece, role, plays)));
  const [first, second] = [before.slice(0, joint), before.slice(joint + 1)];
  if (joint < 0 || !first.some(isFigure)) return undefined;
  return [...first, verb, ...second, ...after];
}
