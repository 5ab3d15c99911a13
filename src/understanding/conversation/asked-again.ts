import type { FigureRef, Query } from '../../query/query.ts';
import type { Frame } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** "Same for net income", "and for SI?", "SI too": a turn that asks what was asked before, whatever that was. */
export function asksAgain({ plays }: Lexicon, { words, metrics: [mention, another] }: Frame): boolean {
  if (words.some(({ text }) => plays(text, 'repeating'))) return true;
  if (!mention || another) return false;
  if (plays(words[mention.to]?.text ?? '', 'repeating-behind')) return true;
  const leading = words.slice(0, mention.from).filter(({ text }) => text !== 'the');
  const word = leading.pop()?.text ?? '';
  return plays(word, 'repeating-before') && leading.every(({ text }) => plays(text, 'continuing'));
}

/** A question asked again of another figure: undefined where that figure can take nobody's place in it. */
export function askedAgain(query: Query, swap: (figure: FigureRef) => FigureRef): Query | undefined {
  const readings = ['from-conversation' as const];
  switch (query.kind) {
    case 'difference':
      return query.a.metric === query.b.metric
        ? { ...query, a: swap(query.a), b: swap(query.b), readings }
        : undefined;
    case 'ratio':
      return {
        ...query,
        of: swap(query.of),
        to: query.of.metric === query.to.metric ? swap(query.to) : query.to,
        readings,
      };
    case 'aggregate':
    case 'rank':
      return query.figures.every(({ metric }) => metric === query.figures[0]?.metric)
        ? { ...query, figures: query.figures.map(swap), readings }
        : undefined;
    default:
      return undefined;
  }
}
