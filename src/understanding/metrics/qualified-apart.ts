import type { Frame } from '../resolution/frame.ts';
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
    ? { ...frame, unknown: [], metrics: [{ ...mention, metrics: [only], words }] }
    : frame;
}
