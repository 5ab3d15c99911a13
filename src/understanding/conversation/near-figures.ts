import { newest } from '../../dataset/newest.ts';
import { periodId } from '../../periods/period.ts';
import { figureRefsOf, type FigureRef } from '../../query/query.ts';
import { periodOf, topicOf } from './conversation.ts';
import type { Frame, MetricMention } from '../resolution/frame.ts';
import { daysOfYears } from '../periods/complete.ts';
import type { Question } from '../resolution/resolve.ts';
import { readPeriods } from '../periods/resolve-periods.ts';

/** The figure that the words of a turn may belong to. */
export function previousFigure({ dataset, conversation }: Question): FigureRef | undefined {
  const { doubt, query } = conversation;
  if (doubt?.metric && !doubt.company && !doubt.subject) return undefined;
  const [first] = query ? figureRefsOf(query) : [];
  if (first) return first;
  const { metric } = topicOf(conversation);
  const period = metric && newest(dataset, metric);
  return period && { metric, period: periodId(period) };
}

/** A figure near a question that is not understood: its metric at its period, as far as they are known. */
export function nearFigure(
  { dataset, conversation }: Question,
  frame: Frame,
  mentions: readonly MetricMention[],
): FigureRef | undefined {
  const [metric] = mentions.flatMap(({ metrics }) => metrics);
  if (!metric) return undefined;
  const [first] = readPeriods(dataset, metric, daysOfYears(frame.periods), periodOf(conversation));
  const period = first?.kind === 'period' ? first.period : newest(dataset, metric);
  return period && { metric, period: periodId(period) };
}
