import type { Dataset } from '../../dataset/dataset.ts';
import { isWithin } from '../../periods/calendar.ts';
import { parsePeriodId, periodId, samePeriod } from '../../periods/period.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { isFromConversation } from './conversation.ts';
import { saysCount } from './last-two.ts';
import { longestRun } from './looked-up-together.ts';
import { isPlain } from '../questions/apply-rules.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { CHANGES } from '../words/operation-names.ts';
import { isPartOf, isRatioOf, onlyTotalOf } from '../metrics/metric-kinship.ts';
import { readPeriod } from '../periods/resolve-periods.ts';
import type { Question } from '../resolution/resolve.ts';

/** "as a percentage of revenue?" after a figure: that figure over the one named now. */
export function shareOfPrevious(
  { dataset, conversation, lexicon }: Question,
  frame: Frame,
  mentions: readonly MetricMention[],
): Query | undefined {
  const { query, trail = [] } = conversation;
  const [whole] = mentions[0]?.metrics ?? [];
  const isShare =
    hasOperation(frame, 'share') ||
    (hasOperation(frame, 'percent', 'ratio') &&
      (frame.operations.some(({ to }) => to <= (mentions[0]?.from ?? 0)) ||
        isWholeBefore(lexicon, frame, mentions[0])));
  if (!isShare || !whole || mentions.length > 1) return undefined;
  if (query?.kind === 'aggregate') return shareOfSum(query, whole, frame);
  if (query?.kind === 'calculate' && isPlainSum(query))
    return shareOfSum({ figures: query.figures, how: 'sum' }, whole, frame);
  const together = figuresTogether(dataset, lexicon, frame, trail, whole);
  if (together) return shareOfSum({ figures: together, how: 'sum' }, whole, frame);
  const figure = figureSpokenOf(dataset, query, whole, frame, trail);
  if (!figure || figure.target || figure.metric === whole) return undefined;
  const named = { ...figure, metric: whole };
  // "network services is what share of that": what is pointed at is the whole
  const isWholePointedAt = frame.operations.some(
    ({ names, from, to }) =>
      names.includes('share') &&
      from >= (mentions[0]?.to ?? Infinity) &&
      lexicon.plays(frame.words[to]?.text ?? '', 'pointing'),
  );
  return isWholePointedAt ? shareOf(named, figure) : shareOf(figure, named);
}

/** "What share of it do those two make up?", "together as % of revenue": the figures looked up last that are meant. */
function figuresTogether(
  dataset: Dataset,
  lexicon: Lexicon,
  frame: Frame,
  trail: readonly FigureRef[],
  whole: MetricId,
): FigureRef[] | undefined {
  if (saysCount(lexicon, frame, 2)) return trail.slice(-2);
  if (!hasOperation(frame, 'sum')) return undefined;
  return longestRun(dataset, trail).filter(({ metric }) => metric !== whole);
}

/** The figure that a share is asked of: "yoy?" in between leaves it as it was, a time that is named tells which one it is. */
function figureSpokenOf(
  dataset: Dataset,
  query: Query | undefined,
  whole: MetricId,
  { periods: [mention, another] }: Frame,
  trail: readonly FigureRef[],
): FigureRef | undefined {
  const last =
    query?.kind === 'change' && isFromConversation(query)
      ? query.to
      : query?.kind === 'lookup'
        ? query.figure
        : undefined;
  if (!mention) return last;
  if (another || !query) return undefined;
  const now = trail.at(-1);
  const read = readPeriod(dataset, whole, mention, now && parsePeriodId(now.period));
  const period = read.kind === 'period' ? periodId(read.period) : undefined;
  if (query.kind === 'rank') return query.figures.find((figure) => figure.period === period);
  return last?.period === period ? last : undefined;
}

/** 「総資産の何％？」: the whole stands before what is asked of it. */
function isWholeBefore(
  { plays }: Lexicon,
  { operations, words }: Frame,
  mention: MetricMention | undefined,
): boolean {
  const next = words.slice(mention?.to);
  const asked = next.findIndex((_, at) => operations.some(({ from }) => from === at + (mention?.to ?? 0)));
  return (
    mention !== undefined && asked > 0 && plays(next[0]?.text ?? '', 'whole-stands-before') && asked <= 2
  );
}

/** 「総資産の何％にあたりますか」 after a sum of figures at one time, "what share of it do those two make up?" after these. */
function shareOfSum(
  { figures, how }: Pick<Extract<Query, { kind: 'aggregate' }>, 'figures' | 'how'>,
  whole: MetricId,
  { periods }: Frame,
): Query | undefined {
  const [first, ...others] = figures;
  const isOne =
    first &&
    others.length > 0 &&
    others.every(({ period, target }) => period === first.period && !target) &&
    figures.every(({ metric }) => metric !== whole);
  if (!isOne || how !== 'sum' || periods.length || figures.length >= LETTERS.length) return undefined;
  const letters = LETTERS.slice(0, figures.length);
  return {
    kind: 'calculate',
    expression: `(${letters.join(' + ')}) / ${LETTERS[figures.length] ?? ''}`,
    figures: [...figures, { ...first, metric: whole }],
    in: 'percent',
    readings: ['from-conversation'],
  };
}

