import type { Clarify, Outcome, Unanswered } from '../answering/answer.ts';
import { nearestLookups } from '../answering/unanswered.ts';
import { figureOf } from '../dataset/figure.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { MetricId } from '../dataset/schema.ts';
import { parsePeriodId, periodId, type Period } from '../periods/period.ts';
import type { Language } from '../presentation/view.ts';
import { figureRefsOf, type FigureRef, type Query, type Reading } from '../query/query.ts';
import { refOf, type Asked } from './asked.ts';
import { readDocument } from './documents.ts';
import { followUp } from './follow-up.ts';
import { frameOf, hasOperation, withoutOperation, type Frame } from './frame.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { languageOf, LONGEST_QUESTION, normalize } from './normalize.ts';
import { ATOM_RULES, readAtoms } from './periods/atoms.ts';
import { composePeriods, type PeriodMention } from './periods/compose.ts';
import { relative } from './periods/relative.ts';
import { findPieces, type Piece, type Word } from './pieces.ts';
import { QUESTION_RULES } from './questions/rules.ts';
import { resolveMetrics } from './resolve-metrics.ts';
import { newest, readPeriod, type ReadPeriod } from './resolve-periods.ts';
import { createSpeller, type Speller } from './spelling.ts';
import { readTarget } from './targets.ts';
import { MOST_TOKENS, tokenize, type Token } from './tokens.ts';
import { type OperationName, type Vocabulary } from './vocabulary.ts';
import { canonicalWord, isJapanese, japaneseWords } from './words.ts';

/** What a follow-up builds on: the queries answered last and before that. Plain data that fits in a message. */
export type Conversation = { readonly query?: Query; readonly before?: Query };

export type Understanding =
  | { readonly status: 'query'; readonly query: Query; readonly language: Language; readonly steps: Steps }
  | {
      readonly status: 'outcome';
      readonly outcome: Clarify | Unanswered;
      readonly language: Language;
      readonly steps: Steps;
    };

/** How a question was read, for `ask --explain`. */
export type Steps = {
  readonly text: string;
  readonly corrected: string;
  readonly periods: readonly PeriodMention[];
  readonly pieces: readonly Piece[];
};

/** A dataset with the lexicon made of it once. */
export type Understander = {
  readonly dataset: Dataset;
  readonly vocabulary: Vocabulary;
  /** The words of a language, made when the first question in it is asked. */
  readonly wordsOf: (language: Language) => LanguageWords;
  readonly japanesePeriods: readonly { readonly pattern: RegExp; readonly english: string }[];
};

type LanguageWords = { readonly lexicon: Lexicon; readonly speller: Speller };

/** Makes what understanding needs of a dataset and the vocabulary. */
export function createUnderstander(dataset: Dataset, vocabulary: Vocabulary): Understander {
  const known = new Map<Language, LanguageWords>();
  const wordsOf = (language: Language): LanguageWords => {
    const made = known.get(language);
    if (made) return made;
    const lexicon = buildLexicon(dataset, vocabulary, language);
    const words = { lexicon, speller: createSpeller(lexicon, vocabulary) };
    known.set(language, words);
    return words;
  };
  return {
    dataset,
    vocabulary,
    wordsOf,
    japanesePeriods: vocabulary.periods.japanese.map(([pattern, english]) => ({
      pattern: new RegExp(pattern, 'g'),
      english,
    })),
  };
}

/** Reads a question. Pure: the same text and conversation give the same result; no text makes it throw. */
export function understand(
  understander: Understander,
  text: string,
  conversation: Conversation = {},
): Understanding {
  const language = languageOf(text);
  if (text.length > LONGEST_QUESTION) {
    const outcome = refusal({ code: 'too-long', limit: LONGEST_QUESTION });
    return {
      status: 'outcome',
      outcome,
      language,
      steps: { text: '', corrected: '', periods: [], pieces: [] },
    };
  }
  const words = understander.wordsOf(language);
  const read = readWords(understander, words, text);
  const result = resolve(understander, words.lexicon, read, conversation);
  return 'kind' in result
    ? { status: 'query', query: result, language, steps: read }
    : { status: 'outcome', outcome: result, language, steps: read };
}

type Read = Steps & { readonly words: readonly Word[]; readonly spelling: boolean };

