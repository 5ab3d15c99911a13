import type { Lexicon } from '../words/lexicon.ts';
import { isFigure } from './formula-match.ts';
import { isOperation, isSign, type Piece } from './pieces.ts';

/** What ends the sentence of a definition. */
const ENDS = ['.', ';', '?', ','] as const;

/**
 * Moves a definition that stands in a sentence of its own behind the question, where it is read: "define working capital as
 * A less B; what was it in Dec 2009", "working capital Dec 2009? Define working capital as A less B". A name that the
 * question only points at is said there.
 */
export function withDefinitionBehind(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  const define = pieces.findIndex((piece) => isOperation(piece, 'define'));
  const said = pieces.slice(define + 1);
  const equals = said.findIndex((piece) => isEquals(piece, lexicon));
  if (define < 0 || equals < 1) return pieces;
  const end = ENDS.map((sign) => said.findIndex((piece, at) => at > equals && isSign(piece, sign))).find(
    (at) => at >= 0,
  );
  const name = said.slice(0, equals);
  const formula = said.slice(equals + 1, end);
  if (!formula.some(isFigure) || name.filter(isFigure).length > 1) return pieces;
  const isEnd = (piece: Piece): boolean => ENDS.some((sign) => isSign(piece, sign));
  const after = end === undefined ? [] : said.slice(end);
  const rest = [...pieces.slice(0, define), ...after].filter((piece) => !isEnd(piece));
  const isNamed = rest.some((piece) => isFigure(piece) || piece.kind === 'unknown');
  const head = isNamed ? rest : [...name, ...rest];
  const { from = 0, to = 0 } = pieces[define] ?? {};
  return [...head, { kind: 'operation', from, to, names: ['define'], words: [] }, ...formula];
}

const isEquals = (piece: Piece, { plays }: Lexicon): boolean =>
  piece.kind === 'filler' && piece.words.every((word) => plays(word, 'equals'));
