import type { MetricId } from '../../dataset/schema.ts';
import { samePeriod, type Period } from '../../periods/period.ts';
import type { FigureRef } from '../../query/query.ts';
import { isLoss } from './several-figures.ts';
import { readingsOf, refOf, type Asked, type QuestionRule } from '../asked.ts';
import type { Piece } from '../pieces.ts';
import { SCALES } from '../scales.ts';

const SIGNS: ReadonlySet<string> = new Set(['+', '-', '*', '/', '^', '(', ')']);
const MOST_FIGURES = 12;

/** What an expression is written with, in the order of the text. */
type Part =
  | { readonly kind: 'sign' | 'number'; readonly text: string }
  | { readonly kind: 'figure'; readonly metric: MetricId; period: Period | undefined; readonly text?: never };

/** "(operating income + depreciation) / revenue 3Q09", "capex 9M09 - capex 9M08", "2 * net income 1H08" */
export const expression: QuestionRule = {
  name: 'expression',
  uses: ['plus', 'minus', 'times', 'divided', 'percent', 'amount'],
  read: (asked) => {
    const parts = partsOf(asked);
    if (!parts) return undefined;
    const figures = parts.filter((part) => part.kind === 'figure');
    const operators = parts.filter(
      ({ kind }, index) => kind === 'sign' && index > 0 && !isBracket(parts[index]),
    );
    const operands = parts.filter(({ kind }) => kind !== 'sign').length;
    if (!figures.length || !operators.length || operands < 2 || figures.length > MOST_FIGURES)
      return undefined;
    const refs = figures.flatMap((figure): FigureRef[] =>
      figure.period ? [refOf(asked, figure.metric, figure.period)] : [],
    );
    if (refs.length !== figures.length) return undefined;
    let next = 0;
    // a loss, an expense or a payment is taken as the positive amount that people mean by it
    const letter = (negative: boolean): string => {
      const name = String.fromCharCode(97 + next++);
      return negative ? `(-${name})` : name;
    };
    const signed = figures.some(({ metric }) => isFlowTotal(asked, metric));
    const text = parts
      .map((part, index) => {
        if (part.kind !== 'figure') return part.text;
        const isAdded = signed && parts[index - 1]?.text === '+';
        return letter(!isAdded && isLoss(asked, part.metric));
      })
      .join(' ');
    return {
      kind: 'calculate',
      expression: text,
      figures: refs,
      in: asked.has('percent') ? 'percent' : 'plain',
      ...readingsOf(asked),
    };
  },
};

/** Whether a metric is a total of the cash flow statement, to which its lines are added with their signs. */
const isFlowTotal = ({ dataset }: Asked, metric: MetricId): boolean =>
  (dataset.groups.get('cash-flow') ?? []).some((line) => dataset.metric(line).parent?.metric === metric);

const isBracket = (part: Part | undefined): boolean =>
  part?.kind === 'sign' && (part.text === '(' || part.text === ')');

/** Reads the pieces as an expression; undefined where a piece is no part of one. */
function partsOf(asked: Asked): Part[] | undefined {
  const parts: Part[] = [];
  let leading: Period | undefined;
  for (const piece of asked.pieces) {
    const read = readPiece(asked, piece, parts.at(-1));
    if (read === 'none') continue;
    if (read === undefined) return undefined;
    if (read.kind === 'scale') {
      const number = parts.pop();
      const scaled = number?.kind === 'number' ? Number(number.text) * read.by : Number.NaN;
      if (!Number.isSafeInteger(scaled)) return undefined;
      parts.push({ kind: 'number', text: String(scaled) });
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

type ReadPiece =
  | Part
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'scale'; readonly by: number }
  | 'none'
  | undefined;

function readPiece(asked: Asked, piece: Piece, before: Part | undefined): ReadPiece {
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
      return readOperation(piece.names);
    case 'unknown': {
      const [word = ''] = piece.words;
      return /^\d+(?:\.\d+)?$/.test(word) ? { kind: 'number', text: word } : undefined;
    }
    case 'filler': {
      const [word = ''] = piece.words;
      const by = before?.kind === 'number' ? SCALES[word] : undefined;
      if (by !== undefined) return { kind: 'scale', by };
      return SIGNS.has(word) ? { kind: 'sign', text: word } : 'none';
    }
  }
}

const WORDS: Readonly<Record<string, string>> = { plus: '+', minus: '-', times: '*', divided: '/' };

function readOperation(names: readonly string[]): ReadPiece {
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
