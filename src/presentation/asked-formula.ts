import type { FigureRef, Query } from '../query/query.ts';

/** How a number that was calculated for one question came about, in ids; null where it was looked up. */
export function askedFormula(query: Query): string | null {
  const id = (ref: FigureRef): string => `${ref.metric} ${ref.period}`;
  switch (query.kind) {
    case 'calculate':
      return query.expression.replace(/\b[a-z]\b/g, (letter) => {
        const ref = query.figures[letter.charCodeAt(0) - 'a'.charCodeAt(0)];
        return ref ? id(ref) : letter;
      });
    case 'change':
      return query.in === 'percent'
        ? `(${id(query.to)} - ${id(query.from)}) / ${id(query.from)}`
        : `${id(query.to)} - ${id(query.from)}`;
    case 'difference':
      return `${id(query.a)} - ${id(query.b)}`;
    case 'ratio':
      return `${id(query.of)} / ${id(query.to)}`;
    case 'aggregate': {
      const sum = query.figures.map(id).join(' + ');
      return query.how === 'sum' ? sum : `(${sum}) / ${query.figures.length}`;
    }
    default:
      return null;
  }
}