/** "A plus B": figures that are added up and nothing else. */
const isPlainSum = ({ expression, figures }: Extract<Query, { kind: 'calculate' }>): boolean =>
  expression === LETTERS.slice(0, figures.length).join(' + ');

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

const shareOf = (of: FigureRef, to: FigureRef): Query => ({
  kind: 'ratio',
  of,
  to,
  in: 'percent',
  readings: ['from-conversation'],
});

/** "what % is that?" after a part that was asked for of a figure spoken of: its share of that figure. */
export function shareOfSpoken(
  dataset: Dataset,
  frame: Frame,
  query: Query,
  trail: readonly FigureRef[],
): Query | undefined {
  if (query.kind !== 'lookup' || query.figure.target || frame.metrics.length) return undefined;
  if (!hasOperation(frame, 'share', 'percent', 'ratio') || hasOperation(frame, ...CHANGES)) return undefined;
  const { figure } = query;
  const whole = trail.findLast(
    ({ metric, period }) => period === figure.period && isPartOf(dataset, figure.metric, metric),
  );
  const total =
    whole?.metric ?? (hasOperation(frame, 'share') ? onlyTotalOf(dataset, figure.metric) : undefined);
  return total === undefined ? undefined : shareOf(figure, { ...figure, metric: total });
}

/** "as a %?" after the gross margin of SI: the ratio that is told of it, where there is only one. */
export function ownRatio(dataset: Dataset, lexicon: Lexicon, frame: Frame, query: Query): Query | undefined {
  if (query.kind !== 'lookup' || query.figure.target || hasOperation(frame, ...CHANGES)) return undefined;
  const isAs = frame.words.some(({ text }) => lexicon.plays(text, 'told-as'));
  if (!hasOperation(frame, 'ratio', 'share') && !(isAs && hasOperation(frame, 'percent'))) return undefined;
  const { metric, period } = query.figure;
  const [ratio, another] = dataset.metrics.filter(({ id }) => isRatioOf(dataset, id, metric));
  return ratio && !another
    ? { kind: 'lookup', figure: { metric: ratio.id, period }, readings: ['from-conversation'] }
    : undefined;
}

/** "In yen?" after a margin in percent or the share of something: the amount that the ratio is told of. */
export function amountOfRatio(
  dataset: Dataset,
  { plays }: Lexicon,
  frame: Frame,
  query: Query,
): Query | undefined {
  const isInYen =
    hasOperation(frame, 'absolute') || frame.words.some(({ text }) => plays(text, 'own-currency'));
  if (!isInYen || !isPlain(frame)) return undefined;
  const readings = ['from-conversation' as const];
  if (query.kind === 'ratio')
    return query.in === 'percent' ? { kind: 'lookup', figure: query.of, readings } : undefined;
  if (query.kind !== 'lookup' || query.figure.target) return undefined;
  const { metric, period } = query.figure;
  const { formula, unit } = dataset.metric(metric);
  if (unit !== '%' || !formula || !('ratio' in formula)) return undefined;
  return { kind: 'lookup', figure: { metric: formula.ratio[0], period }, readings };
}

/**
 * "how much is that in percent of the total?" after a figure: of the total that was looked up before it, or of the
 * only one that it is a part of.
 */
export function shareOfTotal(
  dataset: Dataset,
  { plays }: Lexicon,
  frame: Frame,
  query: Query,
  trail: readonly FigureRef[],
): Query | undefined {
  const asksShare = hasOperation(frame, 'share', 'percent', 'ratio');
  const isOfTotal = frame.words.some(({ text }) => plays(text, 'total') || plays(text, 'of-total'));
  if (query.kind !== 'lookup' || query.figure.target || !asksShare || !isOfTotal) return undefined;
  const { figure } = query;
  const spoken = trail.findLast(({ metric }) => isPartOf(dataset, figure.metric, metric));
  const whole = spoken?.metric ?? onlyTotalOf(dataset, figure.metric);
  return whole === undefined ? undefined : shareOf(figure, { ...figure, metric: whole });
}

/** "share of the nine-month figure?", "what % of the full year is that?" after a quarter: its share of the longer time. */
export function shareOfLongerTime(dataset: Dataset, frame: Frame, query: Query): Query | undefined {
  const [mention, another] = frame.periods;
  if (query.kind !== 'lookup' || query.figure.target || !mention || another) return undefined;
  if (!hasOperation(frame, 'share', 'percent', 'ratio') || hasOperation(frame, 'target', ...CHANGES))
    return undefined;
  const { metric, period } = query.figure;
  const part = parsePeriodId(period);
  const read = readPeriod(dataset, metric, mention, part);
  if (dataset.metric(metric).nature !== 'flow' || read.kind !== 'period' || !part) return undefined;
  const isLonger = isWithin(part, read.period) && !samePeriod(part, read.period);
  return isLonger ? shareOf(query.figure, { ...query.figure, period: periodId(read.period) }) : undefined;
}
