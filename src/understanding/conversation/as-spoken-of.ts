import type { MetricId } from '../../dataset/schema.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { RATE } from '../resolution/exchange-rate.ts';
import { mentionOf, type Frame } from '../resolution/frame.ts';
import type { Question } from '../resolution/resolve.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { topicOf, type Conversation } from './conversation.ts';
import { perUnitNamed } from './per-unit.ts';
import { withTargetSpokenOf } from './target-turns.ts';
import { withShareSpokenOf } from './with-previous.ts';

/** A turn with its words as they are meant after what was spoken of: target, share, "the current portion". */
export const asSpokenOf = ({ dataset, lexicon, conversation }: Question, frame: Frame): Frame =>
  withContrarySpokenOf(
    lexicon,
    topicOf(conversation).metric,
    withShareSpokenOf(
      dataset,
      lexicon,
      conversation,
      withTargetSpokenOf(
        conversation,
        perUnitNamed(
          dataset,
          lexicon,
          topicOf(conversation).metric,
          withRateSpokenOf(dataset, lexicon, conversation, frame),
        ),
      ),
    ),
  );

/** "At what rate?" after a figure in dollars, or its yen: the rate by which it was translated. */
function withRateSpokenOf(
  { metrics }: Dataset,
  { plays }: Lexicon,
  { query, before }: Conversation,
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
  const rate = metrics.find(({ unit }) => unit === RATE);
  if (!rate || word === undefined || another !== undefined || !plays(word, 'rate-word')) return frame;
  return { ...frame, metrics: [mentionOf(rate.id, [word])], unknown: [] };
}

/**
 * "And the current portion?" after what is noncurrent, "and short-term?" after what is long-term: the contrary of a word
 * in the name spoken of belongs to a name, whatever else it may say by itself.
 */
function withContrarySpokenOf(lexicon: Lexicon, spoken: MetricId | undefined, frame: Frame): Frame {
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
