import type { Outcome } from '../answering/answer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { MetricId } from '../dataset/schema.ts';
import { viewOf } from './answer-view.ts';
import { allSourceLines } from './sources.ts';
import type { AnswerView, Language } from './view.ts';
import { wordingFor } from './wordings.ts';

/** More definitions than these hide the answer that they explain. */
const MOST_DEFINITIONS = 6;

/** An answer with all that explains it: what its figures mean, how they follow from others, every source. */
export function explanationOf(outcome: Outcome, dataset: Dataset, language: Language): AnswerView {
  const view = viewOf(outcome, dataset, language);
  if (outcome.status !== 'answered' || outcome.figures.length === 0) return view;
  const metrics = [...new Set(outcome.figures.map(({ metric }) => metric))];
  return {
    ...view,
    items: metrics.slice(0, MOST_DEFINITIONS).map((metric) => meaningOf(metric, dataset, language)),
    sources: allSourceLines(outcome, wordingFor(dataset, language)),
  };
}

/** A metric's definition and, where it has one, its formula. */
function meaningOf(id: MetricId, dataset: Dataset, language: Language): string {
  const { name, definition, formula } = dataset.metric(id);
  const colon = language === 'en' ? ': ' : '：';
  const meaning = `${name[language]}${colon}${definition[language]}`;
  if (!formula) return meaning;
  const named = (metric: string): string =>
    dataset.hasMetric(metric) ? dataset.metric(metric).name[language] : metric;
  return `${meaning} (= ${formulaText(formula, named)})`;
}

function formulaText(
  formula: NonNullable<ReturnType<Dataset['metric']>['formula']>,
  named: (metric: string) => string,
): string {
  if ('sum' in formula) {
    return Object.entries(formula.sum)
      .map(([metric, sign], index) => `${sign < 0 ? '- ' : index === 0 ? '' : '+ '}${named(metric)}`)
      .join(' ');
  }
  return ('ratio' in formula ? formula.ratio : formula.per).map(named).join(' / ');
}
