import type { Dataset } from '../../dataset/dataset.ts';
import type { QueryOf } from '../../query/query.ts';
import type { Comparison, Outcome, ShownFigure } from '../answer.ts';
import { notesOf } from '../notes.ts';
import { answerChange } from './change.ts';

/** How one figure moved: its change as a figure of its own, with what it is a change of. */
type Movement = {
  readonly change: ShownFigure;
  readonly parts: readonly ShownFigure[];
  readonly comparison: Comparison;
};

/**
 * Which of several figures rose most or least: its change is the answer, all of them are shown, that one first. Where one
 * is not known, or its change means nothing, there is none that is the greatest.
 */
export function answerRankChanges(dataset: Dataset, query: QueryOf<'rank-changes'>): Outcome {
  const movements: Movement[] = [];
  for (const { from, to } of query.moved) {
    const outcome = answerChange(dataset, { kind: 'change', from, to, in: unitOf(query.which) });
    if (outcome.status !== 'answered') return outcome;
    const [change, ...parts] = outcome.figures;
    const [comparison] = outcome.comparisons;
    if (change && comparison) movements.push({ change, parts, comparison });
  }
  const sign = query.which.startsWith('highest') ? 1 : -1;
  const ranked = movements.toSorted((a, b) => sign * (b.change.value - a.change.value));
  const [top] = ranked;
  if (!top) return { status: 'unanswered', reason: { code: 'no-metric' }, choices: [] };
  const figures = [top.change, ...ranked.flatMap(({ parts }) => parts)];
  const comparisons = ranked.map(({ comparison }) => comparison);
  const { value, unit, metric, period } = top.change;
  return {
    status: 'answered',
    query,
    headline: { value, unit, metric, period },
    figures,
    comparisons,
    notes: notesOf(dataset, figures, comparisons, query.readings),
    next: [],
  };
}

/** What the changes are told in. */
const unitOf = (which: QueryOf<'rank-changes'>['which']): 'percent' | 'amount' =>
  which.endsWith('percent') ? 'percent' : 'amount';
