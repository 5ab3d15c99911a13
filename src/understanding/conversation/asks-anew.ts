import { figureRefsOf, type Query } from '../../query/query.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';
import { isNewestSeveral } from '../resolution/newest-several.ts';
import type { OperationName } from '../words/operation-names.ts';

/** Operations that a turn without a metric applies to the figure before, whatever else it names. */
const ASKED_ANEW: readonly OperationName[] = [
  'target',
  'target-midterm',
  'needed',
  'revision',
  'list',
  'cagr',
  'count',
];
/** Operations by which a period is set against the one before. */
const SETTING_AGAINST: readonly OperationName[] = [
  'change',
  'growth',
  'percent',
  'points',
  'compare',
  'above',
  'below',
  'higher',
  'lower',
];

const OF_SEVERAL: ReadonlySet<Query['kind']> = new Set(['series', 'rank', 'aggregate', 'calculate']);

/** Whether a turn without a metric is a whole question but for the metric, which is the one before: "target?". */
export function asksAnew(frame: Frame, query: Query | undefined): boolean {
  // what is asked of several figures is not asked of the first of them
  if (
    query &&
    OF_SEVERAL.has(query.kind) &&
    new Set(figureRefsOf(query).map(({ metric }) => metric)).size > 1
  )
    return false;
  // "how much is still left?" after a target, or how much of it was reached
  const aim = query?.kind === 'ratio' ? query.to : query?.kind === 'lookup' ? query.figure : undefined;
  if (aim?.target && hasOperation(frame, 'needed') && !frame.periods.length) return false;
  if (hasOperation(frame, ...ASKED_ANEW) || frame.periods.some(isNewestSeveral)) return true;
  // 「四半期平均だと？」 after a longer time: of the figures of its quarters
  const isOfParts = hasOperation(frame, 'average') && hasOperation(frame, 'per-quarter', 'per-month');
  if (isOfParts && query?.kind === 'lookup' && !query.figure.period.includes('-')) return true;
  const isOfOne = query === undefined || query.kind === 'lookup';
  if (isOfOne && hasOperation(frame, 'yoy', 'qoq', 'since-year-end')) return true;
  if (frame.periods.length > 1 && hasOperation(frame, ...SETTING_AGAINST)) return true;
  // after a share these only say again that one is asked for
  const again = query?.kind === 'ratio' ? (['share', 'ratio'] as const) : [];
  return frame.periods.length > 0 && !isPlainBut(frame, ...SETTING_AGAINST, ...again);
}
