import { isSpan, parsePeriodId, periodId, type PeriodId } from '../../../periods/period.ts';
import { isActualValue } from '../../dataset.ts';
import { spanIdentities } from '../../../periods/span-identities.ts';
import type { Fact, Metric } from '../../schema.ts';
import type { Check, Finding } from '../check.ts';
import { sumFinding } from '../identity.ts';
import type { AuditSubject } from '../subject.ts';

const CHECK = 'spans-add-up';

/** Quarters, halves and nine months add up to longer spans, whichever documents print them. */
export const spansAddUp: Check = {
  id: CHECK,
  why: 'A flow of a span is the sum of the flows of the spans it consists of: 1H = 1Q + 2Q, 9M = 1H + 3Q, and so on.',
  run: (subject) =>
    subject.metrics
      .filter(({ nature }) => nature === 'flow')
      .flatMap((metric) => subject.periodsOf(metric.id).flatMap((period) => sumsTo(subject, metric, period))),
};

function sumsTo(subject: AuditSubject, metric: Metric, period: PeriodId): Finding[] {
  const whole = parsePeriodId(period);
  if (!whole || !isSpan(whole)) return [];
  const wholes = oncePerDocument(subject, metric, period);
  if (wholes.length === 0) return [];
  return spanIdentities(whole)
    .filter((terms) => terms.every(({ sign }) => sign === 1))
    .flatMap((terms) => {
      const choices = combinations(terms.map(({ span }) => oncePerDocument(subject, metric, periodId(span))));
      return choices.flatMap((parts) =>
        wholes.map((total) =>
          sumFinding(
            subject,
            CHECK,
            total,
            parts.map((fact) => ({ sign: 1, fact })),
          ),
        ),
      );
    });
}

/** The most precise usable statement of each document. */
function oncePerDocument(subject: AuditSubject, metric: Metric, period: PeriodId): Fact[] {
  const finest = new Map<string, Fact>();
  for (const fact of subject.factsOf(metric.id, period)) {
    if (!isActualValue(fact) || fact.unit !== metric.unit || subject.isDiscarded(fact)) continue;
    const known = finest.get(fact.document);
    if (!known || fact.precision < known.precision) finest.set(fact.document, fact);
  }
  return [...finest.values()];
}

function combinations(choices: readonly Fact[][]): Fact[][] {
  return choices.reduce<Fact[][]>(
    (chosen, options) => chosen.flatMap((parts) => options.map((option) => [...parts, option])),
    [[]],
  );
}
