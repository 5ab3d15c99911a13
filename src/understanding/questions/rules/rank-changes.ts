import type { MetricId } from '../../../dataset/schema.ts';
import type { Period } from '../../../periods/period.ts';
import { readingsOf, refOf, type Asked, type QuestionRule } from '../asked.ts';
import { CHANGE_BASES } from '../change-bases.ts';
import { isLoss } from '../losses.ts';
import { movedMost, movedMostSaid } from '../moved-most.ts';
import { endsOf } from './over-time.ts';

/**
 * "Which grew more in 9M09, SI revenue or outsourcing revenue", "which of these fell most": several figures by how they
 * moved.
 */
export const rankChanges: QuestionRule = {
  name: 'rank of changes',
  uses: [
    ...(['highest', 'lowest', 'higher', 'lower', 'which', 'change', 'growth', 'yoy', 'qoq'] as const),
    ...(['since-year-end', 'percent', 'amount', 'compare', 'list'] as const),
  ],
  read: (asked) => {
    const { dataset, frame, has, plays, metrics } = asked;
    const isSet = has('highest', 'lowest') || (has('higher', 'lower') && isChoice(asked));
    if (!isSet || !has('change', 'growth') || metrics.length < 2) return undefined;
    if (asked.window || asked.modifiers.target || !metrics.every((id) => mayBeRanked(asked, id)))
      return undefined;
    const said = movedMostSaid({ has, plays, ...frame });
    const [from, to] = timesOf(asked);
    if (!said || !from || !to) return undefined;
    const moved = metrics.map((id) => ({ from: refOf(asked, id, from), to: refOf(asked, id, to) }));
    return movedMost(dataset, moved, said, readingsOf(asked).readings ?? []);
  },
};

const isChoice = ({ has, frame, plays }: Asked): boolean =>
  has('which') || frame.words.some(({ text }) => plays(text, 'alternative'));

/** Amounts that may grow: of a share it is points, and of what is told below zero its size that people mean. */
const mayBeRanked = (asked: Asked, metric: MetricId): boolean =>
  asked.dataset.metric(metric).unit !== '%' && !isLoss(asked, metric);

/** From when to when: two times that are named, or one with what it is set against, a flow against the year before. */
function timesOf(asked: Asked): readonly (Period | undefined)[] {
  const [period, another] = asked.periods;
  if (!period || another) return endsOf(asked);
  const base = CHANGE_BASES.find(({ name }) => asked.has(name));
  const isFlow = asked.metrics.every((id) => asked.dataset.metric(id).nature === 'flow');
  const [yearBefore] = CHANGE_BASES;
  return [base || isFlow ? (base ?? yearBefore)?.from(period) : undefined, period];
}
