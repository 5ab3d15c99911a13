import type { Query } from '../../query/query.ts';
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
