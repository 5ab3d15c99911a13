import type { ShownFigure } from '../../answering/answer.ts';
import { isMidTerm } from '../../answering/resolve-figure.ts';
import { formatPercentMagnitude } from '../numbers.ts';
import { shortPeriodName } from '../period-names.ts';
import { TABLE_WORDING } from '../table-wording.ts';
import type { Language, ViewTable } from '../view.ts';
import type { Wording } from '../wording.ts';
import { numberCells, signedPercent } from './numbers-column.ts';

/** Targets one below the other with each revision's change, and how much of the newest one was reached. */
export function targetsTable(
  figures: readonly ShownFigure[],
  isOneMetric: boolean,
  wording: Wording,
  language: Language,
): ViewTable {
  const words = TABLE_WORDING[language];
  const { unit, cells } = numberCells(figures, language);
  const rows = figures.map((figure, row) => {
    const name = isOneMetric ? '' : `${wording.metric(figure.metric)} `;
    const period = shortPeriodName(figure.period, language);
    const before = figures[row - 1];
    const label = `${name}${period}${figure.origin === 'target' ? whichTarget(figure, words) : ` ${words.actual}`}`;
    return [label, cells[row] ?? '', before ? outcomeOf(figure, before, language) : ''];
  });
  return { header: [words.target, unit || words.value, words.outcome], rows };
}

/** What tells a target from others for the same period: its day, or that it is of the medium-term plan. */
function whichTarget({ announced, facts }: ShownFigure, { midTerm }: { midTerm: string }): string {
  const which = announced ?? (facts.some(isMidTerm) ? midTerm : undefined);
  return which === undefined ? '' : ` (${which})`;
}

/** A revision's change from the target before it, or an actual figure as a share of its target. */
function outcomeOf(figure: ShownFigure, before: ShownFigure, language: Language): string {
  if (figure.metric !== before.metric || before.origin !== 'target' || before.value <= 0) return '';
  if (figure.origin === 'target') {
    const isRevision = figure.period === before.period && figure.value !== before.value;
    return isRevision ? signedPercent((figure.value / before.value - 1) * 100) : '';
  }
  if (figure.value < 0 || figure.unit === '%') return '';
  return TABLE_WORDING[language].reached(formatPercentMagnitude((figure.value / before.value) * 100));
}
