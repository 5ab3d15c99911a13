import type { Fact } from '../../schema.ts';
import type { Check, Finding } from '../check.ts';
import { judge } from '../judge.ts';
import { rangeOf } from '../ranges.ts';
import type { AuditSubject } from '../subject.ts';

/** The more precise figure is taken to be right, an exact one before a qualified one, an earlier line before a later. */
function bestOf(subject: AuditSubject, facts: readonly Fact[]): Fact | undefined {
  const rank = (fact: Fact): number =>
    fact.precision * (fact.qualifier === null ? 1 : 1e6) * (subject.isDiscarded(fact) ? 1e9 : 1);
  return facts.reduce<Fact | undefined>(
    (best, fact) => (best && rank(best) <= rank(fact) ? best : fact),
    undefined,
  );
}

function agreement(subject: AuditSubject, check: string, fact: Fact, best: Fact): Finding {
  return judge(subject, check, {
    facts: [fact, best],
    expected: rangeOf(best),
    found: rangeOf(fact),
    because: () =>
      `${fact.metric} ${fact.period} ${fact.measure}: ${fact.text}, but ${best.document}:${best.line} has ${best.text}`,
  });
}

function byDocument(facts: readonly Fact[]): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(fact.document, [...(groups.get(fact.document) ?? []), fact]);
  return [...groups.values()];
}

/** All places of one document that state the same figure state it alike. */
export const placesAgree: Check = {
  id: 'places-of-a-document-agree',
  why: 'Tables, statements and text of one document that state the same figure agree, to the digits that each prints.',
  run: (subject) =>
    [...subject.statements.values()].flatMap((facts) =>
      facts.length < 2
        ? []
        : byDocument(facts).flatMap((group) => {
            const best = bestOf(subject, group);
            if (!best) return [];
            return group
              .filter((fact) => fact !== best)
              .map((fact) => agreement(subject, 'places-of-a-document-agree', fact, best));
          }),
    ),
};

/** Every two documents that state the same figure state it alike. */
export const documentsAgree: Check = {
  id: 'documents-agree',
  why: 'Documents that state the same figure agree, unless one restates or reclassifies it.',
  run: (subject) =>
    [...subject.statements.values()].flatMap((facts) => {
      if (facts.length < 2) return [];
      // Dollars are translated at each document's own rate.
      if (facts[0]?.unit.startsWith('USD')) return [];
      const best = byDocument(facts).flatMap((group) => bestOf(subject, group) ?? []);
      return best.flatMap((fact, index) =>
        best.slice(index + 1).map((other) => agreement(subject, 'documents-agree', other, fact)),
      );
    }),
};
