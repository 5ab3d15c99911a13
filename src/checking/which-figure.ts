import type { Marked, NameMention, NumberMention, Span } from './claim.ts';
import type { Clauses } from './clauses.ts';
import type { Doubts } from './doubts.ts';
import type { Nearest } from './nearest.ts';
import type { ShareReader } from './read-share.ts';
import type { ListReader } from './respective.ts';

/** The figure that a number is of, and for a share its total. */
export type WhichFigure = { readonly metric: NameMention; readonly total: NameMention | undefined };

/** The figure that a number is of; nothing where that is not said clearly. */
export type FigureFinder = (marked: Marked, number: NumberMention) => WhichFigure | undefined;

/** Makes what finds the figure of a number. */
export function figureFinder(
  clauses: Clauses,
  nearest: Nearest,
  shareOf: ShareReader,
  respectively: ListReader,
  { standsAlone }: Doubts,
): FigureFinder {
  /** "The ATM business had an operating loss": of two names, it is not said which the number is of. */
  const isSecond = ({ sentence, metrics, numbers }: Marked, metric: Span): boolean => {
    const clause = clauses.startBefore(sentence, metric.start);
    return metrics.some(
      ({ start, end }) =>
        start >= clause &&
        end <= metric.start &&
        !numbers.some((number) => number.start >= end && number.end <= metric.start),
    );
  };
  return (marked, number) => {
    const { sentence, metrics, periods, numbers } = marked;
    const share = shareOf(sentence, number, metrics);
    if (share === 'unclear') return undefined;
    if (share) return { metric: share.of, total: share.total };
    const listed = respectively(sentence, metrics, numbers, periods);
    const isListed = listed.has(number);
    const metric = isListed ? listed.get(number) : nearest(sentence, metrics, number);
    if (!metric || !standsAlone(sentence, metric)) return undefined;
    return isListed || !isSecond(marked, metric) ? { metric, total: undefined } : undefined;
  };
}
