import { hasOperation, type Frame, type MetricMention, type PlacedOperation } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { OperationName } from '../words/operation-names.ts';
import { keyOf } from '../words/phrase-words.ts';

/**
 * "By how many shares did diluted exceed basic", "corporate contracts less home": two figures that one name tells but for
 * a word and its contrary, where the name is said only once.
 */
export function withContraryNamed(lexicon: Lexicon, frame: Frame): Frame {
  const { metrics, words } = frame;
  const isSetAgainst = hasOperation(frame, ...SETTING_AGAINST);
  const apart = saidBeforeContrary(lexicon, frame);
  const unknown = [...frame.unknown, ...apart.flatMap((operation) => operation.words)];
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
    operations: frame.operations.filter((operation) => !apart.includes(operation)),
  };
}

const SETTING_AGAINST: readonly OperationName[] = [
  'above',
  'below',
  'beat',
  'higher',
  'lower',
  'minus',
  'change',
  'compare',
  'divided',
];

/** "Current vs noncurrent lease obligations": a word that says something else elsewhere, right before what sets it against its contrary. */
const saidBeforeContrary = (
  { contraries }: Lexicon,
  { metrics, operations }: Frame,
): readonly PlacedOperation[] =>
  operations.filter(({ to, words: [word = '', more] }) => {
    const against = operations.find(
      ({ names, from }) => from === to && SETTING_AGAINST.some((name) => names.includes(name)),
    );
    const [first = ''] = metrics.find(({ from }) => from === against?.to)?.words ?? [];
    return more === undefined && contraries.get(word)?.includes(first) === true;
  });

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
