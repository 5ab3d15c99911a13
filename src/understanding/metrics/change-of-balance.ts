import type { Dataset } from '../../dataset/dataset.ts';
import { dayIn, isYearEnd } from '../periods/mention.ts';
import { hasOperation, type Frame, type PlacedPeriod } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/phrase-words.ts';

/**
 * "The increase in accounts payable from March 31 to December 31, 2008": between two dates, or since the year end, it is
 * the balance that changes, though a line of the cash flow statement has that name.
 */
export function withChangeOfBalance(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame {
  const [mention, second] = frame.metrics;
  const ends = hasOperation(frame, 'since-year-end') ? 1 : 2;
  if (!mention || second || frame.periods.length !== ends || !frame.periods.every(isDate)) return frame;
  if (hasOperation(frame, 'statement-cash-flow')) return frame;
  const changes = mention.words.filter((word) => isOfChange(lexicon, word));
  // "net increase in cash", where "increase in net cash" is that of another balance
  const isBefore = (word: string, next = ''): boolean =>
    lexicon.plays(word, 'before-change') && changes.includes(next);
  const named = mention.words.filter(
    (word, at) => !changes.includes(word) && !isBefore(word, mention.words[at + 1]),
  );
  const isFlow = mention.metrics.every((metric) => dataset.metric(metric).nature === 'flow');
  const [balance, another] = lexicon.metrics.get(keyOf(named)) ?? [];
  if (!changes.length || !isFlow || !balance || another || dataset.metric(balance).nature !== 'balance')
    return frame;
  return {
    ...frame,
    metrics: [{ ...mention, metrics: [balance], words: named }],
    operations: [
      ...frame.operations,
      { names: ['change'], from: mention.from, to: mention.to, words: changes },
    ],
  };
}

/** "Increase", 「増減」, and the 「額」 behind it. */
function isOfChange({ plays, operations }: Lexicon, word: string): boolean {
  const names = operations.next.get(word)?.meaning ?? [];
  return plays(word, 'change-line') || names.includes('change') || names.includes('absolute');
}

const isDate = ({ period }: PlacedPeriod): boolean =>
  period.kind === 'day' ||
  (period.kind === 'relative' && isYearEnd(period.step)) ||
  dayIn(period) !== undefined;
