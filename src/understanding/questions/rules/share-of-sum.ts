import type { MetricId } from '../../../dataset/schema.ts';
import { isPartOf } from '../../metrics/metric-kinship.ts';
import { readingsOf, refOf, type Asked, type QuestionRule } from '../asked.ts';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** "share of 9M09 revenue that came from SI plus equipment sales", "SI and equipment sales combined as a % of revenue" */
export const shareOfSum: QuestionRule = {
  name: 'share of a sum',
  uses: ['share', 'percent', 'plus', 'sum', 'amount', 'which', 'compare', 'times', 'divided', 'ratio'],
  read: (asked) => {
    const [period, another] = asked.periods;
    if (!asked.has('share', 'percent', 'divided') || !period || another) return undefined;
    if (asked.metrics.length < 3 || asked.metrics.length > LETTERS.length) return undefined;
    const whole = wholeOf(asked);
    const parts = asked.metrics.filter((metric) => metric !== whole);
    if (!whole || !isAddedUp(asked, parts)) return undefined;
    const letters = LETTERS.slice(0, parts.length);
    return {
      kind: 'calculate',
      expression: `(${letters.join(' + ')}) / ${LETTERS[parts.length]}`,
      figures: [...parts, whole].map((metric) => refOf(asked, metric, period)),
      in: 'percent',
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

/** "R&D and G&A together as a share of revenue" */
function isShareOf(asked: Asked, whole: MetricId): boolean {
  const { dataset, frame, metrics } = asked;
  const place = asked.placeOfMetric(whole);
  const share = frame.operations.find(({ names }) => names.includes('share'));
  const sum = frame.operations.find(({ names }) => names.includes('sum'));
  const isLast = metrics.every((metric) => metric === whole || asked.placeOfMetric(metric) < place);
  const { unit } = dataset.metric(whole);
  const isAlike = metrics.every((metric) => dataset.metric(metric).unit === unit);
  return isLast && isAlike && !!share && !!sum && sum.to <= share.from && share.to <= place;
}

/** Whether each of the parts is set beside the next by a word that adds, and none of them is a part of another. */
function isAddedUp(asked: Asked, parts: readonly MetricId[]): boolean {
  const { dataset, frame, plays } = asked;
  if (parts.some((part) => parts.some((other) => isPartOf(dataset, part, other)))) return false;
  // "SI and equipment sales as a percentage of revenue" may ask for two shares
  const isListed = asked.metrics[0] !== parts[0] || asked.has('sum');
  const adds = (word: string): boolean =>
    plays(word, 'sign-plus') || (isListed && (word === ',' || plays(word, 'adding-up')));
  return parts.slice(1).every((part, index) => {
    const [from, to] = [parts[index] ?? part, part].map((metric) => asked.placeOfMetric(metric));
    const between = frame.words.slice(from, to).map(({ text }) => text);
    return between.some(adds);
  });
}
