import type { Dataset } from '../../dataset/dataset.ts';
import type { Formula, MetricId, Unit } from '../../dataset/schema.ts';
import type { Language } from '../../presentation/view.ts';
import { readNames } from './metric-names.ts';
import { contentWords, wordsOfText, type PhraseReader } from './phrase-words.ts';
import { cuesByWord, type Cue } from './cues.ts';
import { phraseTree, type PhraseTree } from './phrases.ts';
import type { OperationName } from './operation-names.ts';
import type { Role } from './role-names.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * All words that the program knows, with what they mean. Metric names are found whatever the order of their words,
 * operations and fillers word for word. Built once from the catalog and the vocabulary.
 */
export type Lexicon = {
  /** Metrics by their words in alphabetical order; several where a word is ambiguous. */
  readonly metrics: ReadonlyMap<string, readonly MetricId[]>;
  /** The keys of ambiguous words by which the first metric that is known for a date is meant. */
  readonly firstKnown: ReadonlySet<string>;
  readonly operations: PhraseTree<readonly OperationName[]>;
  /** The metrics that are one figure over another, with these two. */
  readonly ratios: ReadonlyMap<MetricId, readonly [MetricId, MetricId]>;
  /** The figures that a metric is computed from, where it is defined by a formula. */
  readonly formulas: ReadonlyMap<MetricId, readonly MetricId[]>;
  /** Those of them that are sums, each part with its sign. */
  readonly sums: ReadonlyMap<MetricId, ReadonlyMap<MetricId, number>>;
  /** What else goes by a name of a metric that nobody reports: of such measures the definition says which is meant. */
  readonly namesakesOf: (metric: MetricId) => readonly MetricId[];
  /** The total that a metric is a part of. */
  readonly parentOf: (metric: MetricId) => MetricId | undefined;
  /** The parts that make up a total. */
  readonly partsIn: (total: MetricId) => readonly MetricId[];
  /** The figures that a metric stands in without being one of the parts that make them up. */
  readonly holdersOf: (metric: MetricId) => readonly MetricId[];
  /** What has been taken off a figure already. */
  readonly deductionsOf: (metric: MetricId) => readonly MetricId[];
  /** Group companies by their names, with and without the legal form. */
  readonly companies: PhraseTree<string>;
  readonly fillers: ReadonlySet<string>;
  /** Whether a word plays a role, such as pointing back at what was spoken of. */
  readonly plays: (word: string, role: Role) => boolean;
  /** What a word is a cue for: the roles that it plays, and itself where a rule looks for it. */
  readonly cuesOf: (word: string) => readonly Cue[];
  /** The words of each metric's own names and of its totals', any of which may stand beside its name. */
  readonly wordsOf: (metric: MetricId) => ReadonlySet<string>;
  /**
   * Whether a word may stand beside a metric's name: "long" may not beside what is of short and of long term, unless
   * both are among the words said.
   */
  readonly fits: (metric: MetricId, word: string, said: readonly Word[]) => boolean;
  /** What a word is the contrary of, where a figure is of the one or the other. */
  readonly contraries: ReadonlyMap<string, readonly string[]>;
  /** Whether words that a comma parts are one name, as it is written. */
  readonly isListedName: (words: readonly string[]) => boolean;
  /** Whether words, in their order, are a name with an "and" in it: "sales and marketing". */
  readonly isConjoinedName: (words: readonly string[]) => boolean;
  /** The keys under which a metric is found. */
  readonly keysOf: (metric: MetricId) => readonly string[];
  /** Every word of the above, for segmentation and spelling. */
  readonly words: ReadonlySet<string>;
  /** The units of the figures that can be told in what a word names; undefined where it names no such thing. */
  readonly toldIn: (word: string) => readonly Unit[] | undefined;
  /** Numbers written as words. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly longestMetric: number;
  /** How often one name says the same word at most. */
  readonly mostTimes: number;
  /** Whether a word occurs in any metric's name. */
  readonly isMetricWord: (word: string) => boolean;
  /** Whether a word occurs in any key under which metrics are found, those of ambiguous words among them. */
  readonly isKeyWord: (word: string) => boolean;
};

