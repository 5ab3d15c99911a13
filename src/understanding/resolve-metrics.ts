import { isMissing, resolveFigure } from '../answering/resolve-figure.ts';
import { periodId } from '../periods/period.ts';
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
  const mentions = frame.metrics.map((mention) => narrowed(dataset, mention, frame, lexicon, absorbed));
  const kept = mentions.filter((_, index) => {
    const original = frame.metrics[index];
    return !original || !absorbed.has(original);
  });
  const decided = withoutTotals(
    dataset,
    lexicon,
    kept.map((mention) =>
      byStatement(
        dataset,
        lexicon,
        byPeriod(dataset, byContext(dataset, lexicon, mention, before, frame), frame),
        frame,
      ),
    ),
  );
  const explained = new Set(
    decided.flatMap(({ metrics }) => metrics.flatMap((metric) => [...lexicon.wordsOf(metric)])),
  );
  return { mentions: merged(decided), unexplained: frame.unknown.filter((word) => !explained.has(word)) };
}

function narrowed(
  dataset: Dataset,
  mention: MetricMention,
  frame: Frame,
  lexicon: Lexicon,
  absorbed: Set<MetricMention>,
): MetricMention {
  for (const other of frame.metrics) {
    if (other === mention || absorbed.has(mention) || absorbed.has(other)) continue;
    const merged = together(dataset, mention, other, frame, lexicon);
    if (!merged) continue;
    absorbed.add(merged.absorbs);
    if (merged.absorbs === mention) return mention;
    const words = merged.absorbs === NOTHING ? mention.words : [...mention.words, ...other.words];
    return { ...mention, metrics: merged.metrics, words };
  }
  if (mention.metrics.length === 1 || !frame.unknown.length) return mention;
  const fitting = mention.metrics.filter((metric) =>
    frame.unknown.some((word) => lexicon.wordsOf(metric).has(word)),
  );
  return fitting.length === 1 ? { ...mention, metrics: fitting } : mention;
}

/** Stands for a mention that no question has: both mentions stay. */
const NOTHING: MetricMention = { from: -1, to: -1, metrics: [], words: [] };

type Together = { readonly metrics: readonly MetricId[]; readonly absorbs: MetricMention };

/** What two mentions mean as one, where the words of one only narrow or repeat the other. */
function together(
  dataset: Dataset,
  mention: MetricMention,
  other: MetricMention,
  frame: Frame,
  lexicon: Lexicon,
): Together | undefined {
  const parted =
    hasOperation(frame, 'share', 'ratio', 'divided', 'minus', 'plus') || isParted(frame, mention, other);
  const union = [...new Set([...mention.words, ...other.words])];
  const including = includingWord(frame, mention, other);
  const [only, second] = lexicon.metrics.get(keyOf([...union, ...including])) ?? [];
  const [whole] = mention.metrics;
  const names = including.length > 0 && !only && whole !== undefined && mention.metrics.length === 1;
  if (names && other.metrics.some((part) => isPartOf(dataset, part, whole)))
    return { metrics: [whole], absorbs: other };
  const ambiguous = mention.metrics.length > 1;
  if (only && !second && !parted) {
    const repeats = mention.metrics.includes(only) && isWhole(dataset, other, only);
    if (ambiguous || other.metrics.length > 1 || repeats) return { metrics: [only], absorbs: other };
  }
  if (!ambiguous) return undefined;
  const lines = dataset.groups.get('cash-flow') ?? [];
  const isStatement = mention.metrics.every((metric) => lines.includes(metric));
  if (isStatement && other.metrics.length === 1 && other.metrics.every((metric) => lines.includes(metric))) {
    return { metrics: other.metrics, absorbs: mention };
  }
  if (hasOperation(frame, 'share', 'ratio', 'percent')) {
    const [part, several] = mention.metrics.filter((metric) =>
      other.metrics.every((whole) => isPartOf(dataset, metric, whole)),
    );
    if (part && !several) return { metrics: [part], absorbs: NOTHING };
  }
  if (other.metrics.length === 1 && other.metrics.every((metric) => mention.metrics.includes(metric))) {
    return { metrics: other.metrics, absorbs: mention };
  }
  if (parted) return undefined;
  const fitting = mention.metrics.filter((metric) =>
    other.words.every((word) => lexicon.wordsOf(metric).has(word)),
  );
  const [fit] = fitting;
  const narrows = fit !== undefined && (other.metrics.length > 1 || isWhole(dataset, other, fit));
  return fitting.length === 1 && narrows ? { metrics: fitting, absorbs: other } : undefined;
}

