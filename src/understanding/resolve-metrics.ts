import type { Dataset } from '../dataset/dataset.ts';
import type { MetricId } from '../dataset/schema.ts';
import { hasOperation, type Frame, type MetricMention } from './frame.ts';
import { keyOf, type Lexicon } from './lexicon.ts';

/** The metrics that a frame names once each word has been used to tell ambiguous ones apart. */
export type ResolvedMetrics = {
  readonly mentions: readonly MetricMention[];
  /** Unknown words that no metric named here has in its names. */
  readonly unexplained: readonly string[];
};

/**
 * Narrows ambiguous mentions by the other words of the question ("revenues ... connectivity (corporate use)"), by what
 * was spoken of before, and drops the mentions that only served to do so.
 */
export function resolveMetrics(
  dataset: Dataset,
  lexicon: Lexicon,
  frame: Frame,
  before: MetricId | undefined,
): ResolvedMetrics {
  const absorbed = new Set<MetricMention>();
  const mentions = frame.metrics.map((mention) => narrowed(mention, frame, lexicon, absorbed));
  const kept = mentions.filter((_, index) => {
    const original = frame.metrics[index];
    return !original || !absorbed.has(original);
  });
  const decided = withoutTotals(
    dataset,
    lexicon,
    kept.map((mention) => byStatement(dataset, lexicon, byContext(dataset, mention, before), frame)),
  );
  const explained = new Set(
    decided.flatMap(({ metrics }) => metrics.flatMap((metric) => [...lexicon.wordsOf(metric)])),
  );
  return { mentions: merged(decided), unexplained: frame.unknown.filter((word) => !explained.has(word)) };
}

function narrowed(
  mention: MetricMention,
  frame: Frame,
  lexicon: Lexicon,
  absorbed: Set<MetricMention>,
): MetricMention {
  for (const other of frame.metrics) {
    if (other === mention || absorbed.has(mention)) continue;
    const together = lexicon.metrics.get(keyOf([...new Set([...mention.words, ...other.words])]));
    const [only, second] = together ?? [];
    const ambiguous = mention.metrics.length > 1;
    if (only && !second && (ambiguous || other.metrics.length > 1) && !other.metrics.includes(only)) {
      absorbed.add(other);
      return { ...mention, metrics: [only], words: [...mention.words, ...other.words] };
    }
    if (!ambiguous) continue;
    if (other.metrics.length === 1 && other.metrics.every((metric) => mention.metrics.includes(metric))) {
      absorbed.add(mention);
      return mention;
    }
    if (hasOperation(frame, 'share', 'ratio')) continue;
    const fitting = mention.metrics.filter((metric) =>
      other.words.every((word) => lexicon.wordsOf(metric).has(word)),
    );
    if (fitting.length === 1 && !fitting.some((metric) => other.metrics.includes(metric))) {
      absorbed.add(other);
      return { ...mention, metrics: fitting };
    }
  }
  if (mention.metrics.length === 1 || !frame.unknown.length) return mention;
  const fitting = mention.metrics.filter((metric) =>
    frame.unknown.some((word) => lexicon.wordsOf(metric).has(word)),
  );
  return fitting.length === 1 ? { ...mention, metrics: fitting } : mention;
}

/** "revenues ... between X and Y": the total's name only said what the figures of its parts are. */
function withoutTotals(
  dataset: Dataset,
  lexicon: Lexicon,
  mentions: readonly MetricMention[],
): readonly MetricMention[] {
  if (mentions.length < 3) return mentions;
  return mentions.filter((mention) => {
    const [metric, second] = mention.metrics;
    if (!metric || second) return true;
    const parts = mentions.filter(
      (other) => other !== mention && other.metrics.every((id) => isPartOf(dataset, id, metric)),
    );
    return (
      parts.length < mentions.length - 1 ||
      !parts.every(({ metrics }) =>
        metrics.every((id) => mention.words.every((word) => lexicon.wordsOf(id).has(word))),
      )
    );
  });
}

function isPartOf(dataset: Dataset, part: MetricId, whole: MetricId): boolean {
  for (let id = dataset.metric(part).parent?.metric; id; id = dataset.metric(id).parent?.metric)
    if (id === whole) return true;
  return false;
}

const STATEMENT_GROUPS = { 'statement-cash-flow': 'cash-flow', 'statement-balance': 'balance' } as const;

/** "accounts receivable change in the cash flow statement" is the line of that statement, not the balance. */
function byStatement(
  dataset: Dataset,
  lexicon: Lexicon,
  mention: MetricMention,
  frame: Frame,
): MetricMention {
  for (const [operation, group] of Object.entries(STATEMENT_GROUPS) as [
    keyof typeof STATEMENT_GROUPS,
    string,
  ][]) {
    if (!hasOperation(frame, operation)) continue;
    const lines = dataset.groups.get(group) ?? [];
    const own = mention.metrics.filter((metric) => lines.includes(metric));
    if (own.length) return { ...mention, metrics: own };
    const alike = lines.filter((metric) => mention.words.every((word) => lexicon.wordsOf(metric).has(word)));
    if (alike.length === 1) return { ...mention, metrics: alike, line: true };
  }
  return mention;
}

/** In a follow-up an ambiguous word means the metric of the family that is being spoken of. */
function byContext(dataset: Dataset, mention: MetricMention, before: MetricId | undefined): MetricMention {
  if (mention.metrics.length === 1 || !before) return mention;
  const { unit, nature } = dataset.metric(before);
  const family = familyOf(before);
  const alike = mention.metrics.filter(
    (id) =>
      familyOf(id) === family && dataset.metric(id).unit === unit && dataset.metric(id).nature === nature,
  );
  return alike.length === 1 ? { ...mention, metrics: alike } : mention;
}

/** The first word of an id tells what kind of figure it is: revenue, cost, contracts. */
const familyOf = (metric: MetricId): string => metric.split('_')[0] ?? metric;

/** The same metric named twice is one. */
function merged(mentions: readonly MetricMention[]): MetricMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ metrics }) => {
    const key = metrics.join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
