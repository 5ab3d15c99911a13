import { answer } from '../../../answering/answer-query.ts';
import type { MetricId } from '../../../dataset/schema.ts';
import type { Period } from '../../../periods/period.ts';
import type { QueryOf } from '../../../query/query.ts';
import { readingsOf, refOf, type Asked, type QuestionRule } from '../asked.ts';
import { CHANGE_BASES } from '../change-bases.ts';
import { isLoss } from '../losses.ts';
import { movementsIn } from '../movement.ts';
import { endsOf } from './over-time.ts';

type Ranking = QueryOf<'rank-changes'>;

/**
 * "Which grew more in 9M09, SI revenue or outsourcing revenue", "which of these fell most": several figures by how they
 * moved. Where it is left open whether in percent or as an amount, both have to name the same one: "the larger increase" is
 * told as an amount then, what "grew more" in percent.
 */
export const rankChanges: QuestionRule = {
  name: 'rank of changes',
  uses: [
    ...(['highest', 'lowest', 'higher', 'lower', 'which', 'change', 'growth', 'yoy', 'qoq'] as const),
    ...(['since-year-end', 'percent', 'amount', 'compare', 'list'] as const),
  ],
  read: (asked) => {
    const isSet = asked.has('highest', 'lowest') || (asked.has('higher', 'lower') && isChoice(asked));
    if (!isSet || !asked.has('change', 'growth') || asked.metrics.length < 2) return undefined;
    if (asked.has('highest', 'higher') && asked.has('lowest', 'lower')) return undefined;
    if (asked.window || asked.modifiers.target || !asked.metrics.every((id) => mayBeRanked(asked, id)))
      return undefined;
    const [from, to] = timesOf(asked);
    if (!from || !to) return undefined;
    const isHighest = asked.has('highest', 'higher') !== isFall(asked);
    const ranked = (unit: 'percent' | 'amount'): Ranking => ({
      kind: 'rank-changes',
      moved: asked.metrics.map((id) => ({ from: refOf(asked, id, from), to: refOf(asked, id, to) })),
      which: `${isHighest ? 'highest' : 'lowest'}-${unit}`,
      ...readingsOf(asked),
    });
    const inPercent = ranked('percent');
    if (asked.has('growth', 'percent')) return ofThatSide(asked, inPercent);
    const inAmount = ranked('amount');
    if (isInMoney(asked)) return ofThatSide(asked, inAmount);
    const isOne = topOf(asked, inPercent)?.metric === topOf(asked, inAmount)?.metric;
    return isOne ? ofThatSide(asked, isOfSize(asked) ? inAmount : inPercent) : undefined;
  },
};

const isChoice = ({ has, frame, plays }: Asked): boolean =>
  has('which') || frame.words.some(({ text }) => plays(text, 'alternative'));

/** Amounts that may grow: of a share it is points, and of what is told below zero its size that people mean. */
const mayBeRanked = (asked: Asked, metric: MetricId): boolean =>
  asked.dataset.metric(metric).unit !== '%' && !isLoss(asked, metric);

/** From when to when: two times that are named, or one with what it is set against, a flow against the year before. */
function timesOf(asked: Asked): readonly [] | readonly [Period | undefined, Period | undefined] {
  const [period, another] = asked.periods;
  if (!period) return [];
  if (another) return endsOf(asked) as readonly [Period | undefined, Period | undefined];
  const base = CHANGE_BASES.find(({ name }) => asked.has(name));
  const isFlow = asked.metrics.every((id) => asked.dataset.metric(id).nature === 'flow');
  const [yearBefore] = CHANGE_BASES;
  return [base || isFlow ? (base ?? yearBefore)?.from(period) : undefined, period];
}

const isInMoney = ({ has, frame, plays }: Asked): boolean =>
  has('amount') || frame.words.some(({ text }) => plays(text, 'own-currency') || plays(text, 'in-amount'));

const isOfSize = ({ frame, plays }: Asked): boolean =>
  frame.operations.some(({ words }) => words.some((word) => plays(word, 'of-size')));

const isFall = (asked: Asked): boolean =>
  movementsIn(asked).some(({ words }) => words.some((word) => asked.plays(word, 'falling')));

const topOf = ({ dataset }: Asked, query: Ranking) => {
  const outcome = answer(dataset, query);
  return outcome.status === 'answered' ? outcome.headline : undefined;
};

/** What rose least has not fallen most, and where all fell none grew most. */
function ofThatSide(asked: Asked, query: Ranking): Ranking | undefined {
  const top = topOf(asked, query);
  // what is not known, or means nothing, is told as such
  if (!top) return query;
  const isLeast = asked.has('lowest', 'lower');
  if (isFall(asked)) return isLeast || top.value >= 0 ? undefined : query;
  return isLeast || top.value > 0 ? query : undefined;
}
