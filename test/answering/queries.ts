import type { Answered, Outcome } from '../../src/answering/answer.ts';
import { answer } from '../../src/answering/answer-query.ts';
import type { FigureRef } from '../../src/query/query.ts';
import { Query } from '../../src/query/query.ts';
import { dataset } from '../dataset/committed-data.ts';

/** Queries as short as a table of cases needs them, over the committed data. */

type Options = Partial<Omit<FigureRef, 'metric' | 'period'>>;

/** A figure: "revenue 3Q09". */
export function of(figure: string, options: Options = {}): object {
  const [metric, period] = figure.split(' ');
  return { metric, period, ...options };
}

export const outcomeOf = (query: object): Outcome => answer(dataset, Query.parse(query));

/** The answer to a query that must have one. */
export function answered(query: object): Answered {
  const outcome = outcomeOf(query);
  if (outcome.status !== 'answered')
    throw new Error(`${JSON.stringify(query)}: ${outcome.status} (${outcome.reason.code})`);
  return outcome;
}

export const lookup = (figure: string, options: Options = {}): object => ({
  kind: 'lookup',
  figure: of(figure, options),
});

/** The number that a query is answered with: "-1107849000 JPY", to so many decimals; or why there is none. */
export function number(query: object, decimals = 4): string {
  const outcome = outcomeOf(query);
  if (outcome.status !== 'answered') return outcome.reason.code;
  const { headline } = outcome;
  return headline ? `${Number(headline.value.toFixed(decimals))} ${headline.unit}` : 'no number';
}

/** A comparison of an answer, by its kind. */
export function compared(query: object, kind: string): Answered['comparisons'][number] | undefined {
  return answered(query).comparisons.find((comparison) => comparison.kind === kind);
}

/** The codes of an answer's notes. */
export const noteCodes = (query: object): string[] => answered(query).notes.map(({ code }) => code);
