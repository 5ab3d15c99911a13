import { targetsOf } from '../../../answering/resolve-figure.ts';
import { parsePeriodId, periodId } from '../../../periods/period.ts';
import type { FigureRef } from '../../../query/query.ts';
import { readingsOf, type Asked, type QuestionRule } from '../asked.ts';
import { isExpectedToChange } from '../expected-change.ts';
import { timesOverAndUnder } from '../fraction-order.ts';
import { gone, isImpliedChange, pairOf, type Pair } from '../target-pair.ts';

/** "progress of 9M09 operating income toward the FY2009 target", "FY2010 revenue as a % of the FY2011 target" */
export const progress: QuestionRule = {
  name: 'progress against a target',
  uses: [
    'progress',
    'share',
    'percent',
    'ratio',
    'divided',
    'target',
    'amount',
    'needed',
    'shortfall',
    'compare',
  ],
  read: (asked) => {
    if (signBetween(asked)) return undefined;
    const divided = asked.has('divided') || asked.frame.signs.includes('/');
    const pair = divided || asked.has('progress', 'share', 'percent', 'ratio') ? pairOf(asked) : undefined;
    if (!pair || asked.has('revision', 'change', 'growth', 'above', 'below', 'yoy', 'qoq')) return undefined;
    const { actual, target } = pair;
    // "what percentage of the FY2008 target was left for 4Q08"
    const isOpen = asked.has('needed', 'shortfall') && !asked.has('progress');
    if (isOpen && (actual.period === target.period || isPartInUnit(asked))) return undefined;
    if (isOpen)
      return {
        kind: 'calculate',
        expression: '(a - b) / a',
        figures: [target, actual],
        in: 'percent',
        ...readingsOf(asked),
      };
    const [of, to] = isOfTarget(asked, pair) ? [target, actual] : [actual, target];
    return { kind: 'ratio', of, to, in: 'percent', ...readingsOf(asked) };
  },
};

/** "The FY2011 target as a percentage of FY2010 revenue": not how much of the target was reached, but the fraction as said. */
function isOfTarget(asked: Asked, { target }: Pair): boolean {
  const [first, second] = asked.periods;
  const isReached =
    asked.has('progress', 'needed') || asked.frame.words.some(({ text }) => asked.plays(text, 'reaching'));
  if (!first || !second || isReached) return false;
  const [of] = timesOverAndUnder(asked, first, second);
  return periodId(of) === target.period;
}

/** "How much of the target was still missing": unlike how much of it was reached, that is told in the target's own unit. */
const isPartInUnit = ({ frame: { operations }, has }: Asked): boolean =>
  !has('percent', 'ratio', 'divided') &&
  operations.every(({ names }) => !names.includes('share') || names.includes('part-of-total'));

/** "by how much did 1H08 operating income beat the target", "revenue still needed in 4Q08 for the FY2008 target" */
export const againstTarget: QuestionRule = {
  name: 'difference from a target',
  uses: [
    'beat',
    'shortfall',
    'needed',
    'target',
    'part-of-total',
    'change',
    'amount',
    'higher',
    'lower',
    'above',
    'below',
    'compare',
    'minus',
    'actual',
    'percent',
    'growth',
  ],
  read: (asked) => {
    const rest = asked.has('needed') ? restPlanned(asked) : undefined;
    if (rest) return { kind: 'lookup', figure: rest, ...readingsOf(asked) };
    const pair =
      asked.has('beat', 'shortfall', 'needed', 'change', 'higher', 'lower', 'above', 'below', 'compare') ||
      isSubtracted(asked)
        ? pairOf(asked)
        : undefined;
    if (!pair || asked.has('revision') || isImpliedChange(asked, pair)) return undefined;
    // "by what percent did net income exceed the target"
    if (asked.has('percent', 'growth')) {
      const beats = asked.has('beat', 'shortfall', 'higher', 'lower', 'above', 'below');
      const { actual, target } = pair;
      const isOfOne = actual.period === target.period;
      return beats && isOfOne
        ? { kind: 'change', from: target, to: actual, in: 'percent', ...readingsOf(asked) }
        : undefined;
    }
    const planned = asked.periods.length > 1 && isPlanned(asked, pair);
    const isTargetFirst = asked.has('needed') || planned || isTargetLess(asked);
    const [a, b] = isTargetFirst ? [pair.target, pair.actual] : [pair.actual, pair.target];
    return { kind: 'difference', a, b, ...readingsOf(asked) };
  },
};

/**
 * "What 2H08 would have needed under the August 2008 targets": where targets are named as those that were set together,
 * for the year and for what comes before its rest, the rest is what they leave.
 */
function restPlanned(asked: Asked): FigureRef | undefined {
  const { dataset, frame, metrics, modifiers, periods } = asked;
  const [[metric, other], [rest, second], target] = [metrics, periods, modifiers.target];
  const before = rest && gone(rest);
  if (!metric || other || !before || second || !target) return undefined;
  const isSet =
    asked.has('document') ||
    frame.operations.some(({ words: [word = ''] }) => asked.plays(word, 'belonging'));
  const isSame = targetsOf(dataset, metric, periodId(before)).some(
    ({ announced }) => target === 'first' || announced === target,
  );
  return isSet && isSame ? { metric, period: periodId(rest), target } : undefined;
}

