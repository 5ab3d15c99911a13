import type { Answered, ShownFigure } from '../answering/answer.ts';
import type { Fact } from '../dataset/schema.ts';
import type { Wording } from './wording.ts';

/** What fits beside a figure; the question for its sources gives all of them. */
const MOST_TABLES = 8;
const MOST_ROWS = 4;

/** A row of a table, with the texts that stand in it. */
export type SourceRow = Pick<Fact, 'document' | 'table' | 'row' | 'line'> & {
  readonly texts: readonly string[];
};

/** Where an answer's figures stand, a line for each table of each document. What is left out is counted. */
export function sourceLines(answer: Answered, wording: Wording): string[] {
  return answer.query.kind === 'sources'
    ? allSourceLines(answer, wording)
    : figureSourceLines(answer.figures, wording);
}

/** Where figures stand: the deciding place of each, and every place that a derived one is made of. */
export function figureSourceLines(figures: readonly ShownFigure[], wording: Wording): string[] {
  const tables = byTable(figures.flatMap(({ facts, formula }) => (formula ? facts : facts.slice(0, 1))));
  const shown = tables.slice(0, MOST_TABLES);
  const lines = shown.map((rows) => {
    const named = rows.slice(0, MOST_ROWS);
    return wording.source(named, rows.length - named.length);
  });
  const left = tables.length - shown.length;
  return left > 0 ? [...lines, wording.moreSources(left)] : lines;
}

/** Every place where an answer's figures stand, those included that state another value. */
export const allSourceLines = ({ figures }: Answered, wording: Wording): string[] =>
  byTable(figures.flatMap(({ facts, others }) => [...facts, ...others])).map((rows) =>
    wording.source(rows, 0),
  );

/** The distinct rows in which facts stand, those of one table of one document together, in the order they come. */
function byTable(facts: readonly Fact[]): SourceRow[][] {
  const tables = new Map<string, Map<string, SourceRow>>();
  for (const { document, table, row, line, text } of facts) {
    const key = `${document}\n${table}`;
    const rows = tables.get(key) ?? new Map<string, SourceRow>();
    tables.set(key, rows);
    const texts = rows.get(`${line}\n${row}`)?.texts ?? [];
    rows.set(`${line}\n${row}`, {
      document,
      table,
      row,
      line,
      texts: texts.includes(text) ? texts : [...texts, text],
    });
  }
  return [...tables.values()].map((rows) => [...rows.values()]);
}
