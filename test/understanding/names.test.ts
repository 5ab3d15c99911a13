import { describe, expect, it } from 'vitest';
import { periodKindsOf, periodsOfKind } from '../../src/answering/known-periods.ts';
import { isMissing, resolveFigure } from '../../src/answering/resolve-figure.ts';
import type { Outcome } from '../../src/answering/answer.ts';
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

describe('each name, label and alias', () => {
  const misread = new Map<string, string>();
  let asked = 0;
  for (const { metric, name } of dataset.metrics.flatMap(namesOf)) {
    const period = periodsWithFigures(metric.id).at(-1);
    if (!period) continue;
    asked += 1;
    const got = given(answerer.ask(`${name} ${period}`).outcome);
    if (got !== wanted(metric.id, period)) misread.set(`${metric.id}: ${name}`, `${period}: ${got}`);
  }

  it('is asked for', () => {
    expect(asked).toBeGreaterThan(1500);
  });

  it("leads to its own metric's figure", () => {
    const unknown = [...misread].filter(([name]) => !KNOWN_GAPS.has(name));
    expect(unknown.map(([name, got]) => `${name} → ${got}`)).toEqual([]);
  });

  it('is no longer among the known gaps once it does', () => {
    expect([...KNOWN_GAPS.keys()].filter((name) => !misread.has(name))).toEqual([]);
  });

  it('never leads to a number of another metric, gap or not', () => {
    const wrong = [...misread].filter(([, got]) => /: -?\d/.test(got));
    expect(wrong).toEqual([]);
  });
});

/** Ways to put a metric and a period together, in words. */
const WORDINGS: readonly ((metric: Metric, period: string) => string)[] = [
  ({ name }, period) => `${name.en} ${period}`,
  ({ name }, period) => `${period} ${name.en}`,
  ({ name }, period) => `What was the ${name.en} in ${period}?`,
  ({ name }, period) => `${name.en.toUpperCase()}, ${period}`,
  ({ name }, period) => `how much is ${name.en.toLowerCase()} for ${period.toLowerCase()} pls`,
  ({ name }, period) => `${period}の${name.ja}は？`,
  ({ name }, period) => `${name.ja}（${period}）を教えてください`,
];

/** All spans of the fiscal years that the data covers, and all dates, whether a metric has a figure there or not. */
const allPeriods: readonly PeriodId[] = [
  ...new Set([
    ...dataset.periods,
    ...[2006, 2007, 2008, 2009, 2010, 2011, 2012].flatMap(spansOfYear).map(periodId),
  ]),
];

describe('each metric at each period that has its figure', () => {
  it('gives exactly that figure, in every wording', () => {
    const misread: string[] = [];
    let asked = 0;
    for (const metric of dataset.metrics) {
      if (isGap(metric)) continue;
      for (const period of periodsWithFigures(metric.id)) {
        for (const wording of WORDINGS) {
          const question = wording(metric, period);
          asked += 1;
          const got = given(answerer.ask(question).outcome);
          if (got !== wanted(metric.id, period)) misread.push(`${question} → ${got}`);
        }
      }
    }
    expect(misread.slice(0, 40)).toEqual([]);
    expect(asked).toBeGreaterThan(10_000);
  }, 120_000);

  const isGap = ({ id, name }: Metric): boolean =>
    KNOWN_GAPS.has(`${id}: ${name.en}`) || KNOWN_GAPS.has(`${id}: ${name.ja}`);
});

describe('each metric at each period that has no figure of it', () => {
  /** A balance asked for a span is the one at its end. */
  const isKnown = ({ id }: Metric, period: PeriodId): boolean =>
    !isMissing(resolveFigure(dataset, { metric: id, period }));
  /** A flow asked for a date could be of several spans: which one is asked. */
  const isOpen = ({ nature }: Metric, period: PeriodId): boolean =>
    nature !== 'balance' && parsePeriodId(period)?.kind === 'instant';

  it('gives no number at all', () => {
    const answered: string[] = [];
    let asked = 0;
    for (const metric of dataset.metrics) {
      for (const period of allPeriods) {
        if (isKnown(metric, period) || isOpen(metric, period)) continue;
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
