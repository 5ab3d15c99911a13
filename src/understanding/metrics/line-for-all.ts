import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { contentWords, isConnecting, keyOf } from '../words/phrase-words.ts';
import type { Role } from '../words/role-names.ts';

/**
 * "Cost and revenue of systems integration", "total cost minus total revenues of the ATM business": a line of business
 * behind the last of several kinds of figure is what all of them are of; one before the first, 「SIの売上高と原価」, is so
 * where nothing is set over another. "Gross margin as % of revenue for SI" is of that line too: nobody sets the company's
 * margin over a line's revenue. A total that is set beside a line's own figure stays that of the company.
 */
export function withLineForAll(lexicon: Lexicon, frame: Frame): Frame {
  if (frame.metrics.length < 2) return frame;
  if (hasOperation(frame, 'share', 'percent')) return withLineOfBase(lexicon, frame) ?? frame;
  return withLineBehind(lexicon, frame) ?? withLineBefore(lexicon, frame) ?? frame;
}

function withLineOfBase(lexicon: Lexicon, frame: Frame): Frame | undefined {
  const [first, second, another] = frame.metrics;
  if (!first || !second || another) return undefined;
  const between = frame.words.slice(first.to, second.from);
  // 「SIの売上に対する粗利の割合」: the base stands first
  const isBaseFirst = between.some(({ text }) => lexicon.plays(text, 'base-precedes'));
  const isOver = frame.operations.some(
    ({ names, from, to }) => names.includes('share') && from >= first.to && to <= second.from,
  );
  const [kind, base] = isBaseFirst ? [second, first] : [first, second];
  const line = lineIn(lexicon, base);
  if (!(isOver || isBaseFirst) || !line.some((word) => lexicon.plays(word, 'business'))) return undefined;
  if (firstWords(lexicon, frame, base) === undefined) return undefined;
  const found = withLine(lexicon, kind, line, base);
  return found && { ...frame, metrics: isBaseFirst ? [base, found] : [found, base] };
}

function withLineBehind(lexicon: Lexicon, frame: Frame): Frame | undefined {
  const { metrics } = frame;
  const [last, before] = metrics.toReversed();
  if (!last || !before) return undefined;
  const isOwn = firstWords(lexicon, frame, last) === 'kind';
  if (!isOwn && !isOf(lexicon, frame, before, last)) return undefined;
  const [named, kinds] = isOwn ? [last, metrics.slice(0, -1)] : [before, metrics.slice(0, -2)];
  const found = ofLine(lexicon, frame, kinds.toReversed(), named, lineIn(lexicon, last), 'beside-kind');
  return found && { ...frame, metrics: [...found.toReversed(), ...metrics.slice(kinds.length)] };
}

function withLineBefore(lexicon: Lexicon, frame: Frame): Frame | undefined {
  const [first, ...kinds] = frame.metrics;
  if (!first || firstWords(lexicon, frame, first) !== 'line' || hasOperation(frame, 'ratio', 'divided'))
    return undefined;
  const found = ofLine(lexicon, frame, kinds, first, lineIn(lexicon, first), 'adding-kind');
  return found && { ...frame, metrics: [first, ...found] };
}

const isKind = ({ plays }: Lexicon, word: string): boolean => plays(word, 'family');
const lineIn = (lexicon: Lexicon, { words }: MetricMention): readonly string[] =>
  words.filter((word) => !isKind(lexicon, word));

/** "Revenue of systems integration" and "systems integration revenue": what a name that has both begins with. */
function firstWords(lexicon: Lexicon, { words }: Frame, mention: MetricMention): 'kind' | 'line' | undefined {
  const [first = ''] = contentWords(words.slice(mention.from, mention.to).map(({ text }) => text));
  const isMixed = mention.words.some((word) => isKind(lexicon, word)) && lineIn(lexicon, mention).length > 0;
  return isMixed ? (isKind(lexicon, first) ? 'kind' : 'line') : undefined;
}

/** Whether a line of business stands right behind a kind: "total revenues | of the ATM business". */
function isOf({ plays }: Lexicon, { words }: Frame, kind: MetricMention, line: MetricMention): boolean {
  const between = words.slice(kind.to, line.from);
  return (
    between.some(({ text }) => plays(text, 'placing')) && between.every(({ text }) => isConnecting(text))
  );
}

/** Kinds of figure, the nearest to a line first, as those of that line; none where one of them is not. */
function ofLine(
  lexicon: Lexicon,
  frame: Frame,
  kinds: readonly MetricMention[],
  named: MetricMention,
  line: readonly string[],
  joining: Role,
): readonly MetricMention[] | undefined {
  if (!kinds.length || !line.some((word) => lexicon.plays(word, 'business'))) return undefined;
  const found = kinds.map((kind, at) =>
    isJoined(lexicon, frame, kind, kinds[at - 1] ?? named, joining)
      ? withLine(lexicon, kind, line, named)
      : undefined,
  );
  const known = found.filter((mention) => mention !== undefined);
  return known.length === kinds.length ? known : undefined;
}

/** Whether two kinds are only joined, or set against each other, with no time of their own. */
function isJoined(
  { plays, fillers }: Lexicon,
  { words }: Frame,
  one: MetricMention,
  other: MetricMention,
  joining: Role,
): boolean {
  const [first, last] = one.from < other.from ? [one, other] : [other, one];
  const between = words.slice(first.to, last.from);
  return (
    between.some(({ text }) => plays(text, joining)) &&
    between.every(
      ({ text, period }) =>
        period === undefined && (plays(text, joining) || isConnecting(text) || fillers.has(text)),
    )
  );
}

/** A kind of figure as that of a line; none where it is of another line, or a total beside what is none. */
function withLine(
  { metrics, plays }: Lexicon,
  kind: MetricMention,
  line: readonly string[],
  named: MetricMention,
): MetricMention | undefined {
  const isTotal = (word: string): boolean => plays(word, 'total');
  if (kind.words.some((word) => plays(word, 'business'))) return undefined;
  if (kind.words.some(isTotal) && !named.words.some(isTotal)) return undefined;
  // "network services revenue and cost": a word of the line's own name that tells a kind of figure in others
  const ownWords = named.words.filter((word) => !plays(word, 'kind'));
  const kindWords = kind.words.filter((word) => !isTotal(word));
  const ways = [line, ownWords].map((own) => [...new Set([...kindWords, ...own])]);
  const words = ways.find((way) => metrics.has(keyOf(way))) ?? [];
  const [only, second] = metrics.get(keyOf(words)) ?? [];
  const isSame = named.metrics.every((id) => id === only);
  return only && !second && !isSame ? { ...kind, metrics: [only], words } : undefined;
}
