import { shiftBySelf } from '../periods/calendar.ts';
import { parsePeriodId, periodId, type PeriodId } from '../periods/period.ts';
import type { FigureRef } from './query.ts';

/** Figures of one metric at periods that follow each other: the first of them and the last. */
export type Run = { readonly first: FigureRef; readonly last: FigureRef };

/** Fewer figures are as short one by one. */
const LEAST = 3;
/** What any query may hold; a longer run is none that this program wrote. */
const MOST = 40;

/** Divides figures, in their order, into runs; a figure that is in none is a run of its own. */
export function runsOf(refs: readonly FigureRef[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < refs.length;) {
    const to = Math.min(endOfRun(refs, from), from + MOST - 1);
    const taken = to - from + 1 >= LEAST ? to : from;
    const [first, last] = [refs[from], refs[taken]];
    if (first && last) runs.push({ first, last });
    from = taken + 1;
  }
  return runs;
}

/** The index of the last figure of the run that begins at an index. */
function endOfRun(refs: readonly FigureRef[], from: number): number {
  let to = from;
  for (let next = refs[to + 1]; next && follows(refs[to], next); next = refs[to + 1]) to += 1;
  return to;
}

function follows(ref: FigureRef | undefined, next: FigureRef): boolean {
  if (ref?.metric !== next.metric) return false;
  const after = successor(ref.period);
  return after === next.period && sameFields({ ...ref, period: after }, next);
}

function sameFields(a: FigureRef, b: FigureRef): boolean {
  const fields = (ref: FigureRef): string => JSON.stringify(Object.entries(ref).toSorted());
  return fields(a) === fields(b);
}

function successor(id: string): PeriodId | undefined {
  const period = parsePeriodId(id);
  return period && periodId(shiftBySelf(period, 1));
}

/** The periods from one to another, both included; none where the second does not follow the first. */
export function periodsOfRun(first: string, last: string): string[] {
  const periods = [first];
  for (let id: string | undefined = first; id !== undefined && id !== last;) {
    id = successor(id);
    if (id !== undefined) periods.push(id);
    if (periods.length > MOST) return [];
  }
  return periods.at(-1) === last ? periods : [];
}
