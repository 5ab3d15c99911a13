import type { Dataset } from '../../dataset/dataset.ts';
import type { Fact, MetricId } from '../../dataset/schema.ts';
import type { FigureRef } from '../../query/query.ts';
import { amountsOf, isAmount, type Amount } from './amounts.ts';
import { besideRevision } from './beside-revision.ts';
import { isExpectedToChange } from '../questions/expected-change.ts';
import { announcements, UNDATED } from './announcements.ts';
import { documentBehind, documentNamed } from './documents.ts';
import { hasOperation, type Frame, type PlacedOperation, type PlacedPeriod } from './frame.ts';
import { targetFacts } from './target-facts.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** Which target a question means, and the dates in it that only tell when that target was announced. */
export type TargetRead = {
  readonly ref: FigureRef['target'] | undefined;
  readonly uses: readonly PlacedPeriod[];
  /** All announcement dates named, in the order of the text. */
  readonly dates: readonly string[];
  /** The operations whose words only tell which target is meant: "before the cut". */
  readonly settles?: readonly PlacedOperation[] | undefined;
};

const NONE: TargetRead = { ref: undefined, uses: [], dates: [] };

/**
 * Reads "target", "initial target", "the Oct 24 target", "target from the August 2008 presentation", "the target before
 * it was lowered in February", "the target of 34.5 billion".
 */
export function readTarget(dataset: Dataset, lexicon: Lexicon, frame: Frame, metric: MetricId): TargetRead {
  const scheme = underScheme(frame, lexicon);
  if (hasOperation(frame, 'target-midterm'))
    return { ref: 'midterm', uses: [], dates: [], ...(scheme && { settles: [scheme] }) };
  if (!hasOperation(frame, 'target') && !isForecast(dataset, metric)) return NONE;
  const facts = targetFacts(dataset, metric);
  const announced = announcements(dataset, frame, metric, facts);
  const latest = frame.periods.filter(isLatest);
  const named = announced.map(({ mention }) => mention);
  const uses = frame.periods.length > 1 || named.length ? [...named, ...latest] : latest;
  const dates = announced.map(({ date }) => date).filter((date) => date !== UNDATED);
  const aside = besideRevision(frame, lexicon, announced.length > 0);
  const [first] = announced;
  const isEarlier =
    aside?.side === 'before' ||
    hasOperation(frame, 'target-first', 'target-previous') ||
    (first !== undefined && lexicon.plays(first.mention.wordBefore, 'before'));
  const documents = first ? documentsBeside(dataset, frame, named, isEarlier) : [];
  const settles = scheme ? [scheme, ...(aside?.operations ?? [])] : aside?.operations;
  const read = { uses: [...uses, ...documents], dates, settles };
  if (first) {
    const isBefore = aside?.side === 'before' || lexicon.plays(first.mention.wordBefore, 'before');
    // "the previous one, from October" was announced then
    const isItself = !isBefore && lexicon.plays(first.mention.wordBefore, 'coming-from');
    const isOneBefore = isBefore || (hasOperation(frame, 'target-previous') && !isItself);
    const replaced = isOneBefore ? earlier(facts, first.date) : undefined;
    const isMeant = isBefore || (announced.length === 1 && isNewest(facts, first.date));
    return { ...read, ref: (isMeant ? replaced : undefined) ?? first.date };
  }
  // "the very first target, before any of the cuts"
  if (hasOperation(frame, 'target-first') && aside?.side !== 'after') return { ...read, ref: 'first' };
  if (aside) return { ...read, ref: aside.side === 'before' ? 'previous' : 'newest' };
  if (hasOperation(frame, 'target-previous') && !hasOperation(frame, 'target-newest'))
    return { ...read, ref: 'previous' };
  const repeated = byAmounts(amountsOf(frame.words), facts);
  const [said] = repeated;
  if (said) return { ...read, dates: repeated.filter((date) => date !== 'first'), ref: said };
  return { ...read, ref: 'newest' };
}

/**
 * "Revenue targeted under the mid-term plan", "revenue under the plan": right behind a figure's name or behind a word for a
 * target, "under" tells what the target belongs to; by how much something is under a plan still asks for a difference.
 */
