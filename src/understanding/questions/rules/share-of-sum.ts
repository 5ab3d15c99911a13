import type { Dataset } from '../../../dataset/dataset.ts';
import type { MetricId } from '../../../dataset/schema.ts';
import { letterOf, MOST_FIGURES } from '../../../query/figure-letters.ts';
import { isPartOf } from '../../metrics/metric-kinship.ts';
import { readingsOf, refOf, type Asked, type QuestionRule } from '../asked.ts';
import { isPartInMoney } from '../part-in-money.ts';

/** "share of 9M09 revenue that came from SI plus equipment sales", "SI and equipment sales combined as a % of revenue" */
export const shareOfSum: QuestionRule = {
  name: 'share of a sum',
  uses: ['share', 'percent', 'plus', 'sum', 'amount', 'which', 'compare', 'times', 'divided', 'ratio'],
  read: (asked) => {
    const [period, another] = asked.periods;
    if (!asked.has('share', 'percent', 'divided') || !period || another) return undefined;
    if (asked.metrics.length < 3 || asked.metrics.length > MOST_FIGURES) return undefined;
    const whole = wholeOf(asked);
    const parts = asked.metrics.filter((metric) => metric !== whole);
    if (!whole || !isAddedUp(asked, parts)) return undefined;
    const letters = parts.map((_, at) => letterOf(at));
    const inMoney = isPartInMoney(asked);
    return {
      kind: 'calculate',
      expression: inMoney ? letters.join(' + ') : `(${letters.join(' + ')}) / ${letterOf(parts.length)}`,
      figures: (inMoney ? parts : [...parts, whole]).map((metric) => refOf(asked, metric, period)),
      in: inMoney ? 'plain' : 'percent',
      ...readingsOf(asked),
    };
  },
};

/** The figure at the beginning or the end that all others are parts of, or the one that they are said to be a share of. */
function wholeOf(asked: Asked): MetricId | undefined {
  const { dataset, metrics } = asked;
  const last = metrics.at(-1);
  return (
    [metrics[0], last].find(
      (whole) => whole && metrics.every((metric) => metric === whole || isPartOf(dataset, metric, whole)),
    ) ?? (last && isShareOf(asked, last) ? last : undefined)
  );
}

/** "R&D and G&A together as a share of revenue", 「研究開発費と一般管理費の合計は売上高の何％」 */
function isShareOf(asked: Asked, whole: MetricId): boolean {
  const { dataset, frame, metrics } = asked;
  const place = asked.placeOfMetric(whole);
  const share = frame.operations.find(({ names }) => names.includes('share'));
  const sum = frame.operations.find(({ names }) => names.includes('sum'));
  const isLast = metrics.every((metric) => metric === whole || asked.placeOfMetric(metric) < place);
  const { unit } = dataset.metric(whole);
  const isAlike = metrics.every((metric) => dataset.metric(metric).unit === unit);
  if (!isLast || !isAlike || !share || !sum || sum.to > share.from) return false;
  const isSummedUp = metrics.every((metric) => metric === whole || asked.placeOfMetric(metric) < sum.from);
  return share.to <= place || (isSummedUp && sum.to <= place);
}

/** Whether each of the parts is set beside the next by a word that adds, and none of them is a part of another. */
function isAddedUp(asked: Asked, parts: readonly MetricId[]): boolean {
  const { dataset, frame } = asked;
  if (parts.some((part) => parts.some((other) => isPartOf(dataset, part, other)))) return false;
  // "SI and equipment sales as a percentage of revenue" may ask for two shares
  const isListed = asked.metrics[0] !== parts[0] || asked.has('sum');
  return parts.slice(1).every((part, index) => {
    const [from, to] = [parts[index] ?? part, part].map((metric) => asked.placeOfMetric(metric));
    const between = frame.words.slice(from, to).map(({ text }) => text);
    return between.some((word) => adds(asked, word, isListed));
  });
}

/** Whether a word between two figures adds them; one of a list does where the list is clear to be one sum. */
const adds = ({ plays }: Asked, word: string, isListed: boolean): boolean =>
  plays(word, 'sign-plus') || (isListed && (word === ',' || plays(word, 'adding-up')));

