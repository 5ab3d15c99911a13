import type { Answered } from '../answering/answer.ts';
import type { Fact } from '../dataset/schema.ts';
import type { Wording } from './wording.ts';

/** What fits beside a figure; the question for its sources gives all of them. */
const MOST_TABLES = 8;
const MOST_ROWS = 6;

/** Where an answer's figures stand, a line for each table of each document. What is left out is counted. */
export function sourceLines(answer: Answered, wording: Wording): string[] {
  const all = answer.query.kind === 'sources';
  const facts = answer.figures.flatMap((figure) =>
    all ? [...figure.facts, ...figure.others] : figure.formula ? figure.facts : figure.facts.slice(0, 1),
  );
  const tables = byTable(facts);
  const shown = all ? tables : tables.slice(0, MOST_TABLES);
  const lines = shown.map((rows) => {
    const named = all ? rows : rows.slice(0, MOST_ROWS);
    return wording.source(named, rows.length - named.length);
  });
  const left = tables.length - shown.length;
  return left > 0 ? [...lines, wording.moreSources(left)] : lines;
}

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
