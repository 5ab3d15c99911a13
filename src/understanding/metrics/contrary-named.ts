import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/phrase-words.ts';

/**
 * "By how many shares did diluted exceed basic", "corporate contracts less home": two figures that one name tells but for
 * a word and its contrary, where the name is said only once.
 */
export function withContraryNamed(lexicon: Lexicon, frame: Frame): Frame {
  const { metrics, unknown, words } = frame;
  const isSetAgainst = hasOperation(
    frame,
    'above',
    'below',
    'beat',
    'higher',
    'lower',
    'minus',
    'change',
    'compare',
    'divided',
  );
  if (!unknown.length || !metrics.length || !isSetAgainst) return frame;
  const said = metrics.flatMap((mention) => mention.words);
  const [pair, another] = pairsIn(lexicon, unknown, said);
  if (!pair || another) return frame;
  const name = said.filter((word) => !pair.includes(word));
  const mentions = pair.flatMap((word): MetricMention[] => {
    const all = [...new Set([...name, word])];
    const [only, second] = lexicon.metrics.get(keyOf(all)) ?? [];
    const at = words.findIndex(({ text }) => text === word);
    return only && !second ? [{ from: at, to: at + 1, metrics: [only], words: all }] : [];
  });
  const [a, b] = mentions;
  if (!a || !b) return frame;
  return {
    ...frame,
    metrics: mentions.toSorted((one, other) => one.from - other.from),
    unknown: unknown.filter((word) => !pair.includes(word)),
  };
}

/** The unknown words whose contrary is said as well, be it unknown or within a name, each with that. */
function pairsIn(
  { contraries }: Lexicon,
  unknown: readonly string[],
  named: readonly string[],
): readonly (readonly [string, string])[] {
  return unknown.flatMap((word, at) =>
    (contraries.get(word) ?? [])
      .filter((contrary) => named.includes(contrary) || unknown.indexOf(contrary) > at)
      .map((contrary) => [word, contrary] as const),
  );
}
