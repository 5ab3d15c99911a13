import { figureRefsOf, type Query } from '../../query/query.ts';
import type { FollowingTurn } from './following-turn.ts';

/** "what was the cost?", "what was it in 3Q10?": asks for a figure, not for what was worked out from others before. */
export function wholeClause({ lexicon: { plays }, frame: { words } }: FollowingTurn): boolean {
  return words.some(({ text }, index) => {
    const next = words[index + 1]?.text ?? '';
    return plays(text, 'existing') || (plays(text, 'asking-value') && plays(next, 'being'));
  });
}

/** The figure that a change led to, looked up. */
export const lastFigure = (query: Query): Query =>
  query.kind === 'change' ? { kind: 'lookup', figure: query.to } : query;

/** "The 3Q09 one": one of the figures that something was worked out from, told by its time. */
export function oneOfFigures({ lexicon: { plays }, frame, query }: FollowingTurn): Query | undefined {
  const isOne = frame.periods.some(({ at }) => plays(frame.words[at + 1]?.text ?? '', 'standing-for'));
  const [figure, ...others] = figureRefsOf(query);
  const isOfOne = others.every(({ metric, target }) => metric === figure?.metric && !target);
  return isOne && figure && !figure.target && others.length && isOfOne
    ? { kind: 'lookup', figure }
    : undefined;
}
