import { isDeepStrictEqual } from 'node:util';
import type { Clarify, Unanswered } from '../answering/answer.ts';
import { isMissing, resolveFigure } from '../answering/resolve-figure.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Language } from '../presentation/view.ts';
import { figureRefsOf, type Query } from '../query/query.ts';
import type { Conversation } from './conversation/conversation.ts';
import { calculatedOn } from './conversation/calculated-on.ts';
import { ofSignedTurn } from './conversation/signed-turn.ts';
import { afterFigureTold } from './conversation/told-before.ts';
import { clauseDivider } from './words/clauses.ts';
import { denialReader } from './words/denials.ts';
import { japaneseWriter } from './words/japanese.ts';
import { buildLexicon } from './words/lexicon.ts';
import { phraseReader, type PhraseReader } from './words/phrase-words.ts';
import { languageOf, LONGEST_QUESTION, normalizer } from './words/normalize.ts';
import { readQuestion, type Reader, type Steps } from './reading/read-question.ts';
import { readWithoutJapaneseRemarks } from './reading/japanese-remarks.ts';
import { mayHoldRemark, readWithoutRemarks } from './reading/without-remarks.ts';
import { refusal, type Refusal } from './resolution/refusals.ts';
import { resolveQuestion } from './resolution/resolve.ts';
import { limitNamer } from './words/limits-told.ts';
import { remarkLists } from './words/remark-words.ts';
import { talkRemover } from './words/small-talk.ts';
import { rewriter } from './words/rewriter.ts';
import { createSpeller } from './words/spelling.ts';
import { signedNameFinder } from './words/japanese-signs.ts';
import { sumFinder } from './words/told-sums.ts';
import { unitMover } from './words/unit-gloss.ts';
import type { Vocabulary } from './words/vocabulary.ts';
import { canonicalWord } from './words/words.ts';

export type { Conversation } from './conversation/conversation.ts';
export type { Steps } from './reading/read-question.ts';

export type Understanding = { readonly language: Language; readonly steps: Steps } & (
  | { readonly status: 'query'; readonly query: Query }
  | {
      readonly status: 'outcome';
      readonly outcome: Clarify | Unanswered;
      /** What the next turn of the conversation builds on. */
      readonly conversation: Conversation;
    }
);

/** A dataset with what reading questions about it needs. */
export type Understander = {
  readonly dataset: Dataset;
  /** What questions in a language are read with, made when the first one is asked. */
  readonly readerOf: (language: Language) => Reader;
};

/** How many languages questions are asked in. */
const LANGUAGES = 2;

/** Makes what understanding needs of a dataset and the vocabulary. */
export function createUnderstander(dataset: Dataset, vocabulary: Vocabulary): Understander {
  const normalize = normalizer(vocabulary.rewritten);
  const japanesePeriods = rewriter(vocabulary.periods.japanese);
  const englishPeriods = rewriter(vocabulary.periods.english);
  const japanese = japaneseWriter(vocabulary.japanese);
  const remarks = remarkLists(vocabulary.remarks.english);
  const clausesOf = clauseDivider(vocabulary.remarks.shortened);
  const withUnitLast = unitMover(vocabulary.units);
  const denials = denialReader(vocabulary.denials);
  const sumIn = sumFinder(vocabulary.sums);
  const signedName = signedNameFinder(vocabulary.sums.japanese);
  const withLimitNamed = limitNamer(vocabulary.limits, vocabulary.periods);
  let wordsIn: PhraseReader | undefined;
  const known = new Map<Language, Reader>();
  const readerOf = (language: Language): Reader => {
    const made = known.get(language);
    if (made) return made;
    wordsIn ??= phraseReader(vocabulary, normalize, japanese.spelled);
    const lexicon = buildLexicon(dataset, vocabulary, language, wordsIn);
    const reader: Reader = {
      vocabulary,
      lexicon,
      speller: createSpeller(lexicon, vocabulary),
      withoutTalk: talkRemover(vocabulary.smallTalk, (word) => lexicon.fillers.has(canonicalWord(word))),
      normalize,
      remarks,
      clausesOf,
      withUnitLast,
      denials,
      sumIn,
      signedName,
      withLimitNamed,
      japanese,
      japanesePeriods: language === 'ja' ? japanesePeriods : (text) => text,
      englishPeriods,
    };
    known.set(language, reader);
    // the phrases that both languages share were read for the first of them, and nobody needs them after the last
    if (known.size === LANGUAGES) wordsIn = undefined;
    return reader;
  };
  return { dataset, readerOf };
}

