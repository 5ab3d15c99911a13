import type { Interval } from '../intervals.ts';
import type { Fact } from '../schema.ts';
import type { AuditSubject } from './subject.ts';

/** `explained`: the identity fails, and a recorded discrepancy names a figure in it. `unexplained`: none does. */
export type Outcome = 'passed' | 'explained' | 'unexplained';

/** One instance of an identity, checked. */
export type Finding = {
  readonly check: string;
  readonly outcome: Outcome;
  /** The document whose figure is checked. */
  readonly document: string;
  /** The figures in the identity, the checked one first. */
  readonly facts: readonly Fact[];
  /** What the checked figure must be, by the others. */
  readonly expected: Interval;
  /** What the checked figure says. */
  readonly found: Interval;
  /** By how much the two ranges miss each other; 0 where they meet. */
  readonly gap: number;
  /** The identity in this instance, in words. */
  readonly message: string;
  /** The recorded discrepancy that explains a failure. */
  readonly discrepancy: string | null;
};

/** A rule that the dataset must satisfy: pure, and listed in `checks.ts`. */
export type Check = {
  readonly id: string;
  /** The rule in words, and where it comes from. */
  readonly why: string;
  readonly run: (subject: AuditSubject) => Finding[];
};
