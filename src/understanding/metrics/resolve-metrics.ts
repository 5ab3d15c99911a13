import type { Dataset } from '../../dataset/dataset.ts';
import { figureOf } from '../../dataset/figure.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { endOf } from '../../periods/calendar.ts';
import { periodId, type Period } from '../../periods/period.ts';
import type { FigureRef } from '../../query/query.ts';
import { besideItsPart } from './beside-its-part.ts';
import { changeOfBalance } from './cash-flow-lines.ts';
import { distributed } from './distribute-kind.ts';
import { distributedBeside } from './figures-beside.ts';
import { hasOperation, isArithmetic, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/phrase-words.ts';
import { isSaidOfPart, withExcludedParts } from './excluded-parts.ts';
import { familyOf, isPartOf } from './metric-kinship.ts';
import { isOfGroup } from './of-whole-group.ts';
import { ofLineSpokenOf, takenOffLine } from './line-spoken-of.ts';
import { byUnit } from './by-unit.ts';
import { byContext } from './metrics-in-context.ts';
import { narrowed } from './narrow-metrics.ts';
import { STATEMENT_GROUPS } from '../resolution/statements.ts';
import { withoutTotals } from './totals-beside.ts';
import { asWholeOfShare } from './whole-of-share.ts';
import { hasTargets } from '../resolution/target-facts.ts';

/** The metrics that a frame names once each word has been used to tell ambiguous ones apart. */
export type ResolvedMetrics = {
  readonly mentions: readonly MetricMention[];
  /** Unknown words that no metric named here has in its names. */
  readonly unexplained: readonly string[];
  /** The mentions by their places, as their words name them; the places of those that only narrow others. */
  readonly placed: ReadonlyMap<number, MetricMention>;
  readonly taken: ReadonlySet<number>;
};

/**
 * Narrows ambiguous mentions by the other words of the question ("revenues ... connectivity (corporate use)"), by what
 * was spoken of before, and drops the mentions that only served to do so.
 */
export function resolveMetrics(
  dataset: Dataset,
  lexicon: Lexicon,
  asked: Frame,
  before: FigureRef | undefined,
): ResolvedMetrics {
  const spoken = ofLineSpokenOf(dataset, lexicon, asked, before?.metric);
  const told =
    spoken === asked ? (distributed(dataset, lexicon, asked) ?? distributedBeside(lexicon, asked)) : spoken;
  const takesOff = hasOperation(told, 'minus') || told.signs.includes('-');
  const frame = takesOff ? takenOffLine(dataset, lexicon, told) : told;
  const absorbed = new Set<MetricMention>();
  const merging = { absorbed, grown: new Set<MetricMention>() };
  const mentions = frame.metrics.map((mention) => narrowed(dataset, mention, frame, lexicon, merging));
  const left = mentions.filter((_, index) => {
    const original = frame.metrics[index];
    return !original || !absorbed.has(original);
  });
  const isAdded = hasOperation(frame, 'plus') || frame.signs.includes('+');
  const kept = isAdded ? left.map((mention) => besideItsPart(dataset, mention, left, asked.metrics)) : left;
  const asNamed = (mention: MetricMention): MetricMention =>
    asWholeOfShare(dataset, lexicon, byUnit(dataset, lexicon, mention, frame), frame);
  const read = kept.map((mention) =>
    byTarget(
      dataset,
      byStatement(
        dataset,
        lexicon,
        byPeriod(dataset, lexicon, byContext(dataset, lexicon, asNamed(mention), before, frame), frame),
        frame,
      ),
      frame,
    ),
  );
  const isSum = isArithmetic(frame);
  const lines = withExcludedParts(dataset, lexicon, frame, read);
  const measured = lines.map((mention) => inUnitOfWhole(dataset, lexicon, mention, lines, frame));
  const chosen = isSum ? measured.map((mention) => besideBalances(dataset, mention, measured)) : measured;
  const decided = withoutTotals(dataset, lexicon, frame, chosen);
  const held = withoutContainer(dataset, lexicon, decided, frame);
  const named = held.flatMap(({ metrics }) => metrics);
  const isExplained = (word: string): boolean =>
    named.some((metric) => lexicon.fits(metric, word, frame.words)) || isSaidOfPart(frame, word, lexicon);
  return {
    mentions: merged(held).map((mention) =>
      isOfGroup(dataset, lexicon, frame, mention) ? { ...mention, metrics: [] } : mention,
    ),
    unexplained: frame.unknown.filter((word) => !isExplained(word)),
    placed: new Map(
      kept.map((mention) => [
        mention.from,
        isSum ? besideBalances(dataset, byPeriod(dataset, lexicon, mention, frame), kept) : mention,
      ]),
    ),
    taken: new Set(
      asked.metrics.flatMap(({ from }) => (kept.some((mention) => mention.from === from) ? [] : [from])),
    ),
  };
}

/** "total assets - total liabilities - minority interest": among balances what may be a flow as well is a balance. */
function besideBalances(
  dataset: Dataset,
  mention: MetricMention,
  all: readonly MetricMention[],
): MetricMention {
  const isBalance = (metric: MetricId): boolean => dataset.metric(metric).nature === 'balance';
  if (mention.metrics.length === 1) return mention;
  const others = all.filter(({ metrics }) => metrics.length === 1);
  const [balance, second] = mention.metrics.filter(isBalance);
  const isAmongBalances = others.length > 0 && others.every(({ metrics }) => metrics.every(isBalance));
  return balance && !second && isAmongBalances ? { ...mention, metrics: [balance] } : mention;
}

/**
 * "What share of the issued shares was treasury stock": of two figures in a share, both are told in one unit. "hi-ho as a
 * percentage of total costs" does not ask for its revenue, though it has no other figure in yen.
 */
function inUnitOfWhole(
  dataset: Dataset,
  lexicon: Lexicon,
  mention: MetricMention,
  [first, second, third]: readonly MetricMention[],
  frame: Frame,
): MetricMention {
  if (mention.metrics.length === 1 || !first || !second || third || !hasOperation(frame, 'share'))
    return mention;
  const [other, another] = (mention === first ? second : first).metrics;
  if (!other || another) return mention;
  const { unit } = dataset.metric(other);
  const [alike, more] = mention.metrics.filter((metric) => dataset.metric(metric).unit === unit);
  const isLine = mention.words.some((word) => lexicon.plays(word, 'business'));
  if (alike && isLine && familyOf(alike) !== familyOf(other)) return mention;
  return alike && !more ? { ...mention, metrics: [alike] } : mention;
}

/** "accounts receivable change in the cash flow statement" is the line of that statement, not the balance. */
function byStatement(
  dataset: Dataset,
  lexicon: Lexicon,
  mention: MetricMention,
  frame: Frame,
): MetricMention {
  for (const [operation, group] of Object.entries(STATEMENT_GROUPS) as [
    keyof typeof STATEMENT_GROUPS,
    string,
  ][]) {
    if (!hasOperation(frame, operation)) continue;
    const lines = dataset.groups.get(group) ?? [];
    const own = mention.metrics.filter((metric) => lines.includes(metric));
    if (own.length) return { ...mention, metrics: own };
    const [balance, second] = mention.metrics;
    const isBalance = !second && balance !== undefined && dataset.metric(balance).nature === 'balance';
    const isChange = hasOperation(frame, 'change');
    const changes = isBalance ? lines.filter(changeOfBalance(lexicon, balance)) : [];
    const alike = changes.length
      ? changes
      : lines.filter((metric) => mention.words.every((word) => lexicon.wordsOf(metric).has(word)));
    if (alike.length === 1 && (changes.length || !(isBalance && isChange)))
      return { ...mention, metrics: alike, line: true };
    // "increase in deferred income, cash flow statement": no line of it, and its balance is not what was asked for
    if (isBalance && isChange && operation === 'statement-cash-flow') return { ...mention, metrics: [] };
  }
  return mention;
}

/** "share count assumed in the EPS forecast": the target that holds a forecast figure only tells which one is meant. */
function withoutContainer(
  dataset: Dataset,
  lexicon: Lexicon,
  mentions: readonly MetricMention[],
  frame: Frame,
): readonly MetricMention[] {
  const [inner, outer, third] = mentions;
  if (!inner || !outer || third) return mentions;
  if (isPartAsked(dataset, lexicon, inner, outer, frame)) return [outer];
  if (!hasOperation(frame, 'target')) return mentions;
  const between = frame.words.slice(inner.from, outer.from);
  const held = between.find(({ text }) => lexicon.plays(text, 'held-in'))?.text;
  if (held === undefined) return mentions;
  if (inner.metrics.every((metric) => hasTargets(dataset, metric))) return [inner];
  // "how many average shares did they assume for": with the word, the name of the figure that is forecast
  const [named, second] = lexicon.metrics.get(keyOf([...inner.words, held])) ?? [];
  return named && !second ? [{ ...inner, metrics: [named] }] : mentions;
}

/** 「流動資産のうち売掛金は？」: the whole is named only to say what the part is of, unless a share is asked for. */
function isPartAsked(
  dataset: Dataset,
  { plays }: Lexicon,
  whole: MetricMention,
  part: MetricMention,
  frame: Frame,
): boolean {
  const said = frame.words.slice(whole.to, part.from);
  if (
    hasOperation(frame, 'share', 'percent', 'ratio') ||
    !said.some(({ text }) => plays(text, 'whole-first'))
  )
    return false;
  return part.metrics.every((id) => whole.metrics.some((total) => isPartOf(dataset, id, total)));
}

/** "dividend target": of the figures that a word may mean, those that there are targets of. */
function byTarget(dataset: Dataset, mention: MetricMention, frame: Frame): MetricMention {
  if (mention.metrics.length === 1 || !hasOperation(frame, 'target')) return mention;
  const aimed = mention.metrics.filter((metric) => hasTargets(dataset, metric));
  return aimed.length ? { ...mention, metrics: aimed } : mention;
}

/** A date that was said rules out flows, a span rules out balances, where the word could be either. */
function byPeriod(dataset: Dataset, lexicon: Lexicon, mention: MetricMention, frame: Frame): MetricMention {
  if (mention.metrics.length === 1) return mention;
  const isBalance = (id: MetricId): boolean => dataset.metric(id).nature === 'balance';
  const areBalances = mention.metrics.every(isBalance);
  const times = frame.periods.flatMap(({ period, wordBefore }) => {
    if (period.kind === 'month' && (areBalances || wordBefore === 'at' || period.asOf)) return [period.end];
    // "contracts added over the year to end-June 2008": a balance of that time is one of its end
    if (period.kind === 'window' && areBalances) return [period.end];
    return period.kind === 'period' ? [period.period] : [];
  });
  // "from June 2007 to June 2008": a change is one of the later day
  const said = areBalances && hasOperation(frame, 'change', 'growth') ? times.at(-1) : times[0];
  if (!said) return mention;
  const fitting = mention.metrics.filter((id) => isBalance(id) === (said.kind === 'instant'));
  const natured = fitting.length > 0 && said.kind === 'instant' ? fitting : mention.metrics;
  const isAlike = dataset.ambiguities.some(
    ({ alike, metrics }) => alike && natured.every((id) => metrics.includes(id)),
  );
  const isKnown = (id: MetricId): boolean =>
    figureOf(dataset, id, periodId(said)) !== undefined || isChangeKnown(dataset, id, said, frame);
  const isBalanceKnown = natured.some(
    (id) => isBalance(id) && figureOf(dataset, id, periodId(endOf(said))) !== undefined,
  );
  const meant = isBalanceKnown ? natured : withoutAdjustments(dataset, natured, frame);
  const known = isAlike ? meant.filter(isKnown) : [];
  const [first, second] = known;
  // "IP service contracts of all bandwidths": what is counted in them depends on the document, not on the question
  const isFirstMeant = lexicon.firstKnown.has(keyOf([...new Set(mention.words)]));
  if (first && second && isFirstMeant) return { ...mention, metrics: [first] };
  return { ...mention, metrics: first && !second ? known : natured };
}

/** What a line of the cash flow statement only repeats with its sign turned is asked for by that statement's name. */
function withoutAdjustments(
  dataset: Dataset,
  metrics: readonly MetricId[],
  frame: Frame,
): readonly MetricId[] {
  if (hasOperation(frame, 'statement-cash-flow')) return metrics;
  const lines = dataset.groups.get('cash-flow') ?? [];
  return metrics.filter((metric) => !lines.includes(metric));
}

/** Whether a document tells only how a figure changed, where that is what is asked for. */
const isChangeKnown = (dataset: Dataset, metric: MetricId, period: Period, frame: Frame): boolean =>
  hasOperation(frame, 'change', 'growth', 'yoy', 'qoq') &&
  dataset
    .factsOfMetric(metric)
    .some((fact) => fact.period === periodId(period) && fact.measure.startsWith('change'));

/** The same metric named twice is one. */
function merged(mentions: readonly MetricMention[]): MetricMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ metrics }) => {
    const key = metrics.join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
