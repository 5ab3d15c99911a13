import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/answering/expression/evaluate.ts';
import { ExpressionError, parseExpression } from '../../src/answering/expression/parse.ts';
import type { Unit } from '../../src/dataset/schema.ts';
import { Query } from '../../src/query/query.ts';
import { shortestTime } from '../shortest-time.ts';
import { number, of, outcomeOf } from './queries.ts';

const calculate = (
  expression: string,
  figures: readonly string[],
  as: 'plain' | 'percent' = 'plain',
): object => ({
  kind: 'calculate',
  expression,
  figures: figures.map((figure) => of(figure)),
  in: as,
});

/** Why an expression over figures is not worked out. */
function reason(expression: string, figures: readonly string[] = ['revenue 9M09']): string {
  const outcome = outcomeOf(calculate(expression, figures));
  if (outcome.status !== 'unanswered') return outcome.status;
  return outcome.reason.code === 'bad-expression' ? outcome.reason.why : outcome.reason.code;
}

describe('an expression over figures', () => {
  it.each([
    ['a - b', ['revenue 9M09', 'cost_of_revenues 9M09'], '9619969000 JPY'],
    [
      '(a + b) / c',
      ['sales_and_marketing 9M09', 'general_and_administrative 9M09', 'revenue 9M09'],
      '0.1526 times',
    ],
    ['2 * a', ['revenue 3Q09'], '32075510000 JPY'],
    ['a / 2', ['revenue 3Q09'], '8018877500 JPY'],
    ['-a', ['net_income 3Q08'], '13232000 JPY'],
    ['a - -b', ['revenue 3Q09', 'net_income 3Q08'], '16024523000 JPY'],
    ['a / b', ['net_income 9M09', 'shares_basic 9M09'], '5595.2929 JPY/share'],
    ['a - b', ['operating_margin 3Q09', 'net_margin 3Q09'], '2.639 points'],
    ['(a + b) / 2', ['operating_margin 3Q09', 'operating_margin 3Q08'], '5.0224 %'],
    ['2 * a', ['operating_margin 3Q09'], '10.4896 %'],
    ['a / b / c', ['revenue 9M09', 'revenue 9M08', 'revenue 9M07'], undefined],
    ['(a / b) ^ 2', ['revenue 9M09', 'revenue 9M08'], '0.9049 times'],
    ['a + b - c', ['revenue 1H08', 'revenue 3Q08', 'revenue 9M08'], '0 JPY'],
    ['a * 100 / b', ['operating_income 9M09', 'revenue 9M09'], '4.1547 times'],
    ['abs ( a )', ['net_income 3Q08'], '13232000 JPY'],
    ['max ( a , b )', ['revenue 3Q08', 'revenue 3Q09'], '17535162000 JPY'],
    ['min ( a , b )', ['revenue 3Q08', 'revenue 3Q09'], '16037755000 JPY'],
    ['sum ( a , b )', ['revenue 3Q08', 'revenue 2Q08'], '34460870000 JPY'],
    ['mean ( a , b )', ['revenue 3Q08', 'revenue 3Q09'], '16786458500 JPY'],
    ['round ( a / b , 2 )', ['revenue 3Q09', 'revenue 3Q08'], '0.91 times'],
    ['sqrt ( a / b )', ['revenue 3Q09', 'revenue 3Q08'], '0.9564 times'],
    ['(a / b) ^ (1 / 2)', ['revenue 3Q09', 'revenue 3Q08'], '0.9564 times'],
  ])('%s over %j is %s', (expression, figures, value) => {
    expect(number(calculate(expression, figures))).toBe(value ?? 'bad-expression');
  });

  it('is told in percent where that is asked', () => {
    expect(number(calculate('a / b', ['operating_income 9M09', 'revenue 9M09'], 'percent'))).toBe('4.1547 %');
    expect(number(calculate('a - b', ['revenue 9M09', 'revenue 9M08'], 'percent'))).toBe('-2476224000 JPY');
  });

  it('binds as arithmetic does', () => {
    const value = (text: string): number => evaluate(parseExpression(text), []).value;
    expect(value('2 + 3 * 4')).toBe(14);
    expect(value('(2 + 3) * 4')).toBe(20);
    expect(value('2 ^ 2 ^ 3')).toBe(256);
    expect(value('-2 ^ 2')).toBe(-4);
    expect(value('8 - 3 - 2')).toBe(3);
    expect(value('16 / 4 / 2')).toBe(2);
  });
});

