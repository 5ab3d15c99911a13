import type { Answered, ShownFigure } from '../../answering/answer.ts';
import { shortPeriodName } from '../period-names.ts';
import { TABLE_WORDING, type TableWording } from '../table-wording.ts';
import type { Language, ViewTable } from '../view.ts';
import type { Wording } from '../wording.ts';
import { changeCell, numberCells } from './numbers-column.ts';

/** More periods than these beside each other are too wide for a phone. */
const MOST_COLUMNS = 3;

/** Figures one below the other. What is the same for all of them stands in the title and not here. */
export function figuresTable(
  figures: readonly ShownFigure[],
  comparisons: Answered['comparisons'],
  wording: Wording,
  language: Language,
): ViewTable {
  const grid = gridOf(figures, wording, language);
  if (grid) return grid;
  const words = TABLE_WORDING[language];
  const { unit, cells } = numberCells(figures, language);
  const changes = figures.map((figure) =>
    changeCell(
      comparisons.find(({ metric, to }) => metric === figure.metric && to === figure.period),
      language,
    ),
  );
  const columns = [
    { header: words.figure, cells: figures.map(wording.nameOf), isSaid: true },
    {
      header: words.period,
      cells: figures.map(({ period }) => shortPeriodName(period, language)),
      isSaid: true,
    },
    ...announcedColumn(figures, words),
    { header: unit || words.value, cells, isSaid: false },
    ...(comparisons.length ? [{ header: words.change, cells: changes, isSaid: false }] : []),
  ];
  return tableOf(
    columns.filter(({ cells: [first], isSaid, cells: all }) => !isSaid || all.some((cell) => cell !== first)),
    figures,
  );
}

type Column = { readonly header: string; readonly cells: readonly string[] };

/** Targets by the day on which each was announced; of a first one the documents may not tell it. */
const announcedColumn = (figures: readonly ShownFigure[], { announced, undated }: TableWording) =>
  figures.every(({ origin }) => origin === 'target')
    ? [{ header: announced, cells: figures.map((figure) => figure.announced ?? undated), isSaid: true }]
    : [];

/** Columns as rows; a lone figure, of which the title says all, is still a row of its number. */
function tableOf(columns: readonly Column[], figures: readonly ShownFigure[]): ViewTable {
  return {
    header: columns.map(({ header }) => header),
    rows: figures.map((_, row) => columns.map(({ cells }) => cells[row] ?? '')),
  };
}

/** Several metrics at the same two or three periods: a row for each metric, a column for each period. */
function gridOf(
  figures: readonly ShownFigure[],
  wording: Wording,
  language: Language,
): ViewTable | undefined {
  const names = [...new Set(figures.map(wording.nameOf))];
  const periods = [...new Set(figures.map(({ period }) => period))];
  if (names.length < 2 || periods.length < 2 || periods.length > MOST_COLUMNS) return undefined;
  const at = (name: string, period: string): ShownFigure | undefined =>
    figures.find((figure) => figure.period === period && wording.nameOf(figure) === name);
  const filled = names.flatMap((name) => periods.map((period) => at(name, period)));
  if (filled.filter(Boolean).length !== figures.length || filled.includes(undefined)) return undefined;
  const { unit, cells } = numberCells(filled, language);
  return {
    header: [unit, ...periods.map((period) => shortPeriodName(period, language))],
    rows: names.map((name, row) => [name, ...cells.slice(row * periods.length, (row + 1) * periods.length)]),
  };
}
