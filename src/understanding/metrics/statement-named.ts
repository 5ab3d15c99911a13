import type { Frame, MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** "Interest expense, P&L": beside a figure the name of the statement says where it stands, and asks for no profit. */
export function withStatementNamed(lexicon: Lexicon, frame: Frame): Frame {
  if (frame.metrics.length < 2) return frame;
  const named = frame.metrics.filter(({ words }) =>
    words.every((word) => lexicon.plays(word, 'statement-name')),
  );
  const others = frame.metrics.filter((mention) => !named.includes(mention));
  if (!named.length || !others.length || named.some((mention) => isOfLine(mention, others))) return frame;
  return {
    ...frame,
    metrics: others,
    operations: [
      ...frame.operations,
      ...named.map(({ from, to, words }) => ({ names: ['statement-income'] as const, from, to, words })),
    ].toSorted((a, b) => a.from - b.from),
  };
}

/** "ATM P&L": what a line of business earned. */
const isOfLine = ({ from }: MetricMention, others: readonly MetricMention[]): boolean =>
  others.some(({ to, metrics }) => to === from && metrics.length > 1);
