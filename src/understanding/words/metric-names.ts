import type { Dataset } from '../../dataset/dataset.ts';
import type { Metric, MetricId } from '../../dataset/schema.ts';
import type { Language } from '../../presentation/view.ts';
import { contentWords, keyOf, type PhraseReader } from './phrase-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The names of all metrics by the words that they are found under. */
export type Names = {
  readonly metrics: ReadonlyMap<string, readonly MetricId[]>;
  /** The words of each metric's own names. */
  readonly own: ReadonlyMap<MetricId, ReadonlySet<string>>;
  readonly keys: ReadonlyMap<MetricId, readonly string[]>;
  /** Every key that means something, be it ambiguous. */
  readonly named: ReadonlySet<string>;
  readonly firstKnown: ReadonlySet<string>;
  /** The names that hold a comma, by their words in order: "purchase of property, plant and equipment". */
  readonly listed: ReadonlySet<string>;
  /** The names that hold an "and", by their words in order: "inventories and prepaid expenses". */
  readonly conjoined: ReadonlySet<string>;
  readonly longestMetric: number;
};

/** Reads every name of the catalog. Apart from what uses them, so that nothing of the reading is kept. */
export function readNames(
  dataset: Dataset,
  vocabulary: Vocabulary,
  language: Language,
  wordsIn: PhraseReader,
): Names {
  const japanese = language === 'ja';
  const metrics = new Map<string, MetricId[]>();
  const own = new Map<MetricId, Set<string>>();
  const keys = new Map<MetricId, string[]>();
  const listed = new Set<string>();
  const conjoined = new Set<string>();
  let longestMetric = 1;
  const add = (phrase: string, metric: MetricId): void => {
    const all = wordsIn(phrase);
    const words = contentWords(withoutPartWords(all, vocabulary));
    if (!words.length) return;
    if (all.some((word) => vocabulary.roles['adding-up'].includes(word))) conjoined.add(words.join(' '));
    longestMetric = Math.max(longestMetric, words.length);
    if (phrase.includes(',')) listed.add(words.join(' '));
    const key = keyOf(words);
    const found = keys.get(metric) ?? [];
    if (!found.length) keys.set(metric, found);
    found.push(key);
    const named = metrics.get(key);
    // most keys are of one metric: a list of that length takes an eighth of the memory of one that is pushed to
    if (!named) metrics.set(key, [metric]);
    else if (!named.includes(metric)) metrics.set(key, named.concat(metric));
    const set = own.get(metric) ?? new Set();
    for (const word of withoutKeptOut(words, vocabulary)) set.add(word);
    own.set(metric, set);
  };
  for (const metric of dataset.metrics) {
    const { name, labels, aliases } = metric;
    const english = [name.en, ...labels, ...aliases.en];
    for (const phrase of japanese ? [...english, name.ja, ...aliases.ja] : english) {
      add(phrase, metric.id);
    }
    for (const phrase of flowNames(metric, vocabulary)) add(phrase, metric.id);
  }
  const named = new Set(metrics.keys());
  const firstKnown = new Set<string>();
  for (const { words, metrics: ids, firstKnown: isFirst } of dataset.ambiguities) {
    for (const phrase of japanese ? [...words.en, ...words.ja] : words.en) {
      const key = keyOf(contentWords(withoutPartWords(wordsIn(phrase), vocabulary)));
      if (key) metrics.set(key, [...ids]);
      if (isFirst) firstKnown.add(key);
      named.add(key);
    }
  }
  return { metrics, own, keys, named, firstKnown, listed, conjoined, longestMetric };
}

/** "Current portion of capital leases": the word for a part says nothing after the half of a line that is meant. */
const withoutPartWords = (words: readonly string[], { roles }: Vocabulary): readonly string[] =>
  words.filter(
    (word, at) => !roles['part-of-whole'].includes(word) || !roles.qualifier.includes(words[at - 1] ?? ''),
  );

/** "Income before tax and equity in net income of investees": what a name keeps out does not tell of it. */
function withoutKeptOut(words: readonly string[], { roles }: Vocabulary): readonly string[] {
  const at = words.findIndex((word) => roles['keeping-out'].includes(word));
  return at > 0 ? words.slice(0, at) : words;
}

/** "Spent on treasury stock", "raised from minority shareholders": a cash flow by its verb and what it is for. */
function flowNames({ spentOn = [], raisedFrom = [] }: Metric, { flows }: Vocabulary): string[] {
  return [
    ...spentOn.flatMap((what) => flows.spent.map((verb) => `${verb} on ${what}`)),
    ...raisedFrom.flatMap((what) => flows.raised.map((verb) => `${verb} from ${what}`)),
  ];
}
