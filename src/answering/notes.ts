import type { Dataset } from '../dataset/dataset.ts';
import type { Fact } from '../dataset/schema.ts';
import type { FigureRef, Reading } from '../query/query.ts';
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
    notes.push(...discrepanciesOfChange(dataset, comparison));
  }
  return distinct(notes);
}

/** The rate of the document that a figure asked for in dollars is translated by. */
export function dollarNotes(dataset: Dataset, { currency }: FigureRef, figure: ShownFigure): Note[] {
  const translation = currency && dataset.translationOf(figure.period);
  if (!translation) return [];
  const printed = figure.origin === 'reported';
  return [{ code: 'dollars', rate: translation.yenPerDollar, document: translation.document, printed }];
}

function figureNotes(dataset: Dataset, figure: ShownFigure): Note[] {
  const notes: Note[] = [];
  if (dataset.metric(figure.metric).remark) notes.push({ code: 'remark', metric: figure.metric });
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
  return [...notes, ...discrepanciesOfFigure(dataset, figure)];
}

/**
 * The discrepancies that touch a figure: those with a place that states this very figure, and those about a heading or
 * a label of the document it is taken from. Rounding is told only where the rounded value itself is shown.
 */
function discrepanciesOfFigure(dataset: Dataset, figure: ShownFigure): Note[] {
  const discrepancies = dataset.discrepanciesOf(figure.metric, figure.period);
  if (!discrepancies.length) return [];
  const stated = dataset.factsOf(figure.metric, figure.period);
  const [chosen] = figure.facts;
  const own = stated.filter(
    (fact) => fact.unit === figure.unit && fact.measure === (chosen?.measure ?? 'value'),
  );
  return discrepancies.flatMap(({ id, kind, summary, places }): Note[] => {
    const touches = places.some((place) => {
      if (kind === 'rounding') return chosen !== undefined && standsAt(chosen, place);
      const isHeading = place.document === chosen?.document && !stated.some((fact) => standsAt(fact, place));
      return isHeading || own.some((fact) => standsAt(fact, place));
    });
    return touches ? [{ code: 'discrepancy', id, summary }] : [];
  });
}

/** The discrepancies of a change printed between the two periods of a comparison. */
function discrepanciesOfChange(dataset: Dataset, { metric, from, to }: Comparison): Note[] {
  const printed = dataset.changesPrinted(metric, from, to);
  return dataset
    .discrepanciesOf(metric, to)
    .filter(({ places }) => places.some((place) => printed.some((fact) => standsAt(fact, place))))
    .map(({ id, summary }) => ({ code: 'discrepancy', id, summary }));
}

const standsAt = (fact: Fact, place: { document: string; line: number; text: string }): boolean =>
  fact.document === place.document && fact.line === place.line && fact.text === place.text;

function distinct(notes: Note[]): Note[] {
  if (notes.length < 2) return notes;
  const seen = new Set<string>();
  return notes.filter((note) => {
    const key = note.code === 'discrepancy' ? note.id : JSON.stringify(note);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
