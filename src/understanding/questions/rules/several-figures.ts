import type { MetricId } from '../../../dataset/schema.ts';
import { periodsOfKind } from '../../../answering/known-periods.ts';
import { figureOf } from '../../../dataset/figure.ts';
import {
  comparePeriods,
  fiscalYearAt,
  isEndOfFiscalYear,
  isWithin,
  monthsApart,
  periodsBetween,
  spansOfYear,
} from '../../../periods/calendar.ts';
import { isSpan, parsePeriodId, periodId, type Period, type Span } from '../../../periods/period.ts';
import { letterOf, MOST_FIGURES } from '../../../query/figure-letters.ts';
import type { FigureRef, Query, Reading } from '../../../query/query.ts';
import { readingsOf, readingsOfSeveral, refOf, type Asked, type QuestionRule } from '../asked.ts';
import { isAddend, isPartOf } from '../../metrics/metric-kinship.ts';
import { eachAtItsTimes } from '../each-at-its-times.ts';
import { isLoss } from '../losses.ts';
import { areMovementsCompared } from '../movement.ts';
import { fromWhole } from '../whole-of-parts.ts';

/** The figures that a question about several names: metrics at periods, a year or a range taken apart into its known parts. */
export function figuresOf(asked: Asked, { unknownToo = false } = {}): FigureRef[] {
  const [metric] = asked.metrics;
  const [period] = asked.periods;
  if (asked.metrics.length > 1) {
    return period && asked.periods.length === 1
      ? asked.metrics.map((each) => refOf(asked, each, period))
      : [];
  }
  if (!metric) return [];
  return expanded(asked, metric, unknownToo).map((each) => refOf(asked, metric, each));
}

/** The known ones of those figures, and the readings, which say so where others of the year are not known. */
export function knownFiguresOf(asked: Asked): { figures: FigureRef[]; readings: readonly Reading[] } {
  const figures = figuresOf(asked);
  const isPartial = figures.length < figuresOf(asked, { unknownToo: true }).length;
  return { figures, readings: isPartial ? [...asked.readings, 'known-parts'] : asked.readings };
}

function expanded(asked: Asked, metric: MetricId, unknownToo: boolean): readonly Period[] {
  const [first, second] = asked.periods;
  const onward = first && isOpenEnded(asked) ? periodsSince(asked, metric, first) : [];
  if (onward.length) return onward;
  // "before FY2008": what the period only bounds is not known from it
  if (asked.plays(asked.frame.periods[0]?.wordBefore ?? '', 'beyond')) return [];
  const spans = first?.kind !== 'instant' && first?.kind === second?.kind;
  if (asked.isRange && first && second && asked.periods.length === 2 && spans)
    return periodsBetween(first, second);
  if (asked.periods.length > 1) return asked.periods;
  if (!asked.periodSaid || !first) return allKnown(asked, metric);
  if (isOfAnyYear(asked)) return inEveryYear(asked, metric, first);
  if (
    first.kind === 'year' ||
    (asked.has('average', 'list', 'highest', 'lowest') &&
      first.kind !== 'instant' &&
      first.kind !== 'quarter')
  ) {
    const length = saysLength(asked, 'half-length') ? 'half' : 'quarter';
    const within = spansOfYear(first.fy).filter((span) => span.kind === length && isWithin(span, first));
    const isKnown = (span: Period): boolean => figureOf(asked.dataset, metric, periodId(span)) !== undefined;
    const known = within.filter(isKnown);
    return unknownToo && known.length ? within : known;
  }
  return [first];
}

/** Every period that a figure is known for, derived or reported: quarters and dates, unless other lengths are said. */
function allKnown(asked: Asked, metric: MetricId): readonly Period[] {
  const { dataset } = asked;
  const known = (kind: Period['kind']): Period[] =>
    periodsOfKind(dataset, metric, kind).flatMap((id) => parsePeriodId(id) ?? []);
  const dates = known('instant');
  const isYear = saysLength(asked, 'year-length');
  if (dates.length) return isYear ? dates.filter(isEndOfFiscalYear) : dates;
  return known(isYear ? 'year' : saysLength(asked, 'half-length') ? 'half' : 'quarter');
}

