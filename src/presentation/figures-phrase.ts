import type { ShownFigure } from '../answering/answer.ts';
import { sortPeriods } from '../dataset/dataset.ts';
import type { PeriodId } from '../periods/period.ts';
import { periodName, shortPeriodName } from './period-names.ts';
import { TABLE_WORDING } from './table-wording.ts';
import type { Language } from './view.ts';
import type { Wording } from './wording.ts';

/** More names than these are counted rather than listed. */
const MOST_NAMES = 4;

/** Several figures in a few words: "Total revenues, 1Q08 to 4Q08", "Revenues, Net income, 3Q09 (Oct-Dec 2009)". */
export function figuresPhrase(figures: readonly ShownFigure[], wording: Wording, language: Language): string {
  const words = TABLE_WORDING[language];
  const names = [...new Set(figures.map((figure) => wording.nameOf(figure)))];
  const listed =
    names.length > MOST_NAMES
      ? words.moreNames(wording.list(names.slice(0, MOST_NAMES - 1)), names.length - MOST_NAMES + 1)
      : wording.list(names);
  return words.at(
    listed,
    periodsPhrase(
      figures.map(({ period }) => period),
      language,
    ),
  );
}

/** Periods in a few words: one in full, two by name, more by the first and the last. */
export function periodsPhrase(periods: readonly PeriodId[], language: Language): string {
  const words = TABLE_WORDING[language];
  const sorted = sortPeriods(new Set(periods));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (sorted.length === 1) return periodName(first, language);
  const ends = [shortPeriodName(first, language), shortPeriodName(last, language)] as const;
  return sorted.length === 2 ? words.and(...ends) : words.to(...ends);
}
