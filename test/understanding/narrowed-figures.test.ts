import { describe, expect, it } from 'vitest';
import { askJson } from '../answering/answerer.ts';

const valueOf = (question: string): number | undefined => askJson(question).json.answer?.value;

describe('what stands in brackets behind a figure', () => {
  it.each([
    ['gross margin 3Q09 (SI)', 1_840_044_000],
    ['total revenues 3Q09 (network services)', 9_296_765_000],
    ['revenue 3Q09 (hi-ho)', 1_322_000_000],
    ['total revenues (equipment) 3Q09', 129_124_000],
    ['revenue 3Q08 (outsourcing)', 3_913_676_000],
    ['cost of revenues 3Q09 (ATM)', 276_736_000],
    ['3Q09の売上総利益(SI)', 1_840_044_000],
  ])('narrows it: %s', (question, value) => {
    expect(valueOf(question)).toBe(value);
  });

  it.each([
    ['total costs and expenses (everything above operating income) 9M08', 48_944_661_000],
    ['operating margin 1Q07 (% of revenues)', 5],
    ['deferred income (current liabilities) 31-12-08', 1_885_443_000],
    ['capital lease acquisitions (capex table) in 2Q08', 1_705_000_000],
    ['capex (with capital leases) 9M09', 4_187_000_000],
    ['総費用（売上原価と販管費・研究開発費の合計）2009年10-12月', 15_196_607_000],
  ])('says the same again, or what it is made of or stands in: %s', (question, value) => {
    expect(valueOf(question)).toBeCloseTo(value, 0);
  });

  it.each([
    'operating income 9M09 (network services)',
    'EBITDA 3Q09 (SI)',
    'EBITDA (ATM) 3Q09',
    'capex 9M09 (GIO)',
    'order backlog Dec 31 2009 (hi-ho)',
    'net income (excluding GIO) in 9M09',
    'capex (ex one-offs) in 3Q08',
    'EBITDA 9M08 (per customer)',
    'gross margin (per customer) in 3Q09',
    'operating income 9M08 (before eliminations)',
    "accounts receivable 2009-12-31 (IIJ-Global's share)",
    'operating income 9M08 (large customers)',
    'revenue (new customers) in 3Q09',
    'G&A expenses (net of tax) in 9M09',
    'EBITDA (before tax effects) in 9M08',
    'accounts receivable (without equipment) in 2009-12-31',
    'EBITDA 9M08 (per share)',
    'revenue 3Q08 (GIO)',
    'total revenues (IIJ-Global) 3Q09',
    'revenue 3Q08 (personnel)',
    'EBITDA 3Q09（SI）',
  ])('gives no number where the narrower figure is not known: %s', (question) => {
    expect(askJson(question).json.status).not.toBe('answered');
  });
});

describe('words that make another figure of the one beside them', () => {
  it.each([
    'underlying operating income 9M08',
    'gross margin 3Q09, underlying',
    'like-for-like revenue 3Q09',
    'parent-only net income 9M08',
    'net income 9M09 - parent only',
    'wholesale revenue 3Q09',
    'G&A expenses 9M09 - wholesale',
    'revenue per line 9M09',
    'revenue per ATM 3Q09',
    'capex 3Q08 (SMEs)',
    'SMEs EBITDA 9M08',
    'suppose capex is zero, what is free cash flow 9M09',
    'accounts receivable 2009-12-31, per employee',
  ])('get no number: %s', (question) => {
    expect(askJson(question).json.status).not.toBe('answered');
  });
});

describe('a clause that speaks of a change', () => {
  it.each([
    ["revenue 3Q09, that's a big jump from what i remember", 16_037_755_000],
    ["SI revenue 3Q09 - my boss says it's a huge drop", 6_541_827_000],
    ["capex 3Q08, it's a big increase i think", 1_832_000_000],
    ['revenue 3Q09, the change please', -1_497_407_000],
    ['cash at Sep 30 2009, the drop since March', 601_293_000],
  ])('asks for it only where it is no remark: %s', (question, value) => {
    expect(valueOf(question)).toBe(value);
  });
});

describe('after a question about a figure that is not known', () => {
  it.each([
    ['KDDI revenue 9M08', 'and operating income?'],
    ['domestic revenue 3Q09', 'and operating income?'],
    ['non-consolidated revenue 9M09', 'and net income'],
    ['IFRS operating income 9M09', 'and net income?'],
    ['revenue 3Q09', 'up by how many points?'],
    ['revenue 3Q09', 'wholesale only'],
  ])('no number is given of what goes on with it: %s, %s', (first, second) => {
    const { conversation } = askJson(first);
    expect(askJson(second, conversation).json.status).not.toBe('answered');
  });
});
