import { expect } from 'vitest';
import { endOf } from '../../src/periods/calendar.ts';
import { figureOf } from '../../src/dataset/figure.ts';
import type { Metric, MetricId } from '../../src/dataset/schema.ts';
import { parsePeriodId, periodId, type PeriodId } from '../../src/periods/period.ts';
import { figureRefsOf, type FigureRef } from '../../src/query/query.ts';
import type { Conversation } from '../../src/understanding/understand.ts';
import { answerer } from '../answering/answerer.ts';

/**
 * Questions that are made of names, times and a wording, and what each must get: worked out from the data, or nothing. The
 * question may be refused or asked back; what may not be is that another figure stands there.
 */

const { dataset } = answerer;

export type Language = 'en' | 'ja';
export type Known = { readonly metric: Metric; readonly period: PeriodId; readonly value: number };

/**
 * A figure of the data; none where it is not known, or no positive number, whose change and share are told otherwise, or so
 * roughly told that a document's own percentage beside it is another one.
 */
export function known(metric: Metric, period: PeriodId): Known | undefined {
  const isDay = parsePeriodId(period)?.kind === 'instant';
  if (isDay !== (metric.nature === 'balance')) return undefined;
  const { value = 0, precision = 0 } = figureOf(dataset, metric.id, period) ?? {};
  return value > 0 && precision * ROUGH < value ? { metric, period, value } : undefined;
}
const ROUGH = 500;

/** The metrics whose names hold nothing that parts figures, and begin or end no other figure's name. */
export const PLAIN_METRICS: readonly Metric[] = dataset.metrics.filter(
  ({ id, name }) =>
    !id.startsWith('cf_') &&
    !/[,/()（）、と]|及び|\band\b|\bless\b/.test(`${name.en}${name.ja}`) &&
    !dataset.metrics.some((other) => other.id.startsWith(`${id}_`) || other.id.endsWith(`_${id}`)),
);

/** What a wording asks for: one of these numbers, whichever way round, or the figures themselves. */
export type Wanted = {
  readonly numbers?: readonly number[];
  /** The greatest or the least of the figures. */
  readonly winner?: Known | undefined;
  /** The figures that may stand side by side without a number. */
  readonly figures: readonly Known[];
};

const idOf = (metric: MetricId, period: PeriodId): string => {
  const said = parsePeriodId(period);
  const isBalance = dataset.metric(metric).nature === 'balance';
  return `${metric} ${isBalance && said ? periodId(endOf(said)) : period}`;
};
const told = ({ metric, period, target }: FigureRef): string =>
  idOf(metric, period) + (target ? ' target' : '');
const named = ({ metric, period }: Known): string => idOf(metric.id, period);

/** Percentages are told as the documents print them, to a tenth; amounts exactly. */
const isNear = (got: number, wanted: number, unit: string): boolean =>
  Math.abs(Math.abs(got) - Math.abs(wanted)) <=
  (/%|points|times/.test(unit) ? 0.06 + Math.abs(wanted) / 1000 : 1 + Math.abs(wanted) / 1e6);

/** The last of some turns that has a wrong answer, told with what it got; nothing where it is right, or has none. */
export function mistake(turns: readonly string[], { numbers = [], winner, figures }: Wanted): string[] {
  let conversation: Conversation | undefined;
  let outcome: ReturnType<typeof answerer.ask>['outcome'] | undefined;
  for (const turn of turns) ({ conversation, outcome } = answerer.ask(turn, { conversation }));
  if (outcome?.status !== 'answered') return [];
  const [only, another] = figures;
  const { headline, query } = outcome;
  const got = figureRefsOf(query).map(told);
  const isRight = !headline
    ? got.toSorted().join() === figures.map(named).toSorted().join()
    : query.kind === 'rank' && winner
      ? idOf(headline.metric, headline.period) === named(winner)
      : [...numbers, ...(only && !another ? [only.value] : [])].some((number) =>
          isNear(headline.value, number, headline.unit),
        );
  if (isRight) return [];
  return [`${turns.join(' | ')}: ${query.kind} ${got.join(', ')} = ${headline?.value ?? 'a list'}`];
}

/** A wording with what stands for its letters. */
export const worded = (wording: string, said: Readonly<Record<string, string>>): string =>
  wording.replace(/\{(\w+)\}/g, (_, letter: string) => said[letter] ?? '');

export function expectNone(mistakes: readonly string[], asked: number): void {
  expect(asked).toBeGreaterThan(30);
  expect(mistakes).toEqual([]);
}
