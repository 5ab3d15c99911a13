import { FUNCTION_NAMES, type FunctionName } from '../../query/function-names.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { samePeriod, type Period } from '../../periods/period.ts';
import type { Asked } from './asked.ts';
import { averageOfDatesAt, type AverageOfDates } from './average-of-dates.ts';
import { isRate } from '../resolution/exchange-rate.ts';
import { BAR, isPlainShare, SHARE_BAR, withBars } from './expression-bars.ts';
import { withSharedPeriod } from './shared-period.ts';
import type { Piece } from '../reading/pieces.ts';
import { isShareOf } from '../metrics/metric-kinship.ts';
import { SCALES } from '../words/scales.ts';
import type { OperationName } from '../words/operation-names.ts';
import { isNumber } from '../words/words.ts';

const SIGNS: ReadonlySet<string> = new Set(['+', '-', '*', '/', '^', '(', ')']);
/** Words that, before a bracket, call a function of what is in it. */
const FUNCTIONS: ReadonlyMap<string, FunctionName> = new Map([
  ...FUNCTION_NAMES.map((name) => [name, name] as const),
  ['average', 'mean'],
]);
/** Functions of several figures: of these alone there are kinds of question that tell more. */
export const OF_SEVERAL: ReadonlySet<string> = new Set<FunctionName>(['min', 'max', 'sum', 'mean']);

/** What an expression is written with, in the order of the text. */
export type Part = { readonly kind: 'sign' | 'number' | 'function'; readonly text: string } | FigurePart;
export type FigurePart = {
  readonly kind: 'figure';
  readonly metric: MetricId;
  period: Period | undefined;
  readonly text?: never;
};

const sign = (text: string): Part => ({ kind: 'sign', text });

export const isBracket = ({ text }: Part): boolean => text === '(' || text === ')' || text === ',';

/**
 * Reads the pieces as an expression; undefined where a piece is no part of one. A period right behind a figure is that
 * figure's; one at the head, or behind a sign, is that of the figure to come, as in "9M11 revenue minus 9M10 revenue".
 */
export function partsOf(asked: Asked): Part[] | undefined {
  const pieces = withoutEmptyBrackets(asked.pieces);
  const parts: Part[] = [];
  let ahead: Period | undefined;
  let open = 0;
  let passed = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index < passed) continue;
    // a bracket that was opened within a name is closed behind it: "connectivity (corporate use)"
    if (piece.kind === 'metric') open = unclosed(asked, piece);
    if (piece.kind === 'filler' && piece.words[0] === ')' && open > 0) {
      open -= 1;
      continue;
    }
    const average = averageOfDatesAt(asked, pieces, index);
    if (average) {
      parts.push(...meanOf(average));
      passed = index + average.length;
      continue;
    }
    const called = opensBracket(pieces[index + 1]) ? functionOf(piece) : undefined;
    const read = called ?? readPiece(asked, piece, parts, nextOf(pieces, index));
    if (isEquals(piece) && namesFigures(pieces.slice(index + 1))) {
      // "free cash flow 9M09 = operating cash flow less ...": what is worked out stands behind the sign
      const [result, more] = parts;
      if (result?.kind !== 'figure' || more || ahead) return undefined;
      ahead = result.period;
      parts.length = 0;
      continue;
    }
    if (read === 'none') continue;
    if (read === undefined) return undefined;
    if (read.kind === 'scale') {
      const number = parts.pop();
      const scaled = number?.kind === 'number' ? Number(number.text) * read.by : Number.NaN;
      if (!Number.isSafeInteger(scaled)) return undefined;
      parts.push({ kind: 'number', text: String(scaled) });
      continue;
    }
    if (read.kind === 'percent of') {
      parts.push(sign('/'), { kind: 'number', text: '100' }, sign('*'));
      continue;
    }
    if (read.kind === 'period') {
      const last = parts.at(-1);
      if (!last || awaitsFigure(last)) {
        if (ahead) return undefined;
        ahead = read.period;
        continue;
      }
      const owner = parts.findLast((part) => part.kind === 'figure');
      if (!owner || (owner.period && !samePeriod(owner.period, read.period))) return undefined;
      owner.period = read.period;
      continue;
    }
    if (read.kind === 'figure') {
      const last = parts.at(-1);
      if (last && !awaitsFigure(last)) return undefined;
      parts.push({ ...read, period: ahead });
      ahead = undefined;
      continue;
    }
    if (ahead && isSubtraction(read)) {
      // "9M11 minus 9M10 revenue": the period alone stands for the figure named elsewhere
      const left = periodAlone(asked, ahead);
      if (!left) return undefined;
      parts.push(left);
      ahead = undefined;
    }
    parts.push(read);
  }
  if (ahead) {
    const right = isWordedSubtraction(asked, parts.at(-1)) ? periodAlone(asked, ahead) : undefined;
    if (!right) return undefined;
    parts.push(right);
  }
  const whole = withSharedPeriod(asked, parts);
  // written out with a time for each figure, or with a sum, it is worked out as it stands
  const isWrittenOut =
    asked.has('sum') || parts.every((part) => part.kind !== 'figure' || part.period !== undefined);
  const isShare = (of: MetricId, to: MetricId): boolean => !isWrittenOut && isShareOf(asked.dataset, of, to);
  return isPlainShare(whole, isShare) ? undefined : withBars(whole);
}

