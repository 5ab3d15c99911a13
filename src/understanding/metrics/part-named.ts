import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { namedWith, setsAgainst } from './figures-beside.ts';
import { isPartOf, standsWithin } from './metric-kinship.ts';

/**
 * "SG&A: what was the general and administrative part", "the goodwill portion of intangible assets": the word for a part
 * behind a line says that the other name is the whole that the line stands in, and asks for no more than the line.
 */
export function withPartNamed(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame {
  const [first, second, third] = frame.metrics;
  if (
    !first ||
    !second ||
    third ||
    setsAgainst(frame) ||
    hasOperation(frame, 'change', 'compare', 'sum', 'excluding')
  )
    return frame;
  const isPartWord = (at: number): boolean => lexicon.plays(frame.words[at]?.text ?? '', 'part-of-whole');
  const [part, whole] = isPartWord(second.to) ? [second, first] : [first, second];
  if (!isPartWord(part.to) || (part === second && !isToldOf(lexicon, frame, whole, part))) return frame;
  const metrics = asPartOf(dataset, lexicon, part, whole);
  if (!metrics.length) return frame;
  const said = frame.words[part.to]?.text;
  return {
    ...frame,
    metrics: [{ ...part, metrics }],
    operations: frame.operations.filter(({ from }) => from !== part.to),
    unknown: frame.unknown.filter((word) => word !== said),
  };
}

/** What a line may mean within a whole: by its own name, or by the words of both. */
function asPartOf(
  dataset: Dataset,
  lexicon: Lexicon,
  part: MetricMention,
  whole: MetricMention,
): readonly MetricId[] {
  const isWithin = (metric: MetricId): boolean =>
    whole.metrics.some(
      (total) =>
        total !== metric &&
        (isPartOf(dataset, metric, total) ||
          standsWithin(dataset, metric, total) ||
          isAdded(lexicon, metric, total)),
    );
  const named = namedWith(lexicon, part.words, whole.words);
  const own = part.metrics.filter(isWithin);
  return own.length || !named ? own : [named].filter(isWithin);
}

/** Whether a total is defined as a sum with a part in it, or in one of its own parts. */
function isAdded({ sums }: Lexicon, part: MetricId, total: MetricId): boolean {
  const parts = [...(sums.get(total)?.keys() ?? [])];
  return parts.includes(part) || parts.some((id) => sums.get(id)?.has(part) === true);
}

/** "SG&A: the G&A part", "SG&A, what was the G&A part"; "revenue. The hardware part is enough" may be of something else. */
const isToldOf = ({ plays }: Lexicon, { words }: Frame, whole: MetricMention, part: MetricMention): boolean =>
  words.slice(whole.to, part.from).some(({ text }) => text === ':' || plays(text, 'asking-value'));
