import type { Dataset } from '../../dataset/dataset.ts';
import { ratioOfTwo } from '../../dataset/ratio-of-two.ts';
import type { QueryOf } from '../../query/query.ts';
import type { Outcome, ShownFigure } from '../answer.ts';
import { calculatedFigure } from '../calculated.ts';
import { notesOf } from '../notes.ts';
import { isMissing, resolveFigure } from '../resolve-figure.ts';
import { unansweredFigure } from '../unanswered.ts';

/** One figure over another, in percent or as a multiple. */
export function answerRatio(dataset: Dataset, query: QueryOf<'ratio'>): Outcome {
  const of = resolveFigure(dataset, query.of);
  if (isMissing(of)) return unansweredFigure(dataset, query.of, of);
  const to = resolveFigure(dataset, query.to);
  if (isMissing(to)) return unansweredFigure(dataset, query.to, to);
  if (to.value === 0 || of.unit !== to.unit) {
    return {
      status: 'unanswered',
      reason: { code: 'not-comparable', figures: [query.of, query.to] },
      choices: [],
    };
  }
  const percent = query.in === 'percent';
  const computed = (of.value / to.value) * (percent ? 100 : 1);
  const printed = percent ? printedOf(dataset, query, computed) : undefined;
  const value = printed?.value ?? computed;
  const first = printed ?? calculatedFigure('ratio', value, percent ? '%' : 'times', of, [of, to]);
  const figures = [first, of, to];
  return {
    status: 'answered',
    query,
    headline: {
      value,
      unit: percent ? '%' : 'times',
      metric: printed?.metric ?? of.metric,
      period: of.period,
    },
    figures,
    comparisons: [],
    notes: notesOf(dataset, figures, [], query.readings),
    next: [],
  };
}

/** The share as documents print it, where rounded figures give another one. */
function printedOf(
  dataset: Dataset,
  { of, to }: QueryOf<'ratio'>,
  computed: number,
): ShownFigure | undefined {
  const named = ratioOfTwo(dataset, of.metric, to.metric);
  const isPlain = [of, to].every(({ target, basis, document }) => !target && !basis && !document);
  if (!named || of.period !== to.period || !isPlain) return undefined;
  const printed = resolveFigure(dataset, { metric: named, period: of.period });
  return isMissing(printed) || Math.abs(printed.value - computed) <= printed.precision / 2
    ? undefined
    : printed;
}
