import type { MetricId } from '../../dataset/schema.ts';
import { isWithin } from '../../periods/calendar.ts';
import type { Period } from '../../periods/period.ts';
import { isPartOf } from '../metrics/metric-kinship.ts';
import { isTakenOut } from '../metrics/taken-out-of.ts';
import type { PlacedOperation } from '../resolution/frame.ts';
import type { Role } from '../words/role-names.ts';
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

/**
 * "How many times interest expense was operating income", "how many times larger than capex was revenue", "what multiple of
 * capex was depreciation".
 */
function isMultipleOf({ frame, plays }: Asked, at: number, between: readonly string[]): boolean {
  const multiple = frame.operations.find(({ names }) => names.includes('times'));
  if (!multiple || multiple.to > at || !plays(multiple.words[0] ?? '', 'asking')) return false;
  const larger = frame.operations.find(({ names, from }) => from === multiple.to && names.includes('higher'));
  const leads = frame.words
    .slice(larger?.to ?? multiple.to, at)
    .every(({ text }) => plays(text, 'pointing') || plays(text, 'out-of-whole'));
  return leads && between.some((word) => plays(word, 'being'));
}

/** "What part of", "percentage of": the words for a share behind which the whole stands. */
export const isBeforeWhole = (asked: Asked, { words }: PlacedOperation): boolean =>
  words.some((word) => asked.plays(word, 'whole-follows'));

/** One figure at two times in the order of a fraction. */
export function timesOverAndUnder(asked: Asked, first: Period, second: Period): [Period, Period] {
  const isBaseFirst =
    isWholeFirst(asked, first, second) || isBetweenTimes(asked, 'base-precedes') || isMultipleOfFirst(asked);
  return isBaseFirst ? [second, first] : [first, second];
}

/**
 * "what proportion of FY2009 operating income was earned in the first nine months", "what percentage of 9M08 revenue
 * was that of 9M09": of one figure at two times the first is the whole where it contains the other, or where it stands
 * right behind "percentage of".
 */
function isWholeFirst(asked: Asked, first: Period, second: Period): boolean {
  const share = asked.frame.operations.find(({ names }) => names.includes('share'));
  if (!share || share.words[0] === 'as') return false;
  const [isIn, contains] = [isWithin(first, second), isWithin(second, first)];
  if (isIn || contains) return contains;
  const [a, b] = asked.frame.periods;
  if (!a || !b || share.to > a.at || !isBeforeWhole(asked, share)) return false;
  const between = asked.frame.words.slice(a.at + 1, b.at).map(({ text }) => text);
  return between.some((word) => asked.plays(word, 'being'));
}

/** "How many times 3Q08 revenue was 3Q09 revenue": the base stands right behind the question, and before "was". */
function isMultipleOfFirst(asked: Asked): boolean {
  const { frame, plays } = asked;
  const multiple = frame.operations.find(({ names }) => names.includes('times'));
  const [first] = frame.periods;
  if (!multiple || !first || multiple.to > first.at || !plays(multiple.words[0] ?? '', 'asking'))
    return false;
  const isLed = !frame.words.slice(multiple.to, first.at).some(({ text }) => plays(text, 'being'));
  return isLed && isBetweenTimes(asked, 'being');
}

/** 「9M08比の9M09の売上高」, 「9M08の売上高に対する9M09の割合」: a word between two times marks the first as the base. */
export function isBetweenTimes({ frame, plays }: Asked, role: Role): boolean {
  const [first, second] = frame.periods;
  if (!first || !second) return false;
  return frame.words.slice(first.at + 1, second.at).some(({ text }) => plays(text, role));
}
