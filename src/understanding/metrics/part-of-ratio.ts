import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import { hasTargets } from '../resolution/target-facts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { ratioInPercent } from './metric-kinship.ts';
import type { OperationName } from '../words/operation-names.ts';

/**
 * "Number of shares used for diluted EPS", "how many shares is basic EPS based on": what a figure is worked out from,
 * named together with that figure, which only says which of several is meant.
 */
export function withPartOfRatio(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame {
  const [part, ratio, third] = frame.metrics;
  if (!part || !ratio || third || !isLedTo(lexicon, frame, part, ratio)) return frame;
  const used = partMeant(dataset, lexicon, part, ratio);
  const meant = hasOperation(frame, 'target') ? aimedAt(dataset, lexicon, part, used) : used;
  if (!meant) return frame;
  const mention = { ...part, to: ratio.to, metrics: [meant], words: [...part.words, ...ratio.words] };
  return {
    ...frame,
    metrics: [mention],
    operations: frame.operations.filter(
      ({ from, names }) => from < part.to || from >= ratio.to || names.includes('target'),
    ),
  };
}

/** What a target is worked out from: a figure that is a forecast and nothing else, or one that has targets itself. */
function aimedAt(
  dataset: Dataset,
  lexicon: Lexicon,
  part: MetricMention,
  used: MetricId | undefined,
): MetricId | undefined {
  const forecast = forecastOf(dataset, lexicon, part);
  const [named, another] = part.metrics;
  if (forecast && (used || (named === forecast && !another))) return forecast;
  return used && hasTargets(dataset, used) ? used : undefined;
}

/** "Number of shares behind the EPS forecast": the figure of that name that is a forecast, and nothing else. */
function forecastOf(
  dataset: Dataset,
  { wordsOf, operations }: Lexicon,
  { words }: MetricMention,
): MetricId | undefined {
  const isTarget = (word: string): boolean => operations.next.get(word)?.meaning?.includes('target') === true;
  const [only, second] = dataset.metrics.filter(
    ({ id }) =>
      words.every((word) => wordsOf(id).has(word)) &&
      [...wordsOf(id)].some(isTarget) &&
      dataset.factsOfMetric(id).every(({ kind }) => kind === 'target'),
  );
  return second ? undefined : only?.id;
}

/**
 * The part of a ratio that a name means, alone or with a word of the ratio: "average shares" for diluted EPS. Of a ratio
 * named in short, "diluted shares behind EPS", it may be the part of any that is so called.
 */
function partMeant(
  dataset: Dataset,
  { wordsOf }: Lexicon,
  part: MetricMention,
  ratio: MetricMention,
): MetricId | undefined {
  const [whole, several] = ratio.metrics;
  const parts = whole && !several ? partsOf(dataset, whole) : [];
  const isCalled = (id: MetricId): boolean => part.words.every((word) => wordsOf(id).has(word));
  const isSaidOf = (id: MetricId): boolean => ratio.words.some((word) => wordsOf(id).has(word));
  const [only, second] = parts.filter((id) => part.metrics.includes(id) || (isCalled(id) && isSaidOf(id)));
  if (only || second) return second ? undefined : only;
  const [named, another] = part.metrics;
  const isOfAlike = dataset.metrics.some(
    ({ id }) =>
      named && partsOf(dataset, id).includes(named) && ratio.words.every((word) => wordsOf(id).has(word)),
  );
  return parts.length && isOfAlike && !another ? named : undefined;
}

/** What a figure per share or per ADS is worked out from. */
function partsOf(dataset: Dataset, metric: MetricId): readonly MetricId[] {
  const { formula } = dataset.metric(metric);
  return formula && 'per' in formula ? formula.per : [];
}

/** Whether words of use stand between the two, "used for", "behind", or around the second: "is … based on". */
function isLedTo(
  { plays }: Lexicon,
  { words, operations }: Frame,
  part: MetricMention,
  ratio: MetricMention,
): boolean {
  const isPlain = operations.every(
    ({ names, from, to }) =>
      names.some((name) => PLAIN.has(name)) || (from >= part.to && to <= ratio.from && to - from === 1),
  );
  const said = words.slice(part.from, ratio.from).filter(({ period }) => period === undefined);
  if (!isPlain || said.some(({ text }) => plays(text, 'separating'))) return false;
  if (said.some(({ text }) => plays(text, 'leading-to-ratio'))) return true;
  const isAround = said.some(({ text }) => plays(text, 'being') || plays(text, 'placing'));
  return isAround && words.slice(ratio.to).some(({ text }) => plays(text, 'working-out'));
}

const PLAIN: ReadonlySet<OperationName> = new Set([
  'amount',
  'which',
  'document',
  'context',
  'original',
  'target',
]);

/** What joins a margin to the figure before it. */
const LINKS = ['adding-up', 'opening-clause', 'with-follows'] as const;

/**
 * "Operating income and margin", "net income with margin", "margins of operating income and net income": beside a figure of
 * which there is a margin, the word for one means that margin, of each figure where it stands before them.
 */
export function withMarginOfFigure(dataset: Dataset, { plays }: Lexicon, frame: Frame): Frame {
  const isMargin = (word: string): boolean => plays(word, 'amount-or-ratio');
  const marginOf = ([metric, another]: readonly MetricId[]): MetricId | undefined =>
    metric && !another ? ratioInPercent(dataset, metric) : undefined;
  const isJoined = (one: MetricMention | undefined, next: MetricMention): boolean => {
    const [link, more] = frame.words.slice(one?.to, next.from).filter(({ text }) => !plays(text, 'definite'));
    const isLink = LINKS.some((role) => plays(link?.text ?? '', role));
    return one !== undefined && isLink && !more;
  };
  const [first] = frame.metrics;
  const isOfAll =
    first !== undefined &&
    isMargin(frame.words[first.from]?.text ?? '') &&
    plays(frame.words[first.from + 1]?.text ?? '', 'out-of');
  const metrics = frame.metrics.map((mention, at): MetricMention => {
    const before = frame.metrics[at - 1];
    if (!before || !isJoined(before, mention)) return mention;
    const own = isOfAll ? marginOf(mention.metrics) : undefined;
    const beside = mention.words.every(isMargin) ? marginOf(before.metrics) : undefined;
    const meant = own ?? (beside && mention.metrics.includes(beside) ? beside : undefined);
    return meant ? { ...mention, metrics: [meant] } : mention;
  });
  return metrics.every((mention) => frame.metrics.includes(mention)) ? frame : { ...frame, metrics };
}
