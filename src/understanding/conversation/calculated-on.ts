import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { questionText } from '../../presentation/question-text.ts';
import type { Language } from '../../presentation/view.ts';
import { figureRefsOf, type FigureRef, type Query } from '../../query/query.ts';
import { ofSameLine } from '../metrics/line-spoken-of.ts';
import { isOperation, isSign, type Piece } from '../reading/pieces.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { readQuestion, type Reader, type Steps } from '../reading/read-question.ts';
import { refusal } from '../resolution/refusals.ts';
import type { ReadTurn, Turn } from '../turn.ts';

type Named = Extract<Piece, { kind: 'metric' }>;

/**
 * "Plus depreciation", "and minus capex?", "per employee?" after a figure or what was worked out of figures: the question
 * before with that behind it, asked as one. Undefined where the turn begins with nothing of the kind, or may ask for
 * something else; refused where what was spoken of is not in the result as it was told.
 */
export function calculatedOn({
  dataset,
  language,
  reader,
  whole: asked,
  conversation,
  resolve,
}: Turn): ReadTurn | undefined {
  const { query, doubt, open } = conversation;
  const pieces = asked.pieces.filter((piece) => !isOpening(reader.lexicon, piece));
  const operand = query && !doubt && !open ? operandOf(query, dataset, language) : undefined;
  if (!query || operand === undefined) return undefined;
  const isSignedTurn = isSigned(reader.lexicon, pieces);
  const short = isSignedTurn ? namedInShort(reader, asked, pieces, conversation, resolve) : undefined;
  const behind = short
    ? `${short.sign} ${questionText(short.lookup, dataset, language)}`
    : isSignedTurn
      ? fromSign(asked.text, pieces)
      : divisorIn(dataset, language, reader, pieces, query);
  if (behind === undefined) return undefined;
  const steps = readQuestion(reader, `${operand} ${behind}`);
  const result = resolve(steps, {});
  const named = short
    ? [short.lookup.figure.metric]
    : pieces.flatMap((piece) => (piece.kind === 'metric' ? namedBy(dataset, reader, piece, query) : []));
  const isDone =
    'kind' in result && goesOnWith(result, query) && (!isSignedTurn || addsOnly(result, query, named));
  // "less?", "minus 9M07?" may ask for something else; where a figure is named there is no other reading
  if (!isDone && !pieces.some(({ kind }) => kind === 'metric')) return undefined;
  const plain = isSign(pieces[0], '-')
    ? resolve({ ...asked, pieces: pieces.slice(1) }, conversation)
    : undefined;
  // a dash may begin an item as well: "- net income"
  if (isDone && plain && 'kind' in plain)
    return {
      steps,
      result: {
        outcome: { status: 'clarify', reason: { code: 'which-figure' }, choices: [result, plain] },
      },
    };
  // what comes next may go on from what was not worked out
  const inDoubt = { ...conversation, doubt: { metric: true, period: false } };
  const refused = { ...refusal({ code: 'unsupported', what: asked.text }), conversation: inDoubt };
  return { steps, result: isDone ? result : refused };
}

const STARTING = ['sign-plus', 'sign-minus', 'for-each'] as const;
/** Words before what is done to a figure: "and", "how much is that". */
const isOpening = ({ plays }: Lexicon, piece: Piece): boolean =>
  isOperation(piece, 'amount') ||
  (piece.kind === 'filler' && !STARTING.some((role) => plays(piece.words[0] ?? '', role)));

/** A turn from the word on that tells what is done to the figure before: "and then | plus depreciation". */
function fromSign(text: string, [first]: readonly Piece[]): string {
  const [sign = ''] = first && 'words' in first ? first.words : [];
  return text.slice(Math.max(0, text.indexOf(sign)));
}

/** Whether a turn begins with what is done to a figure: with a word for it, or a sign before the name of another. */
function isSigned({ plays }: Lexicon, [first, next]: readonly Piece[]): boolean {
  // "plus depreciation and amortization" is the name of a line as well
  if (first?.kind === 'metric') return plays(first.words[0] ?? '', 'sign-plus');
  if (isOperation(first, 'plus', 'minus', 'divided')) return next !== undefined;
  return next?.kind === 'metric' && first?.from === 0 && (isSign(first, '+') || isSign(first, '-'));
}

