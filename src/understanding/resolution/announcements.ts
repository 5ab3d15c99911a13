import type { Dataset } from '../../dataset/dataset.ts';
import type { Fact, MetricId } from '../../dataset/schema.ts';
import { dayIn } from '../periods/mention.ts';
import { periodId } from '../../periods/period.ts';
import { CHANGES, type OperationName } from '../words/operation-names.ts';
import { documentNamed, readDocument } from './documents.ts';
import { hasOperation, type Frame, type PlacedPeriod } from './frame.ts';
import { targetFacts } from './target-facts.ts';

/** Of targets that a document states without their date there is but one for each period. */
export const UNDATED = 'newest';

type Announced = { readonly mention: PlacedPeriod; readonly date: string };

/** The mentions that name an announcement, by its own day or month, by the document, or by a day on which it held. */
export function announcements(
  dataset: Dataset,
  frame: Frame,
  metric: MetricId,
  facts: readonly Fact[],
): readonly Announced[] {
  // targets for different years may have been announced on the same day of the year
  const aims = frame.periods.flatMap(({ period }) =>
    period.kind === 'period' ? [periodId(period.period)] : [],
  );
  const own = facts.filter(({ period }) => aims.includes(period));
  const dateOf = (mention: PlacedPeriod): string | undefined =>
    (own.length ? announcementOf(own, mention) : undefined) ?? announcementOf(facts, mention);
  const announced = datedBy(frame, dateOf);
  const stated = hasOperation(frame, ...SETTING_APART)
    ? datedBy(frame, (mention) => dateOf(mention) ?? dateStated(dataset, frame, own, mention))
    : [];
  if (new Set(stated.map(({ date }) => date)).size > 1) return stated;
  if (announced.length) return announced;
  const byDocument = dateByDocument(dataset, frame, metric) ?? dateByDay(frame, facts);
  return byDocument ? [byDocument] : [];
}

/** What sets a target against another one of the same figure. */
const SETTING_APART: readonly OperationName[] = [
  ...CHANGES,
  'compare',
  'minus',
  'higher',
  'lower',
  'revision',
];

const datedBy = (
  { periods }: Frame,
  dateOf: (mention: PlacedPeriod) => string | undefined,
): readonly Announced[] =>
  periods.flatMap((mention) => {
    const date = dateOf(mention);
    return date ? [{ mention, date }] : [];
  });

/** "The forecast of November 2008 and that of February 2009": the newest target that a document of a date states. */
function dateStated(
  dataset: Dataset,
  frame: Frame,
  own: readonly Fact[],
  mention: PlacedPeriod,
): string | undefined {
  const document = documentNamed(dataset, frame, mention);
  const dates = own.flatMap((fact) => (fact.document === document && fact.announced ? [fact.announced] : []));
  return newestOf(dates);
}

const newestOf = (dates: readonly string[]): string | undefined => dates.toSorted().at(-1);

/**
 * The announcement date of the newest target that a document published on the day or in the month of a mention holds. One
 * published before any target was announced tells its own date: on that there was none.
 */
function dateByDocument(dataset: Dataset, frame: Frame, metric: MetricId): Announced | undefined {
  const { document, uses } = readDocument(dataset, frame);
  const [mention] = uses;
  if (!document || !mention) return undefined;
  const stated = targetFacts(dataset, metric).filter((fact) => fact.document === document);
  const dates = stated.flatMap(({ announced }) => announced ?? []);
  const published = dataset.documents.find(({ id }) => id === document)?.published;
  const isTooEarly = targetFacts(dataset, metric).every(
    ({ announced }) => announced && published && published < announced,
  );
  const date = newestOf(dates) ?? (stated.length ? UNDATED : isTooEarly ? published : undefined);
  return date ? { mention, date } : undefined;
}

/** "FY2008 target as of November 2008": the newest target announced by then, where a target's period is named too. */
function dateByDay({ periods, operations }: Frame, facts: readonly Fact[]): Announced | undefined {
  const isAim = operations.every(({ names }) => names.every((name) => OF_TARGETS.has(name)));
  if (!isAim || periods.length !== 2) return undefined;
  for (const mention of periods) {
    const day = dayOf(mention);
    const held = facts.filter(({ announced }) => announced && day && announced <= day);
    const date = newestOf(held.flatMap(({ announced }) => announced ?? []));
    const isHeld = facts.some(({ announced }) => announced && day && announced > day);
    if (date && isHeld) return { mention, date };
  }
  return undefined;
}

const OF_TARGETS: ReadonlySet<string> = new Set(['target', 'amount', 'context', 'absolute']);

/** The last day of a date or a month, as announcements are dated. */
function dayOf({ period }: PlacedPeriod): string | undefined {
  const day = dayIn(period);
  return day && periodId(day);
}

/** The announcement date that a mention names, "February 12" that of a day where none is of that month of 2012. */
const announcementOf = (facts: readonly Fact[], mention: PlacedPeriod): string | undefined =>
  announcedAt(facts, mention.withoutYear ?? mention.period) ??
  (mention.maybeDay && announcedAt(facts, mention.maybeDay));

/** The announcement date of the day itself, or of the month it lies in, or of the document's month. */
function announcedAt(facts: readonly Fact[], period: PlacedPeriod['period']): string | undefined {
  const dates = [...new Set(facts.flatMap(({ announced }) => announced ?? []))];
  const matching = (test: (year: number, month: number, day: number) => boolean): string | undefined => {
    const found = dates.filter((date) => {
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
      return test(year, month, day);
    });
    return found.length === 1 ? found[0] : undefined;
  };
  if (period.kind === 'period' && period.period.kind === 'instant') {
    const { year, month, day } = period.period;
    return matching((y, m, d) => y === year && m === month && d === day);
  }
  if (period.kind === 'month') return matching((y, m) => y === period.end.year && m === period.end.month);
  if (period.kind === 'day')
    return matching((_, m, d) => m === period.month && (period.day === undefined || d === period.day));
  return undefined;
}
