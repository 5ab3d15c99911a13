import type { MetricId } from '../../../dataset/schema.ts';
import { endOf, openingOf, shiftYears } from '../../../periods/calendar.ts';
import { isSpan, samePeriod, type Period } from '../../../periods/period.ts';
import type { Query } from '../../../query/query.ts';
import { readingsOf, refOf, type Asked, type QuestionRule } from '../asked.ts';
import { CHANGE_BASES } from '../change-bases.ts';
import { isExpectedToChange } from '../expected-change.ts';
import { isOutflow } from '../losses.ts';
import { isToldInPercent } from '../told-in-percent.ts';
import { stepOf } from './over-time.ts';

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** "what does EBITDA mean" */
export const define: QuestionRule = {
  name: 'define',
  uses: ['define', 'which'],
  read: (asked) => {
    const metric = only(asked.metrics);
    return asked.has('define') && metric && !asked.periodSaid ? { kind: 'define', metric } : undefined;
  },
};

/** "where does operating income 9M08 come from" */
export const sources: QuestionRule = {
  name: 'sources',
  uses: ['source', 'which', 'printed'],
  read: (asked) => {
    const [metric, period] = [only(asked.metrics), only(asked.periods)];
    return asked.has('source') && metric && period
      ? { kind: 'sources', figure: refOf(asked, metric, period) }
      : undefined;
  },
};

/** "what YoY change does the release print for net income 3Q08" */
export const printed: QuestionRule = {
  name: 'printed',
  uses: ['printed', 'yoy', 'change', 'growth', 'percent', 'which'],
  read: (asked) => {
    const [metric, period] = [only(asked.metrics), only(asked.periods)];
    if (!asked.has('printed') || !metric || !period || !asked.has('yoy', 'growth', 'percent', 'change'))
      return undefined;
    const { unit } = asked.dataset.metric(metric);
    return {
      kind: 'printed',
      figure: refOf(asked, metric, period),
      measure: unit === '%' ? 'change-points' : 'change-percent',
      ...readingsOf(asked),
    };
  },
};

/** "what is revenue 9M08 made of" */
export const breakdown: QuestionRule = {
  name: 'breakdown',
  uses: ['breakdown', 'share'],
  read: (asked) => {
    const [metric, period] = [only(asked.metrics), only(asked.periods)];
    return asked.has('breakdown') && metric && period
      ? { kind: 'breakdown', figure: refOf(asked, metric, period), ...readingsOf(asked) }
      : undefined;
  },
};

