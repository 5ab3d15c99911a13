import type { Language } from '../../presentation/view.ts';
import { rewriter, type Rewriting } from './rewriter.ts';

/** The longest question that is read; what is longer is answered with a request to shorten it. */
export const LONGEST_QUESTION = 400;

const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

/** The language a text is in: Japanese where it has any Japanese letters. */
export const languageOf = (text: string): Language => (JAPANESE.test(text) ? 'ja' : 'en');

/** The year before the first of the era 平成. */
const HEISEI = 1988;
const HEISEI_YEAR =
  /(?:平成|(?<![a-z\d])h)(\d{1,2})(?=年)|(?:平成|(?<![a-z\d])h)(\d{2})(?=[/.]\d{1,2}(?!\d))/g;

/** Mentions, emoji and commands as Discord writes them, and emoji as people type them. */
const DISCORD_MARKUP = /<(?:[@#][!&]?|a?:\w+:|\/[\w -]+:)\w+>|(?<!\w):[a-z][a-z\d_+-]*:(?!\w)/g;
/** Whom a message is written to, and that it is a question: "@results revenue 3Q09", "Q: revenue 3Q09 A:". */
const ADDRESS = /^\s*(?:@[\w.-]*(?:bot|iij|results)[\w.-]*[\s,:]+)+|^\s*q:|\sa:\s*$/g;
/** One of them is in all that stands around a question but is no part of it. */
const AROUND = /[<@:]/;
const PLAIN = /^[ -~]*$/;
const SIGNS = /[~`"'_|\\*,]/;

const withoutMarkup = (text: string): string =>
  AROUND.test(text) ? text.replace(DISCORD_MARKUP, ' ').replace(ADDRESS, ' ') : text;

/** Without control characters and emoji, with one kind of dash and quote. Most texts have nothing to be replaced. */
export function plainLetters(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]|(?<![\p{sc=Katakana}\u30fc])\u30fc/gu, '-')
    .replace(/[\u301c\uff5e]/g, '-')
    .replace(/[\u2018\u2019\u201b\u00b4]/g, "'")
    .replace(/[\u201c\u201d]/g, ' ')
    .replace(/\u00f7/g, ' / ')
    .replace(/\u00d7/g, ' * ')
    .replace(/\p{Extended_Pictographic}/gu, ' ');
}

/** Without the signs of a quote, a list or emphasis, and those within a number: "**9M09**'s", "1,719". */
function plainSigns(text: string): string {
  if (!SIGNS.test(text)) return text;
  return text
    .replace(/~/g, '-')
    .replace(/`/g, "'")
    .replace(/"/g, ' ')
    .replace(/(?<=\d)'s\b/g, '')
    .replace(/[_|\\]/g, ' ')
    .replace(/\*{2,}|\*(?=\p{L})(?<![\d)]\s?\*)|(?<=\p{L})\*(?!\s?[\d(\p{L}])/gu, ' ')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
}

/**
 * Puts a question into one plain form: lower case, half width, one kind of dash and quote, without markup, emoji and
 * control characters, with spaces where digits and words were run together.
 */
export type Normalizer = (text: string) => string;

/** Makes the normalizer of a vocabulary, with what people write in another form. */
export function normalizer(rewritten: readonly Rewriting[]): Normalizer {
  const inOneForm = rewriter(rewritten);
  return (text) => {
    const lower = plainLetters(withoutMarkup(text.normalize('NFKC').toLowerCase()));
    const inYears = lower.replace(HEISEI_YEAR, (_, year?: string, short?: string) =>
      String(HEISEI + Number(year ?? short)),
    );
    return inOneForm(plainSigns(inYears))
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .trim();
  };
}
