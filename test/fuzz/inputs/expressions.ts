import type { Random } from '../random.ts';

const FIGURES: readonly string[] = [
  ...['revenue 3Q09', 'operating income 9M08', 'depreciation', 'total assets', 'net income 1H08', 'EPS 9M09'],
  ...['純利益 2008年度', '売上高 3Q09', 'gross margin ratio 3Q09', 'employees', 'revenue'],
];
const NUMBERS: readonly string[] = [
  ...[
    '0',
    '1',
    '2',
    '100',
    '1e9',
    '1e308',
    '9e999',
    '-1',
    '0.1',
    '.5',
    '5.',
    '1..2',
    '0x10',
    '0b1',
    '1n',
    '3i',
  ],
  ...['999999999999999999999', '1/0', '0/0', 'Infinity', 'NaN', 'null', 'true', 'pi', 'e', '2 cm', '5%'],
];
const OPERATORS: readonly string[] = [
  ...['+', '-', '*', '/', '^', ' plus ', ' minus ', ' times ', ' divided by ', ' over ', '×', '÷', '−', '**'],
  ...['%', '!', '.^', '.*', ' mod ', '==', '<', '>>', '&', ' to ', ' in ', ':', ',', ';', '?', "'", ' and '],
];
/** Ways out of an expression, into functions, objects, loops, memory. */
const ESCAPES: readonly string[] = [
  'import({}, {})',
  'createUnit("a")',
  'evaluate("1+1")',
  'parse("x")',
  'simplify("x")',
  'derivative("x^9","x")',
  'f(x)=f(x)',
  'f(x)=x^x; f(9)',
  'a=1',
  'x.constructor',
  'cos.constructor("return process")()',
  '"".toString.constructor("return this")()',
  '[1,2;3,4]',
  'ones(1e9)',
  'zeros(9999,9999)',
  '1:1e12',
  'range(0,1e9)',
  'factorial(170)!',
  '99999999!',
  '9^9^9^9^9',
  'gamma(1e9)',
  'combinations(1e9,5e8)',
  'bignumber("1e999999")^99',
  'nthRoot(2,1e-9)',
  '{a:1}',
  '{"__proto__":{}}',
  'a[1]',
  '#comment',
  'end',
  'ans',
  '__proto__',
  'constructor',
  'i',
];

/** An expression as somebody may write it who looks for its limits. `depth` bounds the nesting. */
export function expressionText(random: Random, depth = 4): string {
  if (depth === 0 || random.chance(0.25)) {
    const kind = random.int(10);
    if (kind < 6) return random.pick(FIGURES);
    return random.pick(kind < 9 ? NUMBERS : ESCAPES);
  }
  const part = (): string => expressionText(random, depth - 1);
  switch (random.int(9)) {
    case 0:
      return `(${part()})`;
    case 1:
      return `-${part()}`;
    case 2:
      return `${random.pick(['sqrt', 'max', 'sum', 'map', 'f', 'revenue'])}(${part()}, ${part()})`;
    case 3:
      return `${'('.repeat(random.int(60))}${part()}${')'.repeat(random.int(60))}`;
    case 4:
      return Array.from({ length: 1 + random.int(30) }, () => random.pick(NUMBERS)).join(
        random.pick(OPERATORS),
      );
    default:
      return `${part()} ${random.pick(OPERATORS)} ${part()}`;
  }
}

/** An expression in the letters that a query holds, with what has no place in one now and then. */
export function letterExpression(random: Random): string {
  const alphabet = random.chance(0.9) ? 'aabbc1290.+-*/^()() ' : 'abxyz019.+-*/^()!%[]{}=;:,\'"#\\ ∞';
  const plain = random.list(200, () => alphabet.charAt(random.int(alphabet.length))).join('');
  switch (random.int(6)) {
    case 0:
      return `${'('.repeat(random.int(110))}a${')'.repeat(random.int(110))}`;
    case 1:
      return `a${random.pick(['^9', '^-8', '*a', '/a', '-a', '^a', '--', '+ +a', ' a', '.1.', 'e9'])}`.repeat(
        1 + random.int(60),
      );
    case 2:
      return random.pick(['-', '+', '--', '-(']).repeat(random.int(100)) + 'a';
    default:
      return plain;
  }
}
