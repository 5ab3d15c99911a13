import { z } from 'zod';
import { anyOf, Words } from '../../dataset/any-of.ts';

/** What people say in Japanese of themselves and their work, in `data/vocabulary/japanese-talk.json`; verbs as stems. */
export const JapaneseTalk = z.strictObject({
  /** Who asks, and who wants it. */
  persons: Words,
  /** What follows a person's name. */
  titles: Words,
  /** Those of the persons that a writer says he is: "IR担当です". */
  speakers: Words,
  /** How words for a body or a person end that no list has. */
  houses: Words,
  /** What the answer is put into, or is needed at: "資料", "会議". */
  products: Words,
  /** What people speak of beside that: "時間", "数字". */
  things: Words,
  /** Those of them that stand for the figure: whose they are would be what is asked. */
  numbers: Words,
  times: Words,
  manners: Words,
  courtesies: Words,
  /** What is done to products, whatever they are: "作", "まとめ". */
  making: Words,
  /** What is done with the answer in one: "載せ", "使". */
  using: Words,
  /** What is done with what a figure is of, and so says which one: "調べ". */
  looking: Words,
  /** How somebody came to ask: "聞かれ". */
  hearing: Words,
  /** How things stand with the writer: "困", "見つから". */
  states: Words,
  /** That something is wanting or looks odd, which may be the figure of whatever is said to: "見つから", "空欄". */
  lacking: Words,
  /** How a figure did or looks, which is talk where it is only thought: "増えた気がする". */
  moves: Words,
  thoughts: Words,
  /** What is counted: "一点", "3枚目". */
  counters: Words,
  /** What stands behind a noun, never behind the stem of a verb. */
  particles: Words,
  /** Behind whom a question comes from, behind what something is put into or done at, between whom it is for and what it is. */
  sources: Words,
  targets: Words,
  designated: Words,
  /** Behind what something is done to, behind what does it, behind that by which it is seen badly. */
  objects: Words,
  subjects: Words,
  means: Words,
  /** Behind the writer's name. */
  named: Words,
  /** All that may follow words in kana. */
  endings: Words,
  /** What follows a verb by which somebody is told to do something. */
  wishes: Words,
  /** How a clause ends that a question follows without a sign. */
  connectives: Words,
  /** How a figure is said to be known already: "個人向けは分かったので". */
  found: Words,
  negations: Words,
  /** From what a figure may be worked out, and that it may: "第3四半期累計から逆算で可". */
  derived: Words,
  allowed: Words,
  /** What may say which figure is meant, wherever it stands. */
  narrowing: Words,
  /** What tells the program what to do: where it stands, nothing of a text is left out. */
  commands: Words,
});
export type JapaneseTalk = z.infer<typeof JapaneseTalk>;

const KINDS = [
  'persons',
  'titles',
  'speakers',
  'products',
  'things',
  'numbers',
  'times',
  'manners',
  'courtesies',
  'making',
  'using',
  'looking',
  'hearing',
  'states',
  'lacking',
  'moves',
  'thoughts',
  'endings',
  'narrowing',
] as const satisfies readonly (keyof JapaneseTalk)[];
export type TalkKind = (typeof KINDS)[number];

/** A word of a clause with the kinds that it may be of, none where no list has it. */
export type TalkToken = { readonly text: string; readonly kinds: ReadonlySet<TalkKind> };

/** A letter of the endings that words have. */
export const HIRAGANA = '\\p{sc=Hiragana}';
const NO_KINDS: ReadonlySet<TalkKind> = new Set();
const THING: ReadonlySet<TalkKind> = new Set<TalkKind>(['things']);

/** Makes what divides a clause into the longest words that the lists have, and what is left between them. */
export function talkTokenizer(words: JapaneseTalk): (clause: string) => readonly TalkToken[] {
  const kinds = new Map<string, Set<TalkKind>>();
  for (const kind of KINDS)
    for (const word of words[kind]) kinds.set(word, (kinds.get(word) ?? new Set()).add(kind));
  // the stem of a verb that is one sign may be part of any noun
  const whole = [...kinds.keys()].filter((word) => word.length > 1 || isKana(word));
  const stems = [...kinds.keys()].filter((word) => !whole.includes(word));
  const counted = `[\\d一二三四五六七八九十数]+${anyOf(words.counters)}(?:だけ)?`;
  const known = new RegExp(`${counted}|${anyOf(whole)}|${anyOf(stems)}(?=${HIRAGANA}|$)`, 'uy');
  return (clause) => {
    const tokens: TalkToken[] = [];
    for (let at = 0; at < clause.length;) {
      known.lastIndex = at;
      const [found] = known.exec(clause) ?? [];
      const last = tokens.at(-1);
      const text = found ?? String.fromCodePoint(clause.codePointAt(at) ?? 0);
      if (!found && last?.kinds.size === 0) tokens.splice(-1, 1, { ...last, text: last.text + text });
      else tokens.push({ text, kinds: found ? (kinds.get(found) ?? THING) : NO_KINDS });
      at += text.length;
    }
    return tokens;
  };
}

const isKana = (word: string): boolean => /^[\p{sc=Hiragana}\p{sc=Katakana}]+$/u.test(word);

/** Whether a word may be of any of some kinds. */
export const isOf = (token: TalkToken | undefined, ...of: readonly TalkKind[]): boolean =>
  of.some((kind) => token?.kinds.has(kind));

/** Whether a word is more than what follows another. */
export const isContent = ({ kinds }: TalkToken): boolean => [...kinds].some((kind) => kind !== 'endings');
