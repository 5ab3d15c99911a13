import type { ShownFigure } from '../../answering/answer.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { formatPercentMagnitude } from '../numbers.ts';
import { TABLE_WORDING } from '../table-wording.ts';
import type { Language, ViewTable } from '../view.ts';
import type { Wording } from '../wording.ts';
import { numberCells, type Amount } from './numbers-column.ts';

/** A total's parts with their shares of it, what they leave open, and the total itself. */
export function breakdownTable(
  figures: readonly ShownFigure[],
  dataset: Dataset,
  wording: Wording,
  language: Language,
): ViewTable | null {
  const [total, ...parts] = figures;
  if (!total || parts.length === 0) return null;
  const words = TABLE_WORDING[language];
  const rows: { name: string; amount: Amount }[] = parts.map((part) => {
    const sign = dataset.metric(part.metric).parent?.sign ?? 1;
    const name = wording.metric(part.metric);
    return {
      name: sign < 0 ? words.less(name) : name,
      amount: { value: sign * part.value, unit: part.unit },
    };
  });
  const open = total.value - rows.reduce((sum, { amount }) => sum + amount.value, 0);
  if (isBeyondRounding(open, figures))
    rows.push({ name: words.notAccounted, amount: { value: open, unit: total.unit } });
  rows.push({ name: wording.metric(total.metric), amount: total });
  const { unit, cells } = numberCells(
    rows.map(({ amount }) => amount),
    language,
  );
  return {
    header: [words.figure, unit || words.value, words.share],
    rows: rows.map(({ name, amount }, row) => [name, cells[row] ?? '', shareOf(amount, total)]),
  };
}

/** Rounded figures need not add up to the last digit. */
const isBeyondRounding = (open: number, figures: readonly ShownFigure[]): boolean =>
  Math.abs(open) > figures.reduce((sum, { precision }) => sum + precision / 2, 0) * (1 + Number.EPSILON * 8);

function shareOf({ value }: Amount, total: ShownFigure): string {
  if (total.value === 0) return '';
  const percent = (value / total.value) * 100;
  return `${percent < 0 ? '-' : ''}${formatPercentMagnitude(percent)}`;
}