const NO_STEPS: Steps = {
  text: '',
  corrected: '',
  misspelt: false,
  periods: [],
  pieces: [],
  words: [],
  remarks: [],
};

/** Reads a question. Pure: the same text and conversation give the same result; no text makes it throw. */
export function understand(
  { dataset, readerOf }: Understander,
  text: string,
  conversation: Conversation = {},
): Understanding {
  const language = languageOf(text);
  if (isTooLong(text)) {
    const { outcome } = refusal({ code: 'too-long', limit: LONGEST_QUESTION });
    return { status: 'outcome', outcome, conversation, language, steps: NO_STEPS };
  }
  const reader = readerOf(language);
  const resolve = (steps: Steps, before: Conversation): Query | Refusal =>
    resolveQuestion({ dataset, lexicon: reader.lexicon, steps, conversation: before });
  const whole = readQuestion(reader, text);
  const { steps, result } =
    calculatedOn(dataset, language, reader, whole, conversation, resolve) ??
    (language === 'ja' ? ofSignedTurn(dataset, reader, whole, conversation, resolve) : undefined) ??
    readWithAndWithoutRemarks(dataset, language, reader, text, whole, conversation, resolve);
  return 'kind' in result
    ? { status: 'query', query: result, language, steps }
    : { status: 'outcome', conversation, ...result, language, steps };
}

/** A text as one question, and without what it says beside that: the reading that is the better one. */
function readWithAndWithoutRemarks(
  dataset: Dataset,
  language: Language,
  reader: Reader,
  text: string,
  whole: Steps,
  conversation: Conversation,
  resolve: (steps: Steps, before: Conversation) => Query | Refusal,
): { readonly steps: Steps; readonly result: Query | Refusal } {
  const told = resolve(whole, conversation);
  const withoutRemarks = language === 'ja' ? readWithoutJapaneseRemarks : readWithoutRemarks;
  // "I'm stuck on this": a word taken for a misspelt one may have been one of a remark
  const isSure = 'kind' in told && !whole.misspelt && !mayBeTurned(reader, text, whole, told);
  const bare = isSure ? undefined : withoutRemarks(reader, text, 'kind' in told);
  const asked = bare && resolve(bare.steps, conversation);
  const isUnderstood = bare?.isAll && asked && ('kind' in asked || isCloser(asked, told));
  const [steps, result] = isUnderstood
    ? [bare.steps, asked]
    : [whole, (asked && eitherOf(dataset, asked, told)) ?? told];
  // a list may be of a figure that was told and of the one that is asked for
  const isOne = 'kind' in result && result.kind !== 'series';
  return (isOne ? undefined : afterFigureTold(reader, text, resolve)) ?? { steps, result };
}

/** "revenue 3Q09, that's a big jump": whether what is worked out may only have been spoken of, in a clause of its own. */
const mayBeTurned = (reader: Reader, text: string, { pieces }: Steps, told: Query): boolean =>
  told.kind !== 'lookup' && pieces.some(({ kind }) => kind === 'operation') && mayHoldRemark(reader, text);

/**
 * "Cost 2Q11 - the slide only has the QoQ delta": where a remark may ask for something of its own, it is asked whether the
 * rest was meant; where nothing is known of that, it is what is answered that nothing is.
 */
function eitherOf(
  dataset: Dataset,
  asked: Query | Refusal,
  told: Query | Refusal,
): Query | Refusal | undefined {
  if (!('kind' in asked) || ('kind' in told && isSame(asked, told))) return undefined;
  if (!('kind' in told) && told.outcome.status === 'clarify') return undefined;
  const choices = ('kind' in told ? [asked, told] : [asked]).filter((query) => isKnown(dataset, query));
  if (!choices.length) return asked;
  return { outcome: { status: 'clarify', reason: { code: 'which-figure' }, choices } };
}

const isKnown = (dataset: Dataset, query: Query): boolean =>
  figureRefsOf(query).every((ref) => !isMissing(resolveFigure(dataset, ref)));

/** Whether two queries ask the same, however their periods were read. */
const isSame = (a: Query, b: Query): boolean =>
  isDeepStrictEqual({ ...a, readings: undefined }, { ...b, readings: undefined });

/** Whether a reply that asks back may stand for one that understands less. */
const isCloser = (asked: Refusal, told: Query | Refusal): boolean =>
  asked.outcome.status === 'clarify' && !('kind' in told) && told.outcome.status === 'unanswered';

/** Characters that stand for whole words, such as ㌢, count as the words that they are read as. */
const isTooLong = (text: string): boolean =>
  text.length > LONGEST_QUESTION || text.normalize('NFKC').length > LONGEST_QUESTION;
