import { readAtoms } from '../periods/atoms/read-atoms.ts';
import { composePeriods } from '../periods/compose.ts';
import type { PeriodMention } from '../periods/mention.ts';
import type { JapaneseWriter } from '../words/japanese.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { ClauseDivider } from '../words/clauses.ts';
import { withoutAbbreviations } from './abbreviated.ts';
import { withDivisions } from './divisions.ts';
import { withoutListedParts } from './listed-parts.ts';
import { normalize } from '../words/normalize.ts';
import type { UnitMover } from '../words/unit-gloss.ts';
import { withHalvesAsTotal } from './halves.ts';
import { guessedWords } from './guessed-words.ts';
import { withoutGlosses, withoutOtherNames } from './glosses.ts';
import { withoutDenied } from './denied.ts';
import { findPieces, type Piece } from './pieces.ts';
import { withSharedEnds } from './shared-ends.ts';
import type { RemarkLists } from '../words/remark-words.ts';
import type { TalkRemover } from '../words/small-talk.ts';
import type { Speller } from '../words/spelling.ts';
import { withoutSaidOfRatio } from './said-of-ratio.ts';
import { withoutSpeltOut } from './spelt-out.ts';
import { withWinningOrLosing } from './winning-or-losing.ts';
import { withStatedFormulas } from './stated-formulas.ts';
import { MOST_TOKENS, tokenize, type Token } from '../words/tokens.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { canonicalWord, isJapanese, japaneseWords, type Word } from '../words/words.ts';

/** What a question's words are read with. */
export type Reader = {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly speller: Speller;
  readonly japanese: JapaneseWriter;
  readonly withoutTalk: TalkRemover;
  readonly withUnitLast: UnitMover;
  readonly clausesOf: ClauseDivider;
  readonly remarks: RemarkLists;
  readonly japanesePeriods: readonly {
    readonly pattern: RegExp;
    readonly english: string;
    /** One of these stands in each text that the pattern fits; where there are none, it may fit any. */
    readonly holds: readonly string[];
  }[];
  readonly englishPeriods: Reader['japanesePeriods'];
};

/** How a question was read: what `ask --explain` prints, and what it is resolved from. */
export type Steps = {
  readonly text: string;
  readonly corrected: string;
  /** Whether a word was taken for a misspelt one. */
  readonly misspelt: boolean;
  readonly periods: readonly PeriodMention[];
  readonly pieces: readonly Piece[];
  readonly words: readonly Word[];
  /** Clauses that were left out, since they say nothing about what is asked. */
  readonly remarks: readonly string[];
};

/** Normalizes, corrects and tokenizes a text, finds its periods and divides the rest into pieces. */
export function readQuestion(reader: Reader, text: string): Steps {
  const { vocabulary, lexicon, speller, japanese, japanesePeriods, englishPeriods, withoutTalk } = reader;
  const plain = reader.withUnitLast(normalize(text));
  const normalized = isJapanese(plain)
    ? withEnglishPeriods(japanese.withoutRequests(japanese.spelled(plain)), japanesePeriods)
    : withoutTalk(plain);
  const { text: spelled, corrected: misspelt } = speller.correct(normalized);
  const corrected = withEnglishPeriods(spelled, englishPeriods);
  const tokens = tokenize(corrected).slice(0, MOST_TOKENS);
  const periods = composePeriods(tokens, readAtoms(tokens, vocabulary.periods), lexicon.plays);
  const whole = withoutSpeltOut(wordsAround(tokens, periods), lexicon);
  const halved = withHalvesAsTotal(whole, lexicon, vocabulary.contraries);
  const words = halved?.words ?? whole;
  const found = withSharedEnds(halved?.pieces ?? findPieces(words, lexicon), lexicon);
  const guessed = guessedWords(words, found, lexicon, speller);
  const named = guessed ? withSharedEnds(guessed.pieces, lexicon) : found;
  const pieces = withoutDenied(withWinningOrLosing(withDivisions(named, lexicon), lexicon), lexicon);
  return {
    text: normalized,
    corrected,
    misspelt: misspelt || guessed !== undefined,
    periods,
    pieces: withoutGlosses(
      withoutListedParts(
        withStatedFormulas(
          withoutSaidOfRatio(withoutAbbreviations(withoutOtherNames(pieces)), lexicon),
          lexicon,
        ),
        lexicon,
      ),
      lexicon,
    ),
    words: guessed?.words ?? words,
    remarks: [],
  };
}

/** A text with its periods written in the English words that they are read by. */
const withEnglishPeriods = (text: string, patterns: Reader['japanesePeriods']): string =>
  patterns
    .reduce(
      (all, { pattern, english, holds }) =>
        !holds.length || holds.some((part) => all.includes(part)) ? all.replace(pattern, english) : all,
      text,
    )
    .replace(/\s+/g, ' ');

function wordsAround(tokens: readonly Token[], periods: readonly PeriodMention[]): Word[] {
  const starts = new Map(periods.map(({ from }, index) => [from, index]));
  const words: Word[] = [];
  for (let at = 0; at < tokens.length;) {
    const period = starts.get(at);
    const token = tokens[at];
    if (period !== undefined) {
      words.push({ text: '', period });
      at = periods[period]?.to ?? at + 1;
      continue;
    }
    if (token) for (const text of wordsOf(token.text)) words.push({ text });
    at += 1;
  }
  return words;
}

const wordsOf = (token: string): string[] =>
  isJapanese(token) ? japaneseWords(token) : [canonicalWord(token)];
