import { hasStatement } from '../../answering/known-periods.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { endOf } from '../../periods/calendar.ts';
import { periodId, type Period } from '../../periods/period.ts';
import type { Query } from '../../query/query.ts';
import { isPlain } from '../questions/apply-rules.ts';
import { periodOf, type Conversation } from '../conversation/conversation.ts';
import { hasOperation, type Frame } from './frame.ts';
import { daysOfYears } from '../periods/complete.ts';
import type { Refusal } from './refusals.ts';
import type { Question } from './resolve.ts';
import { readPeriods } from '../periods/resolve-periods.ts';

/** The statements, by the operation that names each, as groups of the catalog. */
export const STATEMENT_GROUPS = {
  'statement-income': 'income',
  'statement-cash-flow': 'cash-flow',
  'statement-balance': 'balance',
} as const;
const STATEMENTS = Object.keys(STATEMENT_GROUPS) as (keyof typeof STATEMENT_GROUPS)[];

/** "balance sheet Dec 2009": a whole statement, where nothing but it and its period is named. */
export function wholeStatement(
  dataset: Dataset,
  frame: Frame,
  conversation: Conversation,
): Query | Refusal | undefined {
  const [statement, second] = STATEMENTS.filter((name) => hasOperation(frame, name));
  const group = statement && STATEMENT_GROUPS[statement];
  const [lead] = dataset.groups.get(group ?? '') ?? [];
  if (!group || second || !lead || !isPlain(frame) || frame.periods.length > 1) return undefined;
  const isBalance = dataset.metric(lead).nature === 'balance';
  const statementAt = (period: Period): Query => {
    const at = periodId(isBalance ? endOf(period) : period);
    return { kind: 'statement', group, period: at, page: 1 };
  };
  const base = periodOf(conversation);
  const [read] = readPeriods(dataset, lead, daysOfYears(frame.periods), base);
  if (read?.kind === 'period') return statementAt(read.period);
  if (read?.kind === 'several') {
    const known = read.spans.filter((span) => hasStatement(dataset, group, periodId(span)));
    const choices = known.map(statementAt);
    return { outcome: { status: 'clarify', reason: { code: 'which-span', metric: lead }, choices } };
  }
  if (read) return undefined;
  const newest = dataset.periods.findLast((period) => hasStatement(dataset, group, period));
  return newest && { kind: 'statement', group, period: newest, page: 1 };
}

/**
 * A line of the cash flow statement that is itself a change by its own name: "change in accounts payable, cash flow". The
 * change of any other line is that from one time to another.
 */
export function isFlowOfChange({ dataset, lexicon }: Question, metric: MetricId, frame: Frame): boolean {
  const isLine = dataset.groups.get('cash-flow')?.includes(metric) === true;
  if (!isLine || frame.periods.length > 1 || hasOperation(frame, 'yoy', 'qoq', 'percent', 'growth'))
    return false;
  return lexicon
    .keysOf(metric)
    .some((key) => key.split(' ').some((word) => lexicon.plays(word, 'change-line')));
}
