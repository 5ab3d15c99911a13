import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { periodId, type PeriodId } from '../../periods/period.ts';
import { dayIn, spanIn } from '../periods/mention.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { hasOperation, type Frame, type MetricMention, type PlacedOperation } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { namedWith } from './figures-beside.ts';

/**
 * "Which home use category had the most contracts", "the largest component of the cost": the parts of a total, to be ranked
 * against each other. Only where all of them are known, and make up the total: a part that is not told might be the
 * greatest.
 */
export function withPartsRanked(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame {
  const [mention, another] = frame.periods;
  if (another || !asksForGreatestPart(lexicon, frame)) return frame;
  const unknown = frame.unknown.filter((word) => !isPartWord(lexicon, word));
  if (!mention) return frame.metrics.length ? frame : { ...frame, unknown };
  const period = dayIn(mention.period) ?? spanIn(mention.period);
  const total = totalNamed(lexicon, frame.metrics);
  const parts = period && total && partsOf(dataset, total, periodId(period));
  const [place] = frame.metrics;
  if (!parts || !place) return frame;
  return {
    ...frame,
    metrics: parts.map((metric) => ({ ...place, metrics: [metric] })),
    operations: frame.operations.filter((operation) => !tellsPart(lexicon, operation)),
    unknown,
  };
}

/** "Which line was the largest", "the biggest part of": asks which part of a total is greater or smaller than the others. */
export function asksForGreatestPart(lexicon: Lexicon, frame: Frame): boolean {
  if (!hasOperation(frame, 'highest', 'lowest')) return false;
  if (!frame.words.some(({ text }) => isPartWord(lexicon, text))) return false;
  // "the two largest parts"
  if (frame.words.some(({ text }) => (lexicon.numbers[text] ?? 0) > 1)) return false;
  const others = frame.operations.filter((operation) => !tellsPart(lexicon, operation));
  return isPlainBut({ ...frame, operations: others }, 'which', 'highest', 'lowest');
}

/** "part of", "breakdown", which ask for more than which part it is where nothing is ranked. */
const tellsPart = (lexicon: Lexicon, { words, names }: PlacedOperation): boolean =>
  !names.includes('highest') && !names.includes('lowest') && words.some((word) => isPartWord(lexicon, word));

const isPartWord = ({ plays }: Lexicon, word: string): boolean =>
  plays(word, 'category') || plays(word, 'part-ranked');

/** The total that is named in one place or in two, "home use" and "contracts". */
function totalNamed(
  lexicon: Lexicon,
  [first, second, third]: readonly MetricMention[],
): MetricId | undefined {
  if (!first || third) return undefined;
  if (second) return namedWith(lexicon, first.words, second.words);
  const [only, more] = first.metrics;
  return more ? undefined : only;
}

/** The parts of a total that are known at a time, where nothing of it is missing. */
export function partsOf(
  dataset: Dataset,
  total: MetricId,
  period: PeriodId,
): readonly MetricId[] | undefined {
  const valueOf = (metric: MetricId): number | undefined => {
    const figure = resolveFigure(dataset, { metric, period });
    return isMissing(figure) ? undefined : figure.value;
  };
  const parts = dataset.metrics.flatMap(({ id, parent }) => {
    const value = parent?.metric === total && parent.sign === 1 ? valueOf(id) : undefined;
    return value === undefined ? [] : [{ id, value }];
  });
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return parts.length > 1 && sum === valueOf(total) ? parts.map(({ id }) => id) : undefined;
}
