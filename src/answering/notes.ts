import type { Dataset } from '../dataset/dataset.ts';
import type { Reading } from '../query/query.ts';
import type { Comparison, Note, ShownFigure } from './answer.ts';

/** What a reader of these figures must know: how they came about, what disagrees, what was reported before. */
export function notesOf(
  dataset: Dataset,
  figures: readonly ShownFigure[],
  comparisons: readonly Comparison[],
  readings: readonly Reading[] = [],
): Note[] {
  const [asked] = figures;
  const notes: Note[] = [];
  if (asked) {
    for (const reading of readings)
      notes.push({ code: 'reading', reading, metric: asked.metric, period: asked.period });
  }
  for (const figure of figures) notes.push(...figureNotes(dataset, figure));
  for (const comparison of comparisons) {
    if (!comparison.meaningful) notes.push({ code: 'not-meaningful', comparison });
    for (const { id, summary } of dataset.discrepanciesOf(comparison.metric, comparison.from)) {
      notes.push({ code: 'discrepancy', id, summary });
    }
  }
  return distinct(notes);
}

function figureNotes(dataset: Dataset, figure: ShownFigure): Note[] {
  const notes: Note[] = [];
  if (figure.metric === 'net_income_including_noncontrolling') {
    notes.push({ code: 'includes-noncontrolling', period: figure.period });
  }
  if (figure.origin === 'derived') notes.push({ code: 'derived', figure });
  const [fact] = figure.facts;
  if (fact && figure.formula === null) {
    if (fact.qualifier) notes.push({ code: 'approximate', fact });
    if (fact.note) notes.push({ code: 'repaired', fact });
  }
  for (const other of figure.others) {
    notes.push(
      other.precision > figure.precision && figure.origin === 'derived'
        ? { code: 'coarse', fact: other }
        : { code: 'restated', metric: figure.metric, period: figure.period, was: other, is: fact ?? null },
    );
  }
  for (const { id, summary } of dataset.discrepanciesOf(figure.metric, figure.period)) {
    notes.push({ code: 'discrepancy', id, summary });
  }
  return notes;
}

function distinct(notes: readonly Note[]): Note[] {
  const seen = new Set<string>();
  return notes.filter((note) => {
    const key = note.code === 'discrepancy' ? note.id : JSON.stringify(note);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
