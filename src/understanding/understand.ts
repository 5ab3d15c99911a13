import type { Clarify, Unanswered } from '../answering/answer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Language } from '../presentation/view.ts';
import type { Query } from '../query/query.ts';
import type { Conversation } from './conversation/conversation.ts';
import { calculatedOn } from './conversation/calculated-on.ts';
import { finishedTurn, unfinishedBy } from './conversation/finished-turn.ts';
import { ofSignedTurn } from './conversation/signed-turn.ts';
import { isThanks } from './conversation/thanks.ts';
import { withAndWithoutRemarks } from './conversation/with-and-without-remarks.ts';
import { clauseDivider } from './words/clauses.ts';
import { isEnglishWord } from './words/english-words.ts';
import { denialReader } from './words/denials.ts';
import { japaneseWriter } from './words/japanese.ts';
import { japaneseTalkReader } from './words/japanese-talk.ts';
import { buildLexicon, type Lexicon } from './words/lexicon.ts';
import { phraseReader, type PhraseReader } from './words/phrase-words.ts';
import { languageOf, LONGEST_QUESTION, normalizer } from './words/normalize.ts';
import { readQuestion, type Reader, type Steps } from './reading/read-question.ts';
import { refusal, type Refusal } from './resolution/refusals.ts';
import { resolveQuestion } from './resolution/resolve.ts';
import { limitNamer } from './words/limits-told.ts';
import { remarkLists } from './words/remark-words.ts';
import { talkRemover } from './words/small-talk.ts';
import { rewriter } from './words/rewriter.ts';
import { createSpeller } from './words/spelling.ts';
import { englishNameFinder } from './words/english-signs.ts';
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
  const japaneseTalk = japaneseTalkReader(vocabulary.japaneseTalk);
  const remarks = remarkLists(vocabulary.remarks.english);
  const clausesOf = clauseDivider(vocabulary.remarks.shortened);
  const withUnitLast = unitMover(vocabulary.units);
  const denials = denialReader(vocabulary.denials);
  const sumIn = sumFinder(vocabulary.sums);
  const japaneseName = signedNameFinder(vocabulary.sums.japanese);
  const englishName = englishNameFinder(vocabulary.sums.english);
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
      withoutTalk: talkRemover(
        vocabulary.smallTalk,
        (word) => lexicon.fillers.has(canonicalWord(word)),
        (word) => isEnglishWord(word) && !lexicon.words.has(canonicalWord(word)),
      ),
      normalize,
      remarks,
      clausesOf,
      withUnitLast,
      denials,
      sumIn,
      signedName: language === 'ja' ? japaneseName : englishName,
      withLimitNamed,
      japanese,
      japaneseTalk,
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
  if (isThanks(reader, text)) {
    const { outcome } = refusal({ code: 'thanks' });
    return { status: 'outcome', outcome, conversation, language, steps: NO_STEPS };
  }
  const resolve = (steps: Steps, before: Conversation): Query | Refusal =>
    resolveQuestion({ dataset, lexicon: reader.lexicon, steps, conversation: before });
  const whole = readQuestion(reader, text);
  const turn = { dataset, language, reader, text, whole, conversation, resolve };
  const { steps, result } =
    finishedTurn(turn) ?? calculatedOn(turn) ?? ofSignedTurn(turn) ?? withAndWithoutRemarks(turn);
  return 'kind' in result
    ? { status: 'query', query: result, language, steps }
    : {
        status: 'outcome',
        ...result,
        conversation: offering(reader.lexicon, text, result, conversation),
        language,
        steps,
      };
}

/** What the next turn builds on where a question is asked back: "the first" is then one of what is offered. */
const offering = (lexicon: Lexicon, text: string, refused: Refusal, before: Conversation): Conversation => ({
  ...(refused.conversation ?? before),
  ...unfinishedBy(lexicon, text, refused, before),
  choices: refused.outcome.status === 'clarify' ? refused.outcome.choices : undefined,
});

/** Characters that stand for whole words, such as ㌢, count as the words that they are read as. */
const isTooLong = (text: string): boolean =>
  text.length > LONGEST_QUESTION || text.normalize('NFKC').length > LONGEST_QUESTION;
