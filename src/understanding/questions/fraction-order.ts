import type { MetricId } from '../../dataset/schema.ts';
import { isPartOf } from '../metrics/metric-kinship.ts';
import { isTakenOut } from '../metrics/taken-out-of.ts';
import type { PlacedOperation } from '../resolution/frame.ts';
import type { Asked } from './asked.ts';

/** Two metrics in the order of a fraction. */
export const overAndUnder = (asked: Asked, first: MetricId, second: MetricId): [MetricId, MetricId] =>
  isDenominatorFirst(asked, first, second) ? [second, first] : [first, second];

/**
 * Whether the whole stands before the part: "what percent of revenue was cost of SI" has it right behind "percent of";
 * Japanese marks it by に占める or に対する after its name.
 */
function isDenominatorFirst(asked: Asked, first: MetricId, second: MetricId): boolean {
  const [at, other] = [asked.placeOfMetric(first), asked.placeOfMetric(second)];
  const between = asked.frame.words.slice(at, other).map(({ text }) => text);
  if (between.some((word) => asked.plays(word, 'whole-first'))) return true;
  if (isBaseInFront(asked, at) || isTakenOutOf(asked, at) || isMultipleOf(asked, at, between)) return true;
  const share = asked.frame.operations.find(({ names }) => names.includes('share'));
  if (!share || share.words[0] === 'as') return false;
  if (isPartOf(asked.dataset, second, first)) return true;
  // "the share of G&A in total revenue"
  if (between.findLast((word) => word !== 'the') === 'in') return false;
  return (
    share.to <= at && at < other && !isPartOf(asked.dataset, first, second) && isBeforeWhole(asked, share)
  );
}

/** "As a percentage of operating income, what was interest expense": the base opens the question. */
const isBaseInFront = ({ frame }: Asked, at: number): boolean =>
  frame.operations.some(
    ({ names, words, to }) =>
      words[0] === 'as' && to <= at && (names.includes('share') || names.includes('times')),
  );

/** "Of current assets, what percentage was cash": what is asked of the first figure is told only after it. */
function isTakenOutOf({ frame, plays }: Asked, at: number): boolean {
  if (!isTakenOut(frame, plays, at)) return false;
  return frame.operations.some(
    ({ names, words, from }) =>
      from > at && words[0] !== 'as' && (names.includes('percent') || names.includes('share')),
  );
}

/** "How many times interest expense was operating income", "what multiple of capex was depreciation". */
function isMultipleOf({ frame, plays }: Asked, at: number, between: readonly string[]): boolean {
  const multiple = frame.operations.find(({ names }) => names.includes('times'));
  if (!multiple || multiple.to > at || !plays(multiple.words[0] ?? '', 'asking')) return false;
  const leads = frame.words
    .slice(multiple.to, at)
    .every(({ text }) => plays(text, 'pointing') || plays(text, 'out-of-whole'));
  return leads && between.some((word) => plays(word, 'being'));
}

/** "What part of", "percentage of": the words for a share behind which the whole stands. */
export const isBeforeWhole = (asked: Asked, { words }: PlacedOperation): boolean =>
  words.some((word) => asked.plays(word, 'whole-follows'));
