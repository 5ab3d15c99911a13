import { isMissing, resolveFigure } from '../../../answering/resolve-figure.ts';
import { comparePeriods, monthsApart, shiftYears } from '../../../periods/calendar.ts';
import { letterOf } from '../../../query/figure-letters.ts';
import { isSpan, samePeriod, type Period } from '../../../periods/period.ts';
import { isJapanese } from '../../words/words.ts';
import { readingsOf, refOf, type Asked, type QuestionRule } from '../asked.ts';
import { isLoss } from '../losses.ts';

/**
 * The earlier and the later of two periods; of one period and a number of years, the one so many years before it too.
 * None where the years that are said are not those between the periods.
 */
export function endsOf(asked: Asked): readonly Period[] {
  const [a, b, more] = asked.periods;
  const years = asked.yearsSaid;
  if (!a || more) return [];
  if (!b) return years === undefined ? [] : [shiftYears(a, -years), a];
  const [from, to] = comparePeriods(a, b) <= 0 ? [a, b] : [b, a];
  return years === undefined || samePeriod(shiftYears(to, -years), from) ? [from, to] : [];
}

/**
 * The two periods of a change, the one that it counts from first: "how much higher was revenue in 9M08 than in 9M09"
 * counts from 9M09, though it is the later.
 */
export function stepOf(asked: Asked): readonly Period[] {
  const ends = endsOf(asked);
  const isExcess = asked.has('higher', 'lower', 'above', 'below', 'beat');
  const base = isExcess ? baseSaid(asked) : beginningSaid(asked);
  const subject = base && ends.find((period) => !samePeriod(period, base));
  return subject && asked.periods.length === 2 ? [base, subject] : ends;
}

/** The period that "from 3Q09 to 3Q08", "in 3Q08 from 3Q09", 「3Q09から3Q08」 begins with, though it is the later. */
function beginningSaid({ frame: { periods, words }, plays, periodAt }: Asked): Period | undefined {
  const [first, second] = periods;
  if (!first || !second) return undefined;
  const [link, another] = words.slice(first.at + 1, second.at).filter(({ text }) => !plays(text, 'definite'));
  if (!link || another) return undefined;
  const isBehind = plays(link.text, 'revised-from') && !isJapanese(link.text);
  if (isBehind) return periodAt(second.mention);
  const isFrom = plays(link.text, 'revised-to') || plays(link.text, 'revised-from');
  return isFrom ? periodAt(first.mention) : undefined;
}

/** The period behind "than", or before 「より」. */
function baseSaid({ frame, plays, periodAt }: Asked): Period | undefined {
  const { periods, words, metrics } = frame;
  const isInName = (at: number): boolean => metrics.some(({ from, to }) => from <= at && at < to);
  const said = words.findIndex(({ text }, at) => plays(text, 'base-follows') && !isInName(at));
  const mention =
    periods.find(({ at }) => plays(words[at + 1]?.text ?? '', 'base-precedes')) ??
    (said < 0 ? undefined : periods.find(({ at }) => at > said));
  return mention && periodAt(mention.mention);
}

/** "CAGR of revenue FY2007 to FY2010", "three-year CAGR of revenue to FY2010" */
export const cagr: QuestionRule = {
  name: 'compound growth',
  uses: ['cagr', 'percent', 'growth', 'average', 'years', 'change', 'amount'],
  read: (asked) => {
    const [metric, other] = asked.metrics;
    const [from, to] = endsOf(asked);
    if (!asked.has('cagr') || !metric || other || !from || !to) return undefined;
    if (isOfQuarters(asked)) {
      const figures = [refOf(asked, metric, from), refOf(asked, metric, to)];
      const isRate = figures.every((ref) => {
        const figure = resolveFigure(asked.dataset, ref);
        return isMissing(figure) || figure.value > 0;
      });
      if (from.kind !== 'quarter' || to.kind !== 'quarter' || !isRate) return undefined;
      const expression = `(b / a) ^ (1 / ${monthsApart(from, to) / MONTHS.quarter}) - 1`;
      return { kind: 'calculate', expression, figures, in: 'percent', ...readingsOf(asked) };
    }
    return {
      kind: 'growth',
      from: refOf(asked, metric, from),
      to: refOf(asked, metric, to),
      ...readingsOf(asked),
    };
  },
};

/** "Compound quarterly growth": from one quarter to the next, and not from year to year. */
const isOfQuarters = ({ frame, plays }: Asked): boolean =>
  frame.operations.some(
    ({ names, words }) => names.includes('cagr') && words.some((word) => plays(word, 'quarter-length')),
  );

const MOST_SUMMANDS = 6;

/**
 * "how much more was spent on S&M and R&D together in 9M08 than in 9M07": the sum of several figures at two times. A
 * payment counts as the amount paid.
 */
export const changeOfSum: QuestionRule = {
  name: 'change of a sum',
  uses: ['sum', 'change', 'growth', 'percent', 'higher', 'lower', 'amount', 'compare', 'absolute'],
  read: (asked) => {
    const { metrics, periods } = asked;
    const [from, to] = endsOf(asked);
    if (metrics.length < 2 || metrics.length > MOST_SUMMANDS || !from || !to || periods.length !== 2)
      return undefined;
    if (!asked.has('sum') || !asked.has('change', 'growth', 'percent', 'higher', 'lower')) return undefined;
    const sum = (offset: number): string =>
      metrics
        .map((metric, index) => {
          const letter = letterOf(offset + index);
          return isLoss(asked, metric) ? `(-${letter})` : letter;
        })
        .join(' + ');
    const [earlier, later] = [sum(0), sum(metrics.length)];
    const percent = asked.has('percent', 'growth');
    return {
      kind: 'calculate',
      expression: percent ? `(${later}) / (${earlier}) - 1` : `(${later}) - (${earlier})`,
      figures: [from, to].flatMap((period) => metrics.map((metric) => refOf(asked, metric, period))),
      in: percent ? 'percent' : 'plain',
      ...readingsOf(asked),
    };
  },
};

/** The months of a span, and of what it is divided into. */
export const MONTHS = { quarter: 3, half: 6, 'nine-months': 9, year: 12 } as const;
const PARTS = [
  ['per-month', 1],
  ['per-quarter', MONTHS.quarter],
] as const;

/** "average monthly revenue 9M09", "average revenue per quarter in FY2010", 「月平均売上高」: what flows in a span, by its parts. */
export const averageOfParts: QuestionRule = {
  name: 'average of the parts of a span',
  uses: ['average', 'per-month', 'per-quarter', 'list', 'amount'],
  read: (asked) => {
    const [metric, other] = asked.metrics;
    const [period, another] = asked.periods;
    const part = asked.has('average') ? PARTS.find(([name]) => asked.has(name)) : undefined;
    if (!part || !metric || other || !period || another || !isSpan(period)) return undefined;
    const count = MONTHS[period.kind] / part[1];
    if (asked.dataset.metric(metric).nature !== 'flow' || count === 1) return undefined;
    return {
      kind: 'calculate',
      expression: `a / ${count}`,
      figures: [refOf(asked, metric, period)],
      in: 'plain',
      ...readingsOf(asked),
    };
  },
};