/** Whether a mention names a total that a metric is a part of, or a figure of the whole company. */
const isWhole = (dataset: Dataset, mention: MetricMention, part: MetricId): boolean =>
  mention.metrics.some(
    (whole) => whole !== part && (isPartOf(dataset, part, whole) || familyOf(part) === familyOf(whole)),
  );

/** "capex 3Q08 incl. capital leases": the word that says so is a part of the name. */
function includingWord({ words }: Frame, a: MetricMention, b: MetricMention): string[] {
  const between = words.slice(Math.min(a.to, b.to), Math.max(a.to, b.to) + 1);
  return between.flatMap(({ text }) => (text === 'incl' || text === '含む' ? [text] : [])).slice(0, 1);
}

const PARTING = new Set(['and', 'vs', 'versus', 'or', 'と', '+', '-', 'minus', 'plus']);

/** Whether a word or sign stands between two mentions that sets them against each other. */
function isParted({ words }: Frame, a: MetricMention, b: MetricMention): boolean {
  const [first, last] = a.from < b.from ? [a, b] : [b, a];
  return words.slice(first.to, last.from).some(({ text }) => PARTING.has(text));
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

export function isPartOf(dataset: Dataset, part: MetricId, whole: MetricId): boolean {
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
function byContext(
  dataset: Dataset,
  lexicon: Lexicon,
  mention: MetricMention,
  before: MetricId | undefined,
  frame: Frame,
): MetricMention {
  if (!before) return mention;
  const kin = ofSameLine(dataset, lexicon, mention, before);
  const points = frame.words.some(({ text }) => POINTING.has(text));
  if (kin && (mention.metrics.length > 1 || isPartOfAny(dataset, kin, mention.metrics) || points))
    return { ...mention, metrics: [kin] };
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

/** Words that point back at what was spoken of. */
const POINTING = new Set(['that', 'its', 'their', 'その', 'それ', 'it']);

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
      .filter((word) => !FAMILY_WORDS.has(word) && !(family.has(word) && whole === before));
    if (!about.length) continue;
    const [only, second] = lexicon.metrics.get(keyOf([...new Set([...mention.words, ...about])])) ?? [];
    if (only && !second && only !== before) found.add(only);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Words that say what kind of figure it is, not what it is about. */
const FAMILY_WORDS = new Set([
  'revenue',
  'sale',
  'cost',
  'gross',
  'margin',
  'profit',
  'ratio',
  'contract',
  'number',
  'total',
  'service',
  '売上',
  '高',
  '原価',
  '契約',
  '数',
  '総',
  '利益',
  '率',
]);

/** A date that was said rules out flows, a span rules out balances, where the word could be either. */
function byPeriod(dataset: Dataset, mention: MetricMention, frame: Frame): MetricMention {
  if (mention.metrics.length === 1) return mention;
  const [said] = frame.periods.flatMap(({ period }) => (period.kind === 'period' ? [period.period] : []));
  if (!said) return mention;
  const isBalance = (id: MetricId): boolean => dataset.metric(id).nature === 'balance';
  const fitting = mention.metrics.filter((id) => isBalance(id) === (said.kind === 'instant'));
  const natured =
    fitting.length > 0 && fitting.length < mention.metrics.length && said.kind === 'instant'
      ? fitting
      : mention.metrics;
  if (natured.length !== 2) return { ...mention, metrics: natured };
  const known = natured.filter(
    (id) => !isMissing(resolveFigure(dataset, { metric: id, period: periodId(said) })),
  );
  return { ...mention, metrics: known.length === 1 ? known : natured };
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
