import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { shiftYears } from '../../periods/calendar.ts';
import { parsePeriodId, periodId, type PeriodId } from '../../periods/period.ts';
import type { Query, QueryOf } from '../../query/query.ts';
import type { Comparison, Outcome, ShownFigure } from '../answer.ts';
import { compareFigures } from '../compare-figures.ts';
import { hasStatement } from '../known-periods.ts';
import { notesOf } from '../notes.ts';
import { otherPages, pageOf } from '../paging.ts';
import { isMissing, resolveFigure } from '../resolve-figure.ts';

/** What a phone shows of a table without much scrolling. */
const ROWS_A_PAGE = 15;

/** One row of a statement: a metric at the period and the year before, at least one of which is known. */
type Row = { readonly now: ShownFigure | undefined; readonly before: ShownFigure | undefined };

/** The metrics of a group at a period, each with the year before, as far as they are known. */
export function answerStatement(dataset: Dataset, query: QueryOf<'statement'>): Outcome {
  const rows = rowsOf(dataset, query.group, query.period);
  if (!rows.some(({ now }) => now)) {
    return {
      status: 'unanswered',
      reason: { code: 'no-statement', group: query.group, period: query.period },
      choices: nearestStatements(dataset, query),
    };
  }
  const { shown, page } = pageOf(rows, query.page, ROWS_A_PAGE);
  const figures = shown.flatMap(({ now, before }) => [now ?? [], before ?? []].flat());
  const comparisons = shown.flatMap((row) => comparisonOf(dataset, row));
  return {
    status: 'answered',
    query,
    headline: null,
    figures,
    comparisons,
    notes: notesOf(dataset, figures, comparisons).filter(({ code }) => code !== 'not-meaningful'),
    next: [...otherPages(query, page), ...yearBefore(dataset, query)],
    page,
  };
}

function comparisonOf(dataset: Dataset, { now, before }: Row): Comparison[] {
  return now && before && now.unit === before.unit ? [compareFigures(dataset, 'yoy', before, now)] : [];
}

function rowsOf(dataset: Dataset, group: string, period: PeriodId): Row[] {
  const earlier = earlierOf(period);
  return (dataset.groups.get(group) ?? []).flatMap((metric) => {
    const now = known(dataset, metric, period);
    const before = earlier && known(dataset, metric, earlier);
    return now || before ? [{ now, before }] : [];
  });
}

function earlierOf(period: PeriodId): PeriodId | undefined {
  const parsed = parsePeriodId(period);
  return parsed && periodId(shiftYears(parsed, -1));
}

function known(dataset: Dataset, metric: MetricId, period: PeriodId): ShownFigure | undefined {
  const figure = resolveFigure(dataset, { metric, period });
  return isMissing(figure) ? undefined : figure;
}

function yearBefore(dataset: Dataset, query: QueryOf<'statement'>): Query[] {
  const period = earlierOf(query.period);
  return period && hasStatement(dataset, query.group, period) ? [{ ...query, period, page: 1 }] : [];
}

const OFFERED = 4;

/** The newest periods that a group has figures at. */
function nearestStatements(dataset: Dataset, query: QueryOf<'statement'>): Query[] {
  return dataset.periods
    .filter((period) => hasStatement(dataset, query.group, period))
    .slice(-OFFERED)
    .reverse()
    .map((period) => ({ ...query, period, page: 1 }));
}