/** Normalizes, corrects and tokenizes a text, finds its periods and divides the rest into pieces. */
function readWords({ vocabulary, japanesePeriods }: Understander, { lexicon, speller }: LanguageWords, text: string): Read {
  const normalized = japanesePeriods
    .reduce((all, { pattern, english }) => all.replace(pattern, english), normalize(text))
    .replace(/\s+/g, ' ');
  const corrected = speller(normalized);
  const tokens = tokenize(corrected).slice(0, MOST_TOKENS);
  const periods = composePeriods(tokens, readAtoms(tokens, [relative, ...ATOM_RULES], vocabulary.periods));
  const words = wordsAround(tokens, periods);
  const pieces = findPieces(words, lexicon);
  return { text: normalized, corrected, periods, pieces, words, spelling: corrected !== normalized };
}

function wordsAround(tokens: readonly Token[], periods: readonly PeriodMention[]): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < tokens.length;) {
    const period = periods.findIndex(({ from }) => from === at);
    const token = tokens[at];
    if (period >= 0) {
      words.push({ text: '', period });
      at = periods[period]?.to ?? at + 1;
    } else {
      if (token)
        words.push(
          ...(isJapanese(token.text) ? japaneseWords(token.text) : [canonicalWord(token.text)]).map(
            (text) => ({ text }),
          ),
        );
      at += 1;
    }
  }
  return words;
}

function resolve(
  understander: Understander,
  lexicon: Lexicon,
  read: Read,
  conversation: Conversation,
): Query | Clarify | Unanswered {
  const { dataset } = understander;
  const frame = frameOf(read.pieces, read.periods);
  const previous = conversation.query && figureRefsOf(conversation.query)[0];
  const { mentions, unexplained } = resolveMetrics(dataset, lexicon, frame, previous?.metric);
  const numbers = unexplained.filter((word) => /^\d+(?:\.\d+)?$/.test(word));
  const isSum = frame.signs.length > 0 || hasOperation(frame, 'plus', 'minus', 'times', 'divided');
  if (unexplained.length > (isSum ? numbers.length : 0))
    return unknownWords(
      dataset,
      unexplained,
      mentions.flatMap(({ metrics }) => metrics),
      frame,
      previous,
    );
  const ambiguous = mentions.find(({ metrics }) => metrics.length > 1);
  const base = basePeriod(previous);
  if (ambiguous) return whichMetric(understander, ambiguous, frame, base);
  if (!mentions.length) {
    const follow = followUp(dataset, frame, conversation);
    if (follow) return follow;
    return previous ? refusal({ code: 'unsupported', what: read.text }) : noMetric(dataset, frame);
  }
  const metrics = mentions.flatMap(({ metrics: [metric] }) => (metric ? [metric] : []));
  if (numbers.length && isSum) return calculation(understander, read, frame, metrics, mentions, conversation);
  const named = mentions.some(({ line }) => line) ? withoutOperation(frame, 'change') : frame;
  return resolveAsked(
    understander,
    read,
    named,
    metrics,
    mentions.map(({ from }) => from),
    conversation,
  );
}

/** A question with plain numbers in it is a calculation, or it is not understood. */
function calculation(
  understander: Understander,
  read: Read,
  frame: Frame,
  metrics: readonly MetricId[],
  mentions: readonly { from: number }[],
  conversation: Conversation,
): Query | Clarify | Unanswered {
  const places = mentions.map(({ from }) => from);
  const result = resolveAsked(understander, read, frame, metrics, places, conversation);
  if ('kind' in result && result.kind !== 'calculate') return refusal({ code: 'unsupported', what: read.text });
  return result;
}

