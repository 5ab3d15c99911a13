import type { MetricId } from '../../dataset/schema.ts';
import { figureOf } from '../../dataset/figure.ts';
import { comparePeriods, shiftBySelf, spanMonths, spansOfYear } from '../../periods/calendar.ts';
import { parsePeriodId, periodId, samePeriod, type Period } from '../../periods/period.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { readingsOf, readingsOfSeveral, refOf, type Asked, type QuestionRule } from '../asked.ts';

/** The figures that a question about several names: metrics at periods, a year or a range taken apart into its parts. */
export function figuresOf(asked: Asked): FigureRef[] {
  const [metric] = asked.metrics;
  const [period] = asked.periods;
  if (asked.metrics.length > 1) {
    return period && asked.periods.length === 1
      ? asked.metrics.map((each) => refOf(asked, each, period))
      : [];
  }
  if (!metric) return [];
  return expanded(asked, metric).map((each) => refOf(asked, metric, each));
}

function expanded(asked: Asked, metric: MetricId): readonly Period[] {
  const [first, second] = asked.periods;
  const spans = first?.kind !== 'instant' && first?.kind === second?.kind;
  if (asked.isRange && first && second && asked.periods.length === 2 && spans) return between(first, second);
  if (asked.periods.length > 1) return asked.periods;
  const known = asked.dataset
    .periodsOf(metric)
    .map(parsePeriodId)
    .filter((period) => period !== undefined);
  const balance = asked.dataset.metric(metric).nature === 'balance';
  if (!asked.periodSaid || !first) return balance ? known : known.filter(({ kind }) => kind === 'quarter');
  if (
    first.kind === 'year' ||
    (asked.has('average', 'list') && first.kind !== 'instant' && first.kind !== 'quarter')
  ) {
    const quarters = spansOfYear(first.fy).filter(({ kind }) => kind === 'quarter');
    const within = quarters.filter((quarter) => lies(quarter, first));
    return within.filter((quarter) => figureOf(asked.dataset, metric, periodId(quarter)) !== undefined);
  }
  return [first];
}

const lies = (quarter: Period, span: Period): boolean => {
  if (quarter.kind === 'instant' || span.kind === 'instant') return false;
  const [inner, outer] = [spanMonths(quarter), spanMonths(span)];
  const index = ({ year, month }: { year: number; month: number }): number => year * 12 + month;
  return index(inner.from) >= index(outer.from) && index(inner.to) <= index(outer.to);
};

const MOST = 40;

function between(first: Period, second: Period): Period[] {
  const [from, to] = comparePeriods(first, second) <= 0 ? [first, second] : [second, first];
  const periods: Period[] = [];
  for (let period = from; periods.length < MOST; period = shiftBySelf(period, 1)) {
    periods.push(period);
    if (samePeriod(period, to) || comparePeriods(period, to) > 0) break;
  }
  return periods;
}

/** "which quarter of FY2010 had the highest ATM revenue", "which was higher, SI or network services revenue 9M08" */
export const rank: QuestionRule = {
  name: 'rank',
  uses: ['highest', 'lowest', 'higher', 'lower', 'which', 'list', 'amount', 'original', 'compare'],
  read: (asked) => {
    const isChoice =
      asked.has('which') || asked.frame.words.some(({ text }) => asked.plays(text, 'alternative'));
    const compares = asked.has('higher', 'lower') && isChoice;
    if (!asked.has('highest', 'lowest') && !compares) return undefined;
    const figures = figuresOf(asked);
    if (figures.length < 2) return undefined;
    const [metric] = asked.metrics;
    return {
      kind: 'rank',
      figures,
      which: asked.has('highest', 'higher') === isLoss(asked, metric) ? 'lowest' : 'highest',
      ...readingsOfSeveral(asked),
    };
  },
};

/**
 * Whether a figure is asked for as a loss, an expense or a payment that is told as a negative number: the largest is
 * the lowest.
 */
export function isLoss(asked: Asked, metric: MetricId | undefined): boolean {
  const says = (word: string): boolean => asked.plays(word, 'loss') || asked.plays(word, 'outflow');
  if (!metric || !asked.wordsFor(metric).some(says)) return false;
  const known = asked.dataset
    .periodsOf(metric)
    .map((period) => figureOf(asked.dataset, metric, period)?.value ?? 0);
  return known.filter((value) => value < 0).length > known.length / 2;
}

