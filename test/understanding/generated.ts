import { expect, it } from 'vitest';
import { endOf, shiftYears } from '../../src/periods/calendar.ts';
import { figureOf } from '../../src/dataset/figure.ts';
import type { Metric, MetricId } from '../../src/dataset/schema.ts';
import { parsePeriodId, periodId, type PeriodId } from '../../src/periods/period.ts';
import { figureRefsOf, type FigureRef } from '../../src/query/query.ts';
import type { Conversation } from '../../src/understanding/understand.ts';
import { answerer } from '../answering/answerer.ts';

/**
 * Questions that are made of names, times and a wording, and what each must get: worked out from the data, or nothing. A
 * question may be refused or asked back, but not most questions of a wording; what may never be is that another figure
 * stands there.
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

/** The same time a year before. */
export function yearBefore(period: PeriodId): PeriodId | undefined {
  const read = parsePeriodId(period);
  return read && periodId(shiftYears(read, -1));
}

/** A figure as it was a year before, where that is known. */
export function aYearBefore({ metric, period }: Known): Known | undefined {
  const then = yearBefore(period);
  return then && known(metric, then);
}

/** Whether a metric's names hold nothing that parts figures. */
export const isPlainlyNamed = ({ id, name }: Metric): boolean =>
  !id.startsWith('cf_') && !/[,/()（）、と]|及び|\band\b|\bless\b/.test(`${name.en}${name.ja}`);

/** The metrics that are plainly named, and whose names begin or end no other figure's name. */
export const PLAIN_METRICS: readonly Metric[] = dataset.metrics.filter(
  (metric) =>
    isPlainlyNamed(metric) &&
    !dataset.metrics.some(
      (other) => other.id.startsWith(`${metric.id}_`) || other.id.endsWith(`_${metric.id}`),
    ),
);

/** Whether none is a part of another, nor may stand for it: "intangible assets, trademark" may lead from a whole to its part. */
export const areApart = (metrics: readonly Metric[]): boolean =>
  new Set(metrics).size === metrics.length &&
  !metrics.some(({ parent, standsIn }) =>
    metrics.some(({ id }) => parent?.metric === id || standsIn?.includes(id)),
  );

/** Any two plain figures in yen that are known at a time, in both orders. */
export function pairsAt(period: PeriodId): [Known, Known][] {
  const figures = PLAIN_METRICS.filter(({ unit }) => unit === 'JPY').flatMap(
    (metric) => known(metric, period) ?? [],
  );
  return figures.flatMap((a) =>
    figures.filter((b) => areApart([a.metric, b.metric])).map((b): [Known, Known] => [a, b]),
  );
}

/** What a wording asks for: one of these numbers, whichever way round, or the figures themselves. */
export type Wanted = {
  readonly numbers?: readonly number[];
  /** Whether the way round matters: of a change it says whether something rose or fell. */
  readonly signed?: true;
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
  Math.abs(got - wanted) <=
  (/%|points|times/.test(unit) ? 0.06 + Math.abs(wanted) / 1000 : 1 + Math.abs(wanted) / 1e6);

/** Turns, the last of which gets what is wanted, or no answer. */
export type Asked = { readonly turns: readonly string[]; readonly wanted: Wanted };

/** What the last turn gets: the right answer, none, or another one, which is told. */
function replyTo({
  turns,
  wanted: { numbers = [], signed, winner, figures },
}: Asked): 'right' | 'none' | { wrong: string } {
  let conversation: Conversation | undefined;
  let outcome: ReturnType<typeof answerer.ask>['outcome'] | undefined;
  for (const turn of turns) ({ conversation, outcome } = answerer.ask(turn, { conversation }));
  if (outcome?.status !== 'answered') return 'none';
  const [only, another] = figures;
  const { headline, query } = outcome;
  const got = figureRefsOf(query).map(told);
  const isRight = !headline
    ? got.toSorted().join() === figures.map(named).toSorted().join()
    : query.kind === 'rank' && winner
      ? idOf(headline.metric, headline.period) === named(winner)
      : [...numbers, ...(only && !another ? [only.value] : [])].some((number) =>
          [number, ...(signed ? [] : [-number])].some((way) => isNear(headline.value, way, headline.unit)),
        );
  if (isRight) return 'right';
  return { wrong: `${turns.join(' | ')}: ${query.kind} ${got.join(', ')} = ${headline?.value ?? 'a list'}` };
}

/** A wording with what stands for its letters. */
export const worded = (wording: string, said: Readonly<Record<string, string>>): string =>
  wording.replace(/\{(\w+)\}/g, (_, letter: string) => said[letter] ?? '');

/**
 * A wording, how many of a hundred of its questions must get an answer, and how that is worked out. The measured share lies
 * a little above: a wording that is no longer understood fails, a name that is newly refused does not. Sums of balances are
 * refused, which halves some shares; 0 stands where a wording is not understood yet.
 */
export type Wording<Works> = readonly [
  language: Language,
  wording: string,
  leastAnswered: number,
  works: Works,
];

/** Each wording's questions get the right answer or none, and most of them one. */
export function wordings<Works>(
  table: readonly Wording<Works>[],
  questionsIn: (language: Language, wording: string, works: Works) => Asked[],
): void {
  it.each(table)('in %s: %s (answered: %d of 100)', (language, wording, leastAnswered, works) => {
    const asked = questionsIn(language, wording, works);
    expect(asked.length).toBeGreaterThan(30);
    const replies = asked.map(replyTo);
    expect(replies.flatMap((reply) => (typeof reply === 'object' ? [reply.wrong] : []))).toEqual([]);
    const answered = replies.filter((reply) => reply !== 'none').length;
    expect((100 * answered) / asked.length).toBeGreaterThanOrEqual(leastAnswered);
  });
}
