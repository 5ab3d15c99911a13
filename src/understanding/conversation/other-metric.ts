import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import { dollarUnit } from '../../dataset/dataset.ts';
import type { MetricId, Unit } from '../../dataset/schema.ts';
import { figureRefsOf, type FigureRef, type Query } from '../../query/query.ts';
import { isPartOf } from '../metrics/metric-kinship.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';
import type { OperationName } from '../words/operation-names.ts';
import { askedAgain, asksAgain, isRatioAgain, ratioAgain, ratioNamed } from './asked-again.ts';
import { isFromConversation } from './conversation.ts';
import { lastFigure, wholeClause } from './figure-asked.ts';
import { says, type FollowingTurn } from './following-turn.ts';
import { asksForPart } from './part-asked.ts';
import { isShareAgain, ratioOfLine } from './share-again.ts';
import { asReached } from './target-turns.ts';

/** A follow-up that names another metric, and no period, asks the question before again of that metric. */
export function substituteMetric(turn: FollowingTurn, metrics: readonly MetricId[]): Query | undefined {
  const { dataset, lexicon, frame, query: last, aside, open, doubt } = turn;
  const actual = asReached(frame, last);
  // "yoy?" after a figure is asked of that figure alone: "and net income?" then asks for a figure again
  const reaches = isAgainstTarget(last) && hasOperation(frame, ...REACHING);
  const isAgain = reaches || asksAgain(lexicon, frame) || isPartOfChange(turn, metrics);
  const asksFigure =
    !isAgain &&
    ((aside && !isRevision(last) && !isLeftOfTarget(last)) ||
      isOtherKind(turn, metrics) ||
      wholeClause(turn) ||
      asksForPart(lexicon, frame.words));
  const query = asksFigure ? lastFigure(actual) : actual;
  const [named, second] = metrics;
  const spoken = figureRefsOf(query)[0]?.metric;
  const isInYen = says(turn, 'own-currency');
  const isAmount = isInYen || hasOperation(frame, 'dollars', 'absolute');
  const ofRatio = isAgain && !isAmount && spoken && named ? isRatioAgain(dataset, spoken, named) : false;
  const ratio = ofRatio && spoken && named ? ratioNamed(dataset, spoken, named) : undefined;
  const metric = ratio ?? named;
  if (
    doubt?.period ||
    (isAgain && doubt) ||
    open?.kind === 'period' ||
    !metric ||
    second ||
    !isPlainBut(frame, ...(isAgain ? TOLD : []), ...(isAgain && isAgainstTarget(query) ? REACHING : [])) ||
    (hasOperation(frame, 'dollars') && !(isAgain && query.kind === 'lookup'))
  )
    return undefined;
  const chosen = open?.kind === 'metric' ? open.readings[open.metrics.indexOf(metric)] : undefined;
  if (chosen) return chosen;
  const ofLine = isInYen ? undefined : ratioOfLine(turn, metric);
  if (ofLine) return ofLine;
  const { unit } = dataset.metric(metric);
  const swap = ({ currency: before, ...ref }: FigureRef): FigureRef => {
    const currency = hasOperation(frame, 'dollars') ? 'USD' : before;
    return { ...ref, ...(dollarUnit(unit) && currency && !isInYen && { currency }), metric };
  };
  if (ofRatio && !ratio)
    return query.kind === 'lookup' ? ratioAgain(dataset, query.figure, metric) : undefined;
  if (query.kind === 'lookup' || query.kind === 'breakdown') {
    return { ...query, figure: swap(query.figure), readings: ['from-conversation'] };
  }
  // "and net income?" after one figure at several times
  if (query.kind === 'series' && isOfOneMetric(query.figures))
    return { ...query, figures: query.figures.map(swap), readings: ['from-conversation'] };
  if (query.kind !== 'change') {
    const isWhole = isAskedInFull(query) || isOfSeveralTimes(query);
    const isOfFigure = asksFigure || !(isWhole || isShareAgain(turn, metric));
    const again = isAgain || !isOfFigure ? askedAgain(query, swap) : undefined;
    const isAlike = !isOfSeveralTimes(query) || spokenUnit(turn) === unit;
    return again && isAlike ? toldAs(frame, again) : undefined;
  }
  const [from, to] = [swap(query.from), swap(query.to)];
  // a target that was left as it was
  if (isRevision(query) && [from, to].some((ref) => isMissing(resolveFigure(dataset, ref))))
    return { kind: 'lookup', figure: { ...to, target: 'newest' }, readings: ['from-conversation'] };
  const told = hasOperation(frame, 'percent') ? 'percent' : query.in;
  const how = unit === '%' ? 'points' : told === 'points' ? 'amount' : told;
  return toldAs(frame, {
    ...query,
    from,
    to,
    in: how,
    readings: ['from-conversation'],
  });
}

