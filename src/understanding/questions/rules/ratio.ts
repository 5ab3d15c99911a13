import { isMissing, resolveFigure } from '../../../answering/resolve-figure.ts';
import type { Dataset } from '../../../dataset/dataset.ts';
import type { MetricId } from '../../../dataset/schema.ts';
import type { FigureRef } from '../../../query/query.ts';
import { ratioOfTwo } from '../../../dataset/ratio-of-two.ts';
import { isShareOf, isPartOf, onlyTotalOf } from '../../metrics/metric-kinship.ts';
import { readingsOf, refOf, type Asked, type QuestionRule } from '../asked.ts';
import { isBeforeWhole, isBetweenTimes, overAndUnder, timesOverAndUnder } from '../fraction-order.ts';
import { isExcess } from './excess.ts';
import { isLoss, isNetOutflow } from '../losses.ts';
import { isPartInMoney } from '../part-in-money.ts';

/** "SG&A as a percentage of revenue 9M09", "accounts payable Dec 2009 as a % of Mar 2009", "SI revenue, % of total 3Q09" */
export const ratio: QuestionRule = {
  name: 'ratio',
  uses: ['share', 'ratio', 'percent', 'amount', 'which', 'divided', 'printed', 'times', 'higher', 'compare'],
  read: (asked) => {
    const times = asked.frame.operations.some(({ words }) =>
      words.some((word) => asked.plays(word, 'times')),
    );
    const divided = asked.frame.signs.includes('/') || asked.has('divided');
    const isOver = isSetOver(asked);
    if (!asked.has('share', 'ratio', 'percent') && !divided && !times && !isOver) return undefined;
    if (!times && isExcess(asked)) return undefined;
    const pair = ratioPair(asked);
    if (!pair) return undefined;
    const [of, to] = pair;
    if (!times && !divided && !isOver && isOnlyCompared(asked, of, to)) return undefined;
    const named = ratioMetric(asked, of, to);
    if (named) return { kind: 'lookup', figure: { ...of, metric: named }, ...readingsOf(asked) };
    const multiple = !asked.has('percent') && (times || isMultiple(asked, of, to));
    const [lossOver, lossUnder] = [isLoss(asked, of.metric), isLoss(asked, to.metric)];
    if (lossOver !== lossUnder && !isNetOutflow(asked, lossOver ? to : of)) {
      // an expense is told as a positive share: "interest expense as a percentage of revenue"
      const how = multiple ? 'plain' : 'percent';
      return { kind: 'calculate', expression: '(-a) / b', figures: [of, to], in: how, ...readingsOf(asked) };
    }
    return { kind: 'ratio', of, to, in: multiple ? 'times' : 'percent', ...readingsOf(asked) };
  },
};

/** "What portion of goodwill, in yen, was related to IIJ-Global": a part that is asked for in money is told as its amount. */
export const partInMoney: QuestionRule = {
  name: 'part of a whole in money',
  uses: ['share', 'part-of-total'],
  read: (asked) => {
    const [of] = (isPartInMoney(asked) && ratioPair(asked)) || [];
    return of && { kind: 'lookup', figure: of, ...readingsOf(asked) };
  },
};

/**
 * "Total liabilities to shareholders' equity on 31 December 2009", "capex to revenue 9M09": nothing but "to" between two
 * balances, or before what others are told in percent of.
 */
function isSetOver(asked: Asked): boolean {
  const [first, second, third] = asked.frame.metrics;
  const [a, b, c] = asked.metrics;
  if (!first || !second || third || !a || !b || c || asked.frame.operations.length) return false;
  const areBalances = [a, b].every((id) => {
    const { nature, unit } = asked.dataset.metric(id);
    return nature === 'balance' && unit === 'JPY';
  });
  const before = asked.frame.words[first.from - 1]?.text ?? '';
  const [word, more] = asked.frame.words.slice(first.to, second.from);
  const isTo = asked.plays(word?.text ?? '', 'set-over') && !more;
  // "contribution of equity method investees to pretax income" may be the amount
  const isAmount = first.words.some((text) => asked.plays(text, 'contributing'));
  const isShare = isShareOf(asked.dataset, a, b) && !isAmount;
  return (areBalances || isShare) && isTo && !asked.plays(before, 'taken-from');
}

/**
 * "Operating income vs SI revenue in percent": of two figures of which neither is a part of the other, a share is no more
 * meant than the difference.
 */
const isOnlyCompared = (asked: Asked, of: FigureRef, to: FigureRef): boolean =>
  of.metric !== to.metric &&
  asked.has('compare') &&
  !asked.has('share', 'ratio') &&
  !ratioMetric(asked, of, to) &&
  !isPartOf(asked.dataset, of.metric, to.metric);

