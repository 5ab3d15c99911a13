import { describe, expect, it } from 'vitest';
import { periodKindsOf, periodsOfKind } from '../../src/answering/known-periods.ts';
import { isMissing, resolveFigure } from '../../src/answering/resolve-figure.ts';
import type { Outcome } from '../../src/answering/answer.ts';
import type { Language } from '../../src/presentation/view.ts';
import type { Metric, MetricId } from '../../src/dataset/schema.ts';
import { figureOf } from '../../src/dataset/figure.ts';
import { parsePeriodId, periodId, type PeriodId } from '../../src/periods/period.ts';
import { endOf, spansOfYear } from '../../src/periods/calendar.ts';
import { answerer } from '../answering/answerer.ts';
import { KNOWN_GAPS } from './known-gaps.ts';

/** Every name that the catalog gives a metric must lead to that metric's figure, at every period it has one for. */

const { dataset } = answerer;

type Name = { readonly metric: Metric; readonly name: string };
const namesOf = (metric: Metric): Name[] =>
  [
    ...new Set([
      metric.name.en,
      metric.name.ja,
      ...metric.labels,
      ...metric.aliases.en,
      ...metric.aliases.ja,
    ]),
  ].map((name) => ({ metric, name }));

const periodsWithFigures = (metric: MetricId): PeriodId[] =>
  periodKindsOf(dataset, metric).flatMap((kind) => [...periodsOfKind(dataset, metric, kind)]);

/** How an outcome gives a figure: "840 JPY revenue 3Q09"; or how it gives none. */
function given(outcome: Outcome): string {
  if (outcome.status !== 'answered') return `${outcome.status} (${outcome.reason.code})`;
  const { headline } = outcome;
  if (!headline) return 'answered without a number';
  return `${headline.value} ${headline.unit} ${headline.metric} ${headline.period}`;
}

function wanted(metric: MetricId, period: PeriodId): string {
  const figure = resolveFigure(dataset, { metric, period });
  return isMissing(figure) ? 'none' : `${figure.value} ${figure.unit} ${figure.metric} ${figure.period}`;
}

/** Ways to put a metric's name and a period together, in words. */
const WORDINGS: Readonly<Record<Language, readonly ((name: string, period: string) => string)[]>> = {
  en: [
    (name, period) => `${name} ${period}`,
    (name, period) => `${period} ${name}`,
    (name, period) => `What was the ${name} in ${period}?`,
    (name, period) => `${name.toUpperCase()}, ${period}`,
    (name, period) => `how much is ${name.toLowerCase()} for ${period.toLowerCase()} pls`,
  ],
  ja: [
    (name, period) => `${period}の${name}は？`,
    (name, period) => `${name} ${period}`,
    (name, period) => `${name}（${period}）を教えてください`,
  ],
};

/** What was not answered with the figure that it names: a name of a metric, with the first question that was. */
type Misread = Map<string, string>;

/** Each name, label and alias, with the newest period that the metric is known for. */
function misreadNames(): Misread {
  const misread: Misread = new Map();
  for (const { metric, name } of dataset.metrics.flatMap(namesOf)) {
    const period = periodsWithFigures(metric.id).at(-1);
    if (!period) continue;
    const got = given(answerer.ask(`${name} ${period}`).outcome);
    if (got !== wanted(metric.id, period)) misread.set(`${metric.id}: ${name}`, `${name} ${period} → ${got}`);
  }
  return misread;
}

/** Each metric's name in both languages, in every wording, with every period that the metric is known for. */
function misreadPeriods(): { readonly misread: Misread; readonly asked: number } {
  const misread: Misread = new Map();
  let asked = 0;
  for (const { id, name } of dataset.metrics) {
    for (const period of periodsWithFigures(id)) {
      for (const language of ['en', 'ja'] as const) {
        for (const wording of WORDINGS[language]) {
          const question = wording(name[language], period);
          asked += 1;
          const got = given(answerer.ask(question).outcome);
          if (got !== wanted(id, period)) misread.set(`${id}: ${name[language]}`, `${question} → ${got}`);
        }
      }
    }
  }
  return { misread, asked };
}

