import type { MetricId } from '../../../dataset/schema.ts';
import type { Period } from '../../../periods/period.ts';
import { isAddend, isPartOf } from '../../metrics/metric-kinship.ts';
import type { PlacedOperation } from '../../resolution/frame.ts';
import { readingsOf, refOf, type Asked, type QuestionRule } from '../asked.ts';
import { CHANGE_BASES } from '../change-bases.ts';
import { isLoss } from '../losses.ts';
import { isPartInMoney } from '../part-in-money.ts';
import { endsOf } from './over-time.ts';

/**
 * "What share of the fall in SI revenue from 9M08 to 9M09 came from systems construction", "equipment sales' contribution
 * to the revenue drop in %": how far a part's change goes in the change of its whole.
 */
export const shareOfChange: QuestionRule = {
  name: 'share of a change',
  uses: [
    'share',
    'percent',
    'ratio',
    'change',
    'growth',
    'amount',
    'cause',
    'yoy',
    'qoq',
    'since-year-end',
    'compare',
    'part-of-total',
  ],
  read: (asked) => {
    const pair = partAndWhole(asked);
    const [from, to] = pair ? timesOf(asked) : [];
    if (!pair || !from || !to || !isOfChange(asked) || !isToldInPercent(asked)) return undefined;
    if (pair.some((metric) => isLoss(asked, metric))) return undefined;
    if (isPartInMoney(asked)) {
      const [first, last] = [from, to].map((period) => refOf(asked, pair[0], period));
      return first && last && { kind: 'change', from: first, to: last, in: 'amount', ...readingsOf(asked) };
    }
    const [before, after] = [from, to].map((period) => pair.map((metric) => refOf(asked, metric, period)));
    return {
      kind: 'calculate',
      expression: '(c - a) / (d - b)',
      figures: [...(before ?? []), ...(after ?? [])],
      in: 'percent',
      ...readingsOf(asked),
    };
  },
};

/** Whether a share is asked for of a change, and not how a share has changed. */
export function isOfChange(asked: Asked): boolean {
  const { operations, words } = asked.frame;
  if (asked.has('points')) return false;
  const changes = operations.filter(({ names }) => names.includes('change') || names.includes('growth'));
  return changes.some((change) => {
    if (asked.plays(words[change.to]?.text ?? '', 'whole-first')) return true;
    const share = operations.findLast((each) => isShare(each) && each.to <= change.from);
    return share !== undefined && (isRightBehind(asked, share, change) || isBeforeWhole(asked, change));
  });
}

/** "Share of the fall", "percent of the revenue drop ... equipment sales": but for the whole, only words stand between. */
function isRightBehind(asked: Asked, share: PlacedOperation, change: PlacedOperation): boolean {
  const { operations, metrics } = asked.frame;
  const isBetween = ({ from }: { readonly from: number }): boolean => share.to <= from && from < change.from;
  if (operations.some(isBetween)) return false;
  const named = metrics.filter(isBetween);
  const [part, whole] = (partAndWhole(asked) ?? []).map((metric) => asked.placeOfMetric(metric));
  const isWhole = named.every(({ from }) => from === whole);
  return isWhole && (!named.length || (part !== undefined && part >= change.to));
}

const isShare = ({ names, words }: PlacedOperation): boolean => names.includes('share') && words[0] !== 'as';

/** "The growth of network services revenue": the whole stands right behind its change. */
function isBeforeWhole(asked: Asked, change: PlacedOperation): boolean {
  const whole = partAndWhole(asked)?.[1];
  const place = whole ? asked.placeOfMetric(whole) : -1;
  const leads = (word: string): boolean =>
    asked.plays(word, 'whole-precedes') || asked.plays(word, 'leading-to-whole');
  return place >= change.to && asked.frame.words.slice(change.to, place).every(({ text }) => leads(text));
}

function partAndWhole({ dataset, metrics: [a, b, more] }: Asked): readonly [MetricId, MetricId] | undefined {
  if (!a || !b || more) return undefined;
  const isWithin = (part: MetricId, whole: MetricId): boolean =>
    isPartOf(dataset, part, whole) || isAddend(dataset, part, whole);
  return isWithin(a, b) ? [a, b] : isWithin(b, a) ? [b, a] : undefined;
}

function timesOf(asked: Asked): readonly Period[] {
  const [to, another] = asked.periods;
  const base = CHANGE_BASES.find(({ name }) => asked.has(name));
  const from = to && !another ? base?.from(to) : undefined;
  return to && from ? [from, to] : endsOf(asked);
}

/** "How much did it contribute to the decline" may be asked in yen. */
const isToldInPercent = (asked: Asked): boolean =>
  asked.has('percent') ||
  asked.frame.operations.some(
    (operation) => isShare(operation) && operation.words.some((word) => asked.plays(word, 'whole-follows')),
  );
