import { isDeepStrictEqual } from 'node:util';
import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { figureRefsOf, type Query } from '../../query/query.ts';
import { readWithoutJapaneseRemarks, saysKnown } from '../reading/japanese-remarks.ts';
import type { Reader, Steps } from '../reading/read-question.ts';
import { isOperation } from '../reading/pieces.ts';
import { mayHoldRemark, readWithoutRemarks } from '../reading/without-remarks.ts';
import type { Refusal } from '../resolution/refusals.ts';
import type { ReadTurn, Turn } from '../turn.ts';
import { afterThought } from './thought-before.ts';
import { afterFigureTold } from './told-before.ts';

/** A text as one question, and without what it says beside that: the reading that is the better one. */
export function withAndWithoutRemarks(turn: Turn): ReadTurn {
  const { dataset, language, reader, text, whole, conversation, resolve } = turn;
  const told = resolve(whole, conversation);
  const withoutRemarks = language === 'ja' ? readWithoutJapaneseRemarks : readWithoutRemarks;
  // "I'm stuck on this": a word taken for a misspelt one may have been one of a remark
  const isSure =
    'kind' in told &&
    !whole.misspelt &&
    !mayBeTurned(reader, text, whole, told) &&
    !(language === 'ja' && saysKnown(reader, text));
  const bare = isSure ? undefined : withoutRemarks(reader, text, 'kind' in told);
  const asked = bare && resolve(bare.steps, conversation);
  const isUnderstood = bare?.isAll && asked && ('kind' in asked || isCloser(asked, told));
  const [steps, result] = isUnderstood
    ? [bare.steps, asked]
    : [whole, (asked && eitherOf(dataset, asked, told)) ?? told];
  // a list may be of a figure that was told and of the one that is asked for
  const isOne = 'kind' in result && result.kind !== 'series';
  const after = isOne
    ? undefined
    : (afterFigureTold(turn) ?? ('kind' in result ? undefined : afterThought(turn)));
  return after ?? { steps, result };
}

/** "revenue 3Q09, that's a big jump": whether what is worked out may only have been spoken of, in a clause of its own. */
const mayBeTurned = (reader: Reader, text: string, { pieces }: Steps, told: Query): boolean =>
  (told.kind !== 'lookup' || pieces.some((piece) => isOperation(piece, 'target'))) &&
  pieces.some(({ kind }) => kind === 'operation') &&
  mayHoldRemark(reader, text);

/**
 * "Cost 2Q11 - the slide only has the QoQ delta": where a remark may ask for something of its own, it is asked whether the
 * rest was meant; where nothing is known of that, it is what is answered that nothing is.
 */
function eitherOf(
  dataset: Dataset,
  asked: Query | Refusal,
  told: Query | Refusal,
): Query | Refusal | undefined {
  if (!('kind' in asked) || ('kind' in told && isSame(asked, told))) return undefined;
  if (!('kind' in told) && told.outcome.status === 'clarify') return undefined;
  const choices = ('kind' in told ? [asked, told] : [asked]).filter((query) => isKnown(dataset, query));
  if (!choices.length) return asked;
  return { outcome: { status: 'clarify', reason: { code: 'which-figure' }, choices } };
}

const isKnown = (dataset: Dataset, query: Query): boolean =>
  figureRefsOf(query).every((ref) => !isMissing(resolveFigure(dataset, ref)));

/** Whether two queries ask the same, however their periods were read. */
const isSame = (a: Query, b: Query): boolean =>
  isDeepStrictEqual({ ...a, readings: undefined }, { ...b, readings: undefined });

/** Whether a reply that asks back may stand for one that understands less. */
const isCloser = (asked: Refusal, told: Query | Refusal): boolean =>
  asked.outcome.status === 'clarify' && !('kind' in told) && told.outcome.status === 'unanswered';
