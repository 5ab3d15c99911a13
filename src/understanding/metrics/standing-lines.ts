import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { namedWith, setsAgainst } from './figures-beside.ts';
import { hasOperation, type Frame, type MetricMention, type PlacedOperation } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';
import { isPartOf, standsWithin } from './metric-kinship.ts';

/**
 * "The allowance netted against accounts receivable", "treasury stock in shareholders' equity": a line named together
 * with the one that it stands in. The second name only says where the line stands: it tells lines of one name apart,
 * and is asked for no more.
 */
export function linesInPlace(dataset: Dataset, lexicon: Lexicon, asked: Frame): Frame {
  const frame = withPartOfWhole(dataset, lexicon, withAmountOfPart(dataset, lexicon, withoutBooking(asked)));
  if (frame.metrics.length < 2 || setsAgainst(frame) || hasOperation(frame, 'sum', 'plus', 'minus'))
    return frame;
  for (const [index, line] of frame.metrics.entries()) {
    const place = frame.metrics[index + 1];
    const standing = place && standingBetween(frame, lexicon, line, place);
    if (!standing) continue;
    if (standing.some(({ names }) => names.includes('example'))) {
      const [total, several] = line.metrics;
      const isExample =
        place.metrics.some((metric) => standsIn(dataset, lexicon, metric, line)) ||
        (total !== undefined && standsIn(dataset, lexicon, total, place));
      if (total && !several && isExample) return withoutPlace(frame, line, place, [total], standing);
      continue;
    }
    // "accumulated depreciation of property and equipment"; but "SI revenue of total revenue" may be a share
    const isOf = lexicon.plays(frame.words[place.from - 1]?.text ?? '', 'out-of');
    const lines = line.metrics.filter((metric) =>
      isOf
        ? place.metrics.some((whole) => standsWithin(dataset, metric, whole))
        : standsIn(dataset, lexicon, metric, place),
    );
    // "total contracts in corporate use connectivity": both names together are another line's
    const named = namedWith(lexicon, line.words, place.words);
    const meant = named && !lines.includes(named) ? [named] : lines;
    if (lines.length) return withoutPlace(frame, line, place, meant, standing);
  }
  return frame;
}

/** "Booked in the first nine months": what was booked in a period just fell into it. */
const withoutBooking = (frame: Frame): Frame => ({
  ...frame,
  operations: frame.operations.filter(
    ({ names, to }) => !names.includes('standing') || frame.metrics.some(({ from }) => from >= to),
  ),
});

/** What says that a line stands in another: an operation such as "netted against", "hitting", or a mere "in" or "on". */
function standingBetween(
  { words, operations }: Frame,
  lexicon: Lexicon,
  line: MetricMention,
  place: MetricMention,
): readonly PlacedOperation[] | undefined {
  const between = operations.filter(({ from, to }) => from >= line.to && to <= place.from);
  const isStanding = ({ names }: PlacedOperation): boolean =>
    names.includes('standing') || names.includes('weighing');
  if (between.length) return between.every(isStanding) ? between : undefined;
  // "the lease accounting change cost in 1Q08 operating income": a period stands before either of the two
  const [word, ...more] = words
    .slice(line.to, place.from)
    .filter(
      ({ text, period }) =>
        period === undefined && !PASSED.test(text) && !PASSED_ROLES.some((role) => lexicon.plays(text, role)),
    );
  return word && !more.length && (lexicon.plays(word.text, 'placing') || isContributed(lexicon, line, word))
    ? []
    : undefined;
}

/** "What equity method investees contributed to net income": the line is named by what it does for the other. */
const isContributed = ({ plays }: Lexicon, { words }: MetricMention, { text }: Word): boolean =>
  plays(text, 'contributed-to') && words.some((word) => plays(word, 'contributing'));

/** "Deferred tax that was in the income tax", "contributed to IIJ's profit" */
const PASSED_ROLES = ['being', 'own-company'] as const;
const PASSED = /^(?:the|'|\(|\))$/;

/** Whether a place is a total that a metric is a part of, or is said in the metric's own name. */
function standsIn(dataset: Dataset, lexicon: Lexicon, metric: MetricId, place: MetricMention): boolean {
  if (place.metrics.includes(metric)) return false;
  return (
    place.metrics.some((whole) => isPartOf(dataset, metric, whole) || standsWithin(dataset, metric, whole)) ||
    lexicon.keysOf(metric).some((key) => {
      const own = key.split(' ');
      return place.words.every((word) => own.includes(word));
    })
  );
}

const withoutPlace = (
  frame: Frame,
  line: MetricMention,
  place: MetricMention,
  lines: readonly MetricId[],
  standing: readonly PlacedOperation[],
): Frame => ({
  ...frame,
  metrics: frame.metrics.flatMap((mention) =>
    mention === place
      ? []
      : [mention === line ? { ...line, metrics: lines, words: [...line.words, ...place.words] } : mention],
  ),
  operations: frame.operations.filter((operation) => !standing.includes(operation)),
});

/**
 * "How much of goodwill relates to IIJ-Global", "hi-ho's contribution to revenue": an amount, unless a percentage or a
 * share is asked for beside it. The same is asked of what was spoken of before: "how much of it is goodwill".
 */
function withAmountOfPart(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame {
  const asking = frame.operations.find(({ names }) => names.includes('part-of-total'));
  if (!asking) return frame;
  const amount = { ...frame, operations: frame.operations.filter((operation) => operation !== asking) };
  const [first, second, third] = frame.metrics;
  // what a part contributed to a change may be its own change in yen, or the share of it
  if (third || setsAgainst(amount) || hasOperation(frame, 'change', 'growth')) return frame;
  // "how much of it", "how much of the Dec 2009 one"
  const pointer = frame.words
    .slice(asking.to)
    .find(({ text, period }) => period === undefined && text !== 'the');
  const isPointing = ['pointing' as const, 'standing-for' as const].some((role) =>
    lexicon.plays(pointer?.text ?? '', role),
  );
  if (!first || !second) return isPointing ? amount : frame;
  const [part, whole] = first.to <= asking.from ? [first, second] : [second, first];
  // "the IIJ-Global portion of customer relationships": both words together are the line's name
  const named = namedWith(lexicon, part.words, whole.words);
  const metrics = (named ? [named] : part.metrics).filter((metric) =>
    standsIn(dataset, lexicon, metric, whole),
  );
  return metrics.length && whole.from >= asking.to ? { ...amount, metrics: [{ ...part, metrics }] } : frame;
}

/** "Of the other investments at Dec 31 2008, how much was available-for-sale securities?": the whole is said first. */
function withPartOfWhole(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame {
  const [whole, part, third] = frame.metrics;
  if (!whole || !part || third || setsAgainst(frame) || hasOperation(frame, 'change', 'compare'))
    return frame;
  const lead = frame.words.slice(0, whole.from).filter(({ text }) => text !== 'the');
  const isWhole = lead.length === 1 && lead.every(({ text }) => lexicon.plays(text, 'placing'));
  const isAmount = frame.operations.some(
    ({ names, from, to }) => names.includes('amount') && from >= whole.to && to <= part.from,
  );
  if (!isWhole || !isAmount) return frame;
  const metrics = part.metrics.filter((metric) => standsIn(dataset, lexicon, metric, whole));
  return metrics.length ? { ...frame, metrics: [{ ...part, metrics }] } : frame;
}
