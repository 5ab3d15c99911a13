import type { MetricId } from '../../../dataset/schema.ts';
import { periodsOfKind } from '../../../answering/known-periods.ts';
import { newest } from '../../../dataset/newest.ts';
import { comparePeriods, endOf, openingOf, shiftYears } from '../../../periods/calendar.ts';
import { isSpan, parsePeriodId, samePeriod, type Period } from '../../../periods/period.ts';
import type { Query } from '../../../query/query.ts';
import { ratioInPercent } from '../../metrics/metric-kinship.ts';
import { only, readingsOf, refOf, type Asked, type QuestionRule } from '../asked.ts';
import { CHANGE_BASES } from '../change-bases.ts';
import { isExpectedToChange } from '../expected-change.ts';
import { isOutflow } from '../losses.ts';
import { areMovementsCompared } from '../movement.ts';
import { isToldInPercent } from '../told-in-percent.ts';
import { CHANGES, type OperationName } from '../../words/operation-names.ts';
import { stepOf } from './over-time.ts';
import { isOpenEnded } from './several-figures.ts';

/** What a change may be called, told in, and set against. */
export const SAID_OF_CHANGE: readonly OperationName[] = [
  ...CHANGES,
  ...(['percent', 'points', 'amount', 'higher', 'lower'] as const),
];

/** "revenue growth 9M08", "yoy change of net income 3Q09", "by how much did cash change in the nine months" */
export const change: QuestionRule = {
  name: 'change',
  uses: [...SAID_OF_CHANGE, 'original'],
  read: (asked) => {
    const metric = only(asked.metrics);
    if (!metric || isOfRestatement(asked)) return undefined;
    if (asked.window) return changeBetween(asked, metric, asked.window.from, asked.window.to);
    const period = only(asked.periods);
    const named = CHANGE_BASES.find(({ name }) => asked.has(name));
    // "the difference between connectivity and outsourcing revenue 9M08" is of two figures, however they are read
    if (!named && asked.frame.words.some(({ text }) => asked.plays(text, 'both-ends'))) return undefined;
    if (!period || !(named ?? asked.has('change', 'growth'))) return undefined;
    if (asked.modifiers.target && !named && !asked.has('growth') && !isExpected(asked)) return undefined;
    const isBalance = asked.dataset.metric(metric).nature === 'balance';
    if (isOpenEnded(asked)) return changeSince(asked, metric, isBalance ? endOf(period) : period);
    if (named) {
      const to = isBalance ? endOf(period) : period;
      const from = named.from(named.name === 'qoq' && isBalance ? endOf(period) : to);
      return from && changeBetween(asked, metric, from, to);
    }
    if (isBalance && isSpan(period)) return changeBetween(asked, metric, openingOf(period), endOf(period));
    if (isBalance && !asked.has('growth', 'percent')) return undefined;
    return changeBetween(asked, metric, shiftYears(period, -1), period);
  },
};

/** "The increase in cash since March 2008": from then to the newest figure of as long a time, where nothing newer is known. */
function changeSince(asked: Asked, metric: MetricId, from: Period): Query | undefined {
  const { dataset, frame, readings } = asked;
  const [to] = periodsOfKind(dataset, metric, from.kind)
    .flatMap((id) => parsePeriodId(id) ?? [])
    .toSorted((a, b) => comparePeriods(b, a));
  const last = newest(dataset, metric);
  const isNewest = to && last && samePeriod(endOf(to), endOf(last));
  const isDated = frame.periods.every(({ period: { kind } }) => kind === 'period' || kind === 'month');
  if (!isNewest || !isDated || asked.has('yoy', 'qoq')) return undefined;
  return changeBetween({ ...asked, readings: [...readings, 'latest'] }, metric, from, to);
}

/** "How does the change differ from the originally reported one": what sets two reports apart is no change of the figure. */
const isOfRestatement = ({ frame, has, plays }: Asked): boolean =>
  has('original') && frame.words.some(({ text }) => plays(text, 'between-two'));

