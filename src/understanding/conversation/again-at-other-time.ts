import type { Query } from '../../query/query.ts';
import { isAbsolute } from '../resolution/period-in-doubt.ts';
import type { Frame, MetricMention } from '../resolution/frame.ts';
import type { Question } from '../resolution/resolve.ts';
import { asksAgain } from './asked-again.ts';
import { atOtherPeriods } from './follow-up.ts';
import { substituteMetric } from './other-metric.ts';

/** 「同様に9M09の営業利益も」, "same for SI revenue in 9M09": what was asked before, of another figure at another time. */
export function againAtOtherTime(
  { dataset, lexicon, conversation }: Question,
  frame: Frame,
  [mention, another]: readonly MetricMention[],
): Query | undefined {
  const [metric] = mention?.metrics ?? [];
  const [period, second] = frame.periods;
  if (!metric || another || !period || second || !isAbsolute(period.period) || !asksAgain(lexicon, frame))
    return undefined;
  const then = { ...frame, periods: [] };
  const query = substituteMetric(dataset, conversation, [metric], then, lexicon);
  return query && atOtherPeriods(dataset, lexicon, { ...frame, operations: [] }, query);
}
