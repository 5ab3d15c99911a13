import { z } from 'zod';
import { anyOf, Words } from '../../dataset/any-of.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How people ask what a company may do at most, in `data/vocabulary/limits.json`. */
export const LimitWords = z.strictObject({
  /** What is limited: "buy back shares". */
  limited: Words,
  /** What it leads to, of which there is a greatest number held as well: "own shares". */
  held: Words,
  /** What says that there is a limit: "at most". */
  limiting: Words,
  /** "Is allowed to" */
  permitting: Words,
  /** "Can", with whom it may be said of and what is done: "can IIJ spend". */
  able: Words,
  ableTo: Words,
  /** What asks for a part of it: "how much of the limit was used". */
  partOf: Words,
  /** What says that money is limited, and what that a number is. */
  amount: Words,
  number: Words,
  /** What asks for the percentage that it is, of what, and what says that a limit is meant there. */
  share: Words,
  whole: Words,
  covering: Words,
  /** What is counted, where it stands right behind a word for the limit, "max shares", or before what is allowed. */
  counted: Words,
  /** Who decided on the limit and where: words that say nothing more. */
  beside: Words,
  /** Words before a time, which stay where they stand. */
  joining: Words,
  /** The names by which the two limits are known, and what the one of shares is of all shares. */
  names: z.strictObject({
    amount: z.string().min(1),
    number: z.string().min(1),
    share: z.string().min(1),
  }),
});
export type LimitWords = z.infer<typeof LimitWords>;

/**
 * Makes of a normalized question for a limit one that names it: "how much can IIJ spend on buying back shares" asks for
 * the most that may be spent, and not for what was paid.
 */
export type LimitNamer = (text: string) => string;

/** Makes the namer of a vocabulary; beside a limit stands nothing but the time of the resolution. */
export function limitNamer(words: LimitWords, { months }: Pick<Vocabulary['periods'], 'months'>): LimitNamer {
  const isOfTime = (word: string): boolean =>
    /^\d+(?:st|nd|rd|th)?$/.test(word) || Object.hasOwn(months, word);
  const pattern = (form: string): RegExp => new RegExp(`(?<![\\w'-])${form}(?![\\w'-])`, 'g');
  const limits = anyOf([...words.limiting, ...words.permitting]);
  const beside = `(?:${anyOf(words.beside)} )*`;
  const limiting = pattern(limits);
  const able = `${anyOf(words.able)} ${beside}${anyOf(words.ableTo)}`;
  const permitting = pattern(`(?:${anyOf(words.permitting)}|${able})`);
  const limited = pattern(anyOf([...words.limited, ...words.held]));
  const bought = pattern(anyOf(words.limited));
  const amount = pattern(anyOf(words.amount));
  const partOf = pattern(anyOf(words.partOf));
  const number = pattern(anyOf(words.number));
  const counted = pattern(`${limits} (?:${anyOf(words.joining)} )?${anyOf(words.counted)}`);
  const sharesAllowed = pattern(`${anyOf(words.counted)} ${beside}${anyOf(words.permitting)}`);
  const share = pattern(`${anyOf(words.share)} ${anyOf(words.whole)}`);
  const covering = pattern(anyOf([...words.covering, ...words.limiting, ...words.permitting]));
  const empty = new Set([...words.beside, ...words.able, ...words.ableTo, ...words.counted]);
  const joining = new Set(words.joining);
  const says = (text: string, what: RegExp): boolean => text.search(what) >= 0;
  /** The name of a limit with the time that is said, where nothing else is said beside it. */
  const named = (name: string, text: string, said: readonly RegExp[]): string | undefined => {
    const rest = said
      .reduce((left, phrases) => left.replace(phrases, ' '), text)
      .split(/[ ?!.,]+/)
      .filter((word) => word && !empty.has(word));
    return rest.every((word) => joining.has(word) || isOfTime(word)) ? [name, ...rest].join(' ') : undefined;
  };
  return (text) => {
    if (!says(text, limited) || says(text, partOf)) return text;
    if (says(text, share) && (says(text, covering) || says(text, permitting)))
      return named(words.names.share, text, [share, limited, covering]) ?? text;
    if (!says(text, permitting) && !(says(text, bought) && says(text, limiting))) return text;
    const unpriced = text.replace(amount, ' ');
    const isCounted = says(unpriced, number) || says(text, counted) || says(unpriced, sharesAllowed);
    if (isCounted === unpriced.length < text.length) return text;
    return named(words.names[isCounted ? 'number' : 'amount'], unpriced, [limited, limiting, number]) ?? text;
  };
}
