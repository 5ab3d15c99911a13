import type { Dataset } from '../dataset/dataset.ts';
import { hasOperation, type Frame, type PlacedPeriod } from './frame.ts';
import type { MentionedPeriod } from './periods/mention.ts';
import { periodId } from '../periods/period.ts';

/** The document that a question names, and the mention that only served to name it. */
export type DocumentRead = { readonly document: string | undefined; readonly uses: readonly PlacedPeriod[] };

/** Reads "the February 2009 release", "the August 2008 presentation", "as reported on 2010-02-12". */
export function readDocument(dataset: Dataset, frame: Frame): DocumentRead {
  const called = hasOperation(frame, 'document');
  const mayBeNamed = called || hasOperation(frame, 'original', 'printed', 'target', 'context');
  for (const mention of mayBeNamed ? frame.periods : []) {
    const named = dataset.documents.find(({ published }) => namesDay(mention.period, published));
    if (named) return { document: named.id, uses: [mention] };
  }
  if (!called || frame.periods.length < 2) return { document: undefined, uses: [] };
  const behind = frame.periods.find((mention) =>
    frame.operations.some(
      ({ names, from }) => names.includes('document') && from - mention.at >= 1 && from - mention.at <= 2,
    ),
  );
  const document =
    behind &&
    dataset.documents.find(({ id }) => documentPeriod(behind.period) === id.split('-')[0]?.toUpperCase());
  return document ? { document: document.id, uses: [behind] } : { document: undefined, uses: [] };
}

/** Whether a mention is the month, or the day, on which a document was published: no period ends there. */
function namesDay(period: MentionedPeriod, published: string): boolean {
  const [year, month, day] = published.split('-').map(Number);
  if (period.kind === 'month') return period.end.year === year && period.end.month === month;
  if (period.kind === 'day') return period.month === month && period.day === day;
  return (
    period.kind === 'period' && period.period.kind === 'instant' && periodId(period.period) === published
  );
}

/** "9M08" of "the 9M08 release". */
const documentPeriod = (period: MentionedPeriod): string | undefined =>
  period.kind === 'period' ? periodId(period.period) : undefined;
