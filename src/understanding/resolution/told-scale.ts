import type { Dataset } from '../../dataset/dataset.ts';
import { takesScale, type FigureRef, type Query, type Scale } from '../../query/query.ts';
import { withoutCurrency } from '../conversation/other-operation.ts';
import { isPlain } from '../questions/apply-rules.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { SCALES } from '../words/scales.ts';
import { isNumber } from '../words/words.ts';
import type { Frame } from './frame.ts';

const TOLD: ReadonlyMap<number, Scale> = new Map([
  [1e3, 'thousand'],
  [1e4, 'ten-thousand'],
  [1e6, 'million'],
  [1e8, 'hundred-million'],
  [1e9, 'billion'],
]);

/** "Revenue 3Q09 in billions", 「売上高は何億円？」: a query with what its amount is to be counted in, where that is said. */
export function withScale(lexicon: Lexicon, frame: Frame, query: Query): Query {
  if (!takesScale(query)) return query;
  const scale = scaleSaid(frame) ?? (isInFull(lexicon, frame) ? 'exact' : undefined);
  return scale ? { ...query, scale } : query;
}

/**
 * "in billions?", 「億円で」: the amount spoken of before, in yen where these are named, where a turn says nothing but what
 * it is to be counted in.
 */
export function inOtherScale({ plays }: Lexicon, frame: Frame, query: Query | undefined): Query | undefined {
  const isAmount = query?.kind === 'lookup' || (query?.kind === 'change' && query.in === 'amount');
  if (!isAmount || frame.periods.length || !isPlain(frame) || !scaleSaid(frame)) return undefined;
  const isInYen = frame.words.some(({ text }) => plays(text, 'own-currency'));
  const told = (figure: FigureRef): FigureRef => (isInYen ? withoutCurrency(figure) : figure);
  const readings = ['from-conversation' as const];
  return query.kind === 'lookup'
    ? { ...query, figure: told(query.figure), readings }
    : { ...query, from: told(query.from), to: told(query.to), readings };
}

/** "Annual dividend total in JPY million": what is told of one share is counted in yen, and the total is another figure. */
export const isOfShareInMillions = (dataset: Dataset, query: Query): boolean =>
  query.kind === 'lookup' &&
  query.scale !== undefined &&
  query.scale !== 'thousand' &&
  dataset.metric(query.figure.metric).unit.includes('/');

/** "Exact revenue", "to the yen", 「円単位で」: to the last digit that is known. */
const isInFull = ({ plays }: Lexicon, { words }: Frame): boolean =>
  words.some(({ text }, at) => {
    const [before, behind] = [words[at - 1]?.text ?? '', words[at + 1]?.text ?? ''];
    if (plays(text, 'exact')) return true;
    const isTo = plays(before, 'definite') && plays(words[at - 2]?.text ?? '', 'set-over');
    return plays(text, 'own-currency') && (isTo || plays(behind, 'unit-word'));
  });

/** The last word for such a unit that belongs to no number and to no name. */
function scaleSaid({ words, metrics }: Frame): Scale | undefined {
  const isInName = (at: number): boolean => metrics.some(({ from, to }) => from <= at && at < to);
  const said = words.findLastIndex(
    ({ text }, at) =>
      !/^[a-z]$/.test(text) &&
      Object.hasOwn(SCALES, text) &&
      !isInName(at) &&
      !isNumber(words[at - 1]?.text ?? ''),
  );
  return TOLD.get(SCALES[words[said]?.text ?? ''] ?? 0);
}
