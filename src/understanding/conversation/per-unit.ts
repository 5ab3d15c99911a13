import type { Dataset } from '../../dataset/dataset.ts';
import type { Metric, MetricId } from '../../dataset/schema.ts';
import type { Frame } from '../resolution/frame.ts';
import type { Question } from '../resolution/resolve.ts';
import { wordsOfText } from '../words/phrase-words.ts';
import { topicOf } from './conversation.ts';

/**
 * "ADS?", 「ADSだと？」 after a figure per share: the same figure per ADS, and no number of them. Where there is no such
 * figure, the word names nothing.
 */
export function perUnitNamed({ dataset, lexicon, conversation }: Question, frame: Frame): Frame {
  const spoken = topicOf(conversation).metric;
  const before = spoken === undefined ? undefined : dataset.metric(spoken);
  const [, per] = before?.unit.split('/') ?? [];
  const [mention, another] = frame.metrics;
  const [word = '', more] = mention?.words ?? [];
  if (!before || per === undefined || !mention || another || more !== undefined) return frame;
  const isCounted = lexicon.plays(frame.words[mention.from - 1]?.text ?? '', 'counting');
  const units = new Set(dataset.metrics.map(({ unit }) => unit.split('/')[1]?.toLowerCase()));
  if (isCounted || !units.has(word) || word === per.toLowerCase()) return frame;
  const metric = sameFigurePer(dataset, before, word);
  return { ...frame, metrics: [{ ...mention, metrics: metric ? [metric] : [] }] };
}

/** The metric that tells the same per another unit: of several the one whose name is most alike. */
function sameFigurePer(dataset: Dataset, before: Metric, unit: string): MetricId | undefined {
  const own = wordsOfText(before.name.en.toLowerCase());
  const alike = dataset.metrics
    .filter((metric) => metric.unit.split('/')[1]?.toLowerCase() === unit && over(metric) === over(before))
    .map(({ id, name }) => ({
      id,
      shared: wordsOfText(name.en.toLowerCase()).filter((word) => own.includes(word)).length,
    }))
    .toSorted((a, b) => b.shared - a.shared);
  const [most, next] = alike;
  return most && over(before) !== undefined && most.shared !== next?.shared ? most.id : undefined;
}

/** What is divided where a metric is told per something. */
const over = ({ formula }: Metric): MetricId | undefined =>
  formula && 'per' in formula ? formula.per[0] : undefined;
