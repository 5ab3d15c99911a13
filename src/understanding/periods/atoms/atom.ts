import type { Token } from '../../words/tokens.ts';
import type { RelativeStep, Vocabulary } from '../../words/vocabulary.ts';

/**
 * The parts that period expressions are composed of, each recognized on its own: "q3", "fy2009", "december 31", "nine
 * months ended". What they mean together is decided by the compositions.
 */
export type Atom =
  | { readonly kind: 'part'; readonly part: Part; readonly calendar?: boolean }
  | { readonly kind: 'year'; readonly year: number; readonly basis: 'fiscal' | 'calendar' | 'bare' | 'ended' }
  | {
      readonly kind: 'date';
      readonly year?: number;
      readonly month: number;
      readonly day?: number;
      /** Set where the number that is read as the year may be a day: "February 12". */
      readonly maybeDay?: number;
    }
  | { readonly kind: 'length'; readonly months: number }
  | {
      readonly kind: 'flag';
      readonly flag: 'cumulative' | 'calendar' | 'end' | 'year-end' | 'ended' | 'quarter';
    }
  | { readonly kind: 'relative'; readonly step: Step };

export type Part = 'q1' | 'q2' | 'q3' | 'q4' | 'h1' | 'h2' | '9m' | 'fy';

/** A period named by its distance from another one. */
export type Step = RelativeStep;

export type PlacedAtom = Atom & { readonly from: number; readonly to: number };

export type AtomRule = {
  readonly name: string;
  /** The words that such an atom begins with, beside digits, "'" and the vocabulary's words, with which any may begin. */
  readonly begins: readonly string[];
  /** Reads an atom that begins at token `at`; undefined where none does. `to` is the token after it. */
  readonly read: (
    tokens: readonly Token[],
    at: number,
    words: Vocabulary['periods'],
  ) => PlacedAtom | undefined;
};