/** "The highest full year", "which Q3 had the lowest margin": a part of a year whose year is what is asked for. */
function isOfAnyYear(asked: Asked): boolean {
  const [part, another] = asked.frame.periods;
  const isOne = part?.period.kind === 'part' && !another && asked.has('highest', 'lowest');
  return isOne && !saysLength(asked, 'quarter-length') && !saysLength(asked, 'half-length');
}

/** A part of a year in all the years that it is known in. */
const inEveryYear = ({ dataset }: Asked, metric: MetricId, part: Period): readonly Period[] =>
  periodsOfKind(dataset, metric, part.kind)
    .flatMap((id) => parsePeriodId(id) ?? [])
    .filter((period) => monthsApart(part, period) % MONTHS_OF_YEAR === 0);

const saysLength = (
  { frame, plays }: Asked,
  role: 'year-length' | 'half-length' | 'quarter-length',
): boolean => frame.words.some(({ text }) => plays(text, role));

/** "which quarter since 1Q10", 「2010年度第1四半期以降」: whether a period is only where the question begins. */
export function isOpenEnded({ frame, plays, periods }: Asked): boolean {
  const [mention] = frame.periods;
  const after = mention && frame.words[mention.at + 1]?.text;
  return (
    periods.length === 1 &&
    mention !== undefined &&
    (plays(mention.wordBefore, 'open-ended') || plays(after ?? '', 'open-ended'))
  );
}

/** A period and all of its length that are known after it. */
function periodsSince({ dataset }: Asked, metric: MetricId, first: Period): Period[] {
  const last = dataset
    .periodsOf(metric)
    .flatMap((id) => parsePeriodId(id) ?? [])
    .filter(({ kind }) => kind === first.kind)
    .toSorted(comparePeriods)
    .at(-1);
  return last && comparePeriods(first, last) < 0 ? periodsBetween(first, last) : [];
}

const MONTHS_OF_YEAR = 12;

/** More figures than these are no one answer. */
const MOST = 40;

/** Payments told as negative numbers beside amounts told as positive ones: their sum would be a difference. */
const isMixedInSign = (asked: Asked): boolean =>
  new Set(asked.metrics.map((metric) => isLoss(asked, metric))).size > 1;

/** "average operating income 1Q10 to 3Q11", "sum of S&M and G&A 9M08", "income tax FY2010 = 1Q10+2Q10+3Q10+4Q10" */
export const aggregate: QuestionRule = {
  name: 'aggregate',
  uses: ['sum', 'average', 'list', 'amount', 'which', 'plus', 'per-time', 'per-quarter', 'percent'],
  read: (asked) => {
    const isOne = asked.metrics.length === 1;
    if (asked.has('percent') && !isRatio(asked)) return undefined;
    if (!asked.has('sum', 'average') && !(isOne && isAddedUp(asked))) return undefined;
    if (isOne && asked.periods.length === 2 && asked.has('compare')) return undefined;
    if (areSetAgainst(asked)) return undefined;
    const how = asked.has('average') ? 'average' : 'sum';
    const metrics = how === 'sum' ? withoutTheirTotal(asked) : asked.metrics;
    // a part that is not known would be left out of the sum without a word
    const figures = figuresOf({ ...asked, metrics, periods: summandsOf(asked) }, { unknownToo: true });
    // "home use altogether?": without a period said it is the total itself that is asked for
    const isUnsaid = isOne && !asked.periodSaid && !asked.has('average', 'list');
    if (figures.length < 2 || isUnsaid) return undefined;
    if (isMixedInSign(asked)) return how === 'sum' ? sumOfSizes(asked, figures) : undefined;
    return fromWhole(asked, figures, how) ?? { kind: 'aggregate', figures, how, ...readingsOfSeveral(asked) };
  },
};

