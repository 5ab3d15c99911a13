import type { Span } from './claim.ts';

export type PeriodMention = Span & { readonly text: string };

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const YEAR = '(?:19|20)\\d\\d';
const ORDINAL = '(?:first|second|third|fourth|1st|2nd|3rd|4th)';
const FISCAL = `(?:of\\s+)?(?:the\\s+)?(?:fiscal\\s+(?:year\\s+)?|fy\\s?)?${YEAR}`;
const ENDED = `(?:\\s+(?:ended|ending|to)\\s+${MONTH}\\s+(?:\\d{1,2},?\\s+)?${YEAR})`;

/** Ways to write a period, longer ones first, since the first one that fits at a place is taken. */
const FORMS: readonly string[] = [
  `(?:three|six|nine|twelve|3|6|9|12)\\s+months${ENDED}`,
  `(?:quarter|half|(?:fiscal\\s+)?year)${ENDED}`,
  `${ORDINAL}\\s+(?:fiscal\\s+)?(?:quarter|half)\\s+${FISCAL}`,
  `nine\\s+months\\s+${FISCAL}`,
  `(?:q[1-4]|h[12])\\s+(?:of\\s+)?(?:fy\\s?)?(?:${YEAR}|'?\\d\\d)(?!\\d)`,
  `(?:[1-4]q|[12]h|9m)\\s?(?:fy\\s?)?(?:${YEAR}|'?\\d\\d)(?!\\d)`,
  `(?:the\\s+)?end\\s+of\\s+${MONTH}\\s+${YEAR}`,
  `${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+${YEAR}`,
  `\\d{1,2}\\s+${MONTH}\\s+${YEAR}`,
  `${YEAR}-\\d\\d-\\d\\d`,
  `(?:fy\\s?'?|fiscal\\s+(?:year\\s+)?)(?:${YEAR}|\\d\\d)(?!\\d)`,
  `${YEAR}年度(?:第[1-4一二三四]四半期(?:累計)?|上期|下期|通期)?`,
  `${YEAR}年\\d{1,2}月(?:\\d{1,2}日|末|期(?:第[1-4]四半期(?:累計)?)?)?`,
];
const PERIOD = new RegExp(`(?<![\\p{L}\\d])(?:${FORMS.join('|')})`, 'giu');

/** The periods that a sentence names, in reading order. */
export function findPeriods(sentence: string): PeriodMention[] {
  return [...sentence.matchAll(PERIOD)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}
