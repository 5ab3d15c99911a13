import { editDistance, foreignLetters } from './edits.ts';

/** A day, or a year with four digits or an apostrophe. */
const AFTER_MONTH = /^[ .,]*(?:\d{1,2}(?:st|nd|rd|th)?\b(?!\s?[%-])|'\d{2}\b|(?:19|20)\d{2}\b)/;
const BEFORE_MONTH = /(?<![\d.])\d{1,2}(?:st|nd|rd|th)? ?$/;
const YEAR = /^[ ,]*(?:'?\d{2}|\d{4})\b/;

/**
 * Makes what finds the month that a word is meant for where a date has one: "Jne 30, 2008", "31 dce 2008". There even a
 * word of three letters, or one that is a word of its own ("match 31"), is a month.
 */
export function monthsMisspelt(
  months: Readonly<Record<string, number>>,
): (word: string, before: string, after: string) => string | undefined {
  const names = Object.keys(months);
  return (word, before, after) => {
    if (word.length < 3) return undefined;
    const near = names.filter((name) => name.startsWith(word.charAt(0)) && isSlip(word, name));
    const [first] = near;
    if (first === undefined || near.some((name) => months[name] !== months[first])) return undefined;
    const isDate = AFTER_MONTH.test(after) || (BEFORE_MONTH.test(before) && YEAR.test(after));
    return isDate ? first : undefined;
  };
}

/** Of short words the letters must be right, but for their order or one left out. */
const isSlip = (typed: string, name: string): boolean =>
  editDistance(typed, name, 1) === 1 &&
  (typed.length > 3 ? name.length > 3 : foreignLetters(typed, name) === 0);