/** "Revenue 3Q09 vs the average of 2Q08 and 3Q08": what is set against an average is no part of it. */
const areSetAgainst = ({ frame }: Asked): boolean =>
  frame.operations.some(
    ({ names, from }) =>
      names.includes('compare') &&
      frame.periods.some(({ at }) => at < from) &&
      frame.periods.some(({ at }) => at > from),
  );

/** "Connectivity contracts, corporate plus home, in total": the total of what is added up only names it. */
function withoutTheirTotal({ dataset, metrics }: Asked): readonly MetricId[] {
  const isPart = (part: MetricId, whole: MetricId): boolean =>
    isPartOf(dataset, part, whole) || isAddend(dataset, part, whole);
  const total = metrics.find((whole) => metrics.some((part) => isPart(part, whole)));
  if (!total) return metrics;
  const parts = metrics.filter((metric) => metric !== total);
  return parts.length > 1 && parts.every((part) => isPart(part, total)) ? parts : metrics;
}

/** "average operating margin of 3Q08 and 3Q09, in %": what is told in percent anyway. */
const isRatio = ({ dataset, metrics }: Asked): boolean =>
  metrics.every((metric) => dataset.metric(metric).unit === '%');

/** "revenue 1Q10 + 2Q10", "total revenue 1Q10 to 3Q10", "total R&D over 2Q08 and 3Q08", "total revenue since 1Q10" */
function isAddedUp(asked: Asked): boolean {
  const { frame, periods, isRange } = asked;
  const plus = frame.signs.includes('+') && frame.signs.every((sign) => sign === '+' || sign === '=');
  if (periods.length > 1 && (plus || asked.has('plus'))) return true;
  const isTotal = ({ text }: { text: string }): boolean => asked.plays(text, 'total');
  if (isRange || isOpenEnded(asked)) return frame.words.some(isTotal);
  const isInName = (at: number): boolean => frame.metrics.some(({ from, to }) => from <= at && at < to);
  const isFlow = asked.metrics.every((metric) => asked.dataset.metric(metric).nature === 'flow');
  const isList =
    periods.length > 1 &&
    periods.every(isSpan) &&
    frame.periods.every(({ period }) => period.kind !== 'relative');
  return isFlow && isList && frame.words.some((word, at) => isTotal(word) && !isInName(at));
}

/** The periods to add up: of "FY2010 = 1Q10+2Q10+3Q10+4Q10" those behind the sign, which the first is made of. */
const summandsOf = (asked: Asked): readonly Period[] =>
  (asked.frame.signs.includes('=') ? partsSaid(asked) : undefined) ?? asked.periods;

/** "FY2008 so far (1Q, 2Q, 3Q)": the parts of the first period, where all others are. */
export function partsSaid({ periods: [first, ...others] }: Asked): readonly Period[] | undefined {
  return first && others.length > 1 && others.every((part) => isWithin(part, first)) ? others : undefined;
}

/** "total of purchase of property and capital lease acquisitions": a payment counts as the amount paid. */
function sumOfSizes(asked: Asked, figures: readonly FigureRef[]): Query | undefined {
  if (figures.length > MOST_FIGURES) return undefined;
  const terms = figures.map(({ metric }, index) =>
    isLoss(asked, metric) ? `(-${letterOf(index)})` : letterOf(index),
  );
  return {
    kind: 'calculate',
    expression: terms.join(' + '),
    figures: [...figures],
    in: 'plain',
    ...readingsOfSeveral(asked),
  };
}

/** "difference between corporate and home connectivity revenue 9M09" */
export const difference: QuestionRule = {
  name: 'difference',
  uses: ['change', 'beat', 'higher', 'lower', 'amount', 'points', 'compare'],
  read: (asked) => {
    const [first, second] = asked.metrics;
    const [period] = asked.periods;
    if (!first || !second || asked.metrics.length !== 2 || !period || asked.periods.length !== 1)
      return undefined;
    if (areMovementsCompared(asked)) return undefined;
    const isAsked = isGapAsked(asked) || isExcessAsked(asked) || arePointsBetween(asked);
    if (!isAsked || asked.has('growth', 'yoy', 'qoq', 'percent')) return undefined;
    const [a, b] = [refOf(asked, first, period), refOf(asked, second, period)];
    const [lossFirst, lossSecond] = [isLoss(asked, first), isLoss(asked, second)];
    if (!lossFirst && !lossSecond) return { kind: 'difference', a, b, ...readingsOf(asked) };
    // a payment or an expense is taken as the positive amount that people mean by it
    const expression = `${lossFirst ? '(-a)' : 'a'} - ${lossSecond ? '(-b)' : 'b'}`;
    return { kind: 'calculate', expression, figures: [a, b], in: 'plain', ...readingsOf(asked) };
  },
};

