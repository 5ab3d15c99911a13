import type { Dataset } from '../../dataset/dataset.ts';
import { isPartOf } from '../metrics/metric-kinship.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isSign, type Piece } from './pieces.ts';

/**
 * "Connectivity Services (Home Use) - OEM, number of contracts": a line cited with its heading before a dash, as tables have
 * it, which is left out. A heading does not say what kind of figure it is of, as "total revenues - SI revenue" does twice.
 */
export function withoutHeadings(
  dataset: Dataset,
  { plays }: Lexicon,
  pieces: readonly Piece[],
): readonly Piece[] {
  const dash = pieces.findIndex((piece) => isSign(piece, '-'));
  const head = pieces.findLastIndex((piece, at) => at < dash && !isSign(piece, ')'));
  const [heading, line] = [pieces[head], pieces[dash + 1]];
  const isHeading =
    heading?.kind === 'metric' &&
    line?.kind === 'metric' &&
    heading.metrics.length > 1 &&
    !heading.words.some((word) => plays(word, 'kind')) &&
    line.metrics.some((part) => heading.metrics.some((whole) => isPartOf(dataset, part, whole)));
  return isHeading ? pieces.filter((_, at) => at < head || at > dash) : pieces;
}
