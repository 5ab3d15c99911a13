import type { Lexicon } from '../words/lexicon.ts';
import { contentWords } from '../words/phrase-words.ts';
import type { Word } from '../words/words.ts';

/** The fewest letters that a name is shortened to. */
const FEWEST_LETTERS = 2;

/**
 * "SC (systems construction) backlog", "ATM (automated teller machine) revenue", "systems construction (SC)": a bracket
 * that says the words before it again, in full or by their first letters. Only one of the two is read, so that the name
 * goes on behind the bracket; of a short form that no name has, the words that it stands for.
 */
export function withoutSpeltOut(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const open = words.findIndex(({ text }) => text === '(');
  if (open < 1) return words;
  const close = words.findIndex(({ text }, at) => at > open && text === ')');
  const inside = words.slice(open + 1, close);
  if (close < 0 || !inside.length || inside.some(({ period }) => period !== undefined)) return words;
  const [before, after] = [words.slice(0, open), words.slice(close + 1)];
  const full = contentOf(inside);
  const short = before.at(-1)?.text ?? '';
  const said = contentOf(before);
  if (full.length > 0 && full.join(' ') === said.slice(-full.length).join(' ')) return [...before, ...after];
  if (initialsOf(full) === short && short.length >= FEWEST_LETTERS)
    return lexicon.isKeyWord(short) ? [...before, ...after] : [...before.slice(0, -1), ...inside, ...after];
  const [letters = '', more] = full;
  const isShort = more === undefined && letters.length >= FEWEST_LETTERS && !lexicon.isKeyWord(letters);
  return isShort && initialsOf(said.slice(-letters.length)) === letters ? [...before, ...after] : words;
}

const contentOf = (words: readonly Word[]): string[] => contentWords(words.map(({ text }) => text));

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
