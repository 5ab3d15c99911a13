import type { Dataset } from '../../dataset/dataset.ts';
import { hasOperation, type Frame, type PlacedPeriod } from './frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { MentionedPeriod } from '../periods/mention.ts';
import { periodId } from '../../periods/period.ts';

/** The document that a question names, and the mention that only served to name it. */
export type DocumentRead = { readonly document: string | undefined; readonly uses: readonly PlacedPeriod[] };

/** Reads "the February 2009 release", "the August 2008 presentation", "as reported on 2010-02-12". */
export function readDocument(dataset: Dataset, frame: Frame): DocumentRead {
  for (const mention of frame.periods) {
    const document = documentNamed(dataset, frame, mention);
    if (document) return { document, uses: [mention] };
  }
  // "the target in the 9M08 release": the only period that is said may be the document's, and no target's
  return frame.periods.length < 2 && !hasOperation(frame, 'target', 'target-midterm')
    ? { document: undefined, uses: [] }
    : documentBehind(dataset, frame);
}

/** "The 9M08 release", "the 2012 deck": the document stands right behind the period that it is about. */
export function documentBehind(dataset: Dataset, frame: Frame): DocumentRead {
  if (!hasOperation(frame, 'document')) return { document: undefined, uses: [] };
  // "the 1H08 target announced in October": what was announced is the target, and no document of its period
  const isAim = (at: number): boolean =>
    frame.operations.some(({ names, from }) => from === at && names.includes('target'));
  const behind = frame.periods.find((mention) =>
    frame.operations.some(
      ({ names, from }) =>
        names.includes('document') &&
        (from - mention.at === 1 || (from - mention.at === 2 && !isAim(mention.at + 1))),
    ),
  );
  const document =
    behind &&
    (dataset.documents.find(({ id }) => documentPeriod(behind.period) === id.split('-')[0]?.toUpperCase()) ??
      publishedIn(dataset, behind));
  return document ? { document: document.id, uses: [behind] } : { document: undefined, uses: [] };
}

/** "the 2012 deck": the only document published in a year, where none is about the fiscal year of that number. */
function publishedIn(dataset: Dataset, { period, readings }: PlacedPeriod): Document | undefined {
  if (!readings.includes('bare-year') || period.kind !== 'period' || period.period.kind !== 'year')
    return undefined;
  const year = period.period.fy;
  const [only, second] = dataset.documents.filter(({ published }) =>
    published.startsWith(`${String(year)}-`),
  );
  const isAboutYear = ({ id }: Document): boolean =>
    id.split('-')[0]?.endsWith(String(year % 100).padStart(2, '0')) === true;
  return second || dataset.documents.some(isAboutYear) ? undefined : only;
}

type Document = Dataset['documents'][number];

/** The document that a mention names by its date, where the question is of documents at all. */
export function documentNamed(dataset: Dataset, frame: Frame, mention: PlacedPeriod): string | undefined {
  const mayBeNamed = hasOperation(frame, 'document', 'original', 'printed', 'target', 'context');
  if (!mayBeNamed) return undefined;
  return dataset.documents.find(
    ({ published }) =>
      namesDay(mention.period, published) ||
      (isAsOf(frame, mention) && namesMonth(mention.period, published)),
  )?.id;
}

/** "As of the August 2008 deck": the document stands right behind, so that no end of that month is meant. */
const isAsOf = ({ operations }: Frame, { at }: PlacedPeriod): boolean =>
  operations.some(({ names, from }) => names.includes('document') && from === at + 1);

const namesMonth = (period: MentionedPeriod, published: string): boolean =>
  period.kind === 'period' &&
  period.period.kind === 'instant' &&
  periodId(period.period).slice(0, MONTH) === published.slice(0, MONTH);

/** The length of a day's year and month: "2008-08". */
const MONTH = 7;

/** "the February 2010 statement": behind a document's date a word for a part of it says no more than the date. */
export const isPartOfDocument = (dataset: Dataset, lexicon: Lexicon, frame: Frame, word: string): boolean =>
  lexicon.plays(word, 'stating') &&
  frame.periods.some(
    (mention) => frame.words[mention.at + 1]?.text === word && documentNamed(dataset, frame, mention),
  );

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
