import { valueOf } from '../../answering/expression/value-of.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { PeriodId } from '../../periods/period.ts';
import { letterOf, MOST_FIGURES, placeOf } from '../../query/figure-letters.ts';
import type { FigureRef, Query } from '../../query/query.ts';

/** What is worked out of figures, which stand in the expression as the letters a, b, c ... in their order. */
export type Working = { readonly expression: string; readonly figures: readonly FigureRef[] };

const LONGEST_EXPRESSION = 200;

/** The amount that was asked for as it is worked out of several figures; undefined for whatever is no such amount. */
export function workingOf(query: Query): Working | undefined {
  const working = amountOf(query);
  return working && working.figures.length > 1 && working.figures.every(({ target }) => !target)
    ? working
    : undefined;
}

function amountOf(query: Query): Working | undefined {
  switch (query.kind) {
    case 'aggregate': {
      const sum = query.figures.map((_, at) => letterOf(at)).join(' + ');
      const { figures } = query;
      return { expression: query.how === 'sum' ? sum : `(${sum}) / ${figures.length}`, figures };
    }
    case 'difference':
      return { expression: 'a - b', figures: [query.a, query.b] };
    case 'calculate':
      return query.in === 'plain' ? { expression: query.expression, figures: query.figures } : undefined;
    default:
      return undefined;
  }
}

/** A share of several figures as it is worked out: "R&D and G&A together as a share of revenue". */
export const shareWorkingOf = (query: Query): Working | undefined =>
  query.kind === 'calculate' && query.in === 'percent' && query.figures.every(({ target }) => !target)
    ? { expression: query.expression, figures: query.figures }
    : undefined;

/** The one time of all its figures; undefined where they are of several. */
export function timeOfWorking({ figures: [first, ...others] }: Working): PeriodId | undefined {
  return others.every(({ period }) => period === first?.period) ? first?.period : undefined;
}

/** The expression with its letters counted from another one on. */
const lettersFrom = (expression: string, from: number): string =>
  expression.replace(/\b[a-l]\b/g, (letter) => letterOf(placeOf(letter) + from));

/** Whether two are worked out in one way of the same figures, whatever their times. */
export const areAlike = (a: Working, b: Working): boolean =>
  a.expression === b.expression &&
  a.figures.length === b.figures.length &&
  a.figures.every(({ metric, currency }, at) => {
    const other = b.figures[at];
    return metric === other?.metric && currency === other.currency;
  });

type Told = Extract<Query, { kind: 'calculate' }>['in'];

/** The query for what is worked out; undefined where it is too long for one. */
export const queryOf = ({ expression, figures }: Working, told: Told): Query | undefined =>
  figures.length > MOST_FIGURES || expression.length > LONGEST_EXPRESSION
    ? undefined
    : { kind: 'calculate', expression, figures: [...figures], in: told, readings: ['from-conversation'] };

/**
 * By how much the later of two of one way is above the earlier: an amount, the points between two shares, or a percentage
 * where that has a meaning.
 */
export function changeBetween(dataset: Dataset, then: Working, now: Working, told: Told): Query | undefined {
  const difference = `(${lettersFrom(now.expression, then.figures.length)}) - (${then.expression})`;
  const figures = [...then.figures, ...now.figures];
  if (told !== 'percent') return queryOf({ expression: difference, figures }, told);
  const [before, after] = [then, now].map((end) => valueOf(dataset, end.expression, end.figures));
  if (!(Number(before) > 0) || !(Number(after) >= 0)) return undefined;
  return queryOf({ expression: `(${difference}) / (${then.expression})`, figures }, told);
}

/** The two whose difference was asked for, the earlier first; undefined for any other expression. */
export function endsOfChange(query: Query): readonly [Working, Working] | undefined {
  const parts = query.kind === 'calculate' && query.in === 'plain' ? CHANGE.exec(query.expression) : null;
  if (query.kind !== 'calculate' || !parts || query.figures.length % 2) return undefined;
  const [, now = '', then = ''] = parts;
  const half = query.figures.length / 2;
  if (lettersFrom(then, half) !== now) return undefined;
  const [a, b] = [query.figures.slice(0, half), query.figures.slice(half)];
  const ends = [a, b].map((figures) => ({ expression: then, figures }));
  const [from, to] = ends;
  return from && to && areAlike(from, to) ? [from, to] : undefined;
}

const CHANGE = /^\((.+)\) - \((.+)\)$/;
