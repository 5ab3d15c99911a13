import { readAtoms } from '../periods/atoms/read-atoms.ts';
import { composePeriods } from '../periods/compose.ts';
import type { PeriodMention } from '../periods/mention.ts';
import type { JapaneseTalkReader } from '../words/japanese-talk.ts';
import type { JapaneseWriter } from '../words/japanese.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { ClauseDivider } from '../words/clauses.ts';
import type { DenialReader } from '../words/denials.ts';
import type { Normalizer } from '../words/normalize.ts';
import type { UnitMover } from '../words/unit-gloss.ts';
import { withoutCountedTimes } from './counted-times.ts';
import { withHalvesAsTotal } from './halves.ts';
import { guessedWords, type MeantWords } from './guessed-words.ts';
import { restWithoutDenied } from './denied.ts';
import { findPieces, isOperation, type Piece } from './pieces.ts';
import { refinePieces } from './refine-pieces.ts';
import { withRatioOfBoth } from './ratio-of-both.ts';
import { withSharedEnds } from './shared-ends.ts';
import type { LimitNamer } from '../words/limits-told.ts';
import type { RemarkLists } from '../words/remark-words.ts';
import type { TalkRemover } from '../words/small-talk.ts';
import type { SignedNameFinder } from '../words/japanese-signs.ts';
import type { SumFinder } from '../words/told-sums.ts';
import type { Speller } from '../words/spelling.ts';
import { withoutSpeltOut } from './spelt-out.ts';
import { CHANGES } from '../words/operation-names.ts';
import { MOST_TOKENS, tokenize, type Token } from '../words/tokens.ts';
import type { Rewriter } from '../words/rewriter.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { canonicalWord, isJapanese, japaneseWords, type Word } from '../words/words.ts';

/** What a question's words are read with. */
export type Reader = {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly speller: Speller;
  readonly japanese: JapaneseWriter;
  readonly japaneseTalk: JapaneseTalkReader;
  readonly withoutTalk: TalkRemover;
  readonly withUnitLast: UnitMover;
  readonly clausesOf: ClauseDivider;
  readonly denials: DenialReader;
  readonly sumIn: SumFinder;
  readonly signedName: SignedNameFinder;
  readonly withLimitNamed: LimitNamer;
  readonly remarks: RemarkLists;
  readonly normalize: Normalizer;
  /** Write periods in the English words that they are read by. */
  readonly japanesePeriods: Rewriter;
  readonly englishPeriods: Rewriter;
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
  const { vocabulary, normalize, lexicon, speller, japanese, japanesePeriods, withoutTalk } = reader;
  const plain = reader.withUnitLast(normalize(text));
  const normalized = isJapanese(plain)
    ? spaced(japanesePeriods(japanese.withoutRequests(japanese.spelled(plain))))
    : withoutTalk(plain);
  const { text: spelled, corrected: misspelt } = speller.correct(normalized);
  // what is written in another form was not found in a misspelt word
  const plainly = spelled === normalized ? spelled : normalize(spelled);
  const typed = readWords(
    reader,
    withSumInOrder(reader, withoutDenied(reader, reader.withLimitNamed(plainly))),
  );
  const typedAt = (at: number): string => typed.tokens[typed.places[at] ?? -1]?.text ?? '';
  const meant = guessedWords(typed.words, typed.pieces, lexicon, speller, typedAt);
  const told = meant ? readWords(reader, normalize(withMeant(typed, meant))) : typed;
  const halved = withHalvesAsTotal(told.words, lexicon, vocabulary.contraries);
  const named = withRatioOfBoth(halved ? withSharedEnds(halved.pieces, lexicon) : told.pieces, lexicon);
  return {
    text: normalized,
    corrected: told.corrected,
    misspelt: misspelt || meant !== undefined,
    periods: told.periods,
    pieces: refinePieces(named, lexicon, told.periods),
    words: halved?.words ?? told.words,
    remarks: [],
  };
}

