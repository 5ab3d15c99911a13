import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { isKindWord } from '../metrics/line-spoken-of.ts';
import { isHeldIn, isPartOf, isUsualBase, makesPartOf, ratioInPercent } from '../metrics/metric-kinship.ts';
import { hasOperation } from '../resolution/frame.ts';
import { says, type FollowingTurn } from './following-turn.ts';

/**
 * "And outsourcing?" after "what % is SI?", "net income?" after the operating income as % of revenue: the share of what is
 * named now, where that has the place in the whole that the figure before has. A word for an amount asks for the figure.
 */
export function isShareAgain(turn: FollowingTurn, metric: MetricId): boolean {
  const { dataset, frame, query } = turn;
  if (query.kind !== 'ratio' || query.of.target || query.to.target) return false;
  if (hasOperation(frame, 'amount', 'absolute', 'dollars') || says(turn, 'own-currency')) return false;
  const { of, to } = query;
  if (of.metric === to.metric || metric === of.metric || metric === to.metric) return false;
  if (dataset.metric(metric).unit !== dataset.metric(of.metric).unit) return false;
  if (!isWithin(dataset, of.metric, to.metric))
    return isUsualBase(dataset, to.metric) && !isWithin(dataset, metric, to.metric);
  return isWithin(dataset, metric, to.metric) && !namesKindAnew(turn);
}

const isWithin = (dataset: Dataset, part: MetricId, whole: MetricId): boolean =>
  isHeldIn(dataset, part, whole) || makesPartOf(dataset, part, whole);

/** "Outsourcing revenue?": the kind of figure, which goes without saying where a share is asked again, is what is asked for. */
const namesKindAnew = (turn: FollowingTurn): boolean =>
  !says(turn, 'continuing') &&
  turn.frame.metrics.some(({ words }) => words.some((word) => turn.lexicon.plays(word, 'kind')));

/**
 * "Equipment?" after the gross margin ratio: a line that is named by no kind of figure is asked for in the ratio that was
 * spoken of, and not in the amount that this is told of.
 */
export function ratioOfLine(
  { dataset, lexicon, frame, query }: FollowingTurn,
  named: MetricId,
): Query | undefined {
  const [mention, another] = frame.metrics;
  if (query.kind !== 'lookup' || query.figure.target || !mention || another) return undefined;
  if (hasOperation(frame, 'amount', 'absolute', 'dollars')) return undefined;
  if (mention.words.some((word) => isKindWord(lexicon, word))) return undefined;
  const figure: FigureRef = query.figure;
  const ratio = ratioInPercent(dataset, named);
  return ratio && isOfSameKind(dataset, ratio, figure.metric)
    ? { kind: 'lookup', figure: { ...figure, metric: ratio }, readings: ['from-conversation'] }
    : undefined;
}

/** Whether one ratio is of a line of what another is of, or of a line beside it. */
const isOfSameKind = (dataset: Dataset, ratio: MetricId, spoken: MetricId): boolean =>
  isPartOf(dataset, ratio, spoken) ||
  dataset.metrics.some(({ id }) => isPartOf(dataset, ratio, id) && isPartOf(dataset, spoken, id));