/**
 * Builds the lexicon of a dataset: for English questions of the English names only, for Japanese ones of all, since
 * people who write Japanese mix the two.
 */
export function buildLexicon(
  dataset: Dataset,
  vocabulary: Vocabulary,
  language: Language,
  wordsIn: PhraseReader,
): Lexicon {
  const { metrics, own, keys, named, firstKnown, listed, conjoined, longestMetric } = readNames(
    dataset,
    vocabulary,
    language,
    wordsIn,
  );
  const operations = operationPhrases(vocabulary, wordsIn);
  const companies = companyNames(dataset, vocabulary);
  const roles = rolesByWord(vocabulary);
  const units = new Map(
    vocabulary.units.told.flatMap((told) =>
      told.words.flatMap(wordsIn).map((word) => [word, told.units] as const),
    ),
  );
  const fillers = new Set([
    ...vocabulary.fillers.words.map((word) => wordsOfText(word).join(' ')),
    ...vocabulary.fillers.japanese,
  ]);
  const keyWords = new Set([...metrics.keys()].flatMap((key) => key.split(' ')));
  const metricWords = new Set([...own.values()].flatMap((set) => [...set]));
  const words = new Set([
    ...metricWords,
    // what is ambiguous is no misspelling of anything else
    ...[...named].flatMap((key) => key.split(' ')),
    ...[...operations.keys()].flatMap((key) => key.split(' ')),
    ...fillers,
    ...[...companies.keys()].flatMap((key) => key.split(' ')),
    ...Object.values(vocabulary.smallTalk).flatMap((phrases) => phrases.flatMap(wordsOfText)),
  ]);
  const plays = (word: string, role: Role): boolean => roles.get(word)?.has(role) === true;
  const cues = cuesByWord(roles);
  const contraries = contrariesOf(vocabulary);
  const lineage = new Map<MetricId, ReadonlySet<string>>();
  const ratios = new Map(
    dataset.metrics.flatMap(({ id, formula }) =>
      formula && 'ratio' in formula ? [[id, formula.ratio] as const] : [],
    ),
  );
  const formulas = new Map(
    dataset.metrics.flatMap(({ id, formula }) => (formula ? [[id, partsOf(formula)] as const] : [])),
  );
  const sums = new Map(
    dataset.metrics.flatMap(({ id, formula }) =>
      formula && 'sum' in formula
        ? [[id, new Map(Object.entries(formula.sum) as [MetricId, number][])] as const]
        : [],
    ),
  );
  const wordsOf = (metric: MetricId): ReadonlySet<string> => {
    const known = lineage.get(metric);
    if (known) return known;
    const all = new Set<string>();
    for (let id: MetricId | undefined = metric; id; id = dataset.metric(id).parent?.metric) {
      for (const word of own.get(id) ?? []) all.add(word);
    }
    lineage.set(metric, all);
    return all;
  };
  const measures = dataset.ambiguities
    .map(({ metrics: ids }) => ids)
    .filter((ids) => ids.every((id) => sums.has(id) && !dataset.metric(id).labels.length));
  return {
    metrics,
    firstKnown,
    namesakesOf: (metric) => measures.find((ids) => ids.includes(metric)) ?? [],
    ratios,
    formulas,
    sums,
    parentOf: (metric) => dataset.metric(metric).parent?.metric,
    partsIn: (total) => dataset.partsOf(total).map(({ id }) => id),
    deductionsOf: (metric) => dataset.metric(metric).netOf ?? [],
    holdersOf: (metric) => dataset.metric(metric).standsIn ?? [],
    operations: phraseTree(operations),
    companies: phraseTree(companies),
    fillers,
    words,
    toldIn: (word) => units.get(word),
    numbers: vocabulary.periods.numbers,
    longestMetric,
    mostTimes: Math.max(...[...metrics.keys()].map(mostTimesIn)),
    isConjoinedName: (words) => conjoined.has(contentWords(words).join(' ')),
    isListedName: (words) => listed.has(contentWords(words).join(' ')),
    keysOf: (metric) => keys.get(metric) ?? [],
    plays,
    cuesOf: (word) => cues.get(word) ?? NO_CUES,
    isMetricWord: (word) => metricWords.has(word),
    isKeyWord: (word) => keyWords.has(word),
    contraries,
    wordsOf,
    fits(metric, word, said) {
      const names = wordsOf(metric);
      // "net interest income": the total that interest is a part of is a net one, the interest is not
      if (plays(word, 'own-narrowing') && !own.get(metric)?.has(word)) return false;
      const isUnsaid = (other: string): boolean =>
        names.has(other) && !said.some(({ text }) => text === other);
      return names.has(word) && !contraries.get(word)?.some(isUnsaid);
    },
  };
}

