import type { Dataset } from '../../dataset/dataset.ts';
import type { FigureRef } from '../../query/query.ts';
import { isShareOf } from '../metrics/metric-kinship.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import type { MetricMention } from '../resolution/frame.ts';
import type { FollowingTurn, NamedTurnReader } from './following-turn.ts';
import { shareOfPrevious } from './share-of-previous.ts';

/**
 * "Ratio of that to equity" after the liabilities: the figure that is pointed at over the one that is named, whether or not
 * either is a part of the other. Where the last figure is named again, what is pointed at is the one before it.
 */
export const ratioToNamed: NamedTurnReader = (turn) => {
  const { dataset, frame, query, trail, mentions } = turn;
  const [mention, another] = mentions;
  const [metric, ambiguous] = mention?.metrics ?? [];
  if (query.kind !== 'lookup' || !mention || another || !metric || ambiguous) return undefined;
  if (frame.periods.length || !isPlainBut(frame, 'ratio') || !isSetOverNamed(turn, mention)) return undefined;
  const isAgain = namesAgain(turn, mention);
  const share = isAgain ? undefined : shareOfPrevious(turn);
  if (share) return share;
  const of = isAgain ? trail.at(-2) : query.figure;
  const to: FigureRef = isAgain ? query.figure : { ...query.figure, metric };
  if (!of || of.target || to.target || of.metric === to.metric) return undefined;
  return isOfOneUnit(dataset, of, to)
    ? {
        kind: 'ratio',
        of,
        to,
        in: isShareOf(dataset, of.metric, to.metric) ? 'percent' : 'times',
        readings: ['from-conversation'],
      }
    : undefined;
};

/** Whether a ratio is asked of what is pointed at, to what is named. */
const isSetOverNamed = (
  { lexicon, frame: { operations, words } }: FollowingTurn,
  { from }: MetricMention,
): boolean =>
  operations.some(({ names, to }) => {
    const [pointing = '', ...between] = words.slice(to, from).map(({ text }) => text);
    const last = between.findLast((word) => lexicon.plays(word, 'setting-over'));
    return names.includes('ratio') && lexicon.plays(pointing, 'pointing') && last !== undefined;
  });

/** "Equity" after the total equity. */
const namesAgain = ({ lexicon, query }: FollowingTurn, { words }: MetricMention): boolean =>
  query.kind === 'lookup' &&
  lexicon.keysOf(query.figure.metric).some((key) => {
    const said = key.split(' ');
    const isOnlySaidMore = (word: string): boolean => words.includes(word) || lexicon.plays(word, 'total');
    return words.every((word) => said.includes(word)) && said.every(isOnlySaidMore);
  });

const isOfOneUnit = (dataset: Dataset, of: FigureRef, to: FigureRef): boolean =>
  dataset.metric(of.metric).unit === dataset.metric(to.metric).unit && of.currency === to.currency;
