/** A word, number or sign of a normalized text, with its place in it. */
export type Token = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing stands between this token and the one before it. */
  readonly glued: boolean;
};

/** More tokens than this are no question; the rest is not looked at, and the reply says so. */
export const MOST_TOKENS = 96;

const TOKEN = /\d+(?:\.\d+)*|[a-z]+(?:'s\b)?|[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}\u30fc\u30fb]+|[^\s]/gu;

/** Splits a normalized text into tokens: runs of digits, of Latin letters, of Japanese letters, and single signs. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(TOKEN)) {
    tokens.push({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      glued: match.index === end,
    });
    end = match.index + match[0].length;
  }
  return tokens;
}
