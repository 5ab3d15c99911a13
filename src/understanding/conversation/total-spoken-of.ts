import type { Dataset } from '../../dataset/dataset.ts';
import { isWithin } from '../../periods/calendar.ts';
import { parsePeriodId } from '../../periods/period.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { isPartOf } from '../metrics/metric-kinship.ts';
import { isPlain } from '../questions/apply-rules.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { CHANGES } from '../words/operation-names.ts';

type LookUp = Extract<Query, { kind: 'lookup' }>;

/** "and the total for the following year?" after a part of a year's figure: the whole that was looked up before it. */
export function totalLookedUp(
  lexicon: Lexicon,
  frame: Frame,
  query: Query,
  trail: readonly FigureRef[],
): LookUp | undefined {
  if (query.kind !== 'lookup' || !namesTotal(lexicon, frame)) return undefined;
  const { metric, period } = query.figure;
  const part = parsePeriodId(period);
  const figure = trail.findLast((ref) => {
    const whole = ref.metric === metric ? parsePeriodId(ref.period) : undefined;
    return whole && part && isWithin(part, whole);
  });
  return figure && { kind: 'lookup', figure };
}

/** "How did the total change?" after a part of it: the total that was looked up before, whose change is asked for. */
export function totalOfPart(
  dataset: Dataset,
  lexicon: Lexicon,
  frame: Frame,
  query: Query,
  trail: readonly FigureRef[],
): LookUp | undefined {
  if (query.kind !== 'lookup' || query.figure.target || !namesTotal(lexicon, frame)) return undefined;
  if (!hasOperation(frame, ...CHANGES) || hasOperation(frame, 'share', 'ratio')) return undefined;
  const { metric, period } = query.figure;
  const figure = trail.findLast((ref) => ref.period === period && isPartOf(dataset, metric, ref.metric));
  return figure && { kind: 'lookup', figure };
}

/** "And the total?" after one figure alone, which is a part of a total. */
export function totalOfOnly(
  dataset: Dataset,
  lexicon: Lexicon,
  frame: Frame,
  query: Query,
  trail: readonly FigureRef[],
): Query | undefined {
  if (query.kind !== 'lookup' || query.figure.target || trail.length !== 1) return undefined;
  if (!namesTotal(lexicon, frame) || !isPlain(frame)) return undefined;
  const { parent } = dataset.metric(query.figure.metric);
  return (
    parent && {
      kind: 'lookup',
      figure: { metric: parent.metric, period: query.figure.period },
      readings: ['from-conversation'],
    }
  );
}

const namesTotal = ({ plays }: Lexicon, { words }: Frame): boolean =>
  words.some(({ text }) => plays(text, 'total'));
