import type { Check } from '../check.ts';
import { judge } from '../judge.ts';
import { knownQuotient } from '../known.ts';
import { rangeOf } from '../ranges.ts';
import type { Fact } from '../../schema.ts';
import type { AuditSubject } from '../subject.ts';
import type { Known } from '../known.ts';

const CHECK = 'ratios-recomputed';

/** Reported margins, ratios and figures per share follow from the figures that define them. */
export const ratiosRecomputed: Check = {
  id: CHECK,
  why: 'A reported ratio, margin or figure per share is the quotient that defines it (catalog: formula).',
  run: (subject) =>
    subject.facts.flatMap((fact) => {
      const { formula, unit } = subject.metric(fact.metric);
      if (
        !formula ||
        'sum' in formula ||
        fact.measure !== 'value' ||
        fact.unit !== unit ||
        fact.kind === 'target'
      )
        return [];
      const [above, below] = 'ratio' in formula ? formula.ratio : formula.per;
      return waysTo(subject, fact, above, below).map((way) =>
        judge(subject, CHECK, {
          facts: [fact, ...way.facts],
          expected: way.range,
          found: rangeOf(fact),
          because: () => `${fact.metric} ${fact.period} = ${above} / ${below}`,
        }),
      );
    }),
};

/** By the figures of the same document, and by the best of all documents where those are others. */
function waysTo(subject: AuditSubject, fact: Fact, above: string, below: string): Known[] {
  const factor = fact.unit === '%' ? 100 : 1;
  const stated = (metric: string): Known | undefined => {
    const { unit } = subject.metric(metric as Fact['metric']);
    const own = subject.stated(fact.document, metric, fact.period, unit);
    return own && { range: rangeOf(own), facts: [own] };
  };
  const own = knownQuotient(stated(above), stated(below), factor);
  const best = knownQuotient(subject.known(above, fact.period), subject.known(below, fact.period), factor);
  const isOther = best && !(own && best.facts.every((one) => own.facts.includes(one)));
  return [own, isOther ? best : undefined].filter((way) => way !== undefined);
}
