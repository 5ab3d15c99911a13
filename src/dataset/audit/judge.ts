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
  const base = { check, document: checked.document, facts, expected, found, gap };
  if (gap === 0) return { ...base, outcome: 'passed', message: '', discrepancy: null };
  const recorded = explanationOf(subject, facts, gap);
  return {
    ...base,
    outcome: recorded ? 'explained' : 'unexplained',
    message: instance.because(),
    discrepancy: recorded?.id ?? null,
  };
}

/**
 * The recorded discrepancy that explains why figures disagree: it names the place of one of them, and its metric and
 * period. One that speaks of rounding explains no more than a step of the coarsest printed digit involved.
 */
function explanationOf(
  subject: AuditSubject,
  facts: readonly Fact[],
  gap: number,
): Discrepancy | undefined {
  const step = Math.max(...facts.filter(({ unit }) => unit === facts[0]?.unit).map(({ precision }) => precision));
  for (const fact of facts) {
    for (const discrepancy of subject.recordedAt(fact.document, fact.line)) {
      if (discrepancy.kind === 'rounding' && gap > step) continue;
      if (namesPlace(discrepancy, fact) && namesFigure(discrepancy, fact)) return discrepancy;
    }
  }
  return undefined;
}

function namesPlace({ places }: Discrepancy, fact: Fact): boolean {
  return places.some(
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
