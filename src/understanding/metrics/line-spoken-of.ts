import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { isArithmetic, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { setsAgainst } from './figures-beside.ts';
import { keyOf } from '../words/phrase-words.ts';

/**
 * "Revenue minus cost?", "cost as % of revenue?" after figures of the ATM business: kinds of figures that are set against
 * each other in a follow-up are of the line that is spoken of.
 */
export function ofLineSpokenOf(
  dataset: Dataset,
  lexicon: Lexicon,
  frame: Frame,
  before: MetricId | undefined,
): Frame {
  const { metrics, periods, words } = frame;
  if (!before || metrics.length < 2 || !(setsAgainst(frame) || isArithmetic(frame))) return frame;
  const goesOn = words.some(({ text }) => lexicon.plays(text, 'continuing'));
  if (!goesOn && !periods.every(({ period }) => period.kind === 'relative')) return frame;
  if (words.some(({ text }) => lexicon.plays(text, 'total'))) return frame;
  if (!metrics.every((mention) => mention.words.every((word) => isKindWord(lexicon, word)))) return frame;
  const named = metrics.flatMap((mention) => {
    const [line, another] = linesCalled(dataset, lexicon, mention.words, before);
    return line && !another ? [{ ...mention, metrics: [line] }] : [];
  });
  return named.length === metrics.length ? { ...frame, metrics: named } : frame;
}

/**
 * "SI revenue minus cost", "ATM revenue, less its cost": the kind of figure that is taken off the figure of a business is of
 * that business, and of no metric where it has none or several were named.
 */
export function takenOffLine(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame {
  const { metrics } = frame;
  const lines = metrics.filter(({ words }) => words.some((word) => lexicon.plays(word, 'business')));
  if (!lines.length || lines.length === metrics.length) return frame;
  const ownOf = (words: readonly string[]): MetricId | undefined => {
    const own = lines.map(({ metrics: [of, more] }) =>
      of && !more ? ofSameLine(dataset, lexicon, words, of) : undefined,
    );
    return own.every((metric) => metric === own[0]) ? own[0] : undefined;
  };
  const read = (mention: MetricMention): MetricMention => {
    // "total cost of revenues" is the company's
    const isKind = mention.words.every((word) => isKindWord(lexicon, word) && !lexicon.plays(word, 'total'));
    if (lines.includes(mention) || !isTakenOff(lexicon, frame, mention)) return mention;
    const own = ownOf(mention.words);
    return own || isKind ? { ...mention, metrics: own ? [own] : [] } : mention;
  };
  return { ...frame, metrics: metrics.map(read) };
}

/** Whether "minus" or a sign stands right before a name. */
function isTakenOff({ fillers }: Lexicon, frame: Frame, { from }: MetricMention): boolean {
  const at = frame.words.slice(0, from).findLastIndex(({ text }) => text === '-' || !fillers.has(text));
  const isMinus = frame.operations.some(({ names, to }) => names.includes('minus') && to === at + 1);
  return isMinus || frame.words[at]?.text === '-';
}

/** The other metric that is called by a mention's words together with what the metric before is about. */
export function ofSameLine(
  dataset: Dataset,
  lexicon: Lexicon,
  words: readonly string[],
  before: MetricId,
): MetricId | undefined {
  const [only, another] = linesCalled(dataset, lexicon, words, before).filter((line) => line !== before);
  return another ? undefined : only;
}

/** Whether a word only tells what kind of figure a name is of: revenue, cost, loss. */
export const isKindWord = ({ plays }: Lexicon, word: string): boolean =>
  plays(word, 'family') || plays(word, 'kind');

/** The metrics that are called by words together with those that tell what business a metric is of. */
function linesCalled(
  dataset: Dataset,
  lexicon: Lexicon,
  words: readonly string[],
  metric: MetricId,
): readonly MetricId[] {
  const whole = dataset.metric(metric).parent?.metric ?? metric;
  const family = lexicon.wordsOf(whole);
  const namesLine =
    words.some((word) => lexicon.plays(word, 'business')) && lexicon.metrics.get(keyOf(words))?.length === 1;
  const isTotal = whole === metric && dataset.metrics.some(({ parent }) => parent?.metric === metric);
  const found = new Set<MetricId>();
  for (const key of lexicon.keysOf(metric)) {
    const about = key
      .split(' ')
      .filter((word) => !isKindWord(lexicon, word) && !(family.has(word) && isTotal));
    if (!about.some((word) => lexicon.plays(word, 'business'))) continue;
    // "network services revenue?" after the cost of systems integration is of no line of both
    if (namesLine && !about.every((word) => lexicon.plays(word, 'qualifier'))) continue;
    const [only, second] = lexicon.metrics.get(keyOf([...new Set([...words, ...about])])) ?? [];
    if (only && !second) found.add(only);
  }
  return [...found];
}
