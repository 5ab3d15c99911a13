import { targetsOf } from '../../answering/resolve-figure.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { parsePeriodId, periodId, type Period } from '../../periods/period.ts';
import type { FigureRef } from '../../query/query.ts';
import { readingsOf, type Asked, type QuestionRule } from '../asked.ts';

/** The actual and the target that a question sets against each other. */
type Pair = { readonly actual: FigureRef; readonly target: FigureRef };

/**
 * "9M09 operating income against the FY2009 target": of two periods the one that has targets is the target's, the
 * other the actual's; a single period is of both, but where progress is asked for a part of a year whose target alone
 * there is.
 */
function pairOf(asked: Asked): Pair | undefined {
  const [metric, other] = asked.metrics;
  const { target } = asked.modifiers;
  if (!metric || other || !target || asked.periods.length > 2) return undefined;
  const [first, second] = asked.periods;
  if (!first) return undefined;
  const aimed = second ? targetPeriod(asked, metric, first, second) : aimedAt(asked, metric, first);
  if (!aimed) return undefined;
  const actual = second ? (aimed === first ? second : first) : first;
  const remaining = asked.has('needed') && actual.kind === 'quarter' && actual.quarter === 4;
  const reached: Period = remaining ? { kind: 'nine-months', fy: actual.fy } : actual;
  return {
    actual: { metric, period: periodId(reached) },
    target: { metric, period: periodId(aimed), target },
  };
}

function aimedAt(asked: Asked, metric: MetricId, period: Period): Period {
  const hasTargets = (of: Period): boolean => targetsOf(asked.dataset, metric, periodId(of)).length > 0;
  if (period.kind === 'instant' || hasTargets(period) || !asked.has('progress', 'needed')) return period;
  const year: Period = { kind: 'year', fy: period.fy };
  return hasTargets(year) ? year : period;
}

function targetPeriod(
  { dataset }: Asked,
  metric: MetricId,
  first: Period,
  second: Period,
): Period | undefined {
  const aims = [first, second].filter((period) => targetsOf(dataset, metric, periodId(period)).length > 0);
  const [only, both] = aims;
  if (!both) return only;
  // both have targets: the one named last stands beside the word "target"
  return second;
}

/** "progress of 9M09 operating income toward the FY2009 target", "FY2010 revenue as a % of the FY2011 target" */
export const progress: QuestionRule = {
  name: 'progress against a target',
  uses: ['progress', 'share', 'percent', 'ratio', 'divided', 'target', 'amount', 'needed', 'compare'],
  read: (asked) => {
    const divided = asked.has('divided') || asked.frame.signs.includes('/');
    const pair = divided || asked.has('progress', 'share', 'percent', 'ratio') ? pairOf(asked) : undefined;
    if (!pair || asked.has('revision', 'change', 'growth')) return undefined;
    return { kind: 'ratio', of: pair.actual, to: pair.target, in: 'percent', ...readingsOf(asked) };
  },
};

/** "by how much did 1H08 operating income beat the target", "revenue still needed in 4Q08 for the FY2008 target" */
export const againstTarget: QuestionRule = {
  name: 'difference from a target',
  uses: [
    'beat',
    'shortfall',
    'needed',
    'target',
    'change',
    'amount',
    'higher',
    'lower',
    'above',
    'below',
    'compare',
    'minus',
  ],
  read: (asked) => {
    const pair = asked.has(
      'beat',
      'shortfall',
      'needed',
      'change',
      'higher',
      'lower',
      'above',
      'below',
      'compare',
    )
      ? pairOf(asked)
      : undefined;
    if (!pair || asked.has('revision')) return undefined;
    const planned = asked.periods.length > 1 && isPlanned(asked, pair);
    const [a, b] = asked.has('needed') || planned ? [pair.target, pair.actual] : [pair.actual, pair.target];
    return { kind: 'difference', a, b, ...readingsOf(asked) };
  },
};

/** Whether the target is of a time after the actual: what is asked for is the change that is planned. */
function isPlanned(asked: Asked, { actual, target }: Pair): boolean {
  if (asked.has('beat', 'shortfall')) return false;
  const [from, to] = [parsePeriodId(actual.period), parsePeriodId(target.period)];
  const isLater = from?.kind === 'year' && to?.kind === 'year' && to.fy > from.fy;
  return asked.has('change') || isLater;
}

/** "how much was the FY2008 revenue target cut in February 2009", "difference between the previous and revised target" */
export const targetRevision: QuestionRule = {
  name: 'revision of a target',
  uses: [
    'revision',
    'change',
    'target',
    'amount',
    'percent',
    'growth',
    'higher',
    'lower',
    'original',
    'minus',
  ],
  read: (asked) => {
    const [metric, other] = asked.metrics;
    const [period, second] = asked.periods;
    const { target } = asked.modifiers;
    const revises =
      asked.has('revision') ||
      (asked.has('change') && (asked.targetDates.length > 1 || asked.has('target-first', 'target-previous')));
    if (!metric || other || !period || second || !target || !revises) return undefined;
    const targets = targetsOf(asked.dataset, metric, periodId(period)).toReversed();
    const said = asked.targetDates;
    const to = said.at(-1) ?? targets.at(-1)?.announced ?? undefined;
    const before = targets.filter(({ announced }) => !announced || !to || announced < to);
    const distinct = before.filter(
      ({ value }) => value !== targets.find(({ announced }) => announced === to)?.value,
    );
    const from =
      said.length > 1
        ? said[0]
        : asked.has('target-first')
          ? 'first'
          : (distinct.at(-1)?.announced ?? (distinct.length ? 'first' : undefined));
    if (!to || !from || from === to) return undefined;
    const base = { metric, period: periodId(period) };
    return {
      kind: 'change',
      from: { ...base, target: from },
      to: { ...base, target: to },
      in: asked.has('percent', 'growth') ? 'percent' : 'amount',
      ...readingsOf(asked),
    };
  },
};
