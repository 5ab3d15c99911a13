import type { Dataset } from '../../dataset/dataset.ts';
import type { QueryOf } from '../../query/query.ts';
import { headlineOf, type Note, type Outcome, type ShownFigure } from '../answer.ts';
import { usualComparisons } from '../compare-figures.ts';
import { leadingOn } from '../leading-on.ts';
import { dollarNotes, notesOf } from '../notes.ts';
import { isMidTerm, isMissing, resolveFigure, targetsOf } from '../resolve-figure.ts';
import { unansweredFigure } from '../unanswered.ts';

/** One figure, with the year before beside it. */
export function answerLookup(dataset: Dataset, query: QueryOf<'lookup'>): Outcome {
  const { figure: ref } = query;
  const figure = resolveFigure(dataset, ref);
  if (isMissing(figure)) return unansweredFigure(dataset, ref, figure);
  const comparisons = usualComparisons(dataset, figure, ref);
  const notes = [
    ...notesOf(dataset, [figure], comparisons, query.readings),
    ...targetNotes(dataset, query, figure),
    ...dollarNotes(dataset, ref, figure),
    ...originalNotes(dataset, query, figure),
  ];
  return {
    status: 'answered',
    query,
    headline: headlineOf(figure),
    figures: [figure],
    comparisons,
    notes,
    next: leadingOn(dataset, ref, figure),
  };
}

function targetNotes(dataset: Dataset, { figure: ref }: QueryOf<'lookup'>, figure: ShownFigure): Note[] {
  if (!ref.target) return [];
  const replaces = targetsOf(dataset, ref.metric, ref.period).filter(
    (target) => target.value !== figure.value,
  );
  const midTerm = !figure.announced && figure.facts.some(isMidTerm);
  return [{ code: 'target', announced: figure.announced ?? null, midTerm, replaces }];
}

/** What is reported now, beside what was reported originally. */
function originalNotes(dataset: Dataset, { figure: ref }: QueryOf<'lookup'>, figure: ShownFigure): Note[] {
  if (ref.basis !== 'original') return [];
  const now = resolveFigure(dataset, { metric: ref.metric, period: ref.period });
  const [was] = figure.facts;
  if (isMissing(now) || !was || now.value === figure.value) return [];
  return [{ code: 'restated', metric: figure.metric, period: figure.period, was, is: now.facts[0] ?? null }];
}