/** "Actual minus target": what was reached is set against the target by taking one from the other. */
const isSubtracted = (asked: Asked): boolean =>
  (asked.has('minus') && asked.has('actual')) || isTargetLess(asked);

/** "Target minus actual", "target less the first half": the target stands before the word that takes away, and none behind. */
function isTargetLess(asked: Asked): boolean {
  const { operations, metrics, periods } = asked.frame;
  const less = operations.find(({ names }) => names.includes('minus')) ?? signBetween(asked);
  if (!less) return false;
  const targets = operations.filter(({ names }) => names.includes('target'));
  const isBefore = targets.length > 0 && targets.every(({ to }) => to <= less.from);
  const isBehind = (at: number): boolean => at >= less.to;
  const isActual = operations.some(({ names, from }) => names.includes('actual') && isBehind(from));
  return (
    isBefore &&
    (isActual || metrics.some(({ from }) => isBehind(from)) || periods.some(({ at }) => isBehind(at)))
  );
}

/** "FY2009 operating income target - 9M09 operating income": a dash takes away where the figure is named on both its sides. */
function signBetween({ frame: { words, metrics }, plays }: Asked): Place | undefined {
  const from = words.findIndex(({ text }) => plays(text, 'sign-minus'));
  const [isBefore, isBehind] = [metrics.some(({ to }) => to <= from), metrics.some((m) => m.from > from)];
  return from >= 0 && isBefore && isBehind ? { from, to: from + 1 } : undefined;
}

type Place = { readonly from: number; readonly to: number };

/** Whether the target is of a time after the actual: what is asked for is the change that is planned. */
function isPlanned(asked: Asked, { actual, target }: Pair): boolean {
  if (asked.has('beat', 'shortfall')) return false;
  const [from, to] = [parsePeriodId(actual.period), parsePeriodId(target.period)];
  const isLater = from?.kind === 'year' && to?.kind === 'year' && to.fy > from.fy;
  return asked.has('change') || isLater;
}

/** Which of several targets for one period a word means. */
const WHICH = ['target-first', 'target-previous', 'target-newest'] as const;
const NAMES = { 'target-first': 'first', 'target-previous': 'previous', 'target-newest': 'newest' } as const;

/** "FY11 revenue target, revised minus initial": one target less another, in the order of the words. */
export const targetLessTarget: QuestionRule = {
  name: 'one target less another',
  uses: ['minus', 'target', 'amount', 'change', 'original'],
  read: (asked) => {
    const [metric, other] = asked.metrics;
    const [period, second] = asked.periods;
    if (!metric || other || !period || second || !asked.modifiers.target) return undefined;
    if (!asked.has('minus') && !asked.frame.signs.includes('-')) return undefined;
    const said = asked.targetDates.length > 1 ? asked.targetDates : whichOnes(asked);
    const [a, b, third] = said;
    if (!a || !b || third || a === b) return undefined;
    const base = { metric, period: periodId(period) };
    return {
      kind: 'difference',
      a: { ...base, target: a },
      b: { ...base, target: b },
      ...readingsOf(asked),
    };
  },
};

/** "initial ... revised": which of the targets for one period are named, in order. */
const whichOnes = ({ frame }: Asked): ('first' | 'previous' | 'newest')[] =>
  frame.operations.flatMap(({ names }) => {
    const name = WHICH.find((each) => names.includes(each));
    return name ? [NAMES[name]] : [];
  });

/** Whether the question is how a target itself moved, and not what it means for the figure. */
function revises(asked: Asked): boolean {
  if (asked.has('revision')) return true;
  const names = WHICH.filter((name) => asked.has(name));
  const isOfSeveral = asked.targetDates.length > 1 || names.length > 1;
  if (!isOfSeveral && isExpectedToChange(asked.frame, asked.plays)) return false;
  const isRevision = asked.frame.words.some(({ text }) => asked.plays(text, 'revising'));
  const moves = asked.has('change', 'growth', 'percent', 'compare', 'higher', 'lower');
  const isAgainstYear = asked.has('yoy', 'qoq');
  const isSetAgainst = moves || asked.has('above', 'below');
  const isOfEarlier = asked.has('target-first', 'target-previous') && !asked.has('actual', 'beat');
  if (!isAgainstYear && isSetAgainst && isOfEarlier && asked.targetDates.length > 0) return true;
  if (isAgainstYear || !moves) return false;
  if (isOfSeveral) return true;
  const changes = asked.has('change');
  return (
    changes && (asked.has('target-first', 'target-previous') || (isRevision && asked.targetDates.length > 0))
  );
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
    'sum',
    'compare',
    'below',
    'above',
  ],
  read: (asked) => {
    const [metric, other] = asked.metrics;
    const [period, second] = asked.periods;
    const { target } = asked.modifiers;
    if (!metric || other || !period || second || !target || !revises(asked)) return undefined;
    const targets = targetsOf(asked.dataset, metric, periodId(period)).toReversed();
    const said = asked.targetDates.toSorted();
    const to = said.at(-1) ?? targets.at(-1)?.announced ?? undefined;
    const before = targets.filter(({ announced }) => !announced || !to || announced < to);
    const distinct = before.filter(
      ({ value }) => value !== targets.find(({ announced }) => announced === to)?.value,
    );
    const from =
      said.length > 1
        ? said[0]
        : asked.has('target-first', 'sum')
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
