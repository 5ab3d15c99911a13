import { parsePeriodId } from '../../periods/period.ts';
import { readPeriod } from '../periods/resolve-periods.ts';
import { isPlain } from '../questions/apply-rules.ts';
import type { Frame } from '../resolution/frame.ts';
import { whichSpan, type Refusal } from '../resolution/refusals.ts';
import type { Question } from '../resolution/resolve.ts';
import { isSinceTime } from './against-time.ts';

/** "Dec 2008?" after a revenue, "at year end?" after a day within a year: which of the times that it may be is meant. */
export function whichTime({ dataset, lexicon, conversation }: Question, frame: Frame): Refusal | undefined {
  const { query, doubt } = conversation;
  const [mention, another] = frame.periods;
  if (query?.kind !== 'lookup' || query.figure.target || doubt || !mention || another || !isPlain(frame))
    return undefined;
  if (isSinceTime(lexicon, frame)) return undefined;
  const { metric, period } = query.figure;
  const read = readPeriod(dataset, metric, mention, parsePeriodId(period));
  return read.kind === 'several' && read.spans.length ? whichSpan(dataset, metric, read.spans) : undefined;
}