function resolveAsked(
  understander: Understander,
  read: Read,
  frame: Frame,
  metrics: readonly MetricId[],
  places: readonly number[],
  conversation: Conversation,
): Query | Clarify | Unanswered {
  const { dataset } = understander;
  const [metric] = metrics;
  if (!metric) return noMetric(dataset, frame);
  const previous = conversation.query && figureRefsOf(conversation.query)[0];
  const target = readTarget(dataset, frame, metric);
  if (target.ambiguous)
    return refusal({ code: 'no-target', figure: { metric, period: periodId(target.ambiguous) } });
  const source = target.uses.length ? { document: undefined, uses: [] } : readDocument(dataset, frame);
  const mentioned = frame.periods.filter(
    (mention) => !target.uses.includes(mention) && !source.uses.includes(mention),
  );
  const reads = readPeriods(dataset, metric, mentioned, basePeriod(previous), target.ref !== undefined);
  const unclear = reads.find(({ kind }) => kind === 'several');
  if (unclear?.kind === 'several') return whichSpan(dataset, metric, unclear.spans, hasTargetWord(frame));
  if (reads.some(({ kind }) => kind === 'unknown'))
    return refusal({ code: 'unknown-period', text: read.text });
  const said = reads.flatMap((each) => (each.kind === 'period' ? [each] : []));
  const window = reads.find((each) => each.kind === 'window');
  const modifiers: Asked['modifiers'] = {
    ...(hasOperation(frame, 'original') && !target.ref && !source.document
      ? { basis: 'original' as const }
      : {}),
    ...(source.document && !target.ref ? { document: source.document } : {}),
    ...(hasOperation(frame, 'dollars') ? { currency: 'USD' as const } : {}),
    ...(target.ref ? { target: target.ref } : {}),
  };
  if (!said.length && !window) {
    const substituted = substitute(dataset, conversation, metrics, frame);
    if (substituted) return substituted;
  }
  const implied = impliedPeriod(dataset, metric, modifiers.target !== undefined, previous);
  const periods = said.length
    ? distinctPeriods(said.map(({ period }) => period))
    : implied.period
      ? [implied.period]
      : [];
  const readings: Reading[] = [
    ...(metric === 'net_income' && isPlainNetIncome(read.words)
      ? (['net-income-attributable'] as const)
      : []),
    ...(said.length ? said.flatMap((each) => each.readings) : window ? [] : implied.readings),
    ...(read.spelling ? (['spelling'] as const) : []),
  ];
  const asked: Asked = {
    dataset,
    frame,
    metrics,
    periods,
    window: window?.kind === 'window' ? window : undefined,
    pieces: read.pieces,
    periodAt: (mention) => {
      const at = mentioned.findIndex((each) => each.mention === mention);
      const each = reads[at];
      return each?.kind === 'period' ? each.period : undefined;
    },
    periodSaid: said.length > 0,
    readings,
    modifiers,
    has: (...names) => hasOperation(frame, ...names),
    isRange: isRange(read, frame),
    placeOf: (name) => frame.operations.find(({ names }) => names.includes(name))?.from,
    placeOfMetric: (id) => places[metrics.indexOf(id)] ?? 0,
  };
  return applyRules(asked, read, target.uses.length > 0 || target.ref !== undefined);
}

/** The first rule that reads the question and accounts for every operation that was said. */
function applyRules(asked: Asked, read: Read, targetRead: boolean): Query | Clarify | Unanswered {
  for (const rule of QUESTION_RULES) {
    const query = rule.read(asked);
    if (query && unusedOperations(asked, rule.uses, targetRead).length === 0) return query;
  }
  const [metric] = asked.metrics;
  const [period] = asked.periods;
  if (metric && period && asked.has('change') && asked.metrics.length === 1)
    return whichBase(asked, metric, period);
  return refusal(
    { code: 'unsupported', what: read.text },
    metric && period ? nearestLookups(asked.dataset, refOf(asked, metric, period)) : [],
  );
}

const ALWAYS_FINE: ReadonlySet<OperationName> = new Set([
  'amount',
  'dollars',
  'which',
  'document',
  'statement-cash-flow',
  'statement-income',
  'statement-balance',
]);
const TARGET_WORDS: ReadonlySet<OperationName> = new Set([
  'target',
  'target-first',
  'target-newest',
  'target-previous',
  'target-midterm',
  'original',
]);

function unusedOperations(
  asked: Asked,
  uses: readonly OperationName[],
  targetRead: boolean,
): readonly (readonly OperationName[])[] {
  return asked.frame.operations
    .map(({ names }) => names)
    .filter(
      (names) =>
        !names.some(
          (name) => uses.includes(name) || ALWAYS_FINE.has(name) || (targetRead && TARGET_WORDS.has(name)),
        ),
    )
    .filter(
      (names) =>
        !(names.every((name) => TARGET_WORDS.has(name) && name !== 'target') && isPeriodWord(asked, names)),
    );
}

