import type { MetricId } from '../../../dataset/schema.ts';
import { readingsOf, type Asked, type QuestionRule } from '../asked.ts';
import { SCALES } from '../../words/scales.ts';
import { isLoss } from '../losses.ts';
import { knownFiguresOf } from './several-figures.ts';
import type { OperationName } from '../../words/operation-names.ts';
import { isJapanese, isNumber } from '../../words/words.ts';

/** What sets a figure against a threshold. */
const COMPARED = ['above', 'below', 'beat', 'higher', 'lower'] as const;

/** "in how many of the quarters 1Q10 to 3Q11 was ATM revenue above 150 million", "... was the result negative" */
export const count: QuestionRule = {
  name: 'count',
  uses: [
    ...COMPARED,
    'at-least',
    'at-most',
    'count',
    'amount',
    'list',
    'which',
    'percent',
    'minus',
    'plus',
    'per-quarter',
  ],
  read: (asked) => {
    const [metric, other] = asked.metrics;
    if (!asked.has('count') || !metric || other) return undefined;
    if (asked.has('percent') && asked.dataset.metric(metric).unit !== '%') return undefined;
    const isRange = asked.isRange || asked.periods.length === 2;
    const { figures, readings } = knownFiguresOf({ ...asked, isRange });
    const [threshold, another] = thresholdsOf(asked);
    const signed = asked.frame.operations.some(({ words }) =>
      words.some((word) => asked.plays(word, 'sign')),
    );
    const loss = !signed && (threshold ?? 0) >= 0 && isLoss(asked, metric);
    // "how many quarters had an operating loss": any at all
    const isLossAtAll = loss && threshold === undefined && !asked.has(...COMPARED) && isOfLoss(asked, metric);
    const isSet = (threshold !== undefined && asked.has(...COMPARED)) || signed || isLossAtAll;
    if (figures.length < 2 || another !== undefined || !isSet) return undefined;
    const above = !isLossAtAll && isAbove(asked) !== loss;
    const isOn = threshold !== undefined && countsThreshold(asked);
    return {
      kind: 'count',
      figures,
      compare: isOn ? (above ? 'at-least' : 'at-most') : above ? 'above' : 'below',
      threshold: (loss ? -1 : 1) * (threshold ?? 0),
      ...readingsOf({ ...asked, readings }),
    };
  },
};

/** Whether what is counted is above the threshold, which a word of either kind says. */
const isAbove = (asked: Asked): boolean =>
  asked.has('above', 'higher') || (asked.has('beat') && !asked.has('below', 'lower'));

/** "At least 361 million", "361 million or more": whether what lies on the threshold is counted. */
const countsThreshold = (asked: Asked): boolean =>
  asked.has('at-least', 'at-most') ||
  asked.frame.operations.some(({ names, from }) => {
    const [before, joining] = [asked.frame.words[from - 2]?.text ?? '', asked.frame.words[from - 1]?.text];
    const isBehindNumber = isNumber(before) || Object.hasOwn(SCALES, before);
    return (joining === 'or' || joining === 'and') && isBehindNumber && names.some(isComparing);
  });

const isComparing = (name: OperationName): boolean => COMPARED.some((compared) => compared === name);

/** Whether a figure is named as a loss, and not as an expense or a payment. */
const isOfLoss = (asked: Asked, metric: MetricId): boolean =>
  asked.wordsFor(metric).some((word) => asked.plays(word, 'loss') && !asked.plays(word, 'expense'));

/** The numbers that a question compares with, in base units: 「1億5000万円」 is one. */
function thresholdsOf({ frame: { words, operations } }: Asked): readonly number[] {
  const isCounted = (at: number): boolean =>
    operations.some(({ names, from, to }) => names.includes('count') && from <= at && at < to);
  const textAt = (at: number): string => words[at]?.text ?? '';
  const found: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isNumber(textAt(at)) || isCounted(at)) continue;
    // "below -150 million"; between two numbers the sign is a dash
    const isNegative = /^(?:-|minus)$/.test(textAt(at - 1)) && !/\d$/.test(textAt(at - 2));
    const value = (isNegative ? -1 : 1) * Number(textAt(at)) * (SCALES[textAt(at + 1)] ?? 1);
    const isMore = at > 1 && isJapanese(textAt(at - 1)) && Object.hasOwn(SCALES, textAt(at - 1));
    found.push((isMore ? (found.pop() ?? 0) : 0) + value);
  }
  return found;
}