/** "Equity ratio?" after the amount that the assets fell by: a ratio is no amount, and is asked for itself. */
const isOtherKind = ({ dataset, query }: FollowingTurn, [metric]: readonly MetricId[]): boolean =>
  query.kind === 'change' &&
  query.in === 'amount' &&
  isFromConversation(query) &&
  metric !== undefined &&
  dataset.metric(metric).unit === '%';

/** "How many of those were OEM?" after how many were lost: how many of these were lost, and not how many there are. */
const isPartOfChange = (
  { dataset, lexicon, frame, query }: FollowingTurn,
  [metric]: readonly MetricId[],
): boolean =>
  query.kind === 'change' &&
  query.in === 'amount' &&
  metric !== undefined &&
  isPartOf(dataset, metric, query.to.metric) &&
  asksForPart(lexicon, frame.words);

/** What may be said of how a question that is asked again is to be told. */
const TOLD: readonly OperationName[] = ['percent', 'points'];

/** 「同じく純利益だといくら上回った？」: words that only say again how a target was reached. */
const REACHING: readonly OperationName[] = ['beat', 'above', 'below', 'shortfall'];

/**
 * "SI revenue as % of total revenues 9M09", "average revenue of 3Q08 and 3Q09", then "and connectivity?": what a whole
 * question asked is asked again.
 */
const isAskedInFull = (query: Query): boolean =>
  isAgainstTarget(query) ||
  ((query.kind === 'ratio' || isOfOneMetric(timesOf(query))) && !isFromConversation(query));

/** The figures of a query where they are of several times: which of these were spoken of, nobody can tell. */
function timesOf(query: Query): readonly FigureRef[] {
  const figures = figureRefsOf(query);
  return new Set(figures.map(({ period }) => period)).size > 1 ? figures : [];
}

/** "And net income?" after the sum, the average or the highest of a figure at several times has no one time of its own. */
export const isOfSeveralTimes = (query: Query): boolean =>
  SEVERAL.has(query.kind) && new Set(figureRefsOf(query).map(({ period }) => period)).size > 1;
const SEVERAL: ReadonlySet<Query['kind']> = new Set(['aggregate', 'rank', 'count']);

const spokenUnit = ({ dataset, query }: FollowingTurn): Unit | undefined => {
  const [figure] = figureRefsOf(query);
  return figure && dataset.metric(figure.metric).unit;
};

function isAgainstTarget(query: Query): boolean {
  if (query.kind === 'difference') return (query.a.target === undefined) !== (query.b.target === undefined);
  return query.kind === 'change' && query.from.target !== undefined && !query.to.target;
}

/** "By how much was it cut?": "and operating income?" then asks the same of its target. */
const isRevision = (query: Query): boolean =>
  query.kind === 'change' && query.from.target !== undefined && query.to.target !== undefined;

/** "How much is left to the target?" */
const isLeftOfTarget = (query: Query): boolean =>
  query.kind === 'difference' && query.a.target !== undefined && !query.b.target;

/** How a target was reached, told as the turn asks for it: in percent or as an amount. */
function toldAs(frame: Frame, query: Query): Query {
  if (query.kind === 'difference' && query.b.target && hasOperation(frame, 'percent'))
    return { ...query, kind: 'change', from: query.b, to: query.a, in: 'percent' };
  return query.kind === 'change' && hasOperation(frame, 'amount', 'absolute')
    ? { kind: 'difference', a: query.to, b: query.from, readings: query.readings }
    : query;
}

const isOfOneMetric = ([first, ...others]: readonly FigureRef[]): boolean =>
  others.length > 0 && others.every(({ metric, target }) => metric === first?.metric && !target);
