import type { Dataset } from '../dataset/dataset.ts';
import type { MetricId } from '../dataset/schema.ts';
import type { FigureRef } from '../query/query.ts';
import type { Lexicon } from './lexicon.ts';
import { readDocument } from './documents.ts';
import { hasOperation, type Frame, type PlacedPeriod } from './frame.ts';

/** Which target a question means, and the dates in it that only tell when that target was announced. */
export type TargetRead = {
  readonly ref: FigureRef['target'] | undefined;
  readonly uses: readonly PlacedPeriod[];
  /** All announcement dates named, in order. */
  readonly dates: readonly string[];
};

/** The announcement before a day, of the targets for the same period as the one of that day. */
function earlierTarget(dataset: Dataset, metric: MetricId, date: string): string | undefined {
  const targets = dataset
    .factsOfMetric(metric)
    .filter((fact) => fact.kind === 'target' && fact.measure === 'value');
  const period = targets.find(({ announced }) => announced === date)?.period;
  const dates = targets.filter((fact) => fact.period === period).flatMap(({ announced }) => announced ?? []);
  return dates
    .filter((other) => other < date)
    .toSorted()
    .at(-1);
}

const NONE: TargetRead = { ref: undefined, uses: [], dates: [] };

/** Reads "target", "initial target", "the Oct 24 target", "target from the August 2008 presentation". */
export function readTarget(dataset: Dataset, lexicon: Lexicon, frame: Frame, metric: MetricId): TargetRead {
  if (hasOperation(frame, 'target-midterm')) return { ref: 'midterm', uses: [], dates: [] };
  if (!hasOperation(frame, 'target')) return NONE;
  const announced = frame.periods.flatMap((mention) => {
    const date = announcementOf(dataset, metric, mention);
    return date ? [{ mention, date }] : [];
  });
  const byDocument = announced.length ? undefined : dateByDocument(dataset, frame, metric);
  if (byDocument) announced.push(byDocument);
  const dates = announced.map(({ date }) => date).toSorted();
  const [first] = announced;
  const earlier =
    first && lexicon.plays(first.mention.wordBefore, 'before')
      ? earlierTarget(dataset, metric, first.date)
      : undefined;
  if (earlier) return { ref: earlier, uses: announced.map(({ mention }) => mention), dates };
  const uses = frame.periods.length > 1 || first ? announced.map(({ mention }) => mention) : [];
  if (first) return { ref: first.date, uses, dates };
  if (hasOperation(frame, 'target-first')) return { ref: 'first', uses, dates };
  if (hasOperation(frame, 'target-previous') && !hasOperation(frame, 'target-newest'))
    return { ref: 'previous', uses, dates };
  return { ref: 'newest', uses, dates };
}

/** The announcement date of the newest target that a document published on the day or in the month of a mention holds. */
function dateByDocument(
  dataset: Dataset,
  frame: Frame,
  metric: MetricId,
): { mention: PlacedPeriod; date: string } | undefined {
  const { document, uses } = readDocument(dataset, frame);
  const [mention] = uses;
  if (!document || !mention) return undefined;
  const dates = dataset
    .factsOfMetric(metric)
    .filter((fact) => fact.kind === 'target' && fact.document === document)
    .flatMap(({ announced }) => announced ?? []);
  const date = dates.toSorted().at(-1);
  return date ? { mention, date } : undefined;
}

/** The announcement date that a mention names: the day itself, or the month it lies in, or the document's month. */
function announcementOf(dataset: Dataset, metric: MetricId, { period }: PlacedPeriod): string | undefined {
  const targets = dataset.factsOfMetric(metric).filter(({ kind }) => kind === 'target');
  const dates = [...new Set(targets.flatMap(({ announced }) => announced ?? []))];
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
