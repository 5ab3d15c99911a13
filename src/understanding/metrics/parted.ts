import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { familyOf } from './metric-kinship.ts';

/** "Revenue, cost of revenues": two kinds of figure in a list, though the word for the one is in the name of the other. */
export function areListed(frame: Frame, { plays }: Lexicon, a: MetricMention, b: MetricMention): boolean {
  const [first, last] = a.from < b.from ? [a, b] : [b, a];
  const areKinds = [first, last].every(({ words }) => words.some((word) => plays(word, 'family')));
  return (
    areKinds &&
    first.metrics.every((one) => last.metrics.every((other) => familyOf(one) !== familyOf(other))) &&
    frame.words.slice(first.to, last.from).some(({ text }) => plays(text, 'separating'))
  );
}

/** Whether a word or sign stands between two mentions that sets them against each other. */
export function isParted(frame: Frame, lexicon: Lexicon, a: MetricMention, b: MetricMention): boolean {
  const [first, last] = a.from < b.from ? [a, b] : [b, a];
  // 「個人向け契約数のうちhi-hoの割合」
  const isShare = hasOperation(frame, 'share', 'ratio', 'percent');
  return frame.words
    .slice(first.to, last.from)
    .some(({ text }) => lexicon.plays(text, 'parting') || (isShare && lexicon.plays(text, 'whole-first')));
}