/** The mean of a balance at two dates. */
function meanOf({ metric, dates }: AverageOfDates): Part[] {
  const [from, to] = dates.map((period): Part => ({ kind: 'figure', metric, period }));
  return from && to ? [{ kind: 'function', text: 'mean' }, sign('('), from, sign(','), to, sign(')')] : [];
}

/** Whether the figure that this part belongs to is still to come. */
const awaitsFigure = (part: Part): boolean =>
  part.kind === 'function' || (part.kind === 'sign' && part.text !== ')');

const isSubtraction = (part: Part | undefined): boolean => part?.kind === 'sign' && part.text === '-';

/** "revenue 9M11 minus 9M10", where "revenue 9M10 - 9M11" is a range. */
const isWordedSubtraction = (asked: Asked, part: Part | undefined): boolean =>
  isSubtraction(part) && asked.has('minus');

/** The figure that a period alone stands for: the only metric that the question names. */
function periodAlone({ metrics: [metric, second] }: Asked, period: Period): FigurePart | undefined {
  return metric && !second ? { kind: 'figure', metric, period } : undefined;
}

function unclosed({ frame }: Asked, { from, to }: Piece): number {
  const words = frame.words.slice(from, to).map(({ text }) => text);
  const count = (sign: string): number => words.filter((word) => word === sign).length;
  return count('(') - count(')');
}

const isEquals = (piece: Piece): boolean => piece.kind === 'filler' && piece.words[0] === '=';

const namesFigures = (pieces: readonly Piece[]): boolean => pieces.some(({ kind }) => kind === 'metric');

const isSign = (piece: Piece | undefined, text: string): boolean =>
  piece?.kind === 'filler' && piece.words[0] === text;

const opensBracket = (piece: Piece | undefined): boolean => isSign(piece, '(');

/** The pieces without brackets around words that only tell how: "(sum)", "(percent, two decimals)". */
function withoutEmptyBrackets(pieces: readonly Piece[]): readonly Piece[] {
  const dropped = new Set<Piece>();
  let open: Piece[] = [];
  for (const piece of pieces) {
    if (opensBracket(piece)) open = [piece];
    else if (piece.kind === 'metric' || piece.kind === 'unknown' || piece.kind === 'period') open = [];
    else if (open.length) open.push(piece);
    if (isSign(piece, ')')) {
      for (const each of open) if (each.kind === 'filler') dropped.add(each);
      open = [];
    }
  }
  return dropped.size ? pieces.filter((piece) => !dropped.has(piece)) : pieces;
}

/** Whether a function's bracket is still open, so that a comma parts its figures. */
const isInFunction = (parts: readonly Part[]): boolean =>
  parts.some(({ kind }) => kind === 'function') &&
  parts.filter(({ text }) => text === '(').length > parts.filter(({ text }) => text === ')').length;

