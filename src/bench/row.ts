import type { Distribution } from './distribution.ts';
import { layOut, times } from './table.ts';

/** One line of the table: what was measured, and what it is to be held against, measured in the same run. */
export type Row = {
  readonly what: string;
  readonly measured: Distribution;
  readonly tell: (value: number) => string;
  /** The peer: something that does less, or the same in the obvious way. */
  readonly beside?: { readonly what: string; readonly measured: Distribution };
};

const HEADINGS = ['what', 'runs', 'median', 'p99', 'beside', 'median', 'p99', 'median ÷'];

/** The table of all that was measured. */
export const tableOf = (rows: readonly Row[]): string => layOut([HEADINGS, ...rows.map(cellsOf)]);

function cellsOf({ what, measured, tell, beside }: Row): string[] {
  const own = [what, String(measured.count), ...told(measured, tell)];
  if (!beside) return own;
  const { median } = beside.measured;
  return [...own, beside.what, ...told(beside.measured, tell), times(measured.median / median)];
}

/** What was measured once has no percentiles. */
const told = ({ count, median, p99 }: Distribution, tell: Row['tell']): string[] =>
  count === 1 ? [tell(median), ''] : [tell(median), tell(p99)];
