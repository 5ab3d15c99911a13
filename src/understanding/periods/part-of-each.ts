import { spanOf } from './compositions/composition.ts';
import type { Part } from './atoms/atom.ts';
import { spanIn, type PeriodMention, type WordsAround } from './mention.ts';

/**
 * "the nine months of FY2007, FY2008 and FY2009": the years behind a part of a year, listed in the words that its own
 * year is told in, stand for that part of them. "3Q08 and FY2009" names its quarter in another way, and then a year.
 */
export function withPartOfEach(words: WordsAround, mentions: readonly PeriodMention[]): PeriodMention[] {
  const read: PeriodMention[] = [];
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    const part = before && read[index - 1] && partIn(read[index - 1]);
    const span = spanIn(mention.period);
    const isListed =
      before !== undefined &&
      part !== undefined &&
      span?.kind === 'year' &&
      !mention.isFullYear &&
      isListedBehind(words, before, mention);
    read.push(isListed ? { ...mention, period: { kind: 'period', period: spanOf(part, span.fy) } } : mention);
  });
  return read;
}

/** The part of its year that a mention names. */
function partIn(mention: PeriodMention | undefined): Part | undefined {
  const span = mention && spanIn(mention.period);
  switch (span?.kind) {
    case 'quarter':
      return `q${span.quarter}`;
    case 'half':
      return `h${span.half}`;
    case 'nine-months':
      return '9m';
    default:
      return undefined;
  }
}

/** Commas and "and", "vs" and "compared with", and an "of" said again. */
const LISTING = ['separating', 'base-again', 'whole-precedes'] as const;

/** Whether only a sign or word of a list, or a repeated "of", stands between a period and a year told as its own year is. */
function isListedBehind({ tokens, plays }: WordsAround, before: PeriodMention, year: PeriodMention): boolean {
  const between = tokens.slice(before.to, year.from).map(({ text }) => text);
  const own = tokens.slice(year.from, year.to).map(({ text }) => text);
  const last = tokens.slice(Math.max(before.from, before.to - own.length), before.to);
  return (
    between.length > 0 &&
    between.every((word) => LISTING.some((role) => plays(word, role))) &&
    last.every(({ text }, at) => text === own[at] || (isYear(text) && isYear(own[at] ?? ''))) &&
    last.some(({ text }, at) => text !== own[at])
  );
}

const isYear = (text: string): boolean => /^(?:20)?\d\d$/.test(text);
