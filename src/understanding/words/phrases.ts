import type { Word } from './words.ts';

/** Phrases as a tree of their words, so that one walk finds every phrase that begins at a place. */
export type PhraseTree<T> = { meaning?: T; readonly next: Map<string, PhraseTree<T>> };

/** Makes the tree of phrases whose words are parted by single spaces. */
export function phraseTree<T>(phrases: ReadonlyMap<string, T>): PhraseTree<T> {
  const root: PhraseTree<T> = { next: new Map() };
  for (const [phrase, meaning] of phrases) {
    let node = root;
    for (const word of phrase.split(' ')) {
      const next = node.next.get(word) ?? { next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    node.meaning = meaning;
  }
  return root;
}

/** A phrase that stands in a question: what it means, its words, and where it ends. */
export type PhraseFound<T> = { readonly meaning: T; readonly words: readonly string[]; readonly to: number };

/**
 * The phrases that begin at a place, shorter ones first, none beyond a period. Words that are passed over may stand
 * within a phrase, but do not begin it.
 */
export function phrasesAt<T>(
  tree: PhraseTree<T>,
  words: readonly Word[],
  at: number,
  isPassedOver: (word: string) => boolean,
): PhraseFound<T>[] {
  const found: PhraseFound<T>[] = [];
  let node = tree;
  for (let to = at; to < words.length; to += 1) {
    const word = words[to];
    if (!word || word.period !== undefined) break;
    if (to > at && isPassedOver(word.text)) continue;
    const next = node.next.get(word.text);
    if (!next) break;
    node = next;
    if (node.meaning !== undefined) {
      const texts = words.slice(at, to + 1).map(({ text }) => text);
      found.push({
        meaning: node.meaning,
        words: texts.filter((text, index) => index === 0 || !isPassedOver(text)),
        to: to + 1,
      });
    }
  }
  return found;
}
