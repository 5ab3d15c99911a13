import { cutShort } from './cut-words.ts';
import { editDistance, isFewLettersOff } from './edits.ts';
import { areFormsOfOne, englishWordsBeside, isEnglishWord } from './english-words.ts';
import type { Lexicon } from './lexicon.ts';
import { monthsMisspelt } from './misspelt-months.ts';
import { LONG, MOST_EDITS, nearestOf, SHORTEST_LOOKED_AT, type Nearest } from './nearest.ts';
import { isConnecting } from './phrase-words.ts';
import { remembering } from './remembering.ts';
import { littleWordsOf, partedAtConnecting, partingOf, withJoined } from './run-together.ts';
import type { Vocabulary } from './vocabulary.ts';
import { canonicalWord } from './words.ts';

export type Speller = {
  /**
   * Corrects a normalized text: words run together are parted, misspelt words become the known word they are near to.
   * A word that may as well be one of a name cut short is left as it is.
   */
  readonly correct: (text: string) => Spelled;
  /** What an unknown word may be meant for: the words around it decide which. */
  readonly meantBy: (word: string) => readonly Guess[];
};
/** Words that one word may be meant for. */
export type Guess = {
  readonly words: readonly string[];
  /** Whether only a name that holds it can tell that it is meant: it is cut short, or far from what was typed. */
  readonly needsName: boolean;
  /** Whether that name must have another word: something else may be meant, "sare" is "share" before it is "sale". */
  readonly needsOthers?: boolean;
  /** Whether that name must have two words more: what was typed is a word of its own. */
  readonly needsLongName?: boolean;
};
export type Spelled = {
  readonly text: string;
  /** Whether a word was taken for a misspelt one; abbreviations and words run together are none. */
  readonly corrected: boolean;
};

/** Words with how many letters of them were typed otherwise. */
type Part = { readonly words: string; readonly edits: number };