/**
 * "The ratio of capex to depreciation": what is not said to be a share, and none that people tell as one, is how often the
 * second goes into the first; so is any ratio of a greater figure to a lesser one.
 */
function isMultiple(asked: Asked, of: FigureRef, to: FigureRef): boolean {
  if (!asked.has('ratio') || asked.has('share')) return false;
  if (isRatioOfOneToOther(asked) && !isShareOf(asked.dataset, of.metric, to.metric)) return true;
  const [over, under] = [resolveFigure(asked.dataset, of), resolveFigure(asked.dataset, to)];
  if (isMissing(over) || isMissing(under)) return false;
  // an expense is set against an amount as a positive one
  const whole = isLoss(asked, to.metric) ? -under.value : under.value;
  return whole > 0 && over.value > whole;
}

/** "The ratio of A to B", where "the A ratio" or 「AのBに対する比率」 leaves open how it is told. */
function isRatioOfOneToOther({ frame, plays }: Asked): boolean {
  const ratio = frame.operations.find(({ names }) => names.includes('ratio'));
  const [first, second] = frame.metrics;
  const isOf = ratio?.words.some((word) => plays(word, 'out-of')) === true;
  const between = frame.words.slice(first?.to, second?.from);
  return isOf && between.some(({ text }) => plays(text, 'set-over'));
}

/** The catalog's own ratio of two metrics at one period. */
export const ratioMetric = ({ dataset }: Asked, of: FigureRef, to: FigureRef): MetricId | undefined =>
  of.period === to.period ? ratioOfTwo(dataset, of.metric, to.metric) : undefined;

function ratioPair(asked: Asked): [FigureRef, FigureRef] | undefined {
  const [first, second] = asked.metrics;
  const [a, b] = asked.periods;
  if (first && !second && a && !b && isOfTotal(asked)) {
    const total = totalOf(asked.dataset, first);
    return total && [refOf(asked, first, a), refOf(asked, total, a)];
  }
  if (first && second && asked.metrics.length === 2 && a && asked.periods.length === 1) {
    const [of, to] = overAndUnder(asked, first, second);
    return [refOf(asked, of, a), refOf(asked, to, a)];
  }
  if (first && asked.metrics.length === 1 && a && asked.periods.length === 1 && asked.has('share')) {
    const whole = onlyTotalOf(asked.dataset, first);
    if (isOfOtherWhole(asked, whole)) return undefined;
    return whole && [refOf(asked, first, a), refOf(asked, whole, a)];
  }
  if (first && asked.metrics.length === 1 && a && b && asked.periods.length === 2) {
    const isShare = asked.has('share', 'ratio', 'times') || isBetweenTimes(asked, 'whole-first');
    if (!isShare || asked.has('yoy', 'qoq', 'change', 'growth')) return undefined;
    // "which ratio was higher": what is in percent is called a ratio itself
    const isChosen = asked.has('higher', 'lower', 'highest', 'lowest') && !asked.has('times', 'share');
    if (isChosen && asked.dataset.metric(first).unit === '%') return undefined;
    const [of, to] = timesOverAndUnder(asked, a, b);
    return [refOf(asked, first, of), refOf(asked, first, to)];
  }
  return undefined;
}

/**
 * "How much of total liabilities was current": what stands right behind the words for a share is the whole, and it is
 * not understood which part of it is asked for.
 */
function isOfOtherWhole(asked: Asked, whole: MetricId | undefined): boolean {
  const share = asked.frame.operations.find(({ names }) => names.includes('share'));
  if (!share || !isBeforeWhole(asked, share)) return false;
  const named = asked.pieces.find((piece) => piece.kind === 'metric' && piece.from >= share.to);
  if (named?.kind !== 'metric' || (whole && named.metrics.includes(whole))) return false;
  const isBeside = asked.frame.words
    .slice(share.to, named.from)
    .every(({ text, period }) => period !== undefined || asked.plays(text, 'out-of-whole'));
  const isSaid = asked.frame.words.slice(named.to).some(({ text }) => asked.plays(text, 'being'));
  return isBeside && isSaid;
}

/** "outsourcing 構成比": the word itself says that the total is what the figure is set against. */
const isOfTotal = (asked: Asked): boolean =>
  asked.frame.operations.some(({ words }) => asked.plays(words.join(''), 'of-total'));

/** The total that a metric is a part of in the end. */
function totalOf(dataset: Dataset, metric: MetricId): MetricId | undefined {
  const whole = dataset.metric(metric).parent?.metric;
  return whole && (totalOf(dataset, whole) ?? whole);
}
