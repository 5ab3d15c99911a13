import type { Frame, MetricMention, PlacedOperation } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/phrase-words.ts';

/**
 * "EPS 3Q09, diluted": a word that is known only within names, and that makes another name together with the one of
 * the question, is a part of that name however far behind it stands.
 */
export function withQualifierApart(lexicon: Lexicon, frame: Frame): Frame {
  const { unknown, metrics, words: said } = frame;
  const [mention, another] = metrics;
  if (!mention || another || !unknown.length || !unknown.every(lexicon.isKeyWord)) return frame;
  // "net move in cash" has no net cash in it
  const isBehind = unknown.every((word) => said.findIndex(({ text }) => text === word) >= mention.to);
  if (!isBehind) return frame;
  const words = [...mention.words, ...unknown];
  const [only, second] = lexicon.metrics.get(keyOf(words)) ?? [];
  return only && !second
    ? {
        ...frame,
        unknown: [],
        metrics: [{ ...mention, metrics: [only], words }],
        operations: withoutWhole(lexicon, frame, mention),
      }
    : frame;
}

/** "How much of income tax was deferred": the name said first is the whole of the figure that both words name. */
const withoutWhole = (
  { plays }: Pick<Lexicon, 'plays'>,
  { operations, words }: Frame,
  { from, to }: MetricMention,
): readonly PlacedOperation[] =>
  plays(words[to]?.text ?? '', 'being')
    ? operations.filter(
        ({ names, to: end }) =>
          !names.includes('part-of-total') ||
          !words.slice(end, from).every(({ text }) => plays(text, 'out-of-whole')),
      )
    : operations;

/**
 * "How much income tax was current": what a figure is said to be is a part of a name, though it may mean the newest
 * elsewhere.
 */
export function withQualifierSaid({ metrics: names, plays }: Lexicon, frame: Frame): Frame {
  const [mention, another] = frame.metrics;
  if (!mention || another) return frame;
  const qualifier = frame.operations.find(
    ({ from, words: [word = '', more] }) =>
      more === undefined &&
      from >= mention.to &&
      plays(word, 'qualifier') &&
      plays(frame.words[from - 1]?.text ?? '', 'being'),
  );
  if (!qualifier) return frame;
  const words = [...mention.words, ...qualifier.words];
  const metrics = names.get(keyOf(words)) ?? [];
  return metrics.length
    ? {
        ...frame,
        metrics: [{ ...mention, metrics, words }],
        operations: withoutWhole({ plays }, frame, mention).filter((operation) => operation !== qualifier),
      }
    : frame;
}
