import { isActualValue } from '../../dataset.ts';
import type { Fact } from '../../schema.ts';
import type { Check, Finding } from '../check.ts';
import type { Identity } from '../identity.ts';
import { judge } from '../judge.ts';
import { rangeOf, sumOf } from '../ranges.ts';
import type { AuditSubject } from '../subject.ts';
import { formulaIdentities } from './formulas-hold.ts';
import { STATEMENT_IDENTITIES } from './statements-connect.ts';

const CHECK = 'identities-across-documents';

/** Identities hold where their terms are known from other documents, or from other spans, alone. */
export const identitiesAcrossDocuments: Check = {
  id: CHECK,
  why: 'The sums of the catalog and the statements hold with terms that other documents or other spans tell.',
  run: (subject) => {
    const identities = [...formulaIdentities(subject.metrics), ...STATEMENT_IDENTITIES];
    return subject.facts.flatMap((fact) => {
      const { unit } = subject.metric(fact.metric);
      if (!isActualValue(fact) || fact.unit !== unit || subject.isDiscarded(fact)) return [];
      return identities
        .filter(({ total }) => total === fact.metric)
        .flatMap((identity) => acrossDocuments(subject, fact, identity));
    });
  },
};

function acrossDocuments(subject: AuditSubject, total: Fact, identity: Identity): Finding[] {
  if (identity.except?.includes(total.period)) return [];
  const terms = Object.entries(identity.terms).flatMap(([metric, sign]) => {
    const known = subject.known(metric, total.period);
    return known ? [{ metric, sign, ...known }] : [];
  });
  const missing = Object.keys(identity.terms).length - terms.length;
  const facts = terms.flatMap((term) => term.facts);
  // What one document says of one period, the other checks have seen; a total is no evidence for itself.
  const isSeen = facts.every(
    ({ document, period }) => document === total.document && period === total.period,
  );
  if (missing > 0 || isSeen || facts.some(({ metric }) => metric === total.metric)) return [];
  return [
    judge(subject, CHECK, {
      facts: [total, ...facts],
      expected: sumOf(terms),
      found: rangeOf(total),
      because: () =>
        `${total.metric} ${total.period} = ${terms.map(({ sign, metric }) => `${sign > 0 ? '+' : '-'} ${metric}`).join(' ')} by ${facts.map(({ document, line, text }) => `${document}:${line} '${text}'`).join(', ')}`,
    }),
  ];
}
