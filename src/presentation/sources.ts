import type { Answered } from '../answering/answer.ts';
import type { Fact } from '../dataset/schema.ts';
import type { Wording } from './wording.ts';

/** What fits beside a figure; the question for its sources gives all of them. */
const MOST_TABLES = 8;
const MOST_ROWS = 6;

/** Where an answer's figures stand, a line for each table of each document. What is left out is counted. */
export function sourceLines(answer: Answered, wording: Wording): string[] {
  if (answer.query.kind === 'sources') return allSourceLines(answer, wording);
  const tables = byTable(
    answer.figures.flatMap(({ facts, formula }) => (formula ? facts : facts.slice(0, 1))),
  );
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

/** The distinct places of facts, those of one table of one document together, in the order they come. */
function byTable(facts: readonly Fact[]): Fact[][] {
  const tables = new Map<string, Map<string, Fact>>();
  for (const fact of facts) {
    const table = `${fact.document}\n${fact.table}`;
    const rows = tables.get(table) ?? new Map<string, Fact>();
    tables.set(table, rows);
    const place = `${fact.line}\n${fact.row}\n${fact.text}`;
    if (!rows.has(place)) rows.set(place, fact);
  }
  return [...tables.values()].map((rows) => [...rows.values()]);
}
