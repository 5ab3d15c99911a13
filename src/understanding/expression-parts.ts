import { FUNCTION_NAMES, type FunctionName } from '../query/function-names.ts';
import type { MetricId } from '../dataset/schema.ts';
import { samePeriod, type Period } from '../periods/period.ts';
import type { Asked } from './asked.ts';
import type { Piece } from './pieces.ts';
import { SCALES } from './scales.ts';

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

export const isBracket = ({ text }: Part): boolean => text === '(' || text === ')' || text === ',';

/** Reads the pieces as an expression; undefined where a piece is no part of one. */
export function partsOf(asked: Asked): Part[] | undefined {
  const parts: Part[] = [];
  let leading: Period | undefined;
  let open = 0;
  for (const [index, piece] of asked.pieces.entries()) {
    // a bracket that was opened within a name is closed behind it: "connectivity (corporate use)"
    if (piece.kind === 'metric') open = unclosed(asked, piece);
    if (piece.kind === 'filler' && piece.words[0] === ')' && open > 0) {
      open -= 1;
      continue;
    }
    const called = opensBracket(asked.pieces[index + 1]) ? functionOf(piece) : undefined;
    const read = called ?? readPiece(asked, piece, parts);
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
      parts.push({ kind: 'sign', text: '/' }, { kind: 'number', text: '100' }, { kind: 'sign', text: '*' });
      continue;
    }
    if (read.kind !== 'period') {
      parts.push(read.kind === 'figure' ? { ...read, period: leading } : read);
      continue;
    }
    const last = parts.findLast((part) => part.kind === 'figure');
    if (last?.kind === 'figure' && last.period === leading) last.period = read.period;
    else if (!last) leading = read.period;
    else return undefined;
  }
  return withSharedPeriod(asked, parts);
}

function unclosed({ frame }: Asked, { from, to }: Piece): number {
  const words = frame.words.slice(from, to).map(({ text }) => text);
  const count = (sign: string): number => words.filter((word) => word === sign).length;
  return count('(') - count(')');
}

const opensBracket = (piece: Piece | undefined): boolean =>
  piece?.kind === 'filler' && piece.words[0] === '(';

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

function readPiece(asked: Asked, piece: Piece, parts: readonly Part[]): ReadPiece {
  const afterNumber = parts.at(-1)?.kind === 'number';
  switch (piece.kind) {
    case 'metric': {
      const [metric, second] = piece.metrics;
      return metric && !second ? { kind: 'figure', metric, period: undefined } : undefined;
    }
    case 'period': {
      const period = asked.periodAt(piece.period);
      return period && { kind: 'period', period };
    }
    case 'operation':
      return readOperation(piece.names, afterNumber);
    case 'unknown': {
      const [word = ''] = piece.words;
      return /^\d+(?:\.\d+)?$/.test(word) ? { kind: 'number', text: word } : undefined;
    }
    case 'filler': {
      const [word = ''] = piece.words;
      const by = afterNumber ? SCALES[word] : undefined;
      if (by !== undefined) return { kind: 'scale', by };
      const separates = word === ',' && parts.some(({ kind }) => kind === 'function');
      return SIGNS.has(word) || separates ? { kind: 'sign', text: word } : 'none';
    }
  }
}

const WORDS: Readonly<Record<string, string>> = { plus: '+', minus: '-', times: '*', divided: '/' };

function readOperation(names: readonly string[], afterNumber: boolean): ReadPiece {
  if (afterNumber && names.includes('share')) return { kind: 'percent of' };
  const sign = names.map((name) => WORDS[name]).find((each) => each !== undefined);
  if (sign) return { kind: 'sign', text: sign };
  return names.some((name) => name === 'percent' || name === 'amount') ? 'none' : undefined;
}

/** A period said once, behind the whole expression, is of every figure that has none of its own. */
function withSharedPeriod(asked: Asked, parts: readonly Part[]): Part[] {
  const own = parts.flatMap((part) => (part.kind === 'figure' && part.period ? [part.period] : []));
  const [first] = own;
  const shared =
    first && own.every((period) => samePeriod(period, first))
      ? first
      : own.length
        ? undefined
        : asked.periods[0];
  return parts.map((part) => (part.kind === 'figure' ? { ...part, period: part.period ?? shared } : part));
}
