import type { Interval } from '../intervals.ts';
import type { Discrepancy, Fact } from '../schema.ts';
import type { Finding } from './check.ts';
import { gapBetween } from './ranges.ts';
import type { AuditSubject } from './subject.ts';

/** An instance of an identity, before it is known whether it holds. */
export type Instance = {
  /** The figures in the identity, the checked one first. */
  readonly facts: readonly [Fact, ...Fact[]];
  readonly expected: Interval;
  readonly found: Interval;
  /** The identity in words; asked for only where it fails. */
  readonly because: () => string;
};

/** Holds the two ranges of an instance against each other, and a failure against the recorded discrepancies. */
export function judge(subject: AuditSubject, check: string, instance: Instance): Finding {
  const { facts, expected, found } = instance;
  const gap = gapBetween(expected, found);
  const [checked] = facts;
  const { document } = checked;
  if (gap === 0) {
    return {
      check,
      document,
      facts,
      expected,
      found,
      gap,
      outcome: 'passed',
      message: '',
      discrepancy: null,
    };
  }
  const recorded = explanationOf(subject, facts, gap);
  const outcome = recorded ? 'explained' : 'unexplained';
  const discrepancy = recorded?.id ?? null;
  return { check, document, facts, expected, found, gap, outcome, message: instance.because(), discrepancy };
}

/** The recorded discrepancy that explains why figures disagree: it names the place, metric and period of one of them. */
function explanationOf(subject: AuditSubject, facts: readonly Fact[], gap: number): Discrepancy | undefined {
  for (const fact of facts) {
    for (const discrepancy of subject.recordedAt(fact.document, fact.line)) {
      const place = placeOf(discrepancy, fact);
      if (!place || !namesFigure(discrepancy, fact)) continue;
      if (!place.used || canExplain(discrepancy, facts, gap)) return discrepancy;
    }
  }
  return undefined;
}

/**
 * Whether a discrepancy of this kind may make figures disagree that are used as they are read. A wrong label, a damaged cell or a lost sign is
 * put right when the figure is read and leaves nothing to explain; so does a disagreement with a figure that is not used;
 * a restatement lies between documents; rounding
 * moves a figure by no more than a step of the coarsest digit involved.
 */
function canExplain({ kind, places }: Discrepancy, facts: readonly Fact[], gap: number): boolean {
  const [checked] = facts;
  switch (kind) {
    case 'misprint':
    case 'disagreement':
      return places.every(({ used }) => used);
    case 'restatement':
    case 'reclassification':
      return facts.some(({ document }) => document !== checked?.document);
    case 'rounding':
      return facts.some(({ unit, precision }) => unit === checked?.unit && gap <= precision);
    default:
      return false;
  }
}

function placeOf({ places }: Discrepancy, fact: Fact): Discrepancy['places'][number] | undefined {
  return places.find(
    ({ document, line, text }) =>
      document === fact.document &&
      line === fact.line &&
      (text === fact.text || text.includes(fact.text) || fact.text.includes(text)),
  );
}

function namesFigure({ metrics, periods }: Discrepancy, fact: Fact): boolean {
  return (
    metrics.includes(fact.metric) &&
    (periods.includes(fact.period) || (fact.against !== null && periods.includes(fact.against)))
  );
}
