import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { UNITS } from '../../src/dataset/schema.ts';
import { parsePeriodId } from '../../src/periods/period.ts';
import { askJson, answerer } from '../answering/answerer.ts';
import { showsValue } from '../answering/read-display.ts';

/** The machine-readable answer: its fields are a promise to scripts. */

const Metric = z.string().refine((id) => answerer.dataset.hasMetric(id), { error: 'is no metric' });
const Period = z.string().refine((id) => parsePeriodId(id) !== undefined, { error: 'is no period' });
const Unit = z.enum(UNITS);
const Figure = z.strictObject({
  metric: Metric,
  label: z.string().min(1),
  period: Period,
  value: z.number(),
  unit: Unit,
  display: z.string().min(1),
  origin: z.enum(['reported', 'derived', 'calculated', 'target']),
  formula: z.string().min(1).nullable(),
  announced: z.iso.date().nullable().optional(),
  sources: z.array(
    z.strictObject({
      document: z.enum(answerer.dataset.documents.map(({ id }) => id)),
      table: z.string().min(1),
      row: z.string(),
      line: z.number().int().positive(),
      text: z.string().min(1),
    }),
  ),
});
const Comparison = z.strictObject({
  kind: z.enum(['yoy', 'qoq', 'since-year-end', 'change']),
  metric: Metric,
  from: Period,
  to: Period,
  change: z.number().nullable(),
  percent: z.number().nullable(),
  points: z.number().nullable(),
  meaningful: z.boolean(),
});
const Reply = z.strictObject({
  question: z.string(),
  status: z.enum(['answered', 'clarify', 'unanswered']),
  answer: z.strictObject({ value: z.number(), unit: Unit, metric: Metric, period: Period }).nullable(),
  figures: z.array(Figure),
  comparisons: z.array(Comparison),
  choices: z.array(z.strictObject({ label: z.string().min(1), question: z.string().min(1) })),
  notes: z.array(z.string().min(1)),
  text: z.string().min(1),
});

const QUESTIONS: readonly string[] = [
  'operating income nine months 2008',
  'revenue 3Q09',
  'revenue 1H09',
  'net income 3Q08',
  'net income 3Q08 change in percent from 3Q07',
  'total assets December 2009',
  'total assets 3Q08',
  'operating income 9M09 in dollars',
  'revenue FY2008 target',
  'revenue FY2008 initial target',
  'yoy growth of operating income 9M09',
  'change in operating income from 9M08 to 9M09',
  'operating margin 3Q09',
  'gross margin ratio of SI 1H08',
  '(operating income + depreciation and amortization) / revenue 3Q09',
  'which quarter had the highest revenue: 1Q08, 2Q08 or 3Q08',
  'sum of revenue 1Q08, 2Q08 and 3Q08',
  'in how many of 1Q08, 2Q08, 3Q08 was revenue above 16.5 billion yen',
  'basic EPS 9M09',
  'revenue corporate others 9M08 as originally reported',
  'define EBITDA',
  'source of revenue 3Q09',
  'breakdown of revenue 3Q09',
  'revenue trend 1Q08 to 3Q08',
  'income statement 9M09',
  'targets',
  'discrepancies',
  'profit 3Q08',
  'revenue December 2008',
  'revenue 2015',
  'share price of IIJ',
  'hello',
  '',
  'x'.repeat(500),
  '2009年3月期第3四半期累計の売上高は？',
  '2008年12月末の総資産',
  '営業利益 3Q09 前年同期比',
  '利益 3Q08',
  '株価は？',
];

describe('the reply to a question, as data', () => {
  it.each(QUESTIONS)('has the promised fields: %s', (question) => {
    const { json } = askJson(question);
    const data: unknown = JSON.parse(JSON.stringify(json));
    const { error } = Reply.safeParse(data);
    expect(error && z.prettifyError(error)).toBeUndefined();
    expect(data).toEqual(json);
    expect(json.question).toBe(question);
  });

  it.each(QUESTIONS)('holds together: %s', (question) => {
    const { json } = askJson(question);
    if (json.status !== 'answered') {
      expect(json.answer).toBeNull();
      expect(json.figures).toEqual([]);
      expect(json.comparisons).toEqual([]);
    } else expect(json.choices).toEqual([]);
    if (json.status === 'clarify') expect(json.choices.length).toBeGreaterThanOrEqual(2);
    if (json.answer)
      expect(json.figures[0]).toMatchObject({ unit: json.answer.unit, value: json.answer.value });
    for (const { display, value, unit } of json.figures)
      expect(showsValue(display, value, unit), display).toBe(true);
    for (const { origin, sources, formula } of json.figures) {
      if (origin === 'reported' || origin === 'target') expect(sources.length).toBeGreaterThan(0);
      if (origin === 'derived') expect(formula).not.toBeNull();
    }
    for (const { percent, points, meaningful } of json.comparisons) {
      expect(percent === null || points === null).toBe(true);
      if (!meaningful) expect(percent).toBeNull();
    }
  });

  it('is the one that is described for scripts', () => {
    const { json } = askJson('operating income nine months 2008');
    expect(json.answer).toEqual({
      value: 1844342000,
      unit: 'JPY',
      metric: 'operating_income',
      period: '9M08',
    });
    expect(json.figures[0]).toMatchObject({
      label: 'Operating income',
      display: 'JPY 1,844 million',
      origin: 'reported',
      formula: null,
    });
    expect(json.figures[0]?.sources.map(({ text }) => text)).toContain('1,844,342');
    expect(json.comparisons).toContainEqual({
      kind: 'yoy',
      metric: 'operating_income',
      from: '9M07',
      to: '9M08',
      change: -1107849000,
      percent: -37.5,
      points: null,
      meaningful: true,
    });
    expect(json.choices).toEqual([]);
  });

  it('gives the formula of a figure that is not reported, in metrics and periods', () => {
    expect(askJson('revenue 1H09').json.figures[0]).toMatchObject({
      origin: 'derived',
      formula: 'revenue 9M09 - revenue 3Q09',
    });
  });

  it('tells a target with the day it was announced', () => {
    expect(askJson('revenue FY2008 target').json.figures[0]).toMatchObject({
      origin: 'target',
      announced: '2009-02-12',
    });
  });

  it('gives the formula of a number that was calculated for the question', () => {
    const [first] = askJson('(operating income + depreciation and amortization) / revenue 3Q09').json.figures;
    expect(first?.origin).toBe('calculated');
    expect(first?.formula).toMatch(/operating_income 3Q09.*revenue 3Q09/);
  });
});
