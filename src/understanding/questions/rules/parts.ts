import type { MetricId } from '../../../dataset/schema.ts';
import type { Query } from '../../../query/query.ts';
import { letterOf, MOST_FIGURES } from '../../../query/figure-letters.ts';
import { endOf, openingOf } from '../../../periods/calendar.ts';
import { isSpan, type Period } from '../../../periods/period.ts';
import { figureLeft, lowers, placeOfWhole } from '../../metrics/excluded-parts.ts';
import { isHeldIn, standsInLine } from '../../metrics/metric-kinship.ts';
import type { PlacedOperation } from '../../resolution/frame.ts';
import { CHANGES, type OperationName } from '../../words/operation-names.ts';
import { readingsOf, refOf, type Asked, type QuestionRule } from '../asked.ts';
import { CHANGE_BASES } from '../change-bases.ts';

/** "revenue excluding equipment sales 9M08": a total less parts of it; what is no part of it cannot be left out. */
export const excluding: QuestionRule = {
  name: 'total without a part',
  uses: ['excluding', 'amount', 'sum', 'which'],
  read: (asked) => {
    const [period, another] = asked.periods;
    if (!asked.has('excluding') || !period || another) return undefined;
    const { metrics, dataset } = asked;
    const place = placeOfWhole(asked.frame, metrics.map(asked.placeOfMetric));
    const whole = metrics.find((metric) => asked.placeOfMetric(metric) === place);
    const parts = metrics.filter((metric) => metric !== whole);
    if (!whole || !parts.length || parts.length >= MOST_FIGURES) return undefined;
    if (!parts.every((part) => isHeldIn(dataset, part, whole))) return undefined;
    // "without SI and systems construction": the one is in the other, and would be left out twice
    if (parts.some((part) => parts.some((other) => standsInLine(dataset, part, other)))) return undefined;
    if (dataset.metric(whole).unit === '%') return ratioLeft(asked, whole, parts, period);
    const lowersWhole = (part: MetricId): boolean => lowers(dataset, part, whole);
    // "operating income net of new subsidiaries' losses" may be with them or without
    if (parts.some(lowersWhole) && asked.frame.operations.some((leaving) => isSetOff(asked, leaving)))
      return undefined;
    const left = figureLeft(dataset, whole, parts);
    if (left) return { kind: 'lookup', figure: refOf(asked, left, period), ...readingsOf(asked) };
    return {
      kind: 'calculate',
      expression: parts.reduce(
        (sum, part, at) => `${sum} ${lowersWhole(part) ? '+' : '-'} ${letterOf(at + 1)}`,
        letterOf(0),
      ),
      figures: [whole, ...parts].map((metric) => refOf(asked, metric, period)),
      in: 'plain',
      ...readingsOf(asked),
    };
  },
};

/**
 * "Gross margin ratio excluding the ATM business": what is left of the one figure over what is left of the other, for
 * ratios do not add up.
 */
function ratioLeft(
  asked: Asked,
  whole: MetricId,
  parts: readonly MetricId[],
  period: Period,
): Query | undefined {
  const fractions = [whole, ...parts].flatMap((metric) => {
    const { formula } = asked.dataset.metric(metric);
    return formula && 'ratio' in formula ? [formula.ratio] : [];
  });
  const areParts = fractions.every((fraction, at) =>
    fraction.every((part, side) => {
      const total = fractions[0]?.[side];
      return at === 0 || (total !== undefined && isHeldIn(asked.dataset, part, total));
    }),
  );
  const metrics = [0, 1].flatMap((side) => fractions.flatMap((fraction) => fraction[side] ?? []));
  if (fractions.length <= parts.length || !areParts || metrics.length > MOST_FIGURES) return undefined;
  const [over, under] = [0, fractions.length].map((start) =>
    fractions.map((_, at) => letterOf(start + at)).join(' - '),
  );
  return {
    kind: 'calculate',
    expression: `(${over}) / (${under})`,
    figures: metrics.map((metric) => refOf(asked, metric, period)),
    in: 'percent',
    ...readingsOf(asked),
  };
}

const isSetOff = ({ plays }: Asked, { names, words }: PlacedOperation): boolean =>
  names.includes('excluding') && words.some((word) => plays(word, 'setting-off'));

/** What a change taken away is told with. */
const CHANGING: ReadonlySet<OperationName> = new Set([...CHANGES, 'absolute']);

/** "Headcount Dec 2011 less the yoy increase": a figure less its own change is the figure before it. */
export const beforeChange: QuestionRule = {
  name: 'figure less its change',
  uses: ['minus', 'lower', 'yoy', 'qoq', 'since-year-end', 'change', 'growth', 'absolute'],
  read: (asked) => {
    const [metric, second] = asked.metrics;
    const [period, another] = asked.periods;
    const [minus, ...changing] = asked.frame.operations;
    const base = CHANGE_BASES.find(({ name }) => asked.has(name));
    if (!metric || second || !period || another || !base || !minus?.names.includes('minus')) return undefined;
    if (!changing.every(({ names }) => names.some((name) => CHANGING.has(name)))) return undefined;
    const to = asked.dataset.metric(metric).nature === 'balance' ? endOf(period) : period;
    const from = base.from(to);
    return from && { kind: 'lookup', figure: refOf(asked, metric, from), ...readingsOf(asked) };
  },
};

/** "Start with cash 3Q08": what the question begins with is only where somebody wants to begin. */
const isInvitation = ({ frame: { operations, words }, plays }: Asked): boolean =>
  operations.some(
    ({ names, from, words: said }) =>
      names.includes('opening') &&
      INVITING.test(said.join(' ')) &&
      words.slice(0, from).every(({ text }) => !plays(text, 'doing')),
  );

const INVITING = /^(?:start|begin|open) with$/;

/** "cash at the beginning of 9M08", "the cash they began 9M08 with": a balance at the opening of a span. */
export const opening: QuestionRule = {
  name: 'opening balance',
  uses: ['opening', 'amount', 'original', 'which'],
  read: (asked) => {
    const [metric, second] = asked.metrics;
    const [period, another] = asked.periods;
    if (!asked.has('opening') || !metric || second || !period || another || !isSpan(period)) return undefined;
    if (asked.dataset.metric(metric).nature !== 'balance' || isInvitation(asked)) return undefined;
    return { kind: 'lookup', figure: refOf(asked, metric, openingOf(period)), ...readingsOf(asked) };
  },
};
