import type { Lexicon } from '../words/lexicon.ts';
import { closeOf } from './definitions.ts';
import { isOperation, isSign, type Piece } from './pieces.ts';
import type { OperationName } from '../words/operation-names.ts';

/** Words that ask by how much, since when or whether something lies above: there "over" is no fraction bar. */
const NO_DIVISION: readonly OperationName[] = [
  'amount',
  'change',
  'growth',
  'higher',
  'lower',
  'count',
  'which',
  'target',
];
/** "Less" takes away where it may. */
const setsApart = (piece: Piece): boolean =>
  isOperation(piece, ...NO_DIVISION) && !isOperation(piece, 'minus');

/** The pieces of the bracket that a place stands in. */
function bracketAround(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  const open = pieces.findLastIndex(
    (piece, index) => index < at && isSign(piece, '(') && (closeOf(pieces, index) ?? -1) > at,
  );
  return open < 0 ? undefined : pieces.slice(open + 1, closeOf(pieces, open));
}

const BARS: ReadonlySet<string> = new Set(['over', 'relative to']);

/**
 * "operating income over revenue", "operating income per basic weighted average share": between two figures the word is
 * a fraction bar, however it is meant elsewhere.
 */
export function withDivisions(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  if (!pieces.some(isBar)) return pieces;
  const [first] = pieces;
  const opening = first?.kind === 'filler' ? (first.words[0] ?? '') : '';
  const asksWhether = lexicon.plays(opening, 'being') || lexicon.plays(opening, 'doing');
  return pieces.map((piece, index): Piece => {
    if (!isBar(piece)) return piece;
    const inside = bracketAround(pieces, index);
    // "change of the margin (revenues less costs, over revenues)": what is asked stands outside of the formula
    const compares = inside ? inside.some(setsApart) : asksWhether || pieces.some(setsApart);
    if (compares && piece.kind === 'operation') return piece;
    // "operating income + depreciation, over revenue": a comma may stand right before the bar
    const end = isComma(pieces[index - 1]) ? index - 1 : index;
    const before = pieces.slice(0, end).findLast((each) => !isPassedOver(each));
    const after = pieces.slice(index + 1).find((each) => !isPassedOver(each));
    if (before?.kind !== 'metric' || after?.kind !== 'metric') return piece;
    // "deferred tax expense per cash flow" names where the figure stands
    const isKind = after.words.every((word) => lexicon.plays(word, 'family'));
    if (piece.kind === 'filler' && after.metrics.length > 1 && !isKind) return piece;
    const { from, to, words } = piece;
    return { kind: 'operation', from, to, names: words[0] === 'relative' ? ['share'] : ['divided'], words };
  });
}

type Bar = Extract<Piece, { readonly words: readonly string[] }>;

function isBar(piece: Piece): piece is Bar {
  if (piece.kind === 'operation') return BARS.has(piece.words.join(' '));
  return piece.kind === 'filler' && piece.words[0] === 'per';
}

const isComma = (piece: Piece | undefined): boolean => piece !== undefined && isSign(piece, ',');

/** What may stand between a fraction bar and a figure: its period, an article, an average or a bracket. */
function isPassedOver(piece: Piece): boolean {
  if (isOperation(piece, 'average', 'sum')) return true;
  return piece.kind === 'period' || (piece.kind === 'filler' && !/^[-+*^,;:]$/.test(piece.words[0] ?? ''));
}