describe('units that do not go together', () => {
  const quantity = (unit: Unit): { value: number; unit: Unit } => ({ value: 2, unit });

  it.each<[string, Unit, Unit]>([
    ['a + b', 'JPY', 'USD'],
    ['a + b', 'JPY', '%'],
    ['a - b', 'JPY', 'contracts'],
    ['a - b', 'JPY/share', 'JPY'],
    ['a * b', 'JPY', 'JPY'],
    ['a * b', 'JPY', 'shares'],
    ['a / b', 'contracts', 'JPY'],
    ['a / b', '%', 'JPY'],
    ['a ^ b', 'JPY', 'JPY'],
    ['a + 1', 'JPY', 'JPY'],
    ['a ^ 2', 'JPY', 'JPY'],
  ])('%s with %s and %s is refused with a reason', (expression, a, b) => {
    const worked = (): unknown => evaluate(parseExpression(expression), [quantity(a), quantity(b)]);
    expect(worked).toThrow(ExpressionError);
    expect(worked).toThrow(/\w+ .*\w+/);
  });

  it.each<[string, Unit, Unit, Unit | null]>([
    ['a + b', 'JPY', 'JPY', 'JPY'],
    ['a / b', 'JPY', 'JPY', 'times'],
    ['a / b', 'JPY', 'shares', 'JPY/share'],
    ['a / b', 'JPY', 'ADS', 'JPY/ADS'],
    ['a / b', 'USD', 'shares', 'USD/share'],
    ['a / b', 'JPY', 'USD', 'JPY/USD'],
    ['3 * a', 'contracts', 'contracts', 'contracts'],
    ['(a / b) * a', 'JPY', 'JPY', 'JPY'],
    ['1 - a / b', 'JPY', 'JPY', 'times'],
  ])('%s with %s and %s is in %s', (expression, a, b, unit) => {
    expect(evaluate(parseExpression(expression), [quantity(a), quantity(b)]).unit).toBe(unit);
  });

  it('are told in the answer', () => {
    expect(reason('a + b', ['revenue 9M09', 'equity_ratio 2009-12-31'])).toMatch(/JPY and %/);
  });
});

describe('an expression that is not worked out', () => {
  it.each([
    ['division by nothing', 'a / 0'],
    ['division by what is nothing', 'a / (b - b)'],
    ['an open bracket', '(a + b'],
    ['a missing operand', 'a +'],
    ['nothing', ''],
    ['a letter without a figure', 'a + z'],
    ['a multiplication without its sign', '2 a'],
    ['a name', 'sqrt'],
    ['a property', 'a.b'],
    ['a call', 'a (b)'],
    ['an unknown function', 'log ( a )'],
    ['a function of nothing', 'sum ( )'],
    ['a list', 'a , b'],
    ['a root of an amount', 'sqrt ( a )'],
    ['an amount and a ratio in one function', 'max ( a , a / b )'],
    ['a power of a negative number', '(1 - a / b - 1) ^ (1 / 2)'],
    ['a power too large', '(a / b) ^ 9'],
    ['a power of a power too large', '2 ^ 8 ^ 8'],
    ['a power that is a figure', '2 ^ (a / b)'],
    ['brackets too deep', `${'('.repeat(20)}a${')'.repeat(20)}`],
    ['signs too deep', `${'-'.repeat(30)}a`],
    ['a number beyond all numbers', `${'9'.repeat(160)} ^ 2 * a`],
  ])('%s: %s', (_, expression) => {
    expect(reason(expression, ['revenue 9M09', 'revenue 9M08'])).toMatch(/\w+ \w+/);
  });

  it.each([
    'a = 3',
    'a; b',
    '[1, 2]',
    '1:100000',
    'import("fs")',
    'a[1]',
    'a ? b : c',
    'f(x) = x',
    "'text'",
    'a > b',
    'a % b',
    'a!',
    'π',
    `a${' + a'.repeat(60)}`,
  ])('is no query at all where it holds more than figures and signs: %s', (expression) => {
    expect(Query.safeParse(calculate(expression, ['revenue 9M09'])).success).toBe(false);
  });

  it.each([
    'a + i',
    '0x10 + a',
    '1e999 * a',
    '9e999',
    '-(9e999)',
    'a + true',
    '2 pi',
    'e ^ 2',
    '1e3 + 1',
    'a ^ -9',
    '--a',
    '+a',
  ])('has no other result than a finite number or a reason: %s', (expression) => {
    const outcome = outcomeOf(calculate(expression, ['revenue 9M09', 'revenue 9M08']));
    if (outcome.status === 'answered') expect(Number.isFinite(outcome.headline?.value)).toBe(true);
    else expect(outcome.reason.code).toMatch(/^bad-expression$|^no-figure$/);
  });
});

describe('the time an expression takes', () => {
  it.each([
    '(((((((((a)))))))))',
    `a${' + a'.repeat(49)}`,
    `${'-'.repeat(199)}a`,
    '('.repeat(200),
    `${'9'.repeat(199)}a`,
    '(a/b)^8^1^1^1^1^1^1^1^1',
    '2^8*'.repeat(40) + '1',
    `1${'.'.repeat(150)}1`,
    `1e${'9'.repeat(150)}`,
  ])('is under 50 ms: %s', (expression) => {
    const query = calculate(expression, ['revenue 9M09', 'revenue 9M08']);
    outcomeOf(query);
    expect(shortestTime(() => outcomeOf(query), 50)).toBeLessThan(50);
  });
});
