import type { Fact, Metric } from '../../schema.ts';
import type { Check, Finding } from '../check.ts';
import { sumFinding, spansTables } from '../identity.ts';
import type { AuditSubject, Block } from '../subject.ts';

/** Totals of which the table, or all of the document, breaks down only a part: nothing can be added up there. */
const BROKEN_DOWN_IN_PART: readonly {
  readonly document: string;
  readonly table?: string;
  readonly totals: readonly string[];
}[] = [
  { document: '1q08-presentation', totals: ['total_assets', 'shareholders_equity', 'operating_cash_flow'] },
  { document: '9m11-presentation', totals: ['total_assets', 'shareholders_equity'] },
  // One cell of this table is lost; the statement of income has all of them.
  {
    document: '9m09-release',
    table: 'Connectivity and outsourcing services revenues breakdown, nine months',
    totals: ['revenue_network_services'],
  },
  // The text gives network services and SI alone.
  { document: '9m11-presentation', totals: ['cost_of_revenues', 'gross_margin'] },
];

const isPartial = (block: Block, total: string): boolean =>
  BROKEN_DOWN_IN_PART.some(
    ({ document, table, totals }) =>
      document === block.document && (table === undefined || table === block.table) && totals.includes(total),
  );

function partsMakeTotals(
  subject: AuditSubject,
  check: string,
  blocks: readonly Block[],
  isComplete: (total: Fact, parts: readonly Fact[]) => boolean,
): Finding[] {
  const families = familiesOf(subject.metrics);
  return blocks.flatMap((block) =>
    families.flatMap(({ total, parts }): Finding[] => {
      const whole = block.cells.get(total);
      if (!whole || isPartial(block, total)) return [];
      const terms = parts.flatMap(({ metric, sign }) => {
        const fact = block.cells.get(metric);
        return fact ? [{ sign, fact }] : [];
      });
      const found = terms.map(({ fact }) => fact);
      return terms.length > 1 && isComplete(whole, found) ? [sumFinding(subject, check, whole, terms)] : [];
    }),
  );
}

type Family = { readonly total: string; readonly parts: readonly { metric: string; sign: 1 | -1 }[] };

function familiesOf(metrics: readonly Metric[]): Family[] {
  const families = new Map<string, { metric: string; sign: 1 | -1 }[]>();
  for (const { id, parent } of metrics) {
    if (!parent) continue;
    families.set(parent.metric, [...(families.get(parent.metric) ?? []), { metric: id, sign: parent.sign }]);
  }
  return [...families].map(([total, parts]) => ({ total, parts }));
}

/** Shares and changes are often printed for some lines only: they add up where no part with a value lacks one. */
function hasAllPartsWithValues(subject: AuditSubject, total: Fact, parts: readonly Fact[]): boolean {
  if (total.measure === 'value') return true;
  const { unit } = subject.metric(total.metric);
  const values = subject.sameTable(total, { measure: 'value', unit, against: null });
  const printed = new Set<string>(parts.map(({ metric }) => metric));
  return subject.partsOf(total.metric).every(({ id }) => printed.has(id) || !values?.cells.has(id));
}

/** The parts of a total, as the catalog names them, add up to it within one table. */
export const partsMakeTotalsInTables: Check = {
  id: 'parts-make-totals-in-tables',
  why: 'The parts that a table prints under a total add up to it, in values, changes, and shares (catalog: parent).',
  run: (subject) =>
    partsMakeTotals(
      subject,
      'parts-make-totals-in-tables',
      subject.tables.filter(({ source, measure }) => source !== 'text' && isAdditive(measure)),
      (total, parts) => hasAllPartsWithValues(subject, total, parts),
    ),
};

/** The parts of a total add up to it where a document prints them in different tables. */
export const partsMakeTotalsInDocuments: Check = {
  id: 'parts-make-totals-in-documents',
  why: 'The parts of a total that stand in different tables of one document add up to it (catalog: parent).',
  run: (subject) => {
    const brokenDown = new Set(
      partsMakeTotalsInTables.run(subject).map(({ facts, document }) => totalKey(document, facts[0])),
    );
    return partsMakeTotals(
      subject,
      'parts-make-totals-in-documents',
      subject.documentBlocks.filter(({ measure }) => measure === 'value'),
      (total) => !brokenDown.has(totalKey(total.document, total)),
    ).filter(spansTables);
  },
};

const totalKey = (document: string, total: Fact | undefined): string =>
  `${document} ${total?.metric ?? ''} ${total?.period ?? ''} ${total?.unit ?? ''}`;

const isAdditive = (measure: Block['measure']): boolean =>
  measure === 'value' || measure === 'change' || measure === 'share-percent';
