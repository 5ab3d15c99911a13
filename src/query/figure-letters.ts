/** The letters that figures stand for in an expression, in the order of its list: there are no more figures than letters. */
const LETTERS = 'abcdefghijkl';

/** How many figures an expression may hold. */
export const MOST_FIGURES = LETTERS.length;

/** The letter of a figure by its place in the list, counted from nothing; empty where there are no so many. */
export const letterOf = (place: number): string => LETTERS.charAt(place);

/** The place of a letter's figure; -1 where it is none of theirs. */
export const placeOf = (letter: string): number => (letter ? LETTERS.indexOf(letter) : -1);
