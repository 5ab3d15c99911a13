import { anyOf } from '../dataset/any-of.ts';
import type { NameMention } from './claim.ts';
import type { PeriodWords } from './claim-words.ts';
import { pattern } from './word-patterns.ts';

const YEAR = '(?:19|20)\\d\\d';
const FISCAL = `(?:of\\s+)?(?:the\\s+)?(?:fiscal\\s+(?:year\\s+)?|fy\\s?)?${YEAR}`;

/** Ways to write a period, longer ones first, since the first one that fits at a place is taken. */
function formsOf({ months, ordinals, lengths, ended }: PeriodWords): string[] {
  const month = `${anyOf(months)}[a-z]*\\.?`;
  const ending = `(?:\\s+${anyOf(ended)}\\s+${month}\\s+(?:\\d{1,2},?\\s+)?${YEAR})`;
  return [
    `${anyOf(lengths)}\\s+months${ending}`,
    `(?:quarter|half|(?:fiscal\\s+)?year)${ending}`,
    `${anyOf(ordinals)}\\s+(?:fiscal\\s+)?(?:quarter|half)\\s+${FISCAL}`,
    `nine\\s+months\\s+${FISCAL}`,
    `(?:q[1-4]|h[12])\\s+(?:of\\s+)?(?:fy\\s?)?(?:${YEAR}|'?\\d\\d)(?!\\d)`,
    `(?:[1-4]q|[12]h|9m)\\s?(?:fy\\s?)?(?:${YEAR}|'?\\d\\d)(?!\\d)`,
    `(?:the\\s+)?end\\s+of\\s+${month}\\s+${YEAR}`,
    `${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+${YEAR}`,
    `\\d{1,2}\\s+${month}\\s+${YEAR}`,
    `${YEAR}-\\d\\d-\\d\\d`,
    `(?:fy\\s?'?|fiscal\\s+(?:year\\s+)?)(?:${YEAR}|\\d\\d)(?!\\d)`,
    `${YEAR}年度(?:第[1-4一二三四]四半期(?:累計)?|上期|下期|通期)?`,
    `${YEAR}年\\d{1,2}月(?:\\d{1,2}日|末|期(?:第[1-4]四半期(?:累計)?)?)?`,
  ];
}

/** Makes what finds the periods that a sentence names, in reading order. */
export function periodFinder(words: PeriodWords): (sentence: string) => NameMention[] {
  const period = pattern(`(?<![\\p{L}\\d])(?:${formsOf(words).join('|')})`, 'g');
  return (sentence) =>
    [...sentence.matchAll(period)].map(({ 0: text, index }) => ({
      text,
      start: index,
      end: index + text.length,
    }));
}