/** The next piece that is no period and no word that carries nothing. */
const nextOf = (pieces: readonly Piece[], index: number): Piece | undefined =>
  pieces
    .slice(index + 1)
    .find(
      (piece) => piece.kind !== 'period' && !(piece.kind === 'filler' && !SIGNS.has(piece.words[0] ?? '')),
    );

const isNumberPiece = (piece: Piece | undefined): boolean =>
  piece?.kind === 'unknown' && isNumber(piece.words[0] ?? '');

function functionOf(piece: Piece): Part | undefined {
  if (piece.kind !== 'operation' || piece.words.length !== 1) return undefined;
  const name = FUNCTIONS.get(piece.words[0] ?? '');
  return name && { kind: 'function', text: name };
}

type ReadPiece =
  | Part
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'scale'; readonly by: number }
  | { readonly kind: 'percent of' }
  | 'none'
  | undefined;

function readPiece(asked: Asked, piece: Piece, parts: readonly Part[], next: Piece | undefined): ReadPiece {
  const afterNumber = parts.at(-1)?.kind === 'number';
  switch (piece.kind) {
    case 'metric': {
      const metric = asked.metricAt(piece) ?? metricOf(asked, piece.metrics);
      if (metric === 'within another') return 'none';
      return metric && { kind: 'figure', metric, period: undefined };
    }
    case 'period': {
      const period = asked.periodAt(piece.period);
      return period && { kind: 'period', period };
    }
    case 'operation':
      return readOperation(asked, piece, parts.at(-1), next);
    case 'unknown': {
      const [word = ''] = piece.words;
      if (isRate(asked.dataset, asked.frame, word)) return 'none';
      if (isNumberPiece(piece)) return { kind: 'number', text: word };
      // a word that told which of several alike is meant: "EPS 3Q09 minus 3Q08, basic"
      return asked.metrics.length === 1 ? 'none' : undefined;
    }
    case 'filler': {
      const [word = ''] = piece.words;
      const by = afterNumber ? SCALES[word] : undefined;
      if (by !== undefined) return { kind: 'scale', by };
      const separates = word === ',' && isInFunction(parts);
      return SIGNS.has(word) || separates ? sign(word) : 'none';
    }
  }
}

const WORDS: Readonly<Record<string, string>> = { plus: '+', minus: '-', divided: BAR };

/** Operations that say in what a result is told, or that one is asked for: no part of the expression itself. */
const AROUND: ReadonlySet<OperationName> = new Set([
  'percent',
  'amount',
  'points',
  'absolute',
  'which',
  'dollars',
  'change',
  'context',
  'sum',
  'ratio',
]);

function readOperation(
  asked: Asked,
  { names, words, from }: Extract<Piece, { kind: 'operation' }>,
  last: Part | undefined,
  next: Piece | undefined,
): ReadPiece {
  const afterNumber = last?.kind === 'number';
  if (afterNumber && names.includes('share')) return { kind: 'percent of' };
  if (names.includes('times') && words[0] !== 'how' && (afterNumber || isNumberPiece(next))) return sign('*');
  // "SI plus equipment sales as a percentage of revenue", "revenue was how many times net income"
  if (names.includes('share') || names.includes('times')) {
    if (last && next?.kind === 'metric') return sign(SHARE_BAR);
    return last ? 'none' : undefined;
  }
  // "before the deduction of minority interests": what is named is not taken away yet
  const before = asked.frame.words.slice(0, from).findLast(({ text }) => text !== 'the')?.text ?? '';
  if (names.includes('minus') && asked.plays(before, 'before')) return undefined;
  const written = names.map((name) => WORDS[name]).find((each) => each !== undefined);
  // "less than" compares; "revenue 9M09 less revenue 9M08" subtracts
  const compares = names.includes('lower') && asked.frame.words.some(({ text }) => text === 'than');
  if (written && !compares) return sign(written);
  return names.some((name) => AROUND.has(name)) ? 'none' : undefined;
}

/** The metric that a name was read as: of several alike the one that the question's other words chose. */
function metricOf(
  { metrics: [asked, another] }: Asked,
  [metric, second]: readonly MetricId[],
): MetricId | undefined {
  if (metric && !second) return metric;
  return another ? undefined : asked;
}
