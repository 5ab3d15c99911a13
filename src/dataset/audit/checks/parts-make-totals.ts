import type { Metric } from '../../schema.ts';
import type { Check, Finding } from '../check.ts';
import { sumFinding, spansTables } from '../identity.ts';
import type { AuditSubject, Block } from '../subject.ts';

/** Totals of which the table, or all of the document, breaks down only a part: nothing can be added up there. */
const BROKEN_DOWN_IN_PART: readonly {
  readonly document: string;
  readonly table?: string;
  readonly totals: readonly string[];
}[] = [];

function isPartial(block: Block, total: string, wholeDocument: boolean): boolean {
  return BROKEN_DOWN_IN_PART.some(
    ({ document, table, totals }) =>
      document === block.document &&
      (table === undefined || (!wholeDocument && table === block.table)) &&
      totals.includes(total),
  );
}

function partsMakeTotals(
  subject: AuditSubject,
  check: string,
  blocks: readonly Block[],
  wholeDocument: boolean,
): Finding[] {
  const families = familiesOf(subject.metrics);
  return blocks.flatMap((block) =>
    families.flatMap(({ total, parts }): Finding[] => {
      const whole = block.cells.get(total);
      if (!whole || isPartial(block, total, wholeDocument)) return [];
      const terms = parts.flatMap(({ metric, sign }) => {
        const fact = block.cells.get(metric);
        return fact ? [{ sign, fact }] : [];
      });
      return terms.length > 1 ? [sumFinding(subject, check, whole, terms)] : [];
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

/** The parts of a total, as the catalog names them, add up to it within one table. */
export const partsMakeTotalsInTables: Check = {
  id: 'parts-make-totals-in-tables',
  why: 'The parts that a table prints under a total add up to it, in values, changes, and shares (catalog: parent).',
  run: (subject) =>
    partsMakeTotals(
      subject,
      'parts-make-totals-in-tables',
      subject.tables.filter(({ source, measure }) => source !== 'text' && isAdditive(measure)),
      false,
    ),
};

/** The parts of a total add up to it where a document prints them in different tables. */
export const partsMakeTotalsInDocuments: Check = {
  id: 'parts-make-totals-in-documents',
  why: 'The parts of a total that stand in different tables of one document add up to it (catalog: parent).',
  run: (subject) =>
    partsMakeTotals(
      subject,
      'parts-make-totals-in-documents',
      subject.documentBlocks.filter(({ measure }) => isAdditive(measure)),
      true,
    ).filter(spansTables),
};

const isAdditive = (measure: Block['measure']): boolean =>
  measure === 'value' || measure === 'change' || measure === 'share-percent';
