import type { Comparison, ShownFigure } from '../../answering/answer.ts';
import { shortPeriodName } from '../period-names.ts';
import { TABLE_WORDING } from '../table-wording.ts';
import type { Language, ViewTable } from '../view.ts';
import type { Wording } from '../wording.ts';
import { changeCell, numberCells } from './numbers-column.ts';

/** Several figures that moved over one time, one below the other: what each was, what it became, its change. */
export function movementsTable(
  figures: readonly ShownFigure[],
  comparisons: readonly Comparison[],
  wording: Wording,
  language: Language,
): ViewTable {
  const [first] = comparisons;
  const { unit, cells } = numberCells(figures, language);
  const { change } = TABLE_WORDING[language];
  const periods = first ? [first.to, first.from].map((period) => shortPeriodName(period, language)) : [];
  return {
    header: [unit, ...periods, change],
    rows: comparisons.map((comparison, at) => {
      const [later, earlier] = [cells[2 * at] ?? '', cells[2 * at + 1] ?? ''];
      return [wording.metric(comparison.metric), later, earlier, changeCell(comparison, language)];
    }),
  };
}
