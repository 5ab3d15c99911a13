import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { FigureRef, Query, QueryOf } from '../../query/query.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { inOrder } from './change-of.ts';
import type { FollowingTurn } from './following-turn.ts';
import { isDifference } from './last-two.ts';

/** "Difference?" after how something changed, and how it did at another time, or another figure: what lies between the two. */
export const isBetweenChanges = ({ lexicon, frame, query, before }: FollowingTurn): boolean =>
  query.kind === 'change' && before?.kind === 'change' && isDifference(lexicon, frame);

/** The change of the later time less that of the earlier, and never one of the two again; a rate only of what may have one. */
export function betweenChanges({ dataset, frame, query, before }: FollowingTurn): Query | undefined {
  if (query.kind !== 'change' || before?.kind !== 'change' || query.in !== before.in) return undefined;
  if (!isPlainBut(frame, 'change', 'amount', 'absolute', 'points') || frame.periods.length) return undefined;
  const [then, now] = inOrder(before.to, query.to)[0] === query.to ? [query, before] : [before, query];
  const figures = [now.from, now.to, then.from, then.to];
  const isRate = query.in === 'percent';
  if (figures.some(({ target }) => target) || (isRate && !figures.every((ref) => mayGrow(dataset, ref))))
    return undefined;
  const isOfOneUnit = unitOf(dataset, now) === unitOf(dataset, then);
  if (!isOfOneUnit && !isRate) return undefined;
  return {
    kind: 'calculate',
    expression: isRate ? 'b / a - d / c' : '(b - a) - (d - c)',
    figures,
    in: isRate ? 'points' : 'plain',
    readings: ['from-conversation'],
  };
}

const unitOf = (dataset: Dataset, { to }: QueryOf<'change'>): string =>
  `${dataset.metric(to.metric).unit} ${to.currency ?? ''}`;

function mayGrow(dataset: Dataset, ref: FigureRef): boolean {
  const figure = resolveFigure(dataset, ref);
  return isMissing(figure) || figure.value > 0;
}
