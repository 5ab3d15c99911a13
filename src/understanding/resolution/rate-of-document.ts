import type { Dataset } from '../../dataset/dataset.ts';
import { figureRefsOf, type Query } from '../../query/query.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { documentBehind, documentNamed } from './documents.ts';
import { RATE } from './exchange-rate.ts';
import { hasOperation, type Frame, type MetricMention, type PlacedOperation } from './frame.ts';
import type { Refusal } from './refusals.ts';

/**
 * "In dollars at the rate of the February 2009 release", "converted to dollars at the exchange rate used in the 1H08
 * release": the question without the document, which only says how its figures are told. Undefined where that is not the
 * document that translates them.
 */
export function atRateOfDocument(
  dataset: Dataset,
  lexicon: Lexicon,
  asked: Frame,
  resolve: (frame: Frame) => Query | Refusal,
): Query | Refusal | undefined {
  const { frame, document } = withoutDocumentOfRate(dataset, lexicon, asked);
  const result = resolve(frame);
  if (!document || !('kind' in result)) return result;
  const isTold = figureRefsOf(result).every(
    ({ currency, period }) => currency !== undefined && dataset.translationOf(period)?.document === document,
  );
  return isTold ? result : undefined;
}

/** A question without the document whose rate it names only to say how its figures are told, and that document. */
type RatedFrame = { readonly frame: Frame; readonly document: string | undefined };

function withoutDocumentOfRate(dataset: Dataset, lexicon: Lexicon, frame: Frame): RatedFrame {
  const rate = rateNamed(dataset, lexicon, frame);
  const stated = rate && statedRate(dataset, frame, rate);
  if (rate && stated)
    return { document: stated.document, frame: withoutStated(lexicon, frame, rate, stated) };
  const source = rate && documentOf(frame, rate);
  const mention =
    source && frame.periods.findLast(({ at }) => at < source.from && source.from - at <= MOST_BETWEEN);
  if (!rate || !source || !mention) return { frame, document: undefined };
  const document =
    documentNamed(dataset, frame, mention) ??
    documentBehind(dataset, { ...frame, periods: [mention] }).document;
  if (!document) return { frame, document: undefined };
  return {
    document,
    frame: {
      ...withoutRateNamed(lexicon, frame, rate, source),
      periods: frame.periods.filter((each) => each !== mention),
    },
  };
}

/** A question without the rate that it names and the document whose rate it is: what is left is told in dollars. */
function withoutRateNamed(
  lexicon: Lexicon,
  frame: Frame,
  rate: Place,
  source: PlacedOperation | undefined,
): Frame {
  const others = frame.operations.filter((operation) => operation !== source);
  return {
    ...frame,
    metrics: frame.metrics.filter((metric) => metric !== rate),
    unknown: frame.unknown.filter((word) => !lexicon.plays(word, 'rate-word')),
    operations: hasOperation(frame, 'dollars') ? others : [...others, { ...rate, names: ['dollars'] }],
  };
}

/** How far its figures stand from the rate: "rate of JPY 93.08", 「93.08円のレート」. */
const MOST_BESIDE = 3;

/** A rate in figures, with the document whose rate it is. */
type StatedRate = { readonly word: string; readonly at: number; readonly document: string };

/** "In dollars at the 93.08 rate", "at a rate of 93.08": the figures beside the rate, where they are a document's. */
function statedRate({ documents }: Dataset, frame: Frame, { from, to }: Place): StatedRate | undefined {
  const first = Math.max(0, from - MOST_BESIDE);
  for (const [index, { text }] of frame.words.slice(first, to + MOST_BESIDE).entries()) {
    const document = documents.find(({ yenPerDollar }) => yenPerDollar === Number(text));
    if (document && frame.unknown.includes(text))
      return { word: text, at: first + index, document: document.id };
  }
  return undefined;
}

function withoutStated(lexicon: Lexicon, frame: Frame, rate: Place, { word, at }: StatedRate): Frame {
  // "the release's 93.08 rate"
  const source = frame.operations.find(({ names, to }) => names.includes('document') && to === at);
  const rest = withoutRateNamed(lexicon, frame, rate, source);
  return { ...rest, unknown: rest.unknown.filter((each) => each !== word) };
}

/** How far the document stands behind its date, and a Japanese rate behind the document: 「決算短信のレート」. */
const MOST_BETWEEN = 2;

/** The word for the document that a rate is of. */
const documentOf = ({ operations }: Frame, rate: Place): PlacedOperation | undefined =>
  operations.find(
    ({ names, from, to }) =>
      names.includes('document') && (from >= rate.to || (to <= rate.from && rate.from - to < MOST_BETWEEN)),
  );

type Place = { readonly from: number; readonly to: number; readonly words: readonly string[] };

/** Where a rate is named beside dollars that figures are told in: by its name, or by no more than "rate". */
function rateNamed(dataset: Dataset, lexicon: Lexicon, frame: Frame): Place | undefined {
  const { metrics, words, unknown } = frame;
  const isRate = ({ metrics: ids }: MetricMention): boolean =>
    ids.every((id) => dataset.metric(id).unit === RATE);
  const named = metrics.find(isRate);
  // "in yen per dollar" beside the rate itself is the unit that it is told in
  if (named && !metrics.every(isRate))
    return hasOperation(frame, 'dollars') || saysDollars(lexicon, frame, named) ? named : undefined;
  const at = words.findIndex(({ text }) => unknown.includes(text) && lexicon.plays(text, 'rate-word'));
  return at >= 0 && hasOperation(frame, 'dollars') ? { from: at, to: at + 1, words: [] } : undefined;
}

/** "To dollars at the rate": the dollars belong to what is converted, though they are in the name of a rate too. */
const saysDollars = (lexicon: Lexicon, { words }: Frame, { from, to }: Place): boolean =>
  words
    .slice(from, to)
    .some(({ text }) => lexicon.operations.next.get(text)?.meaning?.includes('dollars') === true) &&
  words.slice(from - 2, from).some(({ text }) => lexicon.plays(text, 'converted-to'));
