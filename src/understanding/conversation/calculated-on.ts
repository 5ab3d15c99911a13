import type { Dataset } from '../../dataset/dataset.ts';
import { questionText } from '../../presentation/question-text.ts';
import type { Language } from '../../presentation/view.ts';
import { figureRefsOf, type FigureRef, type Query } from '../../query/query.ts';
import { readQuestion, type Reader, type Steps } from '../reading/read-question.ts';
import type { Refusal } from '../resolution/refusals.ts';
import type { OperationName } from '../words/operation-names.ts';
import type { Conversation } from './conversation.ts';

type Resolve = (steps: Steps, conversation: Conversation) => Query | Refusal;
type Calculated = { readonly steps: Steps; readonly query: Query };

/** What a turn that goes on calculating begins with. */
const SIGNS: readonly OperationName[] = ['plus', 'minus', 'divided'];

/**
 * "Plus depreciation", "and minus capex?" after a figure or what was worked out of figures: the question before with that
 * behind it, asked as one. Undefined where the turn begins with no sign, or what was spoken of is not in the result.
 */
export function calculatedOn(
  dataset: Dataset,
  language: Language,
  reader: Reader,
  { pieces, text }: Steps,
  { query, doubt }: Conversation,
  resolve: Resolve,
): Calculated | undefined {
  const first = pieces.find(({ kind }) => kind !== 'filler');
  const isSigned = first?.kind === 'operation' && first.names.some((name) => SIGNS.includes(name));
  const operand = query && !doubt && isSigned ? operandOf(query, dataset, language) : undefined;
  if (operand === undefined) return undefined;
  const steps = readQuestion(reader, `${operand} ${text.replace(/^(?:and|then|so|ok)\s+/, '')}`);
  const asked = resolve(steps, {});
  return 'kind' in asked && query && holds(asked, query) ? { steps, query: asked } : undefined;
}

/** What was asked before as a part of an expression. */
function operandOf(query: Query, dataset: Dataset, language: Language): string | undefined {
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

/** Whether a query is made of all the figures of another, and of more. */
function holds(query: Query, other: Query): boolean {
  const named = figureRefsOf(query).map(({ metric, period }) => `${metric}@${period}`);
  const before = figureRefsOf(other).map(({ metric, period }) => `${metric}@${period}`);
  return named.length > before.length && before.every((figure) => named.includes(figure));
}
