import type { Dataset } from '../../dataset/dataset.ts';
import { hasOperation, type Frame, type MetricMention, type PlacedOperation } from '../resolution/frame.ts';
import type { OperationName } from '../words/operation-names.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isConnecting } from '../words/phrase-words.ts';
import { isNumber } from '../words/words.ts';

/** What a figure in percent may be called again: "what was the ratio", 「その率は」. */
const IN_PERCENT: readonly OperationName[] = ['ratio', 'percent'];
/** What asks for a figure, whatever kind it is of. */
const ASKING: readonly OperationName[] = ['which', 'amount'];

/**
 * "Which quarter had the higher SI gross margin ratio, 3Q08 or 3Q09, and what was the ratio", "which had the highest ATM
 * revenue and what was the revenue": a clause that says only of what kind the figure is asks for that figure once more,
 * and for no ratio of the two and no other figure.
 */
export function withoutKindSaidAgain(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame {
  const isChosen = hasOperation(frame, 'higher', 'lower', 'highest', 'lowest');
  const isRatioSaid = hasOperation(frame, ...IN_PERCENT);
  if (!isRatioSaid && !(isChosen && frame.metrics.length > 1)) return frame;
  const [figure] = frame.metrics;
  const last = lastOf(frame);
  if (!figure || !last || last.from < figure.to) return frame;
  const isPercent = figure.metrics.every((metric) => dataset.metric(metric).unit === '%');
  if (isPercent && isUnitOf(lexicon, frame, last)) {
    const untold = without(frame, last);
    const rest = withoutKindSaidAgain(dataset, lexicon, untold);
    return rest === untold ? frame : rest;
  }
  const isKind =
    'metrics' in last
      ? isChosen && last.words.every((word) => figure.words.includes(word))
      : isPercent && last.names.every((name) => IN_PERCENT.includes(name));
  return isKind && isClauseOfItsOwn(lexicon, frame, last, isChosen) ? without(frame, last) : frame;
}

const without = (frame: Frame, last: MetricMention | PlacedOperation): Frame => ({
  ...frame,
  metrics: frame.metrics.filter((mention) => mention !== last),
  operations: frame.operations.filter((operation) => operation !== last),
});

/** "What was the margin in percent": behind another word for the figure, what it is told in. */
const isUnitOf = ({ plays }: Lexicon, { metrics }: Frame, last: MetricMention | PlacedOperation): boolean =>
  'names' in last &&
  last.names.every((name) => name === 'percent') &&
  metrics.some(({ to }) => to === last.from) &&
  plays(last.words[0] ?? '', 'converted-to');

/** The last word for a figure, or for what is done with figures, that a question says. */
function lastOf({ metrics, operations }: Frame): MetricMention | PlacedOperation | undefined {
  const mention = metrics.at(-1);
  const operation = operations.findLast(({ names }) => !names.every((name) => ASKING.includes(name)));
  return mention && (!operation || operation.from < mention.from) ? mention : operation;
}

/**
 * Whether nothing but what asks stands before a word in its clause, "and what was the", and nothing that it is of behind it.
 * Without a choice between figures it has to point back: "what was the ratio in 3Q09".
 */
function isClauseOfItsOwn(
  { fillers, plays }: Lexicon,
  { words, unknown }: Frame,
  { from, to }: MetricMention | PlacedOperation,
  isChosen: boolean,
): boolean {
  const opens = words.findLastIndex(({ text }, at) => at < from && plays(text, 'opening-clause'));
  const before = words.slice(opens + 1, from);
  const isAsking = before.every(
    ({ text, period }) =>
      period === undefined &&
      !plays(text, 'apart-by') &&
      (fillers.has(text) || isConnecting(text) || plays(text, 'asking')),
  );
  const isPointing = before.some(({ text }) => plays(text, 'definite'));
  const next = words[to];
  const isOfOther = next?.period === undefined && (next?.text === 'to' || plays(next?.text ?? '', 'out-of'));
  return (
    opens >= 0 &&
    isAsking &&
    (isPointing || (isChosen && before.length > 0)) &&
    !isOfOther &&
    unknown.every(isNumber)
  );
}