describe('the names of the metrics', () => {
  const names = misreadNames();
  const { misread: periods, asked } = misreadPeriods();
  const unknown = (misread: Misread): string[] =>
    [...misread].filter(([name]) => !KNOWN_GAPS.has(name)).map(([name, got]) => `${name} | ${got}`);

  it('are many, and the questions made of them tens of thousands', () => {
    expect(dataset.metrics.flatMap(namesOf).length).toBeGreaterThan(1500);
    expect(asked).toBeGreaterThan(15_000);
  });

  it("each lead to their own metric's figure", () => {
    expect(unknown(names)).toEqual([]);
  });

  it('lead to its figure at each period that has one, in every wording', () => {
    expect(unknown(periods)).toEqual([]);
  });

  it('are no longer among the known gaps once they do', () => {
    expect([...KNOWN_GAPS.keys()].filter((name) => !names.has(name) && !periods.has(name))).toEqual([]);
  });

  it('never lead to a number of another metric, gap or not', () => {
    const wrong = [...names.values(), ...periods.values()].filter((got) => /→ -?\d/.test(got));
    expect(wrong).toEqual([]);
  });
});

/** All spans of the fiscal years that the data covers, and all dates, whether a metric has a figure there or not. */
const allPeriods: readonly PeriodId[] = [
  ...new Set([
    ...dataset.periods,
    ...['2007-12-31', '2008-10-31', '2009-06-30', '2009-09-30', '2010-12-31', '2012-03-31'].map(
      (id) => id as PeriodId,
    ),
    ...[2006, 2007, 2008, 2009, 2010, 2011, 2012].flatMap(spansOfYear).map(periodId),
  ]),
];

/** The days on which documents were published name the documents: "as reported on 2010-02-12". */
const publications: ReadonlySet<string> = new Set(dataset.documents.map(({ published }) => published));

describe('each metric at each period that has no figure of it', () => {
  /** A balance asked for a span is the one at its end. */
  const isOnlyForecast = (id: Metric['id']): boolean =>
    dataset.factsOfMetric(id).every(({ kind }) => kind === 'target');
  const isKnown = ({ id, name }: Metric, period: PeriodId): boolean =>
    !isMissing(resolveFigure(dataset, { metric: id, period })) ||
    // a name that says so asks for the forecast itself, and so does one of what documents only forecast
    ((/forecast|expected/i.test(name.en) || isOnlyForecast(id)) &&
      !isMissing(resolveFigure(dataset, { metric: id, period, target: 'newest' })));
  /** A flow asked for a date could be of several spans: which one is asked. */
  const isOpen = ({ nature }: Metric, period: PeriodId): boolean =>
    nature !== 'balance' && parsePeriodId(period)?.kind === 'instant';

  it('gives no number at all', () => {
    const answered: string[] = [];
    let asked = 0;
    for (const metric of dataset.metrics) {
      for (const period of allPeriods) {
        if (isKnown(metric, period) || isOpen(metric, period) || publications.has(period)) continue;
        for (const question of [`${metric.name.en} ${period}`, `${period}の${metric.name.ja}`]) {
          asked += 1;
          const { outcome } = answerer.ask(question);
          if (outcome.status === 'answered') answered.push(`${question} → ${given(outcome)}`);
        }
      }
    }
    expect(answered.slice(0, 40)).toEqual([]);
    expect(asked).toBeGreaterThan(10_000);
  }, 120_000);

  it('gives no balance of another date where the day is the one of a publication', () => {
    const answered = dataset.metrics
      .filter(({ nature }) => nature === 'balance')
      .flatMap((metric) =>
        [...publications]
          .filter((period) => !isKnown(metric, period as PeriodId))
          .map((period) => `${metric.name.en} ${period}`),
      )
      .filter((question) => answerer.ask(question).outcome.status === 'answered');
    expect(answered.slice(0, 20)).toEqual([]);
  });

  it('gives no number where a flow is asked for a date at which several spans end', () => {
    const answered = dataset.metrics
      .filter(({ nature }) => nature === 'flow')
      .flatMap((metric) =>
        ['2008-12-31', '2009-12-31', '2008-09-30'].flatMap((date) => {
          const { outcome } = answerer.ask(`${metric.name.en} ${date}`);
          return outcome.status === 'answered' ? [`${metric.name.en} ${date} → ${given(outcome)}`] : [];
        }),
      );
    expect(answered).toEqual([]);
  });
});

describe('a balance asked for a span', () => {
  it('is the balance at its end', () => {
    for (const { id, name } of dataset.metrics.filter(({ nature }) => nature === 'balance').slice(0, 40)) {
      for (const span of [2008, 2009].flatMap(spansOfYear)) {
        const end = periodId(endOf(span));
        const figure = figureOf(dataset, id, end);
        if (!figure || KNOWN_GAPS.has(`${id}: ${name.en}`)) continue;
        const got = given(answerer.ask(`${name.en} ${periodId(span)}`).outcome);
        expect(got, `${name.en} ${periodId(span)}`).toBe(`${figure.value} ${figure.unit} ${id} ${end}`);
      }
    }
  });
});
