import Papa from 'papaparse';
import type { ShownFigure } from '../answering/answer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { dataValue } from './numbers.ts';
import type { Language } from './view.ts';

/** Tells spreadsheets that the file is UTF-8; without it they garble Japanese. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What a spreadsheet would take for a formula: a cell that begins like one and is no plain number, which may well begin
 * with its sign. Such a cell gets an apostrophe before it.
 */
const FORMULA = /^(?![-+]?\d[\d,]*(?:\.\d+)?%?$)[=+\-@\t\r]/;

/** Figures as comma-separated values, each with its deciding source. Money is in yen or dollars, not in millions. */
export function figuresCsv(figures: readonly ShownFigure[], dataset: Dataset, language: Language): string {
  const rows = figures.map((figure) => {
    const { metric, period, value, unit, origin, announced, facts, role } = figure;
    const [fact] = facts;
    const document = fact && dataset.document(fact.document);
    return {
      metric,
      name: dataset.metric(metric).name[language],
      period,
      value: dataValue(value, unit),
      unit,
      origin,
      role: role ?? '',
      announced: announced ?? '',
      document: document?.title[language] ?? '',
      published: document?.published ?? '',
      table: fact?.table ?? '',
      row: fact?.row ?? '',
      line: fact?.line ?? '',
      text: fact?.text ?? '',
    };
  });
  return `${BYTE_ORDER_MARK}${Papa.unparse(rows, { escapeFormulae: FORMULA })}\r\n`;
}