/** "revenue is expected to increase": what changes is the figure, not the target that was set for it. */
const isExpected = ({ frame, plays }: Asked): boolean =>
  isExpectedToChange(frame, plays) ||
  frame.operations.some(
    ({ names, words }) => names.includes('target') && words.some((word) => plays(word, 'expecting')),
  );

/** "from 1H07 to 1H08", "between March 31 and December 31, 2008" */
export const changeBetweenPeriods: QuestionRule = {
  name: 'change between periods',
  uses: [...SAID_OF_CHANGE, 'compare', 'printed', 'sum', 'years', 'above', 'below', 'beat'],
  read: (asked) => {
    const metric = only(asked.metrics);
    const [from, to] = stepOf(asked);
    if (!metric || !from || !to) return undefined;
    const isChoice =
      asked.has('which') || asked.frame.words.some(({ text }) => asked.plays(text, 'alternative'));
    // what is added up over a time is set above nothing
    const isBound = asked.has('above', 'below') && !asked.has('sum');
    const compares = asked.has('compare') || ((isBound || asked.has('higher', 'lower', 'beat')) && !isChoice);
    if (!asked.has('change', 'growth', 'yoy', 'qoq', 'percent', 'points') && !compares) return undefined;
    if (asked.has('ratio', 'share') || isMoreAtOne(asked)) return undefined;
    return changeBetween(asked, metric, from, to);
  },
};

/** "How much more did revenue grow in 9M08 than in 9M09": it is how far it moved at each time that is compared. */
function isMoreAtOne(asked: Asked): boolean {
  const [first, second] = asked.frame.periods;
  if (!first || !second || !areMovementsCompared(asked)) return false;
  return asked.frame.words
    .slice(first.at, second.at)
    .some(({ text }) => asked.plays(text, 'base-follows') || asked.plays(text, 'base-precedes'));
}

/** The change of a figure from one time to another, told as it is asked for: of an expense that of its size. */
export function changeBetween(asked: Asked, named: MetricId, from: Period, to: Period): Query | undefined {
  const metric = asked.has('points') ? inPoints(asked, named) : named;
  if (!metric || samePeriod(from, to)) return undefined;
  const { unit } = asked.dataset.metric(metric);
  const inPercent = isToldInPercent(asked, metric, from, to);
  // a target is set against what was reached a year before
  const base: Asked = { ...asked, modifiers: { ...asked.modifiers, target: undefined } };
  if (unit !== '%' && (inPercent || !isNeutral(asked)) && isOutflow(asked, metric))
    return changeOfSize(asked, metric, [from, to], inPercent);
  return {
    kind: 'change',
    from: refOf(base, metric, from),
    to: refOf(asked, metric, to),
    in: unit === '%' || asked.has('points') ? 'points' : inPercent ? 'percent' : 'amount',
    ...readingsOf(asked),
  };
}

/** "how many points did the gross margin move": an amount has no points, and a margin may be the ratio. */
function inPoints(asked: Asked, metric: MetricId): MetricId | undefined {
  if (asked.dataset.metric(metric).unit === '%') return metric;
  const isMargin = asked.wordsFor(metric).some((word) => asked.plays(word, 'amount-or-ratio'));
  return isMargin ? ratioInPercent(asked.dataset, metric) : undefined;
}

/** "change in interest expense": the change of the figure as it stands, whichever way it went. */
function isNeutral({ frame, plays }: Asked): boolean {
  const changes = frame.operations.filter(({ names }) => names.includes('change'));
  const isNeutralWord = (word: string): boolean => plays(word, 'neutral-change');
  return changes.length > 0 && changes.every(({ words }) => words.some(isNeutralWord));
}

/** "by what percentage did interest expense fall": of an expense or a payment the positive amount grows or falls. */
function changeOfSize(
  asked: Asked,
  metric: MetricId,
  [from, to]: readonly [Period, Period],
  inPercent: boolean,
): Query {
  return {
    kind: 'calculate',
    expression: inPercent ? '((-b) - (-a)) / (-a)' : '(-b) - (-a)',
    figures: [refOf(asked, metric, from), refOf(asked, metric, to)],
    in: inPercent ? 'percent' : 'plain',
    ...readingsOf(asked),
  };
}