/** What a name may mean behind a figure: "minus cost" after the revenue of one line the cost of that line as well. */
function namedBy(
  dataset: Dataset,
  { lexicon }: Reader,
  { metrics, words }: Named,
  query: Query,
): readonly MetricId[] {
  const lines = figureRefsOf(query).flatMap(
    ({ metric }) => ofSameLine(dataset, lexicon, words, metric) ?? [],
  );
  return [...metrics, ...lines];
}

type LookUp = Extract<Query, { kind: 'lookup' }>;

/** "Plus financing" after the other cash flows: a figure that only what was spoken of tells, as it would be looked up. */
function namedInShort(
  reader: Reader,
  { text }: Steps,
  pieces: readonly Piece[],
  conversation: Turn['conversation'],
  resolve: Turn['resolve'],
): { readonly sign: string; readonly lookup: LookUp } | undefined {
  const [first, ...others] = pieces;
  if (first?.kind !== 'operation' || others.some(({ kind }) => kind === 'metric' || kind === 'period'))
    return undefined;
  const sign = first.words.join(' ');
  const lookup = resolve(
    readQuestion(reader, fromSign(text, pieces).slice(sign.length).trim()),
    conversation,
  );
  return 'kind' in lookup && lookup.kind === 'lookup' ? { sign, lookup } : undefined;
}

/** "Per employee", "per contract" after the revenue of one line: what is counted, by its name in full. */
function divisorIn(
  dataset: Dataset,
  language: Language,
  { lexicon }: Reader,
  [per, unit, another]: readonly Piece[],
  query: Query,
): string | undefined {
  const isPer = per?.kind === 'filler' && per.words.some((word) => lexicon.plays(word, 'for-each'));
  if (!isPer || unit?.kind !== 'metric' || !isCounted(dataset, unit)) return undefined;
  const before = query.kind === 'lookup' ? query.figure.metric : undefined;
  const line = before && ofSameLine(dataset, lexicon, unit.words, before);
  const [counted, second] = line ? [line] : unit.metrics;
  const isOne = counted !== undefined && second === undefined && another === undefined;
  return isOne ? `per ${dataset.metric(counted).name[language]}` : '';
}

const COUNTED: ReadonlySet<string> = new Set(['people', 'contracts', 'ATMs', 'projects']);
const isCounted = (dataset: Dataset, { metrics }: Named): boolean =>
  metrics.every((metric) => COUNTED.has(dataset.metric(metric).unit));

/** What was asked before as a part of an expression. */
export function operandOf(query: Query, dataset: Dataset, language: Language): string | undefined {
  const one = (figure: FigureRef): string => questionText({ kind: 'lookup', figure }, dataset, language);
  switch (query.kind) {
    case 'lookup':
      return one(query.figure);
    case 'difference':
      return `(${one(query.a)} - ${one(query.b)})`;
    case 'aggregate':
      return query.how === 'sum' ? `(${query.figures.map(one).join(' + ')})` : undefined;
    case 'calculate':
      return `(${questionText(query, dataset, language)})`;
    default:
      return undefined;
  }
}

/** Whether a query is made of all the figures of another, with the signs that they were told with, and of more. */
export function goesOnWith(query: Query, other: Query): boolean {
  const named = figureRefsOf(query).map(idOf);
  const before = figureRefsOf(other).map(idOf);
  const isTurned =
    query.kind === 'calculate' && other.kind === 'lookup' && query.expression.startsWith('(-a)');
  return !isTurned && named.length > before.length && before.every((figure) => named.includes(figure));
}

/** Whether all that a query has beside another is of metrics that the turn itself names. */
const addsOnly = (query: Query, other: Query, named: readonly MetricId[]): boolean => {
  const before = figureRefsOf(other).map(idOf);
  return figureRefsOf(query).every(
    (figure) => before.includes(idOf(figure)) || named.includes(figure.metric),
  );
};

const idOf = ({ metric, period }: FigureRef): string => `${metric}@${period}`;
