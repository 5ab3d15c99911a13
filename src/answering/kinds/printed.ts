import type { Dataset } from '../../dataset/dataset.ts';
import type { Fact } from '../../dataset/schema.ts';
import type { QueryOf } from '../../query/query.ts';
import { headlineOf, type Outcome, type ShownFigure } from '../answer.ts';
import { notesOf } from '../notes.ts';
import { isMissing, periodFor, resolveFigure, shownFact } from '../resolve-figure.ts';
import { unansweredFigure } from '../unanswered.ts';

/** What a document printed beside a figure, digit for digit: a change or a share, computed by the company. */
export function answerPrinted(dataset: Dataset, query: QueryOf<'printed'>): Outcome {
  const { figure: ref, measure } = query;
  const { document } = ref;
  const target = ref.target ? resolveFigure(dataset, ref) : undefined;
  if (target && isMissing(target)) return unansweredFigure(dataset, ref, target);
  const period = periodFor(dataset, ref.metric, ref.period);
  const [fact] = dataset
    .factsOf(ref.metric, period)
    .filter(
      (fact) =>
        fact.measure === measure &&
        (target ? isOfTarget(fact, target) : fact.kind === 'actual') &&
        (!document || fact.document === document),
    )
    .sort((a, b) => a.precision - b.precision || a.line - b.line);
  if (!fact) return unansweredFigure(dataset, ref, { missing: 'no-figure' });
  const figure = { ...shownFact(fact, 'reported'), role: 'printed' as const };
  return {
    status: 'answered',
    query,
    headline: headlineOf(fact),
    figures: [figure],
    comparisons: [],
    notes: notesOf(dataset, [figure], [], query.readings),
    next: [{ kind: 'lookup', figure: ref }],
  };
}

const isOfTarget = ({ kind, announced }: Fact, target: ShownFigure): boolean =>
  kind === 'target' && announced === target.announced;
