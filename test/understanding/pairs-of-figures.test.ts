import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/dataset/figure.ts';
import type { Metric } from '../../src/dataset/schema.ts';
import type { PeriodId } from '../../src/periods/period.ts';
import { figureRefsOf } from '../../src/query/query.ts';
import { answerer } from '../answering/answerer.ts';

/**
 * Two figures that are named in full are answered as these two, or not at all: none of them is dropped, and no word of the
 * one makes another figure of the other.
 */

const { dataset } = answerer;
const isKnown = ({ id }: Metric, period: PeriodId): boolean =>
  (figureOf(dataset, id, period)?.value ?? 0) > 0;
/** A name that is also a kind of figure of a line, or holds what parts figures, may be meant otherwise beside another. */
const isPlain = ({ id, name }: Metric): boolean =>
  !id.startsWith('cf_') &&
  !/[,/()（）、と]|及び|\band\b/.test(`${name.en}${name.ja}`) &&
  !dataset.metrics.some((other) => other.id.startsWith(`${id}_`) || other.id.endsWith(`_${id}`));

const PERIODS = ['9M09', '2009-12-31'] as PeriodId[];
const WORDINGS = [
  ['en', '{a} and {b} {period}'],
  ['en', '{a}, {b} {period}'],
  ['en', 'sum of {a} and {b} {period}'],
  ['en', 'difference between {a} and {b} {period}'],
  ['en', '{a} minus {b} {period}'],
  ['ja', '{a}と{b} {period}'],
  ['ja', '{period}の{a}と{b}の合計'],
  ['ja', '{period}の{a}と{b}の差'],
] as const;

describe.each(PERIODS)('two figures at %s', (period) => {
  const metrics = dataset.metrics.filter(
    (metric) => isPlain(metric) && metric.unit === 'JPY' && isKnown(metric, period),
  );
  // "intangible assets, trademark" may lead from a whole to its part
  const isIn = (part: Metric, whole: Metric): boolean =>
    part.parent?.metric === whole.id || part.standsIn?.includes(whole.id) === true;
  const isApart = (a: Metric, b: Metric): boolean => a.id !== b.id && !isIn(a, b) && !isIn(b, a);
  const pairs = metrics.flatMap((a) => metrics.filter((b) => isApart(a, b)).map((b) => [a, b] as const));

  it.each(WORDINGS)('in %s: %s', (language, wording) => {
    const mistaken = pairs.flatMap(([a, b]) => {
      const said = { a: a.name[language], b: b.name[language], period };
      const question = wording.replace(/\{(a|b|period)\}/g, (_, key: keyof typeof said) => said[key]);
      const { outcome } = answerer.ask(question);
      if (outcome.status !== 'answered') return [];
      const got = figureRefsOf(outcome.query).map(({ metric }) => metric);
      const isBoth = got.length === 2 && got.includes(a.id) && got.includes(b.id);
      return isBoth ? [] : [`${question}: ${outcome.query.kind} ${got.join(' ')}`];
    });
    expect(pairs.length).toBeGreaterThan(200);
    expect(mistaken).toEqual([]);
  });
});