function underScheme(frame: Frame, { plays }: Lexicon): PlacedOperation | undefined {
  const { operations, metrics, words } = frame;
  const under = operations.find(
    ({ names, words: [word = ''] }) => names.includes('below') && plays(word, 'belonging'),
  );
  if (!under) return undefined;
  const isAim = ({ names }: PlacedOperation): boolean =>
    names.includes('target') || names.includes('target-midterm');
  // "how much revenue" asks for the figure, where "by how much" and "how much under" measure a distance
  const isDistance = ({ names, words: [, second = ''], to }: PlacedOperation): boolean =>
    names.includes('amount') && (to === under.from || !plays(second, 'asking-value'));
  // "by what percent would revenue grow under the target" measures how the figure changes
  const isChange =
    operations.some(({ names }) => names.includes('change')) && isExpectedToChange(frame, plays);
  const isMeasured =
    !isChange &&
    operations.some(
      (operation) => operation.names.some((name) => MEASURING.has(name)) || isDistance(operation),
    );
  const isSaidOf =
    metrics.some(({ to }) => to === under.from) &&
    !words.some(({ text }) => plays(text, 'being') || plays(text, 'coming') || plays(text, 'doing'));
  const isAimed =
    isSaidOf || isChange || operations.some((operation) => isAim(operation) && operation.to <= under.from);
  const isOfAim = operations.some((operation) => isAim(operation) && operation.from >= under.to);
  return isAimed && isOfAim && !isMeasured ? under : undefined;
}

/** What sets a figure against a target anyway. */
const MEASURING: ReadonlySet<string> = new Set([
  'actual',
  'beat',
  'shortfall',
  'change',
  'compare',
  'percent',
]);

/**
 * The mentions that name documents beside those that name announcements: "the Oct 2008 target, as printed in the 1H08
 * release"; by a date only beside the announcement that replaced what is meant: "the original guide (August 2008 deck)".
 */
function documentsBeside(
  dataset: Dataset,
  frame: Frame,
  named: readonly PlacedPeriod[],
  isEarlier: boolean,
): readonly PlacedPeriod[] {
  if (!hasOperation(frame, 'document')) return [];
  const others = frame.periods.filter((mention) => !named.includes(mention));
  const { uses } = documentBehind(dataset, { ...frame, periods: others });
  return isEarlier
    ? others.filter(
        (mention) => uses.includes(mention) || documentNamed(dataset, frame, mention) !== undefined,
      )
    : uses;
}

/** Whether a number only repeats a target of one of the metrics named: "the FY2009 target of 68,000 million". */
export function isAmountOfTarget(
  dataset: Dataset,
  frame: Frame,
  metrics: readonly MetricId[],
  word: string,
): boolean {
  if (!hasOperation(frame, 'target', 'target-midterm')) return false;
  return amountsOf(frame.words).some(
    (amount) =>
      amount.word === word &&
      metrics.some((metric) => targetFacts(dataset, metric).some(({ value }) => isAmount(amount, value))),
  );
}

/** "The IT outsourcing market in 2012": of a figure that documents only forecast, no word has to say that it is one. */
function isForecast(dataset: Dataset, metric: MetricId): boolean {
  const facts = dataset.factsOfMetric(metric);
  return facts.length > 0 && facts.every(({ kind }) => kind === 'target');
}

/** The targets whose amounts a question says, by their announcement dates; the first one has none in some documents. */
function byAmounts(amounts: readonly Amount[], facts: readonly Fact[]): NonNullable<FigureRef['target']>[] {
  const dates = amounts.flatMap((amount) => {
    const fact = facts.find(({ value }) => isAmount(amount, value));
    return fact ? [fact.announced ?? ('first' as const)] : [];
  });
  return [...new Set(dates)];
}

/** "latest FY2008 target", "FY2008 target (latest)": of several announcements the newest, and no period. */
const isLatest = ({ period }: PlacedPeriod): boolean =>
  period.kind === 'relative' && period.step.to === 'latest' && !period.step.length && !period.part;

/** The announcement before a day, of the targets for the same period as the one of that day. */
function earlier(facts: readonly Fact[], date: string): FigureRef['target'] {
  const period = facts.find(({ announced }) => announced === date)?.period;
  const others = facts.filter((fact) => fact.period === period && fact.announced !== date);
  const dates = others.flatMap(({ announced }) => (announced && announced < date ? [announced] : []));
  return dates.toSorted().at(-1) ?? (others.some(({ announced }) => !announced) ? 'first' : undefined);
}

/** Whether no later target is announced for the same period. */
function isNewest(facts: readonly Fact[], date: string): boolean {
  const period = facts.find(({ announced }) => announced === date)?.period;
  return facts.every((fact) => fact.period !== period || !fact.announced || fact.announced <= date);
}