/** "If you take the ATM business out of operating income": a figure, what is done to it, and the part. */
function withSumInOrder(reader: Reader, text: string): string {
  const sum = reader.sumIn(text);
  if (!sum) return text;
  const piecesOf = (part: string): readonly Piece[] => readWords(reader, part).pieces;
  const isName = ({ kind }: Piece): boolean => kind === 'metric';
  const [part, whole] = [piecesOf(sum.part).filter(isName), piecesOf(sum.whole).filter(isName)];
  if (!part.length || !whole.length) return text;
  // "by how much would income rise if costs were added back" asks for more than the sum
  if (sum.supposed && piecesOf(sum.whole).some((piece) => isOperation(piece, ...CHANGES))) return text;
  // a line's loss that is taken out of a result makes it greater
  const isLoss = part.some(
    (piece) => 'words' in piece && piece.words.some((word) => reader.lexicon.plays(word, 'loss')),
  );
  const isInFull = [...part, ...whole].every(
    (piece) => piece.kind === 'metric' && piece.metrics.length === 1,
  );
  const joined = sum.joined === 'excluding' && isInFull && !isLoss ? 'minus' : sum.joined;
  return `${sum.before}${sum.whole} ${joined} ${sum.part}${sum.after}`;
}

/** A text without what it says that it does not mean; its periods are in the words that they are read by. */
function withoutDenied(reader: Reader, text: string): string {
  const { denials, lexicon, englishPeriods } = reader;
  if (!denials.find(text)) return text;
  const plain = spaced(englishPeriods(text));
  return restWithoutDenied(plain, (part) => readWords(reader, part), denials, lexicon);
}

type ReadWords = {
  readonly corrected: string;
  readonly tokens: readonly Token[];
  readonly periods: readonly PeriodMention[];
  readonly words: readonly Word[];
  /** The token that each word stands in. */
  readonly places: readonly number[];
  readonly pieces: readonly Piece[];
};

/** Finds the periods of a text that is spelt right, and divides the rest into pieces. */
function readWords({ vocabulary, lexicon, englishPeriods }: Reader, text: string): ReadWords {
  const corrected = spaced(englishPeriods(text));
  const tokens = tokenize(corrected).slice(0, MOST_TOKENS);
  const composed = composePeriods(tokens, readAtoms(tokens, vocabulary.periods), lexicon.plays);
  const periods = composed.map((mention) => ofQuarter(tokens, mention, lexicon));
  const around = wordsAround(tokens, periods);
  const words = withoutCountedTimes(withoutSpeltOut(around.words, lexicon), periods, lexicon);
  const places = words.map((word) => around.places[around.words.indexOf(word)] ?? -1);
  const pieces = withSharedEnds(findPieces(words, lexicon), lexicon);
  return { corrected, tokens, periods, words, places, pieces };
}

/** "The same quarter last year": whatever is newest, it is a quarter that lies a year back. */
function ofQuarter(tokens: readonly Token[], mention: PeriodMention, { plays }: Lexicon): PeriodMention {
  const { from, to, period } = mention;
  const isOfQuarter =
    period.kind === 'relative' &&
    (period.step.to === 'years' || period.step.to === 'last-year') &&
    tokens.slice(from, to).some((token) => plays(token.text, 'quarter-length'));
  return isOfQuarter ? { ...mention, isOfQuarter } : mention;
}

/** A text with the words that were meant in the place of those that nobody knows. */
function withMeant({ corrected, tokens, places }: ReadWords, meant: MeantWords): string {
  return [...meant].reduceRight((text, [at, words]) => {
    const { start, end } = tokens[places[at] ?? -1] ?? { start: 0, end: 0 };
    return text.slice(0, start) + words.join(' ') + text.slice(end);
  }, corrected);
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ');

function wordsAround(
  tokens: readonly Token[],
  periods: readonly PeriodMention[],
): Pick<ReadWords, 'words' | 'places'> {
  const starts = new Map(periods.map(({ from }, index) => [from, index]));
  const words: Word[] = [];
  const places: number[] = [];
  for (let at = 0; at < tokens.length;) {
    const period = starts.get(at);
    const token = tokens[at];
    const here: Word[] =
      period !== undefined
        ? [{ text: '', period }]
        : token
          ? wordsOf(token.text).map((text) => ({ text }))
          : [];
    for (const word of here) {
      words.push(word);
      places.push(at);
    }
    at = (period === undefined ? undefined : periods[period]?.to) ?? at + 1;
  }
  return { words, places };
}

const wordsOf = (token: string): readonly string[] =>
  isJapanese(token) ? japaneseWords(token) : [canonicalWord(token)];
