import type { Answered, ShownFigure } from '../../answering/answer.ts';
import { endOf, shiftYears } from '../../periods/calendar.ts';
import { parsePeriodId, periodId, type PeriodId } from '../../periods/period.ts';
import type { QueryOf } from '../../query/query.ts';
import { shortPeriodName } from '../period-names.ts';
import { TABLE_WORDING } from '../table-wording.ts';
import type { Language, ViewTable } from '../view.ts';
import type { Wording } from '../wording.ts';
import { changeCell, numberCells } from './numbers-column.ts';

/** A statement's rows at its period and the year before, with the change. */
export function statementTable(
  { figures, comparisons }: Answered,
  query: QueryOf<'statement'>,
  wording: Wording,
  language: Language,
): ViewTable {
  const words = TABLE_WORDING[language];
  const metrics = [...new Set(figures.map(({ metric }) => metric))];
  const [now, before] = [figures.filter(isOf(query.period)), figures.filter(isOf(yearBefore(query.period)))];
  const inOrder = (side: readonly ShownFigure[]) =>
    metrics.map((metric) => side.find((figure) => figure.metric === metric));
  const { unit, cells } = numberCells([...inOrder(now), ...inOrder(before)], language);
  const rows = metrics.map((metric, row) => [
    wording.metric(metric),
    cells[row] ?? '',
    cells[row + metrics.length] ?? '',
    changeCell(
      comparisons.find((comparison) => comparison.metric === metric),
      language,
    ),
  ]);
  const heading = (side: readonly ShownFigure[], period: PeriodId): string =>
    shortPeriodName(
      side.every((figure) => figure.period === side[0]?.period) ? (side[0]?.period ?? period) : period,
      language,
    );
  return {
    header: [unit, heading(now, query.period), heading(before, yearBefore(query.period)), words.change],
    rows,
  };
}

/** Whether a figure belongs to a period: is of it, or is a balance at its end. */
function isOf(period: PeriodId): (figure: ShownFigure) => boolean {
  const parsed = parsePeriodId(period);
  const end = parsed && periodId(endOf(parsed));
  return (figure) => figure.period === period || figure.period === end;
}

function yearBefore(period: PeriodId): PeriodId {
  const parsed = parsePeriodId(period);
  return parsed ? periodId(shiftYears(parsed, -1)) : period;
}
