import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import { nearestLookups } from '../../answering/unanswered.ts';
import { periodId } from '../../periods/period.ts';
import { applyRules } from '../questions/apply-rules.ts';
import type { Asked } from '../questions/asked.ts';
import { refusal, type Refusal } from './refusals.ts';

/** No rule reads the question: asks since when a balance changed, or says that it is not understood. */
export function whatThen(asked: Asked, text: string): Refusal {
  const { dataset, metrics, periods } = asked;
  const [metric] = metrics;
  const [period] = periods;
  const near = metric && period ? { metric, period: periodId(period) } : undefined;
  if (metrics.length === 1 && periods.length === 1 && asked.has('change')) {
    const choices = (['yoy', 'since-year-end'] as const).flatMap((base) => {
      const query = applyRules(
        { ...asked, has: (...names) => names.includes(base) || asked.has(...names) },
        false,
      );
      return query?.kind === 'change' && !isMissing(resolveFigure(dataset, query.from)) ? [query] : [];
    });
    if (choices.length) return { outcome: { status: 'clarify', reason: { code: 'which-figure' }, choices } };
  }
  return refusal({ code: 'unsupported', what: text }, near ? nearestLookups(dataset, near) : []);
}