/** Whether a metric is a part of another, or of a part of it. */
export function isBelow(part: MetricId, whole: MetricId, { parentOf }: Pick<Lexicon, 'parentOf'>): boolean {
  for (let id = parentOf(part); id; id = parentOf(id)) if (id === whole) return true;
  return false;
}

/** How often the word that a key has most often stands in it: its words are in alphabetical order. */
function mostTimesIn(key: string): number {
  const words = key.split(' ');
  return words.reduce((most, word, at) => Math.max(most, words.lastIndexOf(word) - at + 1), 1);
}

function partsOf(formula: Formula): readonly MetricId[] {
  if ('sum' in formula) return Object.keys(formula.sum) as MetricId[];
  return 'ratio' in formula ? formula.ratio : formula.per;
}

const NO_CUES: readonly Cue[] = [];

/** The roles that each word plays: most words play none, which is told at once. */
function rolesByWord({ roles }: Vocabulary): ReadonlyMap<string, ReadonlySet<Role>> {
  const played = new Map<string, Set<Role>>();
  for (const [role, words] of Object.entries(roles) as [Role, readonly string[]][]) {
    for (const word of words) played.set(word, (played.get(word) ?? new Set()).add(role));
  }
  return played;
}

function contrariesOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const contraries = new Map<string, string[]>();
  for (const [a, b] of vocabulary.contraries) {
    contraries.set(a, [...(contraries.get(a) ?? []), b]);
    contraries.set(b, [...(contraries.get(b) ?? []), a]);
  }
  return contraries;
}

/** The companies that facts are told of, by every way in which their name may be shortened at its end. */
function companyNames(dataset: Dataset, { roles }: Vocabulary): Map<string, string> {
  const names = new Map<string, string>();
  for (const company of new Set(dataset.facts.flatMap(({ of }) => of ?? []))) {
    const words = contentWords(wordsOfText(company.toLowerCase())).filter(
      (word) => !roles['legal-form'].includes(word),
    );
    if (!words.length) continue;
    const name = words.join(' ');
    for (const form of ['', ' inc', ' co', ' ltd', ' co ltd', ' kk', ' corporation', ' corp'])
      names.set(`${name}${form}`, company);
    if (words.length > 1 && words.at(-1) === 'japan') names.set(words.slice(0, -1).join(' '), company);
  }
  return names;
}

function operationPhrases(vocabulary: Vocabulary, wordsIn: PhraseReader): Map<string, OperationName[]> {
  const phrases = new Map<string, OperationName[]>();
  for (const [name, list] of Object.entries(vocabulary.operations) as [OperationName, readonly string[]][]) {
    for (const phrase of list) {
      const key = wordsIn(phrase).join(' ');
      if (key) phrases.set(key, [...(phrases.get(key) ?? []), name]);
    }
  }
  return phrases;
}
