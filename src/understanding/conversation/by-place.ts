import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { isShareOf } from '../metrics/metric-kinship.ts';
import { hasOperation, type Frame, type PlacedOperation } from '../resolution/frame.ts';
import type { Question } from '../resolution/resolve.ts';
import type { OperationName } from '../words/operation-names.ts';
import type { Role } from '../words/role-names.ts';
import { longestRun } from './looked-up-together.ts';

/** What is asked of two figures, and what their places are said with: "the first" may be the first target elsewhere. */
const ASKED: ReadonlySet<OperationName> = new Set([
  'ratio',
  'divided',
  'share',
  'percent',
  'minus',
  'amount',
  'which',
  'above',
  'target-first',
]);

/**
 * "What is the ratio of the first to the second?", "divide the former by the latter": of two figures that were looked up
 * turn by turn, each named by its place.
 */
export function byPlace(
  { dataset, lexicon, conversation: { trail = [], doubt } }: Question,
  frame: Frame,
): Query | undefined {
  const [over, under] = placesIn(frame, (word, role) => lexicon.plays(word, role));
  const run = longestRun(dataset, trail);
  // of three figures the second may be any but the last
  const isOfTwo = over?.isOfTwo === true || run.length === 2;
  if (!over || !under || !isOfTwo || doubt || !isOnlyAsked(frame, [over.at, under.at])) return undefined;
  const figureAt = ({ isFirst }: Place): FigureRef | undefined => run.slice(-2)[isFirst ? 0 : 1];
  const [of, to] = [figureAt(over), figureAt(under)];
  if (!of || !to || run.length < 2 || of.target || to.target) return undefined;
  const readings = ['from-conversation' as const];
  const between = frame.operations.filter(({ from }) => from > over.at && from < under.at);
  const stands = (name: OperationName): boolean => between.some(({ names }) => names.includes(name));
  const joins = (role: Role): boolean =>
    frame.words.slice(over.at, under.at).some(({ text }) => lexicon.plays(text, role));
  if (stands('minus')) return { kind: 'difference', a: of, b: to, readings };
  // a loss or an expense that is told with its sign: whether its size is meant is not said
  if (areOpposed(dataset, of, to)) return undefined;
  if (stands('share')) return { kind: 'ratio', of, to, in: 'percent', readings };
  const isRatio = hasOperation(frame, 'ratio') && joins('set-over');
  const isDivided = hasOperation(frame, 'divided') && joins('divided-by');
  if (!isRatio && !isDivided && !stands('divided') && !between.some(isOver)) return undefined;
  const inPercent = hasOperation(frame, 'percent') || (isRatio && isShareOf(dataset, of.metric, to.metric));
  return { kind: 'ratio', of, to, in: inPercent ? 'percent' : 'times', readings };
}

function areOpposed(dataset: Dataset, ...refs: readonly [FigureRef, FigureRef]): boolean {
  const [a, b] = refs.map((ref) => resolveFigure(dataset, ref));
  return a !== undefined && b !== undefined && !isMissing(a) && !isMissing(b) && a.value < 0 !== b.value < 0;
}

const isOver = ({ words: [word, more] }: PlacedOperation): boolean => word === 'over' && more === undefined;

type Place = { readonly at: number; readonly isFirst: boolean; readonly isOfTwo: boolean };

/** The two places that are named, in the order of the text; none where one is named twice, or a third. */
function placesIn({ words }: Frame, plays: (word: string, role: Role) => boolean): readonly Place[] {
  const places = words.flatMap(({ text }, at): Place[] => {
    const isOfTwo = plays(text, 'former') || plays(text, 'latter');
    const isFirst = plays(text, 'former') || plays(text, 'first-place');
    return isFirst || plays(text, 'latter') || plays(text, 'second-place') ? [{ at, isFirst, isOfTwo }] : [];
  });
  const [a, b, more] = places;
  return a && b && !more && a.isFirst !== b.isFirst ? [a, b] : [];
}

/** Whether nothing is named but the places and what is asked of them. */
function isOnlyAsked(
  { metrics, periods, companies, operations, unknown, words }: Frame,
  places: readonly number[],
): boolean {
  const named = places.map((at) => words[at]?.text);
  return (
    !metrics.length &&
    !periods.length &&
    !companies.length &&
    unknown.every((word) => named.includes(word)) &&
    operations.every(({ names }) => names.some((name) => ASKED.has(name)))
  );
}
