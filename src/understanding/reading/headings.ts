import type { Dataset } from '../../dataset/dataset.ts';
import { isPartOf } from '../metrics/metric-kinship.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/phrase-words.ts';
import { isSign, type Piece } from './pieces.ts';

/**
 * "Connectivity Services (Home Use) - OEM, number of contracts": a line cited with its heading before a dash, as tables have
 * it, which is left out. A heading does not say what kind of figure it is of, as "total revenues - SI revenue" does twice.
 */
export function withoutHeadings(
  dataset: Dataset,
  lexicon: Lexicon,
  pieces: readonly Piece[],
): readonly Piece[] {
  const { plays } = lexicon;
  const dash = pieces.findIndex((piece) => isSign(piece, '-'));
  const head = pieces.findLastIndex((piece, at) => at < dash && !isSign(piece, ')'));
  const [heading, line] = [pieces[head], pieces[dash + 1]];
  const isHeading =
    heading?.kind === 'metric' &&
    line?.kind === 'metric' &&
    heading.metrics.length > 1 &&
    !heading.words.some((word) => plays(word, 'kind')) &&
    (isSign(pieces[dash - 1], ')') || !sharesKind(lexicon, heading.words, line.words)) &&
    line.metrics.some((part) => heading.metrics.some((whole) => isPartOf(dataset, part, whole)));
  return isHeading ? pieces.filter((_, at) => at < head || at > dash) : pieces;
}

/** "Home - hi-ho contracts": one figure less another, where the kind behind the second makes a figure of the first as well. */
function sharesKind(lexicon: Lexicon, first: readonly string[], second: readonly string[]): boolean {
  const kinds = second.filter((word) => lexicon.plays(word, 'kind'));
  // "systems integration - systems construction revenue" says of what it is the heading
  if (first.some((word) => second.includes(word))) return false;
  return kinds.length > 0 && lexicon.metrics.get(keyOf([...first, ...kinds]))?.length === 1;
}
