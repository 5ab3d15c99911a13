import type { Token } from '../../words/tokens.ts';
import type { Vocabulary } from '../../words/vocabulary.ts';
import type { AtomRule, PlacedAtom, Step } from './atom.ts';
import { text } from './reading.ts';

/** A word of a phrase: what may stand for it, and whether it may be left out. */
type PhraseWord = { readonly options: readonly string[]; readonly isOptional: boolean };
type Phrase = {
  readonly words: readonly PhraseWord[];
  readonly step: Step;
  readonly counted: boolean;
  readonly compared: boolean;
};

/** Each vocabulary's phrases by their first word, the longest first. */
const indexes = new WeakMap<Vocabulary['periods'], ReadonlyMap<string, readonly Phrase[]>>();

function phrasesOf(vocabulary: Vocabulary['periods']): ReadonlyMap<string, readonly Phrase[]> {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const index = new Map<string, Phrase[]>();
  for (const { step, counted = false, compared = false, phrases } of vocabulary.relative) {
    for (const phrase of phrases) {
      const words = phrase.split(' ').flatMap((word) => (word === 'the' ? [] : [phraseWord(word)]));
      const first = firstWord(phrase);
      index.set(first, [...(index.get(first) ?? []), { words, step, counted, compared }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  indexes.set(vocabulary, index);
  return index;
}

/** "of|in?" in a phrase: "of", "in" or nothing. */
const phraseWord = (word: string): PhraseWord => ({
  options: word.replace(/\?$/, '').split('|'),
  isOptional: word.endsWith('?'),
});

/** The word that a phrase is found by. */
export const firstWord = (phrase: string): string => phrase.split(' ').find((word) => word !== 'the') ?? '';

/**
 * Periods named by their distance from another: "a year earlier", "two quarters before", "latest", "last fiscal year
 * end". The phrases are data, matched word for word; `#` in them stands for a number, `a|b` for either word, `a?` for a
 * word that may be left out. Of the phrases that begin at a place the one that reads the most is meant.
 */
export const relative: AtomRule = {
  name: 'relative',
  begins: [],
  read(tokens, at, vocabulary) {
    const word = text(tokens, at);
    const index = phrasesOf(vocabulary);
    const starts = [
      ...(index.get(word) ?? []),
      ...(numberOf(word, vocabulary) ? (index.get('#') ?? []) : []),
    ];
    let best: PlacedAtom | undefined;
    for (const { words, step, counted, compared } of starts) {
      const end = match(tokens, at, words, vocabulary);
      if (!end || (best && end.to <= best.to) || (compared && !isCompared(tokens, at, vocabulary))) continue;
      best = { kind: 'relative', step: counted ? times(step, end.number) : step, from: at, to: end.to };
    }
    return best;
  },
};

/** Whether what begins at a token is what something is set against: "versus the comparable period". */
function isCompared(
  tokens: readonly Token[],
  at: number,
  { beforeCompared }: Vocabulary['periods'],
): boolean {
  const before = text(tokens, at - 1) === 'the' ? at - 2 : at - 1;
  const word = text(tokens, before) === '.' ? text(tokens, before - 1) : text(tokens, before);
  return beforeCompared.includes(word);
}

const times = (step: Step, number: number): Step => ('by' in step ? { ...step, by: step.by * number } : step);

function numberOf(word: string, { numbers }: Vocabulary['periods']): number | undefined {
  return numbers[word] ?? (word.length === 1 && word >= '1' && word <= '9' ? Number(word) : undefined);
}

function match(
  tokens: readonly Token[],
  at: number,
  words: readonly PhraseWord[],
  vocabulary: Vocabulary['periods'],
): { to: number; number: number } | undefined {
  let to = at;
  let number = 1;
  for (const [index, { options, isOptional }] of words.entries()) {
    const counted = options[0] === '#';
    let i = to;
    let fits = isOneOf(options, text(tokens, i), vocabulary);
    while (!fits && index > 0 && vocabulary.withinRelative.includes(text(tokens, i))) {
      i += 1;
      fits = isOneOf(options, text(tokens, i), vocabulary);
    }
    if (!fits) {
      if (isOptional) continue;
      return undefined;
    }
    if (counted) number = numberOf(text(tokens, i), vocabulary) ?? number;
    to = i + 1;
  }
  return { to, number };
}

const isOneOf = (options: readonly string[], word: string, vocabulary: Vocabulary['periods']): boolean =>
  options[0] === '#' ? numberOf(word, vocabulary) !== undefined : options.includes(word);
