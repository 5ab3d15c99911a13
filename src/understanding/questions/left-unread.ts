import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import { isEndOfFiscalYear } from '../../periods/calendar.ts';
import { isSpan, parsePeriodId, type Period } from '../../periods/period.ts';
import { figureRefsOf, type Query } from '../../query/query.ts';
import { isAddend, isHeldIn, isPartOf, makesPartOf } from '../metrics/metric-kinship.ts';
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
  (isTimeNamedFirst(frame, plays) ||
    frame.operations.some(({ names, words, to }) => {
      if (!names.includes('which')) return false;
      const last = words.at(-1) ?? '';
      // "cash when fiscal 2007 closed"
      if (plays(last, 'chosen-by')) return !frame.periods.length;
      const behind = frame.words.slice(to, to + MOST_BEFORE_NOUN).map(({ text }) => text);
      const noun = behind.find((word) => !plays(word, 'definite') && !plays(word, 'out-of')) ?? '';
      return plays(last, 'time-chosen') || plays(noun, 'time-chosen');
    }));

/** "Quarters with an ATM loss", 「純損失の四半期」: the times themselves, told by what was so at them. */
function isTimeNamedFirst({ words, periods }: Asked['frame'], plays: Asked['plays']): boolean {
  const [noun, link] = words.filter(({ text }) => !plays(text, 'definite')).map(({ text }) => text);
  const [before = '', last = ''] = words.slice(-2).map(({ text }) => text);
  const isLast = plays(before, 'whole-stands-before') && plays(last, 'time-chosen');
  return (
    !periods.length && (isLast || (plays(noun ?? '', 'time-chosen') && plays(link ?? '', 'with-follows')))
  );
}

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

/**
 * "Recurring share of SI revenue", of which a greater amount recurs all over the company: no share is above the whole, and
 * what is only partly in another figure has no share of it.
 */
const isNoShare: Doubt = ({ dataset, frame, plays }, query) => {
  const isShare = frame.operations.some(
    ({ names, words }) =>
      names.includes('share') &&
      words.some((word) => plays(word, 'ratio-or-stock') || plays(word, 'part-of-whole')),
  );
  if (query.kind !== 'ratio' || !isShare) return false;
  const { of, to } = query;
  if (of.metric === to.metric || makesPartOf(dataset, of.metric, to.metric)) return false;
  if (isHeldIn(dataset, to.metric, of.metric)) return true;
  if (dataset.metrics.some(({ id }) => isAddend(dataset, id, of.metric) && isPartOf(dataset, id, to.metric)))
    return true;
  const [part, whole] = [resolveFigure(dataset, of), resolveFigure(dataset, to)];
  return !isMissing(part) && !isMissing(whole) && whole.value > 0 && part.value > whole.value;
};

/** "Tax and tax rate 9M09", "dividends per share and payout": of two figures that are joined one was taken for a word of the other. */
const isOneOfJoined: Doubt = ({ pieces, metricAt, plays }, { kind }) =>
  (kind === 'lookup' || kind === 'change') &&
  pieces.some((piece, at) => {
    const link = pieces[at + 1];
    const next = pieces[at + 2];
    if (piece.kind !== 'metric' || next?.kind !== 'metric' || link?.kind !== 'filler') return false;
    const isJoined = link.words.every((word) => plays(word, 'adding-up'));
    return isJoined && [piece, next].some((named) => metricAt(named) === 'within another');
  });

/** 「2010年度からの売上高」: the time named is the first of several, and one figure is of no other. */
const isOnlyFirstTime: Doubt = ({ frame, periods, plays }, { kind }) => {
  const [mention, another] = frame.periods;
  if (kind !== 'lookup' || !mention || another || !periods.every(isSpan)) return false;
  return plays(frame.words[mention.at + 1]?.text ?? '', 'from-then-on');
};

const DOUBTS: readonly Doubt[] = [
  isOnlyFirstTime,
  isNoShare,
  isOneOfJoined,
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