/** "revenue growth 9M08", "yoy change of net income 3Q09", "by how much did cash change in the nine months" */
export const change: QuestionRule = {
  name: 'change',
  uses: [
    'change',
    'growth',
    'yoy',
    'qoq',
    'since-year-end',
    'percent',
    'points',
    'amount',
    'higher',
    'lower',
    'original',
  ],
  read: (asked) => {
    const metric = only(asked.metrics);
    if (!metric) return undefined;
    if (asked.window) return changeBetween(asked, metric, asked.window.from, asked.window.to);
    const period = only(asked.periods);
    const named = CHANGE_BASES.find(({ name }) => asked.has(name));
    // "the difference between connectivity and outsourcing revenue 9M08" is of two figures, however they are read
    if (!named && asked.frame.words.some(({ text }) => asked.plays(text, 'both-ends'))) return undefined;
    if (!period || !(named ?? asked.has('change', 'growth'))) return undefined;
    if (asked.modifiers.target && !named && !asked.has('growth') && !isExpected(asked)) return undefined;
    const isBalance = asked.dataset.metric(metric).nature === 'balance';
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

/** "revenue is expected to increase": what changes is the figure, not the target that was set for it. */
const isExpected = ({ frame, plays }: Asked): boolean =>
  isExpectedToChange(frame, plays) ||
  frame.operations.some(
    ({ names, words }) => names.includes('target') && words.some((word) => plays(word, 'expecting')),
  );

/** "from 1H07 to 1H08", "between March 31 and December 31, 2008" */
export const changeBetweenPeriods: QuestionRule = {
  name: 'change between periods',
  uses: [
    'change',
    'growth',
    'yoy',
    'qoq',
    'since-year-end',
    'percent',
    'points',
    'amount',
    'higher',
    'lower',
    'compare',
    'printed',
    'sum',
    'years',
    'above',
    'below',
    'beat',
  ],
  read: (asked) => {
    const metric = only(asked.metrics);
    const [from, to] = stepOf(asked);
    if (!metric || !from || !to) return undefined;
    const isChoice =
      asked.has('which') || asked.frame.words.some(({ text }) => asked.plays(text, 'alternative'));
    const compares =
      asked.has('compare') || (asked.has('higher', 'lower', 'above', 'below', 'beat') && !isChoice);
    if (!asked.has('change', 'growth', 'yoy', 'qoq', 'percent', 'points') && !compares) return undefined;
    if (asked.has('ratio', 'share')) return undefined;
    return changeBetween(asked, metric, from, to);
  },
};

function changeBetween(asked: Asked, named: MetricId, from: Period, to: Period): Query | undefined {
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
  return isMargin ? ratioOver(asked, metric) : undefined;
}

/** The ratio that an amount is the numerator of. */
const ratioOver = (asked: Asked, metric: MetricId): MetricId | undefined =>
  asked.dataset.metrics.find(
    ({ formula, unit }) => unit === '%' && formula && 'ratio' in formula && formula.ratio[0] === metric,
  )?.id;

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

/** "SI gross margin 1H08 in %": an amount asked for in percent is the ratio that it is the numerator of. */
export const lookupInPercent: QuestionRule = {
  name: 'lookup in percent',
  uses: ['percent', 'ratio'],
  read: (asked) => {
    const [metric, period] = [only(asked.metrics), only(asked.periods)];
    if (!metric || !period || !asked.has('percent', 'ratio') || asked.dataset.metric(metric).unit === '%')
      return undefined;
    // "operating income against the budget, in %" is no margin
    if (asked.has('compare')) return undefined;
    const ratio = ratioOver(asked, metric);
    return ratio && { kind: 'lookup', figure: refOf(asked, ratio, period), ...readingsOf(asked) };
  },
};

/** "operating income nine months 2008" */
export const lookup: QuestionRule = {
  name: 'lookup',
  uses: ['original', 'dollars', 'target-newest', 'amount', 'printed', 'which', 'points'],
  read: (asked) => {
    const [metric, period] = [only(asked.metrics), only(asked.periods)];
    if (!metric || !period) return undefined;
    return { kind: 'lookup', figure: refOf(asked, metric, period), ...readingsOf(asked) };
  },
};

/** A ratio asked for "in percent" is just looked up; a multiple is told in percent where its parts are known. */
export const lookupOfRatio: QuestionRule = {
  name: 'lookup of a ratio',
  uses: ['percent', 'ratio', 'original', 'which', 'amount', 'printed', 'times', 'divided'],
  read: (asked) => {
    const metric = only(asked.metrics);
    const period = only(asked.periods);
    if (!metric || !period) return undefined;
    const { unit, formula } = asked.dataset.metric(metric);
    if (unit !== 'times' || !asked.has('percent'))
      return unit === '%' || unit === 'times' ? lookup.read(asked) : undefined;
    if (!formula || !('ratio' in formula)) return undefined;
    const [of, to] = formula.ratio.map((part) => refOf(asked, part, period));
    return of && to && { kind: 'ratio', of, to, in: 'percent', ...readingsOf(asked) };
  },
};

/** "home-use contracts in total", "S&M, G&A and R&D combined": the sum is the metric itself. */
export const lookupOfTotal: QuestionRule = {
  name: 'lookup of a total',
  uses: ['sum', 'amount', 'original', 'which', 'list'],
  read: (asked) => {
    const metric = only(asked.metrics);
    if (!metric || !asked.has('sum')) return undefined;
    return lookup.read(asked);
  },
};
