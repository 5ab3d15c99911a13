import type { Answered } from '../answering/answer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { breakdownTable } from './tables/breakdown-table.ts';
import { figuresTable } from './tables/figures-table.ts';
import { movementsTable } from './tables/movements-table.ts';
import { statementTable } from './tables/statement-table.ts';
import { targetsTable } from './tables/targets-table.ts';
import type { Language, ViewTable } from './view.ts';
import type { Wording } from './wording.ts';

/** The table of an answer: none where a lone figure says it all. */
export function answerTable(
  answer: Answered,
  dataset: Dataset,
  wording: Wording,
  language: Language,
): ViewTable | null {
  const { query, figures, comparisons, headline } = answer;
  switch (query.kind) {
    case 'breakdown':
      return breakdownTable(figures, dataset, wording, language);
    case 'statement':
      return statementTable(answer, query, wording, language);
    case 'targets':
      return targetsTable(figures, query.metric !== undefined, wording, language);
    case 'series':
      return figures.length ? figuresTable(figures, comparisons, wording, language) : null;
    case 'rank-changes':
      return movementsTable(figures.slice(1), comparisons, wording, language);
    case 'rank':
      return figuresTable(figures, [], wording, language);
    case 'lookup':
    case 'sources':
    case 'define':
    case 'discrepancies':
      return null;
    default: {
      // The first figure is the result, which the heading shows.
      const parts = headline ? figures.slice(1) : figures;
      return parts.length > 1 ? figuresTable(parts, [], wording, language) : null;
    }
  }
}
