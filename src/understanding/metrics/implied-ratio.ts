import type { Frame } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';

/**
 * "What payout ratio do the dividend and EPS targets imply": a ratio and the two figures that it follows from, which are
 * named only to say so.
 */
export function withImpliedRatio(lexicon: Lexicon, frame: Frame): Frame {
  const { metrics, words } = frame;
  if (metrics.length !== 3 || !words.some(({ text }) => lexicon.plays(text, 'implying'))) return frame;
  const named = metrics.find((mention) => {
    const parts =
      mention.metrics.length === 1 && mention.metrics.flatMap((id) => lexicon.ratios.get(id) ?? []);
    const others = metrics.filter((other) => other !== mention);
    return (
      parts &&
      parts.length === 2 &&
      parts.every((part) => others.some((other) => other.metrics.includes(part))) &&
      others.every((other) => parts.some((part) => other.metrics.includes(part)))
    );
  });
  return named ? { ...frame, metrics: [named] } : frame;
}
