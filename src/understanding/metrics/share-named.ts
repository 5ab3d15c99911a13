import type { Dataset } from '../../dataset/dataset.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isConnecting, keyOf } from '../words/phrase-words.ts';
import { namedWith } from './figures-beside.ts';
import { isKindWord } from './line-spoken-of.ts';
import { isPartOf, totalsOf } from './metric-kinship.ts';
import { isTakenOut } from './taken-out-of.ts';

/**
 * "Equity method investees, what was the share of net income": a share that is a line's own name, whose words stand
 * apart, and no share that one figure has of another.
 */
export function withShareNamed(lexicon: Lexicon, frame: Frame): Frame {
  const [first, second, third] = frame.metrics;
  const asking = frame.operations.find(
    ({ names, words: [word = ''] }) => names.includes('share') && lexicon.plays(word, 'ratio-or-stock'),
  );
  if (!first || !second || third || !asking) return frame;
  const words = [...asking.words.slice(0, 1), ...first.words, ...second.words];
  const [only, several] = lexicon.metrics.get(keyOf(words)) ?? [];
  if (!only || several) return frame;
  return {
    ...frame,
    metrics: [{ ...first, metrics: [only], words }],
    operations: frame.operations.filter((operation) => operation !== asking),
  };
}

/** "SI revenue share 9M09", "SI revenue's share": right behind a part of a total, the share of it and no shares of stock. */
export function withShareBehind(dataset: Dataset, { plays }: Lexicon, frame: Frame): Frame {
  const share = frame.metrics.at(-1);
  const part = frame.metrics.at(-2);
  const [word = '', more] = share?.words ?? [];
  // at two times it is a change of the share
  const isOne = frame.periods.length < 2 && !more;
  if (!share || !part || !isOne || !plays(word, 'ratio-or-stock')) return frame;
  const isBehind = frame.words.slice(part.to, share.from).every(({ text }) => plays(text, 'possessive'));
  if (!isBehind || !part.metrics.every((metric) => totalsOf(dataset, metric).length > 0)) return frame;
  const { from, to, words } = share;
  return {
    ...frame,
    metrics: frame.metrics.slice(0, -1),
    operations: [...frame.operations, { names: ['share'], from, to, words }],
  };
}

/**
 * "Share of nonmarketable in other investments", "share of treasury in total shares": what reads as shares of stock is the
 * part that a figure is of the one it is said to be in.
 */
export function withShareWithin(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame {
  const [part, whole, third] = frame.metrics;
  const [of, more] = part?.metrics ?? [];
  if (!part || !whole || third || !of || more) return frame;
  const [said = '', joined] = frame.words.slice(part.from, part.from + 2).map(({ text }) => text);
  const isHeaded = lexicon.plays(said, 'ratio-or-stock') && joined === 'of';
  const between = frame.words.slice(part.to, whole.from).map(({ text }) => text);
  if (!isHeaded || !between.includes('in')) return frame;
  const { unit, nature } = dataset.metric(of);
  const wholes = whole.metrics.filter((metric) => {
    const other = dataset.metric(metric);
    return metric !== of && other.unit === unit && other.nature === nature;
  });
  if (!wholes.length) return frame;
  const kept = frame.operations.filter(({ from }) => from < part.to || from >= whole.from);
  const names = ['share' as const];
  const share = { names, from: part.from, to: part.from + 2, words: [said, joined] };
  return {
    ...frame,
    metrics: [
      { ...part, from: part.from + 2 },
      { ...whole, metrics: wholes },
    ],
    operations: [share, ...kept].toSorted((a, b) => a.from - b.from),
  };
}

/**
 * "Of 9M09 revenue, what percentage was SI", "out of current assets, how many percent were cash": percent of a figure
 * that opens the question is a share of it.
 */
export function withShareOfFirst({ plays }: Lexicon, frame: Frame): Frame {
  const [whole, part] = frame.metrics;
  if (!whole || !part) return frame;
  if (!isTakenOut(frame, plays, whole.from)) return frame;
  const asking = frame.operations.find(({ names, from }) => names.includes('percent') && from >= whole.to);
  if (!asking || frame.operations.some(({ names }) => names.includes('share') || names.includes('change')))
    return frame;
  const operations = frame.operations.map((operation) =>
    operation === asking ? { ...operation, names: ['share' as const] } : operation,
  );
  return { ...frame, operations };
}

/**
 * "What portion of total contracts for home use was OEM": beside the part that is asked for, two names with no more than
 * "for" between them are the whole's.
 */
export function withWholeOfShare(lexicon: Lexicon, frame: Frame): Frame {
  const [first, second, part, fourth] = frame.metrics;
  if (!first || !second || !part || fourth || !hasOperation(frame, 'share', 'percent')) return frame;
  const isOneName = frame.words
    .slice(first.to, second.from)
    .every(({ text }) => isConnecting(text) && !lexicon.plays(text, 'parting'));
  const isAsked = frame.words.slice(second.to, part.from).some(({ text }) => lexicon.plays(text, 'being'));
  const only = isOneName && isAsked ? namedWith(lexicon, first.words, second.words) : undefined;
  if (!only) return frame;
  const words = [...first.words, ...second.words];
  return { ...frame, metrics: [{ ...first, to: second.to, metrics: [only], words }, part] };
}

/**
 * "Share of hi-ho in home revenue", "percent of corporate revenue from IP service": beside another figure, a line with the
 * word for its kind right behind it is that one figure, and the kind is not the total of all lines.
 */
export function withKindOfLine(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame {
  if (frame.metrics.length < 3) return frame;
  const metrics: MetricMention[] = [];
  for (const mention of frame.metrics) {
    const line = metrics.at(-1);
    const joined = line && lineOfKind(dataset, lexicon, line, mention);
    if (joined) metrics.splice(-1, 1, joined);
    else metrics.push(mention);
  }
  return metrics.length < frame.metrics.length ? { ...frame, metrics } : frame;
}

function lineOfKind(
  dataset: Dataset,
  lexicon: Lexicon,
  line: MetricMention,
  kind: MetricMention,
): MetricMention | undefined {
  const [whole, several] = kind.metrics;
  if (line.to !== kind.from || line.metrics.length < 2 || !whole || several) return undefined;
  if (!kind.words.every((word) => isKindWord(lexicon, word))) return undefined;
  const [only, another] = line.metrics.filter((metric) => isPartOf(dataset, metric, whole));
  if (!only || another) return undefined;
  return { ...line, to: kind.to, metrics: [only], words: [...line.words, ...kind.words] };
}