/** "The gap between A and B", and not "A while B fell": what one of the two did is no difference of both. */
const isGapAsked = ({ frame, plays }: Asked): boolean =>
  frame.operations.some(
    ({ names, words }) => names.includes('change') && words.some((word) => plays(word, 'between-two')),
  );

/** "How much higher was A than B", "by how much did A beat B", and not "A when B was higher". */
const isExcessAsked = ({ frame: { words, metrics }, has, plays }: Asked): boolean =>
  has('beat', 'higher', 'lower') &&
  (has('amount', 'compare', 'change', 'minus') ||
    words.some(
      ({ text }, at) =>
        (plays(text, 'base-follows') && metrics.some(({ from }) => from > at && from <= at + 2)) ||
        (plays(text, 'base-precedes') && metrics.some(({ to }) => to === at)),
    ));

/** "Points between the operating margin and the net margin": between two shares there lie points. */
const arePointsBetween = (asked: Asked): boolean =>
  asked.has('points') &&
  asked.metrics.every((metric) => asked.dataset.metric(metric).unit === '%') &&
  asked.frame.words.some(({ text }) => asked.plays(text, 'both-ends'));

/** "FY09: revenue 9M09?", "3Q09 FY2008": a year beside a part of one, and nothing that makes them two periods. */
function yearBesidePart({ frame, periods, plays }: Asked): { year: Span; part: Period } | undefined {
  const [first, second] = frame.periods;
  const year = periods.filter(isSpan).find(({ kind }) => kind === 'year');
  const [part, another] = periods.filter(({ kind }) => kind !== 'year');
  if (!first || !second || !year || !part || another || periods.length > 2) return undefined;
  const isList = frame.words.slice(first.at + 1, second.at).some(({ text }) => plays(text, 'separating'));
  return isList ? undefined : { year, part };
}

/** "operating income 9M08, 9M09", "quarterly ATM revenue", "revenue and net income 9M08" */
export const series: QuestionRule = {
  name: 'series',
  uses: ['list', 'which', 'amount', 'original', 'dollars', 'compare'],
  read: (asked): Query | undefined => {
    if (asked.metrics.length > 1 && !asked.isSeparated) return undefined;
    const beside = yearBesidePart(asked);
    const [metric] = asked.metrics;
    if (beside && metric) {
      const { year, part } = beside;
      const isWhole = asked.frame.periods.some(({ isFullYear }) => isFullYear);
      const isOfYear = !isWhole && year.fy === (part.kind === 'instant' ? fiscalYearAt(part) : part.fy);
      // of two that contradict each other neither is what was surely meant
      return isOfYear
        ? { kind: 'lookup', figure: refOf(asked, metric, part), ...readingsOf(asked) }
        : undefined;
    }
    if (asked.metrics.length > 1 && asked.periods.length > 1) {
      const figures = eachAtItsTimes(asked);
      return figures.length <= MOST ? { kind: 'series', figures, ...readingsOfSeveral(asked) } : undefined;
    }
    if (asked.metrics.length === 1 && asked.periods.length === 1 && !asked.has('list')) return undefined;
    const figures = figuresOf(asked, { unknownToo: true }).slice(0, MOST);
    const [single, another] = figures;
    const [said] = asked.periods;
    const isSaid = single && said && single.period === periodId(said);
    if (isSaid && !another) return { kind: 'lookup', figure: single, ...readingsOf(asked) };
    return figures.length ? { kind: 'series', figures, ...readingsOfSeveral(asked) } : undefined;
  },
};
