import { isEndOfFiscalYear } from '../../periods/calendar.ts';
import { isSpan, parsePeriodId, type Period } from '../../periods/period.ts';
import { figureRefsOf, type Query } from '../../query/query.ts';
import type { PlacedPeriod } from '../resolution/frame.ts';
import type { Asked } from './asked.ts';
import { comparedWith } from './compared-with.ts';

type Doubt = (asked: Asked, query: Query) => boolean;

/** "SI cost vs last quarter": what a figure is compared with is not the time that it is asked for. */
const isBaseAlone: Doubt = (asked, { kind }) => kind === 'lookup' && comparedWith(asked) !== undefined;

/** Whether no time is named, or only how far it lies from the newest. */
const isTimeOpen = ({ frame: { periods }, spokenOf }: Asked): boolean =>
  !spokenOf && periods.every(({ period }: PlacedPeriod) => period.kind === 'relative' && !period.base);

/** "Which quarter had a net loss", "when did revenue decline": times are searched for, and one figure is no time. */
const isTimeSought: Doubt = ({ frame, plays, spokenOf }, { kind }) =>
  (kind === 'lookup' || kind === 'change') &&
  !spokenOf &&
  frame.operations.some(({ names, words, to }) => {
    if (!names.includes('which')) return false;
    const last = words.at(-1) ?? '';
    // "cash when fiscal 2007 closed"
    if (plays(last, 'chosen-by')) return !frame.periods.length;
    const behind = frame.words.slice(to, to + MOST_BEFORE_NOUN).map(({ text }) => text);
    const noun = behind.find((word) => !plays(word, 'definite') && !plays(word, 'out-of')) ?? '';
    return plays(last, 'time-chosen') || plays(noun, 'time-chosen');
  });

/** "which of the quarters" */
const MOST_BEFORE_NOUN = 3;

const LENGTHS = ['quarter-length', 'half-length', 'year-length', 'month-length'] as const;

/** "Operating income for the quarter", "revenue by year": of a time of another length, or of one only. */
const isOtherLength: Doubt = (asked, query) => {
  const { periods, pieces, plays } = asked;
  if ((query.kind !== 'lookup' && query.kind !== 'change') || !isTimeOpen(asked)) return false;
  return pieces.some((piece, index) => {
    if (piece.kind !== 'filler') return false;
    const length = LENGTHS.find((role) => piece.words.some((word) => plays(word, role)));
    if (!length) return false;
    const before = pieces[index - 1];
    const isOfEach = before?.kind === 'filler' && before.words.some((word) => plays(word, 'for-every'));
    return isOfEach || !periods.some((period) => isAsLong(period, length));
  });
};

function isAsLong(period: Period, length: (typeof LENGTHS)[number]): boolean {
  if (period.kind === 'instant')
    return length === 'year-length' ? isEndOfFiscalYear(period) : length !== 'month-length';
  return `${period.kind}-length` === length;
}

/** "Revenue last quarter compared to the same quarter the year before": nothing changes from a longer time to a shorter. */
const isOfUnequalTimes: Doubt = (asked, query) => {
  const { frame } = asked;
  if (query.kind !== 'change') return false;
  const [from, to] = figureRefsOf(query).flatMap(({ period }) => parsePeriodId(period) ?? []);
  if (!from || !to || !isSpan(from) || !isSpan(to) || from.kind === to.kind) return false;
  return areListed(asked) || frame.periods.some(({ period }) => period.kind === 'relative');
};

/** "Same quarter last year": of a quarter, though what is newest may be of a longer time. */
const isNoQuarter: Doubt = (asked) =>
  isTimeOpen(asked) &&
  asked.frame.periods.some(({ isOfQuarter }) => isOfQuarter) &&
  !asked.periods.some(({ kind }) => kind === 'quarter' || kind === 'instant');

/** "3Q09 and 9M09": two times that nothing sets against each other. */
function areListed({ frame, isRange, plays }: Asked): boolean {
  const [first, second] = frame.periods;
  if (!first || !second || isRange) return false;
  if (frame.words.some(({ text }) => plays(text, 'both-ends') || plays(text, 'between-two'))) return false;
  const between = frame.words.slice(first.at + 1, second.at).map(({ text }) => text);
  const isListing = (word: string): boolean => plays(word, 'adding-up');
  return (
    between.some(isListing) &&
    between.every((word) => isListing(word) || plays(word, 'definite') || word === ',')
  );
}

/**
 * "Revenue growth in 9M08 and 9M09", "ATM revenue yoy 2Q11 and 3Q11", "cash change 9M08 and 9M09": it is what grew or
 * changed in each of the two, and not from the one to the other.
 */
const isOfEachTime: Doubt = (asked, query) => {
  const { dataset, frame, has, metrics, periods, plays } = asked;
  if (query.kind !== 'change' || !areListed(asked)) return false;
  const isGrowth = frame.operations.some(
    ({ names, words }) => names.includes('growth') && words.some((word) => plays(word, 'growing')),
  );
  const isOverTimes =
    metrics.some((metric) => dataset.metric(metric).nature === 'balance') && periods.every(isSpan);
  return has('yoy', 'qoq') || isGrowth || isOverTimes;
};

/** "Change from the FY2008 target to the FY2009 target": what is called a target on both sides is one on both. */
const isTargetLost: Doubt = ({ frame, periods }, query) => {
  const called = frame.operations.filter(({ names }) => names.includes('target')).length;
  const refs = query.kind === 'difference' || query.kind === 'change' ? figureRefsOf(query) : [];
  return (
    called > 1 && periods.length > 1 && refs.length > 1 && refs.some(({ target }) => target === undefined)
  );
};

const DOUBTS: readonly Doubt[] = [
  isBaseAlone,
  isTimeSought,
  isOtherLength,
  isNoQuarter,
  isOfUnequalTimes,
  isOfEachTime,
  isTargetLost,
];

/** Whether a word that tells what is asked is not in the query that was made of the question. */
export const leavesOut: Doubt = (asked, query) => DOUBTS.some((isLeftOut) => isLeftOut(asked, query));