/** A figure named in a question, at the place where it stands there; the words after it tell what it is for. */
type Named = { readonly metric: MetricId; readonly from: number; readonly to: number };

/** "How much of SI + equipment sales was SI, in %", "of R&D and G&A together, what share was R&D": a part named again. */
export const shareOfOwnSum: QuestionRule = {
  name: 'share of a sum that names its part',
  uses: ['share', 'percent', 'plus', 'sum', 'amount', 'which', 'part-of-total'],
  read: (asked) => {
    const [period, another] = asked.periods;
    if (!asked.has('share') || !period || another || asked.metrics.length < 2) return undefined;
    if (asked.metrics.length > MOST_FIGURES) return undefined;
    const named = figuresNamed(asked);
    if (named?.length !== asked.metrics.length + 1) return undefined;
    const [last, first] = [named.at(-1), named[0]];
    const part =
      last && isSum(asked, named.slice(0, -1)) && isSaidAfter(asked, named.at(-2), last)
        ? last
        : first && isSum(asked, named.slice(1)) && isSaidBefore(asked, first, named[1])
          ? first
          : undefined;
    if (!part) return undefined;
    // without a word for a share it is the amount of the part that is asked for
    if (isPartInMoney(asked) || (asked.has('part-of-total') && !asked.has('percent')))
      return { kind: 'lookup', figure: refOf(asked, part.metric, period), ...readingsOf(asked) };
    const others = asked.metrics.filter((metric) => metric !== part.metric);
    const letters = [part, ...others].map((_, at) => letterOf(at));
    return {
      kind: 'calculate',
      expression: `a / (${letters.join(' + ')})`,
      figures: [part.metric, ...others].map((metric) => refOf(asked, metric, period)),
      in: 'percent',
      ...readingsOf(asked),
    };
  },
};

/** Every mention of a figure in the order of the text; nothing where one of them is none of the question's metrics. */
function figuresNamed(asked: Asked): readonly Named[] | undefined {
  const mentions = asked.pieces.filter((piece) => piece.kind === 'metric');
  const named = mentions.map((piece) => {
    const read = asked.metricAt(piece);
    // "... was home": what is named again more shortly was taken for words about the first mention
    const [fitting, another] = asked.metrics.filter((id) => piece.metrics.includes(id));
    const metric = read === 'within another' || !read ? (another ? undefined : fitting) : read;
    return { metric, from: piece.from, to: piece.to };
  });
  return named.every(
    (each): each is Named => each.metric !== undefined && asked.metrics.includes(each.metric),
  )
    ? named
    : undefined;
}

/** Whether figures are different ones that are listed or added: of a part that is named again the list is the whole. */
function isSum(asked: Asked, figures: readonly Named[]): boolean {
  const { dataset } = asked;
  if (figures.some((a) => figures.some((b) => a !== b && isSameOrPart(dataset, a.metric, b.metric))))
    return false;
  return figures.slice(1).every((figure, index) => {
    const between = wordsBetween(asked, figures[index], figure);
    return between.some((word) => adds(asked, word, true));
  });
}

const isSameOrPart = (dataset: Dataset, a: MetricId, b: MetricId): boolean =>
  a === b || isPartOf(dataset, a, b);

/** "... was SI", "... what share came from SI": behind the sum the part is said to be, or to have come, of it. */
function isSaidAfter(asked: Asked, sum: Named | undefined, part: Named): boolean {
  const between = wordsBetween(asked, sum, part);
  return between.some((word) => asked.plays(word, 'being') || asked.plays(word, 'coming'));
}

/** "The share of SI in SI plus equipment sales" */
function isSaidBefore(asked: Asked, part: Named, sum: Named | undefined): boolean {
  const between = wordsBetween(asked, part, sum);
  return between.some((word) => asked.plays(word, 'within-whole') || asked.plays(word, 'whole-precedes'));
}

const wordsBetween = ({ frame }: Asked, a: Named | undefined, b: Named | undefined): readonly string[] =>
  frame.words.slice(a?.to, b?.from).map(({ text }) => text);
