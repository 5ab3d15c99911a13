import { describe, expect, it } from 'vitest';
import { isMissing, resolveFigure, targetsOf } from '../../src/answering/resolve-figure.ts';
import { figureOf } from '../../src/dataset/figure.ts';
import { shiftYears } from '../../src/periods/calendar.ts';
import { parsePeriodId, periodId, type PeriodId } from '../../src/periods/period.ts';
import { questionText } from '../../src/presentation/question-text.ts';
import type { Language } from '../../src/presentation/view.ts';
import type { FigureRef, Query } from '../../src/query/query.ts';
import { answerer } from '../answering/answerer.ts';
import { KNOWN_GAPS } from '../understanding/known-gaps.ts';

/** A query told in words is understood as that query again: buttons, choices and links rest on it. */

const { dataset } = answerer;
const LANGUAGES: readonly Language[] = ['en', 'ja'];

const isGap = (metric: FigureRef['metric'], language: Language): boolean =>
  KNOWN_GAPS.has(`${metric}: ${dataset.metric(metric).name[language]}`);

/** A query without what it was read from, its keys in order. */
function plain(query: Query): string {
  const sorted = (value: unknown): unknown =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .filter(([key]) => key !== 'readings')
            .toSorted()
            .map(([key, inner]) => [key, sorted(inner)]),
        );
  return JSON.stringify(sorted(query));
}

/** The queries whose words are read otherwise, each with how. */
function misread(queries: readonly Query[], language: Language): string[] {
  return queries.flatMap((query) => {
    const question = questionText(query, dataset, language);
    const { outcome } = answerer.ask(question, { language });
    if (outcome.status === 'answered' && plain(outcome.query) === plain(query)) return [];
    const read = outcome.status === 'answered' ? plain(outcome.query) : JSON.stringify(outcome.reason);
    return [`${question}: ${plain(query)}, but read as ${read}`];
  });
}

/** A day of publication names the document, and so its figures are asked for as that document states them. */
const publications: ReadonlySet<string> = new Set(dataset.documents.map(({ published }) => published));

/** Each metric at the newest period that it has a figure for. */
const newest: readonly FigureRef[] = dataset.metrics.flatMap(({ id }) => {
  const period = dataset.periodsOf(id).at(-1);
  return period && !publications.has(period) && figureOf(dataset, id, period) ? [{ metric: id, period }] : [];
});
const yearBefore = (id: PeriodId): PeriodId => {
  const period = parsePeriodId(id);
  return period ? periodId(shiftYears(period, -1)) : id;
};
const withAnswer = (ref: FigureRef): FigureRef[] => (isMissing(resolveFigure(dataset, ref)) ? [] : [ref]);
const lookups = (figures: readonly FigureRef[]): Query[] =>
  figures.map((figure) => ({ kind: 'lookup', figure }));

/** What was reported otherwise at first. */
function restated(): FigureRef[] {
  return dataset.metrics.flatMap(({ id: metric }) =>
    dataset.periodsOf(metric).flatMap((period): FigureRef[] => {
      const original: FigureRef = { metric, period, basis: 'original' };
      const [then, now] = [original, { metric, period }].map((ref) => resolveFigure(dataset, ref));
      const differs = then && now && !isMissing(then) && !isMissing(now) && then.value !== now.value;
      return differs ? [original] : [];
    }),
  );
}

const KINDS: readonly (readonly [what: string, least: number, queries: readonly Query[]])[] = [
  ['a look-up of each metric', 200, lookups(newest)],
  ['a look-up in dollars', 60, lookups(newest.flatMap((ref) => withAnswer({ ...ref, currency: 'USD' })))],
  ['a look-up as originally reported', 10, lookups(restated())],
  [
    'a target',
    10,
    lookups(
      dataset.metrics.flatMap(({ id }) =>
        dataset.periods.flatMap((period) =>
          targetsOf(dataset, id, period).length > 0
            ? [{ metric: id, period, target: 'newest' as const }]
            : [],
        ),
      ),
    ),
  ],
  [
    'a target of a day',
    5,
    lookups(
      dataset.metrics.flatMap(({ id }) =>
        dataset.periods.flatMap((period) =>
          targetsOf(dataset, id, period).flatMap(({ announced }) =>
            announced ? [{ metric: id, period, target: announced }] : [],
          ),
        ),
      ),
    ),
  ],
  [
    'a change in percent and as an amount',
    200,
    newest.flatMap((to): Query[] => {
      const from: FigureRef = { metric: to.metric, period: yearBefore(to.period) };
      const { unit } = dataset.metric(to.metric);
      if (withAnswer(from).length === 0) return [];
      if (unit === '%') return [{ kind: 'change', from, to, in: 'points' }];
      return [
        { kind: 'change', from, to, in: 'percent' },
        { kind: 'change', from, to, in: 'amount' },
      ].map((query) => query as Query);
    }),
  ],
  ['a definition', 200, newest.map(({ metric }) => ({ kind: 'define', metric }))],
  ['where a figure stands', 200, newest.map((figure) => ({ kind: 'sources', figure }))],
];

describe.each(LANGUAGES)('in %s, the words for', (language) => {
  it.each(KINDS)('%s are understood as it', (_, least, queries) => {
    expect(queries.length).toBeGreaterThanOrEqual(least);
    const sayable = queries.filter((query) => {
      const metric = metricOf(query);
      return metric === undefined || !isGap(metric, language);
    });
    // a percentage change that means nothing has no answer to show how it was read
    const shown = sayable.filter((query) => answerer.answer(query, language).outcome.status === 'answered');
    expect(misread(shown, language)).toEqual([]);
  });
});

function metricOf(query: Query): FigureRef['metric'] | undefined {
  switch (query.kind) {
    case 'lookup':
    case 'sources':
      return query.figure.metric;
    case 'change':
      return query.to.metric;
    case 'define':
      return query.metric;
    default:
      return undefined;
  }
}