/** "previous", "latest", "current" may have been read as part of a period already. */
const isPeriodWord = (asked: Asked, names: readonly OperationName[]): boolean =>
  names.includes('target-newest') && asked.periods.length > 0 && asked.modifiers.target === undefined;

const hasTargetWord = (frame: Frame): boolean => hasOperation(frame, 'target');

function readPeriods(
  dataset: Dataset,
  metric: MetricId,
  mentions: readonly PeriodMention[],
  base: Period | undefined,
  target = false,
): ReadPeriod[] {
  const reads: ReadPeriod[] = [];
  let anchor = base;
  const explicit = mentions.map((mention) =>
    mention.period.kind === 'relative' ? undefined : readPeriod(dataset, metric, mention, base),
  );
  const firstSaid = explicit.find((each) => each?.kind === 'period');
  for (const [index, mention] of mentions.entries()) {
    const known = explicit[index];
    if (known?.kind === 'period') anchor = known.period;
    if (target && known?.kind === 'several') {
      const year = known.spans.find(({ kind }) => kind === 'year');
      reads.push(year ? { kind: 'period', period: year, readings: [] } : known);
      continue;
    }
    reads.push(
      known ??
        readPeriod(
          dataset,
          metric,
          mention,
          firstSaid?.kind === 'period' ? (anchor === base ? firstSaid.period : anchor) : base,
        ),
    );
  }
  return reads;
}

