import { isPartOf, totalsOf } from '../metrics/metric-kinship.ts';
import type { Frame } from '../resolution/frame.ts';
import type { Question } from '../resolution/resolve.ts';

/** Where a share is spoken of, or a part of a total, "SI's share" and "share?" mean one, and no shares of the company. */
export function withShareSpokenOf(question: Question, frame: Frame): Frame {
  const { plays } = question.lexicon;
  const share = frame.metrics.find(({ words: [word = '', more] }) => !more && plays(word, 'ratio-or-stock'));
  // "how many shares is that?"
  const isCounted = plays(frame.words[(share?.from ?? 0) - 1]?.text ?? '', 'counting');
  // at two times there are two shares, and none is a share of the other
  const isOne = frame.periods.length < 2;
  if (!share || isCounted || !isOne || !isShareSpokenOf(question, frame)) return frame;
  const { from, to, words } = share;
  return {
    ...frame,
    metrics: frame.metrics.filter((mention) => mention !== share),
    operations: [...frame.operations, { names: ['share'], from, to, words }],
  };
}

function isShareSpokenOf(
  { dataset, conversation: { query } }: Question,
  { metrics, periods }: Frame,
): boolean {
  if (query?.kind === 'ratio') return metrics.length > 1 || periods.length > 0;
  if (query?.kind !== 'lookup' || metrics.length > 2 || periods.length) return false;
  const { metric } = query.figure;
  const isPart = metrics.some((mention) => mention.metrics.some((part) => isPartOf(dataset, part, metric)));
  return isPart || totalsOf(dataset, metric).length > 0;
}
