import type { Token } from '../../words/tokens.ts';
import type { Vocabulary } from '../../words/vocabulary.ts';
import type { AtomRule, PlacedAtom, Step } from './atom.ts';
import { text } from './reading.ts';

type Phrase = { readonly words: readonly string[]; readonly step: Step; readonly counted: boolean };

/** Each vocabulary's phrases by their first word, the longest first. */
const indexes = new WeakMap<Vocabulary['periods'], ReadonlyMap<string, readonly Phrase[]>>();

function phrasesOf(vocabulary: Vocabulary['periods']): ReadonlyMap<string, readonly Phrase[]> {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const index = new Map<string, Phrase[]>();
  for (const { step, counted = false, phrases } of vocabulary.relative) {
    for (const phrase of phrases) {
      const words = phrase.split(' ').filter((word) => word !== 'the');
      const first = firstWord(phrase);
      index.set(first, [...(index.get(first) ?? []), { words, step, counted }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  indexes.set(vocabulary, index);
  return index;
}

/** The word that a phrase is found by. */
export const firstWord = (phrase: string): string => phrase.split(' ').find((word) => word !== 'the') ?? '';

/**
 * Periods named by their distance from another: "a year earlier", "two quarters before", "latest", "last fiscal year
 * end". The phrases are data, matched word for word; `#` in them stands for a number.
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
    for (const { words, step, counted } of starts) {
      const end = match(tokens, at, words, vocabulary);
      if (end)
        return {
          kind: 'relative',
          step: counted ? times(step, end.number) : step,
          from: at,
          to: end.to,
        } satisfies PlacedAtom;
    }
    return undefined;
  },
};

const times = (step: Step, number: number): Step => ('by' in step ? { ...step, by: step.by * number } : step);

function numberOf(word: string, { numbers }: Vocabulary['periods']): number | undefined {
  return numbers[word] ?? (/^[1-9]$/.test(word) ? Number(word) : undefined);
}

/** "the quarter right before", "the quarter that came before" */
const PASSED_OVER = new Set([
  ...[
    'the',
    ',',
    'right',
    'just',
    'immediately',
    'directly',
    'straight',
    'that',
    'which',
    'came',
    'comes',
    'was',
  ],
]);

function match(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  vocabulary: Vocabulary['periods'],
): { to: number; number: number } | undefined {
  let i = at;
  let number = 1;
  for (const [index, word] of words.entries()) {
    while (index > 0 && text(tokens, i) !== word && PASSED_OVER.has(text(tokens, i))) i += 1;
    if (word === '#') {
      const counted = numberOf(text(tokens, i), vocabulary);
      if (counted === undefined) return undefined;
      number = counted;
    } else if (text(tokens, i) !== word) return undefined;
    i += 1;
  }
  return { to: i, number };
}
