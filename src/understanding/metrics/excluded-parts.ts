import type { Dataset } from '../../dataset/dataset.ts';
import { figureOf } from '../../dataset/figure.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { periodId } from '../../periods/period.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { contentWords, keyOf } from '../words/phrase-words.ts';
import { isJapanese } from '../words/words.ts';
import { isHeldIn } from './metric-kinship.ts';

/** Whether a figure is greater without a part of it: a loss of some within a result. */
export const lowers = (dataset: Dataset, part: MetricId, whole: MetricId): boolean =>
  dataset.metric(part).lowers?.includes(whole) === true;

/** The figures that a metric is the sum of, those that are taken from it left aside. */
function addendsOf(dataset: Dataset, metric: MetricId): readonly MetricId[] {
  const { formula } = dataset.metric(metric);
  if (!formula || !('sum' in formula)) return [];
  return (Object.keys(formula.sum) as MetricId[]).filter((addend) => formula.sum[addend] === 1);
}

/**
 * "SG&A without R&D", "capex excluding capital leases": the catalog's own figure for what is left, which documents may
 * report to the digit.
 */
export function figureLeft(
  dataset: Dataset,
  whole: MetricId,
  parts: readonly MetricId[],
): MetricId | undefined {
  const addends = addendsOf(dataset, whole);
  const left = addends.filter((metric) => !parts.includes(metric));
  const isOfParts = left.length === addends.length - parts.length && takesNothing(dataset, whole);
  if (!left.length || !isOfParts) return undefined;
  const [only, another] = left;
  if (!another) return only;
  return dataset.metrics.find(({ id }) => {
    const sum = addendsOf(dataset, id);
    const isSum = sum.length === left.length && left.every((metric) => sum.includes(metric));
    return isSum && takesNothing(dataset, id);
  })?.id;
}

/** Whether nothing is taken from what a metric adds up. */
function takesNothing(dataset: Dataset, metric: MetricId): boolean {
  const { formula } = dataset.metric(metric);
  return formula !== undefined && 'sum' in formula && !Object.values(formula.sum).includes(-1);
}

/**
 * "Revenue excluding SI", "SG&A for 9M09 without R&D", "operating income excluding the ATM business": what is left out is
 * the line of the figure that it is left out of. Of several that a word may mean, that is the only one with such a line.
 */
export function withExcludedParts(
  dataset: Dataset,
  lexicon: Lexicon,
  frame: Frame,
  mentions: readonly MetricMention[],
): readonly MetricMention[] {
  if (mentions.length < 2 || !hasOperation(frame, 'excluding')) return mentions;
  const place = placeOfWhole(
    frame,
    mentions.map(({ from }) => from),
  );
  const whole = mentions.find(({ from }) => from === place);
  const parts = mentions.filter((mention) => mention !== whole);
  if (!whole || !areListed(lexicon, frame, parts)) return mentions;
  const read = whole.metrics.map((metric) =>
    mentions.flatMap((mention): readonly MetricMention[] => {
      if (mention === whole) return [{ ...mention, metrics: [metric] }];
      return linesOf(dataset, lexicon, frame, mention, { ...whole, metrics: [metric] });
    }),
  );
  const having = read.filter((lines) => lines.every(({ metrics }) => metrics.length > 0));
  const [only, another] = having;
  return only && !another && only.every(({ metrics }) => metrics.length === 1) ? only : mentions;
}

/** "Without hi-ho mobile": two names without a word or sign between them are one that nobody knows. */
const areListed = (lexicon: Lexicon, { words }: Frame, parts: readonly MetricMention[]): boolean =>
  parts.every(({ to }, index) => {
    const next = parts[index + 1];
    return !next || words.slice(to, next.from).some(({ text }) => lexicon.plays(text, 'separating'));
  });

/**
 * The place of the figure that something is left out of: the only one before the word that leaves out, or behind what is
 * left out where that opens the question. In Japanese the word stands behind what it leaves out.
 */
export function placeOfWhole({ operations }: Frame, places: readonly number[]): number | undefined {
  const [leaving, another] = operations.filter(({ names }) => names.includes('excluding'));
  if (!leaving || another || places.length < 2) return undefined;
  const before = places.filter((place) => place < leaving.from);
  const behind = places.filter((place) => place > leaving.from);
  if (isJapanese(leaving.words[0] ?? '')) return behind.length ? onlyOf(behind) : before[0];
  return before.length ? onlyOf(before) : places.at(-1);
}

const onlyOf = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** "Excluding SI and equipment sales": a name that is none of a line may be those of two. */
function linesOf(
  dataset: Dataset,
  lexicon: Lexicon,
  frame: Frame,
  mention: MetricMention,
  whole: MetricMention,
): readonly MetricMention[] {
  const read = (part: MetricMention): MetricMention => ({
    ...part,
    metrics: lineOf(dataset, lexicon, frame, part, whole),
  });
  const one = read(mention);
  if (one.metrics.length) return [one];
  const said = frame.words.slice(mention.from, mention.to).map(({ text }) => text);
  const at = said.findIndex((word) => lexicon.plays(word, 'separating'));
  const halves = [said.slice(0, at), said.slice(at + 1)].map((words) => contentWords(words));
  const lines = halves.map((words) =>
    read({ ...mention, words, metrics: lexicon.metrics.get(keyOf(words)) ?? [] }),
  );
  return at > 0 && lines.every(({ metrics }) => metrics.length === 1) ? lines : [one];
}

/** The lines of a figure that a mention may mean: by its name, or by its name with the figure's. */
function lineOf(
  dataset: Dataset,
  lexicon: Lexicon,
  frame: Frame,
  { metrics, words }: MetricMention,
  whole: MetricMention,
): readonly MetricId[] {
  const [total] = whole.metrics;
  if (total === undefined) return [];
  const isLine = (metric: MetricId): boolean => isHeldIn(dataset, metric, total);
  const own = metrics.filter(isLine);
  if (own.length) return knownOf(dataset, frame, own);
  return lexicon.metrics.get(keyOf([...new Set([...whole.words, ...words])]))?.filter(isLine) ?? [];
}

/** Of several lines that mean the same, those that are known for the time that is asked for. */
function knownOf(dataset: Dataset, { periods }: Frame, metrics: readonly MetricId[]): readonly MetricId[] {
  const [said] = periods.flatMap(({ period }) => (period.kind === 'period' ? [period.period] : []));
  if (metrics.length < 2 || !said) return metrics;
  const values = new Map(
    metrics.flatMap((metric) => {
      const figure = figureOf(dataset, metric, periodId(said));
      return figure ? [[figure.value, metric] as const] : [];
    }),
  );
  return [...values.values()];
}

/** "Without the IIJ-Global part": a word behind what is left out that says nothing of its own. */
export const isSaidOfPart = (frame: Frame, word: string, { plays }: Lexicon): boolean =>
  hasOperation(frame, 'excluding') &&
  plays(word, 'of-half') &&
  frame.words.some(
    ({ text }, at) =>
      text === word &&
      frame.operations.some(({ names, to }) => names.includes('excluding') && to <= at) &&
      frame.metrics.some(({ to }) => to === at),
  );
