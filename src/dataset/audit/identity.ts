import type { Fact } from '../schema.ts';
import type { Finding } from './check.ts';
import { judge } from './judge.ts';
import { rangeOf, sumOf } from './ranges.ts';
import type { AuditSubject, Block } from './subject.ts';

/** A metric that equals a signed sum of others of the same period. */
export type Identity = {
  readonly total: string;
  readonly terms: Readonly<Record<string, 1 | -1>>;
  /** Terms that count as nothing where the document does not print them. */
  readonly optional?: readonly string[];
  /** Periods in which something else enters, which the documents do not print apart. */
  readonly except?: readonly string[];
};

type Term = { readonly sign: 1 | -1; readonly fact: Fact };

/** Checks identities in each block that has the total and every term of one that is not optional. */
export function holdIn(
  subject: AuditSubject,
  check: string,
  blocks: readonly Block[],
  identities: readonly Identity[],
): Finding[] {
  return blocks.flatMap((block) =>
    identities.flatMap((identity): Finding[] => {
      const total = block.cells.get(identity.total);
      if (!total || identity.except?.includes(block.period)) return [];
      const terms = termsOf(block, identity);
      return terms?.length ? [sumFinding(subject, check, total, terms)] : [];
    }),
  );
}

function termsOf(block: Block, { terms, optional = [] }: Identity): Term[] | undefined {
  const found: Term[] = [];
  for (const metric in terms) {
    const fact = block.cells.get(metric);
    if (fact) found.push({ sign: terms[metric] ?? 1, fact });
    else if (!optional.includes(metric)) return undefined;
  }
  return found;
}

/** The finding that a figure equals the signed sum of others. */
export function sumFinding(
  subject: AuditSubject,
  check: string,
  total: Fact,
  terms: readonly Term[],
): Finding {
  return judge(subject, check, {
    facts: [total, ...terms.map(({ fact }) => fact)],
    expected: sumOf(terms.map(({ sign, fact }) => ({ sign, range: rangeOf(fact) }))),
    found: rangeOf(total),
    because: () =>
      `${total.metric} ${total.period} = ${terms
        .map(({ sign, fact }) => `${sign > 0 ? '+' : '-'} ${describe(fact, total)}`)
        .join(' ')}`,
  });
}

function describe(fact: Fact, total: Fact): string {
  const place = fact.document === total.document ? `${fact.line}` : `${fact.document}:${fact.line}`;
  const period = fact.period === total.period ? '' : ` ${fact.period}`;
  return `${fact.metric}${period} [${place}: ${fact.text}]`;
}

/** Whether the figures of an identity stand in more than one table, so that no check of a table has seen it. */
export const spansTables = (finding: Finding): boolean =>
  finding.facts.some(
    ({ table, source }) => table !== finding.facts[0]?.table || source !== finding.facts[0].source,
  );