const SHORTEST_PARTED = 7;
const SHORTEST_ABBREVIATED = 3;
/** The shortest word of two run together, and the shortest that may be misspelt there. */
const SHORTEST_PART = 3;
const SHORTEST_SLIP = 5;
const LATIN_WORD = /[a-z]+(?:'s)?/g;

/** Makes a speller that knows the words of a lexicon and of the periods. The first letter of a word is taken as meant. */
export function createSpeller(lexicon: Lexicon, vocabulary: Vocabulary): Speller {
  const abbreviations = new Map(Object.entries(vocabulary.abbreviations));
  const { spelling } = vocabulary;
  const { months, ordinals, numbers } = vocabulary.periods;
  const periodWords = new Set(
    [months, ordinals, numbers].flatMap((words) => Object.keys(words)).concat(spelling.ofPeriods),
  );
  const long = [...abbreviations.keys()].filter((word) => word.length >= SHORTEST_PARTED);
  const known = new Set<string>([...lexicon.words, ...periodWords, ...long]);
  const nearestTo = nearestOf(known, {
    isName: lexicon.isMetricWord,
    isTelling: (word) =>
      periodWords.has(word) ||
      (lexicon.isMetricWord(canonicalWord(word)) && !lexicon.fillers.has(canonicalWord(word))),
  });
  const isKnown = (word: string): boolean => known.has(word) || known.has(canonicalWord(word));
  const nameWords = [...known].filter((word) => /^[a-z]{3,}$/.test(word) && lexicon.isMetricWord(word));
  const cutFrom = cutShort(nameWords);
  const fewOff = isFewLettersOff(nameWords);
  const short = [...abbreviations.keys()].filter((word) => word.length >= SHORTEST_ABBREVIATED);
  const littleWords = littleWordsOf(spelling);
  const partsOf = partingOf(new Set([...known, ...short]), isKnown, littleWords);
  const monthAt = monthsMisspelt(months);
  const writtenOut = (word: string): string => abbreviations.get(word) ?? word;
  const endsLikeName = (parts: readonly string[]): boolean =>
    littleWords.endsName(parts.at(-1) ?? '') && parts.every((part) => lexicon.fillers.has(part));
  /** "bewides" is "besides" rather than "be wide": a word that may say something would be lost. */
  const isLost = (word: string, parts: readonly string[]): boolean =>
    endsLikeName(parts) || (!parts.every(isConnecting) && englishWordsBeside(word).length > 0);
  const fewestParts = (word: string): string | undefined => {
    const parts = partsOf(word)?.split(' ');
    return parts && !isLost(word, parts) ? parts.map(writtenOut).join(' ') : undefined;
  };
  const saysLittle = (meant: string): boolean =>
    lexicon.fillers.has(meant) || lexicon.operations.next.get(meant)?.meaning !== undefined;
  /**
   * "IIJ baned" is nearest to "based", "fiall" to "fall", "gess" to "guess"; the names that it may be all the same. "closed"
   * is "close" alone, "waht" is "what".
   */
  const beside = (word: string, near: readonly Nearest[]): readonly string[] =>
    (word.length > SHORTEST_LOOKED_AT ||
      near.every(({ word: meant }) => meant.length > word.length && !lexicon.isMetricWord(meant))) &&
    near.some(({ word: meant }) => saysLittle(canonicalWord(meant)) && !word.startsWith(meant))
      ? nameWords.filter(
          (name) => name.startsWith(word.charAt(0)) && editDistance(word, name, MOST_EDITS) === MOST_EDITS,
        )
      : [];
  /** Whether a word is left to be decided by the words around it: it may be one of a name, or two words. */
  const isOpen = (word: string, near: readonly Nearest[]): boolean =>
    // "fina" may be "final", which is of a year's last quarter, or "financing"
    (!near.some(({ word: meant }) => periodWords.has(meant)) || cutFrom(word).length > 0) &&
    (near.some(({ word: meant }) => lexicon.isMetricWord(meant)) ||
      cutFrom(word).length > 0 ||
      beside(word, near).length > 0 ||
      near.some(({ edits }) => edits > 1 && fewParts(word) !== undefined));
  const fewParts = (word: string): string | undefined => {
    const together = fewestParts(word);
    return together !== undefined && together.split(' ').length <= MOST_PARTS ? together : undefined;
  };
  /** A part of a word as it is known, or as the word that it is a letter away from. */
  const partMeant = (part: string): Part | undefined => {
    if (isKnown(part) || abbreviations.has(part)) return { words: writtenOut(part), edits: 0 };
    const [first] = part.length < SHORTEST_SLIP ? [] : nearestTo(part);
    return first?.edits === 1 && !first.isLost ? { words: first.typed, edits: 1 } : undefined;
  };
  /** "intrestexpence", "backbnecost": two words run together, one or both of them misspelt. */
  const misspeltParts = (word: string): string | undefined => {
    let best: Part | undefined;
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
      const head = partMeant(word.slice(0, at));
      // a search costs much: what cannot be better any more is not looked for
      if (!head || (best && head.edits >= best.edits)) continue;
      const tail = partMeant(word.slice(at));
      const edits = head.edits + (tail?.edits ?? 0);
      if (tail && (!best || edits < best.edits)) best = { words: `${head.words} ${tail.words}`, edits };
    }
    return best?.words;
  };
  const correct = (text: string): Spelled => {
    let corrected = false;
    const joined = withJoined(text, isKnown, lexicon.isMetricWord);
    const spelled = joined.replace(LATIN_WORD, (word, at: number) => {
      const meant = abbreviations.get(word);
      // "cor-use": a part of a word is no abbreviation of several
      const isPart = meant?.includes(' ') && /^-[a-z]/.test(joined.slice(at + word.length));
      if (meant !== undefined && !isPart) return meant;
      if (isKnown(word)) return word;
      // what has something is a name, of a company perhaps
      if (word.endsWith("'s")) return word;
      const month = monthAt(word, joined.slice(0, at), joined.slice(at + word.length));
      if (month !== undefined) corrected = true;
      if (month !== undefined || word.length < SHORTEST_LOOKED_AT) return month ?? word;
      const near = nearestTo(word).filter(({ isLost }) => !isLost);
      const [first] = near;
      const parted =
        first?.edits === 1 || isEnglishWord(word)
          ? undefined
          : partedAtConnecting(word, isKnown, littleWords);
      if (parted && !isLost(word, parted)) return parted.map(writtenOut).join(' ');
      if (!first)
        return word.length < SHORTEST_PARTED || isEnglishWord(word) ? word : (fewestParts(word) ?? word);
      if (isOpen(word, near) || isOtherWord(word, first.word)) return word;
      corrected = true;
      return abbreviations.get(first.word) ?? first.typed;
    });
    return { text: spelled, corrected };
  };
  const meantBy = remembering((word: string): readonly Guess[] => {
    if (!/^[a-z]{3,}$/.test(word)) return [];
    if (isKnown(word)) return cutFrom(word).map((name) => ({ words: [name], needsName: true }));
    const all = word.length < SHORTEST_LOOKED_AT ? [] : nearestTo(word);
    const near = all.filter(({ isLost }) => !isLost);
    const together =
      word.length > SHORTEST_LOOKED_AT
        ? (fewParts(word) ?? fewParts(`${word}s`) ?? (near.length ? undefined : misspeltParts(word)))
        : undefined;
    const bold = new Set(
      [...cutFrom(word), ...fewOff(word), ...beside(word, near)].filter(
        (name) => !near.some((each) => each.word === name),
      ),
    );
    return [
      ...near.map((each): Guess => ({
        words: (abbreviations.get(each.word) ?? each.typed).split(' '),
        // "lses" may be "less", and be worked out, or "losses"
        needsName:
          each.isDoubtful ||
          (each.edits > 1 && word.length < LONG) ||
          (word.length === SHORTEST_LOOKED_AT && near.length > 1 && !lexicon.isMetricWord(each.word)),
        needsOthers: each.isDoubtful,
        needsLongName: isOtherWord(word, each.word),
      })),
      ...(together ? [{ words: together.split(' '), needsName: true }] : []),
      ...[...bold].map((name): Guess => ({
        words: writtenOut(name).split(' '),
        needsName: true,
        needsOthers: all.length > 0,
        // "Sega" is no "SGA"
        needsLongName:
          (!name.startsWith(word) && isOtherWord(word, name)) ||
          (name.length < SHORTEST_LOOKED_AT && word.length > name.length),
      })),
    ];
  });
  return { correct, meantBy };
}

/** Whether a word is an English one that has nothing to do with the known word that it looks like. */
const isOtherWord = (word: string, meant: string): boolean =>
  isEnglishWord(word) && !areFormsOfOne(word, meant);

/** More known words than these in one are found by chance. */
const MOST_PARTS = 3;
