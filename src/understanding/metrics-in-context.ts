import type { Dataset } from '../dataset/dataset.ts';
import type { MetricId } from '../dataset/schema.ts';
import type { Frame, MetricMention } from './frame.ts';
import { keyOf, type Lexicon } from './lexicon.ts';
import { familyOf, isPartOf } from './metric-kinship.ts';

/** "investing?" after the operating cash flow: the name before with one of its words changed for the new one. */
export function swappedWord(
  lexicon: Lexicon,
  words: readonly string[],
  before: MetricId,
): MetricId | undefined {
  const found = new Set<MetricId>();
  for (const key of lexicon.keysOf(before)) {
    const own = key.split(' ');
    for (const index of own.keys()) {
      const swapped = [...own.filter((_, at) => at !== index), ...words];
      const [only, second] = lexicon.metrics.get(keyOf(swapped)) ?? [];
      if (only && !second && only !== before) found.add(only);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * In a follow-up a word means the line that is being spoken of: "and its cost?" after equipment sales revenue is the
 * cost of equipment sales, "contracts?" after hi-ho's revenue are hi-ho's.
 */
export function byContext(
  dataset: Dataset,
  lexicon: Lexicon,
  mention: MetricMention,
  before: MetricId | undefined,
  frame: Frame,
): MetricMention {
  if (!before) return mention;
  const kin = ofSameLine(dataset, lexicon, mention, before);
  const points =
    frame.words.some(({ text }) => lexicon.plays(text, 'pointing')) ||
    frame.periods.some(({ period }) => period.kind === 'relative' && period.step.to === 'same');
  if (kin && (mention.metrics.length > 1 || isPartOfAny(dataset, kin, mention.metrics) || points)) {
    return { ...mention, metrics: [kin] };
  }
  if (mention.metrics.length === 1) return mention;
  const { unit, nature } = dataset.metric(before);
  const alike = mention.metrics.filter(
    (id) =>
      familyOf(id) === familyOf(before) &&
      dataset.metric(id).unit === unit &&
      dataset.metric(id).nature === nature,
  );
  return alike.length === 1 ? { ...mention, metrics: alike } : mention;
}

const isPartOfAny = (dataset: Dataset, part: MetricId, wholes: readonly MetricId[]): boolean =>
  wholes.some((whole) => isPartOf(dataset, part, whole));

/** The metric that is called by a mention's words together with what the metric before is about. */
function ofSameLine(
  dataset: Dataset,
  lexicon: Lexicon,
  mention: MetricMention,
  before: MetricId,
): MetricId | undefined {
  const whole = dataset.metric(before).parent?.metric ?? before;
  const family = lexicon.wordsOf(whole);
  const found = new Set<MetricId>();
  for (const key of lexicon.keysOf(before)) {
    const about = key
      .split(' ')
      .filter((word) => !lexicon.plays(word, 'family') && !(family.has(word) && whole === before));
    if (!about.length) continue;
    const [only, second] = lexicon.metrics.get(keyOf([...new Set([...mention.words, ...about])])) ?? [];
    if (only && !second && only !== before) found.add(only);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