function distinctPeriods(periods: readonly Period[]): Period[] {
  const seen = new Set<string>();
  return periods.filter((period) => {
    const id = periodId(period);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

const basePeriod = (previous: FigureRef | undefined): Period | undefined =>
  previous && parsePeriodId(previous.period);

function impliedPeriod(
  dataset: Dataset,
  metric: MetricId,
  target: boolean,
  previous: FigureRef | undefined,
): { period: Period | undefined; readings: Reading[] } {
  const base = basePeriod(previous);
  if (base) return { period: base, readings: ['from-conversation'] };
  if (target) {
    const targets = dataset.facts.filter(
      (fact) => fact.metric === metric && fact.kind === 'target' && fact.measure === 'value',
    );
    const last = targets.toSorted((a, b) => (a.announced ?? '').localeCompare(b.announced ?? '')).at(-1);
    return { period: last && parsePeriodId(last.period), readings: ['latest'] };
  }
  return { period: newest(dataset, metric), readings: ['latest'] };
}

/** A follow-up that names other metrics asks the question before again of them. */
function substitute(
  dataset: Dataset,
  { query }: Conversation,
  metrics: readonly MetricId[],
  frame: Frame,
): Query | undefined {
  const [metric, second] = metrics;
  if (
    !query ||
    !metric ||
    second ||
    frame.operations.some(({ names }) => !names.every((name) => ALWAYS_FINE.has(name)))
  )
    return undefined;
  const swap = (ref: FigureRef): FigureRef => ({ ...ref, metric });
  if (query.kind === 'lookup' || query.kind === 'breakdown')
    return { ...query, figure: swap(query.figure), readings: ['from-conversation'] };
  if (query.kind === 'change') {
    const { unit } = dataset.metric(metric);
    return {
      ...query,
      from: swap(query.from),
      to: swap(query.to),
      in: unit === '%' ? 'points' : query.in === 'points' ? 'amount' : query.in,
      readings: ['from-conversation'],
    };
  }
  return undefined;
}

const isPlainNetIncome = (words: readonly Word[]): boolean =>
  !words.some(({ text }) => /^(?:attributable|帰属|株主)$/.test(text));

const RANGE_WORDS = new Set(['-', 'to', 'through', 'thru', 'until', 'から']);

function isRange(read: Read, frame: Frame): boolean {
  const [first, second] = frame.periods;
  if (!first || !second) return false;
  const between = read.words.slice(first.at + 1, second.at).map(({ text }) => text);
  return between.length > 0 && between.every((word) => RANGE_WORDS.has(word));
}

function whichMetric(
  understander: Understander,
  mention: { metrics: readonly MetricId[]; words: readonly string[] },
  frame: Frame,
  base: Period | undefined,
): Clarify {
  const { dataset } = understander;
  const choices = mention.metrics.flatMap((metric): Query[] => {
    const [said] = readPeriods(dataset, metric, frame.periods, base);
    const period = said?.kind === 'period' ? said.period : (base ?? newest(dataset, metric));
    const fallback =
      period && figureOf(dataset, metric, periodOfNature(dataset, metric, period))
        ? period
        : newest(dataset, metric);
    return fallback ? [{ kind: 'lookup', figure: { metric, period: periodId(fallback) } }] : [];
  });
  return { status: 'clarify', reason: { code: 'which-metric', word: mention.words.join(' ') }, choices };
}

function periodOfNature(dataset: Dataset, metric: MetricId, period: Period) {
  const { nature } = dataset.metric(metric);
  const read = readPeriod(
    dataset,
    metric,
    { from: 0, to: 0, period: { kind: 'period', period }, readings: [] },
    undefined,
  );
  return read.kind === 'period' && nature !== 'balance' ? periodId(read.period) : periodId(period);
}

function whichSpan(
  dataset: Dataset,
  metric: MetricId,
  spans: readonly Period[],
  target: boolean,
): Clarify | Unanswered {
  const choices = spans
    .filter((span) => target || figureOf(dataset, metric, periodId(span)) !== undefined)
    .map((span): Query => ({ kind: 'lookup', figure: { metric, period: periodId(span) } }));
  const [first] = spans;
  if (!choices.length) {
    const figure = { metric, period: periodId(first ?? { kind: 'year', fy: 2008 }) };
    return refusal({ code: 'no-figure', figure }, nearestLookups(dataset, figure));
  }
  return { status: 'clarify', reason: { code: 'which-span', metric }, choices };
}

/** A balance "increased": since the year before, or since the fiscal year end? */
function whichBase(asked: Asked, metric: MetricId, period: Period): Clarify | Unanswered {
  const to = refOf(asked, metric, period);
  const rules = QUESTION_RULES.filter(({ name }) => name === 'change');
  const readAs = (name: OperationName): Query[] =>
    rules.flatMap(
      (rule) =>
        rule.read({ ...asked, has: (...names) => names.includes(name) || names.includes('change') }) ?? [],
    );
  const choices = [...readAs('yoy'), ...readAs('since-year-end')].filter(
    (query) => query.kind === 'change' && figureOf(asked.dataset, metric, query.from.period) !== undefined,
  );
  if (!choices.length) return refusal({ code: 'no-figure', figure: to }, nearestLookups(asked.dataset, to));
  return { status: 'clarify', reason: { code: 'which-figure' }, choices };
}

function unknownWords(
  dataset: Dataset,
  words: readonly string[],
  metrics: readonly MetricId[],
  frame: Frame,
  previous: FigureRef | undefined,
): Unanswered {
  const [metric] = metrics;
  const [mention] = frame.periods;
  if (!metric) return refusal({ code: 'unknown-words', words }, headlines(dataset));
  const read = mention && readPeriod(dataset, metric, mention, basePeriod(previous));
  const period = read?.kind === 'period' ? read.period : newest(dataset, metric);
  const figure = period && { metric, period: periodId(period) };
  return refusal(
    { code: 'unknown-words', words },
    figure ? nearestLookups(dataset, figure) : headlines(dataset),
  );
}

function noMetric(dataset: Dataset, frame: Frame): Unanswered {
  return refusal(
    { code: frame.periods.length || frame.operations.length ? 'no-metric' : 'greeting' },
    headlines(dataset),
  );
}

/** The figures that people ask for most, at their newest period. */
const HEADLINES = ['revenue', 'operating_income', 'net_income', 'ebitda', 'total_assets'];

function headlines(dataset: Dataset): Query[] {
  return HEADLINES.filter((id): id is MetricId => dataset.hasMetric(id)).flatMap((metric): Query[] => {
    const period = newest(dataset, metric);
    return period ? [{ kind: 'lookup', figure: { metric, period: periodId(period) } }] : [];
  });
}

function refusal(reason: Unanswered['reason'], choices: readonly Query[] = []): Unanswered {
  return { status: 'unanswered', reason, choices };
}

export type { Outcome };
