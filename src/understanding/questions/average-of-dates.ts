import type { MetricId } from '../../dataset/schema.ts';
import type { Period } from '../../periods/period.ts';
import type { Asked } from './asked.ts';
import { isOperation, type Piece } from '../reading/pieces.ts';

/** A balance at two dates, the mean of which is asked for, and the number of pieces that say so. */
export type AverageOfDates = {
  readonly metric: MetricId;
  readonly dates: readonly [Period, Period];
  readonly length: number;
};

/**
 * "average equity (Mar 31 2009 and Dec 31 2009)", "the average of Mar 2009 and Dec 2009 total assets": where an
 * average begins at a place. A flow has no average of two dates.
 */
export function averageOfDatesAt(
  asked: Asked,
  pieces: readonly Piece[],
  at: number,
): AverageOfDates | undefined {
  if (!isOperation(pieces[at], 'average')) return undefined;
  const metrics: MetricId[] = [];
  const dates: Period[] = [];
  for (let index = at + 1; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece?.kind === 'metric' && piece.metrics.length === 1) metrics.push(...piece.metrics);
    else if (piece?.kind === 'period') {
      const date = asked.periodAt(piece.period);
      if (date?.kind !== 'instant') return undefined;
      dates.push(date);
    } else if (piece?.kind !== 'filler') return undefined;
    const [metric, another] = metrics;
    const [from, to] = dates;
    if (!metric || !from || !to) continue;
    const fits = !another && asked.dataset.metric(metric).nature === 'balance';
    const closes =
      isBracket(pieces[index + 1], ')') && pieces.slice(at, index).some((each) => isBracket(each, '('));
    return fits ? { metric, dates: [from, to], length: index - at + (closes ? 2 : 1) } : undefined;
  }
  return undefined;
}

const isBracket = (piece: Piece | undefined, sign: string): boolean =>
  piece?.kind === 'filler' && piece.words[0] === sign;
