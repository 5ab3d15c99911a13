import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { FigureRef } from '../../query/query.ts';
import { isShareOf } from '../metrics/metric-kinship.ts';
import { hasOperation } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';
import { CHANGES } from '../words/operation-names.ts';
import type { TurnReader } from './following-turn.ts';
import { asksForMultiple } from './last-two.ts';

/** Where "the former" and "the latter" stand; undefined where a turn does not name both. */
function placesOf({ plays }: Lexicon, words: readonly Word[]): readonly [number, number] | undefined {
  const former = words.findIndex(({ text }) => plays(text, 'former'));
  const latter = words.findIndex(({ text }) => plays(text, 'latter'));
  return former < 0 || latter < 0 ? undefined : [former, latter];
}

/** 「後者は前者の何％？」, "the former as a multiple of the latter": the one over the other. */
export const formerAndLatter: TurnReader = ({ dataset, lexicon, frame, trail }) => {
  const { words } = frame;
  const places = placesOf(lexicon, words);
  const [former, latter] = trail.slice(-2);
  if (!places || !former || !latter || former.target || latter.target || frame.periods.length)
    return undefined;
  if (hasOperation(frame, ...CHANGES) || !hasOperation(frame, 'share', 'percent', 'ratio', 'times'))
    return undefined;
  if (dataset.metric(former.metric).unit !== dataset.metric(latter.metric).unit) return undefined;
  const [formerAt, latterAt] = places;
  // a figure with a minus sign may be meant by its size
  const isPositive = (ref: FigureRef): boolean => {
    const figure = resolveFigure(dataset, ref);
    return !isMissing(figure) && figure.value > 0;
  };
  if (![former, latter].every(isPositive)) return undefined;
  // "the ratio of the former to the latter" has the former above
  const isShare = hasOperation(frame, 'share', 'percent');
  const isWhole = (at: number): boolean =>
    lexicon.plays(words[at + 1]?.text ?? '', 'whole-stands-before') ||
    (isShare &&
      words.slice(Math.max(0, at - 2), at).some(({ text }) => lexicon.plays(text, 'whole-precedes')));
  const isFormerBelow = isWhole(formerAt);
  // "the latter to the former": the one that is named first
  const isLatterOver = isFormerBelow === isWhole(latterAt) ? latterAt < formerAt : isFormerBelow;
  const [of, to] = isLatterOver ? [latter, former] : [former, latter];
  const isPercent =
    hasOperation(frame, 'percent') ||
    (!asksForMultiple(lexicon, frame) && isShareOf(dataset, of.metric, to.metric));
  return { kind: 'ratio', of, to, in: isPercent ? 'percent' : 'times', readings: ['from-conversation'] };
};
