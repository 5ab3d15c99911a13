import { anyOf } from '../../dataset/any-of.ts';

/** Where words of a list stand in a clause, whose words are parted by single spaces. */
export type WordList = {
  readonly has: (said: string) => boolean;
  readonly starts: (said: string) => boolean;
  readonly ends: (said: string) => boolean;
  readonly isWhole: (said: string) => boolean;
  readonly without: (said: string) => string;
  /** What a clause says after the longest phrase of the list that it begins with; all of it where it begins otherwise. */
  readonly after: (said: string) => string;
  /** Each phrase of the list in a clause, with where it stands. */
  readonly found: (said: string) => Iterable<{ readonly 0: string; readonly index: number }>;
};

/** Makes a list of its phrases. */
export function wordList(phrases: readonly string[]): WordList {
  const whole = new Set(phrases);
  const any = `${anyOf(phrases)}(?![^ ])`;
  const anywhere = new RegExp(`(?<![^ ])${any}`);
  const everywhere = new RegExp(`(?<![^ ])${any}`, 'g');
  const first = new RegExp(`^${any}`);
  const last = new RegExp(`(?<![^ ])${any}$`);
  return {
    has: (said) => anywhere.test(said),
    starts: (said) => first.test(said),
    ends: (said) => last.test(said),
    isWhole: (said) => whole.has(said),
    without: (said) => said.replace(everywhere, ' ').replace(/\s+/g, ' ').trim(),
    after: (said) => said.replace(first, '').trim(),
    found: (said) => said.matchAll(everywhere),
  };
}