/** Payments told as negative numbers beside amounts told as positive ones: their sum would be a difference. */
const isMixedInSign = (asked: Asked): boolean =>
  new Set(asked.metrics.map((metric) => isLoss(asked, metric))).size > 1;

/** "average operating income 1Q10 to 3Q11", "sum of S&M and G&A 9M08" */
export const aggregate: QuestionRule = {
  name: 'aggregate',
  uses: ['sum', 'average', 'list', 'amount', 'which', 'plus', 'per-time'],
  read: (asked) => {
    const { frame, isRange, periods } = asked;
    const plus = frame.signs.length > 0 && frame.signs.every((sign) => sign === '+');
    const total = isRange && frame.words.some(({ text }) => asked.plays(text, 'total'));
    const listed = asked.metrics.length === 1 && periods.length > 1 && (plus || asked.has('plus') || total);
    if (!asked.has('sum', 'average') && !listed) return undefined;
    const figures = figuresOf(asked);
    if (figures.length < 2 || isMixedInSign(asked)) return undefined;
    return {
      kind: 'aggregate',
      figures,
      how: asked.has('average') ? 'average' : 'sum',
      ...readingsOfSeveral(asked),
    };
  },
};

/** "CAGR of revenue FY2007 to FY2010" */
export const cagr: QuestionRule = {
  name: 'compound growth',
  uses: ['cagr', 'percent', 'growth', 'average'],
  read: (asked) => {
    const [metric] = asked.metrics;
    const [a, b] = asked.periods;
    if (!asked.has('cagr') || !metric || !a || !b || asked.metrics.length > 1 || asked.periods.length > 2)
      return undefined;
    const [from, to] = comparePeriods(a, b) <= 0 ? [a, b] : [b, a];
    return {
      kind: 'growth',
      from: refOf(asked, metric, from),
      to: refOf(asked, metric, to),
      ...readingsOf(asked),
    };
  },
};

/** "difference between corporate and home connectivity revenue 9M09" */
export const difference: QuestionRule = {
  name: 'difference',
  uses: ['change', 'beat', 'higher', 'lower', 'amount', 'points', 'compare'],
  read: (asked) => {
    const [first, second] = asked.metrics;
    const [period] = asked.periods;
    if (!first || !second || asked.metrics.length !== 2 || !period || asked.periods.length !== 1)
      return undefined;
    if (!asked.has('change', 'beat', 'higher', 'lower') || asked.has('growth', 'yoy', 'qoq', 'percent'))
      return undefined;
    const [a, b] = [refOf(asked, first, period), refOf(asked, second, period)];
    const [lossFirst, lossSecond] = [isLoss(asked, first), isLoss(asked, second)];
    if (lossFirst === lossSecond) return { kind: 'difference', a, b, ...readingsOf(asked) };
    // a payment or an expense is taken as the positive amount that people mean by it
    const expression = lossFirst ? '(-a) - b' : 'a - (-b)';
    return { kind: 'calculate', expression, figures: [a, b], in: 'plain', ...readingsOf(asked) };
  },
};

/** "operating income 9M08, 9M09", "quarterly ATM revenue", "revenue and net income 9M08" */
export const series: QuestionRule = {
  name: 'series',
  uses: ['list', 'which', 'amount', 'original', 'dollars', 'compare'],
  read: (asked): Query | undefined => {
    if (asked.metrics.length > 1 && !asked.isSeparated) return undefined;
    if (asked.metrics.length > 1 && asked.periods.length > 1) {
      const figures = asked.metrics.flatMap((metric) =>
        asked.periods.map((period) => refOf(asked, metric, period)),
      );
      return figures.length <= MOST ? { kind: 'series', figures, ...readingsOfSeveral(asked) } : undefined;
    }
    if (asked.metrics.length === 1 && asked.periods.length === 1 && !asked.has('list')) return undefined;
    const figures = figuresOf(asked).slice(0, MOST);
    const [single, another] = figures;
    const [said] = asked.periods;
    const isSaid = single && said && single.period === periodId(said);
    if (isSaid && !another) return { kind: 'lookup', figure: single, ...readingsOf(asked) };
    return figures.length ? { kind: 'series', figures, ...readingsOfSeveral(asked) } : undefined;
  },
};
