import type { PlacedPeriod } from '../resolution/frame.ts';
import type { Asked } from './asked.ts';

/** The words that may stand between a time in Japanese and what sets something against it: 「前四半期と比べて」. */
const MOST_BETWEEN = 2;

/**
 * The only time of a question, where a word sets the figure against it: "employees compared with the previous quarter",
 * 「前四半期対比」. It is what the figure is counted from, and not the time that the figure is asked for.
 */
export function comparedWith({ frame, plays }: Asked): PlacedPeriod | undefined {
  const [mention, another] = frame.periods;
  if (!mention || another) return undefined;
  const { at } = mention;
  const isNext = (from: number, to: number): boolean =>
    from <= to && frame.words.slice(from, to).every(({ text }) => plays(text, 'definite'));
  const isCompared = frame.operations.some(({ names, words, from, to }) => {
    if (!names.includes('compare')) return false;
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (plays(first, 'compared-behind')) return from > at && from - at - 1 <= MOST_BETWEEN;
    return isNext(to, at) && (plays(last, 'change-base') || plays(last, 'base-follows'));
  });
  return isCompared ? mention : undefined;
}
