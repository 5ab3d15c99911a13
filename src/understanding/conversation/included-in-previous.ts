import type { MetricId } from '../../dataset/schema.ts';
import { isHeldIn } from '../metrics/metric-kinship.ts';
import { toldFurther } from '../metrics/told-further.ts';
import type { Frame } from '../resolution/frame.ts';
import type { Query } from '../../query/query.ts';
import { refusal, type Refusal } from '../resolution/refusals.ts';
import type { Question } from '../resolution/resolve.ts';
import { topicOf } from './conversation.ts';

/**
 * "With leases" after the capital expenditure, 「リース込みで」, "with R&D" after the expenses without it: the figure that holds
 * what is named, and not what is named alone. What it does not hold is refused: whether it is to be added, nobody said.
 */
export function includedInPrevious(
  { dataset, lexicon, steps, conversation }: Question,
  frame: Frame,
): Query | Refusal | undefined {
  const { query, before, doubt, open } = conversation;
  const [mention, another] = frame.metrics;
  if (!query || doubt || open?.kind === 'period' || !mention || another) return undefined;
  if (frame.operations.length || frame.periods.length || frame.unknown.length) return undefined;
  const front = frame.words.slice(0, mention.from).findLast(({ text }) => text !== 'the')?.text ?? '';
  const isIncluding =
    lexicon.plays(front, 'with-follows') ||
    lexicon.plays(front, 'including') ||
    lexicon.plays(frame.words[mention.to]?.text ?? '', 'including');
  if (!isIncluding) return undefined;
  const holds = (metric: MetricId): boolean =>
    mention.metrics.some((part) => isHeldIn(dataset, part, metric));
  const unsupported = refusal({ code: 'unsupported', what: steps.text });
  if (open) {
    // "with R&D" where it was asked whether with it or without
    const [chosen, second] = open.metrics.flatMap((metric, at) => (holds(metric) ? [open.readings[at]] : []));
    return second ? undefined : (chosen ?? unsupported);
  }
  const readings = ['from-conversation' as const];
  if (query.kind === 'difference' && mention.metrics.includes(query.b.metric))
    return { kind: 'lookup', figure: query.a, readings };
  const figures = [query, before].flatMap((asked) => (asked?.kind === 'lookup' ? asked.figure : []));
  const holder = figures.find(({ metric }) => holds(metric));
  if (holder) return { kind: 'lookup', figure: holder, readings };
  // "including noncontrolling interests" is another figure's name
  const spoken = topicOf(conversation).metric;
  return spoken && toldFurther(dataset, lexicon, mention, spoken, frame) ? undefined : unsupported;
}
