import { RATE } from '../resolution/exchange-rate.ts';
import { mentionOf, type Frame } from '../resolution/frame.ts';
import type { Question } from '../resolution/resolve.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { topicOf } from './conversation.ts';
import { perUnitNamed } from './per-unit.ts';
import { withSameOperation } from './same-operation.ts';
import { withShareSpokenOf } from './share-spoken-of.ts';
import { withTargetSpokenOf } from './target-turns.ts';

/** A turn with its words as they are meant after what was spoken of: target, share, "the current portion". */
export const asSpokenOf = (question: Question, frame: Frame): Frame =>
  MEANINGS.reduce((meant, meaning) => meaning(question, meant), frame);

/** "At what rate?" after a figure in dollars, or its yen: the rate by which it was translated. */
function withRateSpokenOf(
  { dataset, lexicon, conversation: { query, before } }: Question,
  frame: Frame,
): Frame {
  const isInDollars = [query, before].some(
    (spoken) =>
      spoken?.kind === 'lookup' &&
      spoken.figure.currency !== undefined &&
      query?.kind === 'lookup' &&
      spoken.figure.metric === query.figure.metric,
  );
  const [word, another] = isInDollars && !frame.metrics.length ? frame.unknown : [];
  if (word === undefined || another !== undefined || !lexicon.plays(word, 'rate-word')) return frame;
  const rate = dataset.metrics.find(({ unit }) => unit === RATE);
  if (!rate || isToldAtRate(lexicon, frame, word)) return frame;
  return { ...frame, metrics: [mentionOf(rate.id, [word])], unknown: [] };
}

/** "At the rate of 9M09", 「9M09のレートで」: the rate of another time, by which the figure is to be told and at which no document tells it. */
function isToldAtRate({ plays }: Lexicon, { periods, words }: Frame, rate: string): boolean {
  const at = words.findIndex(({ text }) => text === rate);
  const leads = words
    .slice(0, at)
    .some(({ text }) => plays(text, 'time-follows') || plays(text, 'dividing-by'));
  return periods.length > 0 && (leads || plays(words[at + 1]?.text ?? '', 'behind-names'));
}

/**
 * "And the current portion?" after what is noncurrent, "and short-term?" after what is long-term: the contrary of a word
 * in the name spoken of belongs to a name, whatever else it may say by itself.
 */
function withContrarySpokenOf({ lexicon, conversation }: Question, frame: Frame): Frame {
  const spoken = topicOf(conversation).metric;
  if (spoken === undefined || frame.metrics.length) return frame;
  const own = lexicon.wordsOf(spoken);
  const isContrary = (word: string): boolean =>
    !own.has(word) && lexicon.contraries.get(word)?.some((other) => own.has(other)) === true;
  const names = frame.operations.filter(({ words }) => words.length > 0 && words.every(isContrary));
  if (!names.length) return frame;
  return {
    ...frame,
    operations: frame.operations.filter((operation) => !names.includes(operation)),
    unknown: [...frame.unknown, ...names.flatMap(({ words }) => words)],
  };
}

/** Each is given the turn as those before it take it. */
const MEANINGS: readonly ((question: Question, frame: Frame) => Frame)[] = [
  withRateSpokenOf,
  withSameOperation,
  perUnitNamed,
  withTargetSpokenOf,
  withShareSpokenOf,
  withContrarySpokenOf,
];
