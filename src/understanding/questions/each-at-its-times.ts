import type { MetricId } from '../../dataset/schema.ts';
import type { Period } from '../../periods/period.ts';
import type { FigureRef } from '../../query/query.ts';
import { refOf, type Asked } from './asked.ts';

type Group = { readonly metrics: MetricId[]; readonly periods: Period[] };

/**
 * "Revenue 3Q09 and operating income 2Q08": several figures at several times, each at the times that stand behind it, or
 * before it, up to the next; "revenue and operating income 3Q09 and 3Q08": each at all of them.
 */
export function eachAtItsTimes(asked: Asked): FigureRef[] {
  const groups = groupsOf(asked) ?? [{ metrics: asked.metrics, periods: asked.periods }];
  return groups.flatMap(({ metrics, periods }) =>
    metrics.flatMap((metric) => periods.map((period) => refOf(asked, metric, period))),
  );
}

/** Figures with their times, in the order of the text; none where the text does not go from the one to the other. */
function groupsOf(asked: Asked): readonly Group[] | undefined {
  const groups: Group[] = [];
  let before: 'metric' | 'period' | undefined;
  let first: 'metric' | 'period' | undefined;
  for (const piece of asked.pieces) {
    if (piece.kind !== 'metric' && piece.kind !== 'period') continue;
    const metric = piece.kind === 'metric' ? asked.metricAt(piece) : undefined;
    if (metric === 'within another') continue;
    const period = piece.kind === 'period' ? asked.periodAt(piece.period) : undefined;
    if (!metric && !period) return undefined;
    first ??= piece.kind;
    if (piece.kind === first && before !== first) groups.push({ metrics: [], periods: [] });
    if (metric) groups.at(-1)?.metrics.push(metric);
    if (period) groups.at(-1)?.periods.push(period);
    before = piece.kind;
  }
  const named = new Set(groups.flatMap(({ metrics }) => metrics));
  const isAll = asked.metrics.length === named.size && asked.metrics.every((metric) => named.has(metric));
  return isAll && groups.every(({ metrics, periods }) => metrics.length && periods.length)
    ? groups
    : undefined;
}
