import { ratioInPercent } from '../../metrics/metric-kinship.ts';
import { only, readingsOf, refOf, type QuestionRule } from '../asked.ts';

/** "what does EBITDA mean" */
export const define: QuestionRule = {
  name: 'define',
  uses: ['define', 'which'],
  read: (asked) => {
    const metric = only(asked.metrics);
    return asked.has('define') && metric && !asked.periodSaid ? { kind: 'define', metric } : undefined;
  },
};

/** "where does operating income 9M08 come from" */
export const sources: QuestionRule = {
  name: 'sources',
  uses: ['source', 'which', 'printed'],
  read: (asked) => {
    const [metric, period] = [only(asked.metrics), only(asked.periods)];
    return asked.has('source') && metric && period
      ? { kind: 'sources', figure: refOf(asked, metric, period) }
      : undefined;
  },
};

/** "what YoY change does the release print for net income 3Q08" */
export const printed: QuestionRule = {
  name: 'printed',
  uses: ['printed', 'yoy', 'change', 'growth', 'percent', 'which'],
  read: (asked) => {
    const [metric, period] = [only(asked.metrics), only(asked.periods)];
    if (!asked.has('printed') || !metric || !period || !asked.has('yoy', 'growth', 'percent', 'change'))
      return undefined;
    const { unit } = asked.dataset.metric(metric);
    return {
      kind: 'printed',
      figure: refOf(asked, metric, period),
      measure: unit === '%' ? 'change-points' : 'change-percent',
      ...readingsOf(asked),
    };
  },
};

/** "what is revenue 9M08 made of" */
export const breakdown: QuestionRule = {
  name: 'breakdown',
  uses: ['breakdown', 'share'],
  read: (asked) => {
    const [metric, period] = [only(asked.metrics), only(asked.periods)];
    return asked.has('breakdown') && metric && period
      ? { kind: 'breakdown', figure: refOf(asked, metric, period), ...readingsOf(asked) }
      : undefined;
  },
};

/** "SI gross margin 1H08 in %": an amount asked for in percent is the ratio that it is the numerator of. */
export const lookupInPercent: QuestionRule = {
  name: 'lookup in percent',
  uses: ['percent', 'ratio'],
  read: (asked) => {
    const [metric, period] = [only(asked.metrics), only(asked.periods)];
    if (!metric || !period || !asked.has('percent', 'ratio') || asked.dataset.metric(metric).unit === '%')
      return undefined;
    // "operating income against the budget, in %" is no margin
    if (asked.has('compare')) return undefined;
    const ratio = ratioInPercent(asked.dataset, metric);
    return ratio && { kind: 'lookup', figure: refOf(asked, ratio, period), ...readingsOf(asked) };
  },
};

/** "operating income nine months 2008" */
export const lookup: QuestionRule = {
  name: 'lookup',
  uses: ['original', 'dollars', 'target-newest', 'amount', 'printed', 'which', 'points'],
  read: (asked) => {
    const [metric, period] = [only(asked.metrics), only(asked.periods)];
    if (!metric || !period) return undefined;
    return { kind: 'lookup', figure: refOf(asked, metric, period), ...readingsOf(asked) };
  },
};

/** A ratio asked for "in percent" is just looked up; a multiple is told in percent where its parts are known. */
export const lookupOfRatio: QuestionRule = {
  name: 'lookup of a ratio',
  uses: ['percent', 'ratio', 'original', 'which', 'amount', 'printed', 'times', 'divided'],
  read: (asked) => {
    const [metric, period] = [only(asked.metrics), only(asked.periods)];
    if (!metric || !period) return undefined;
    const { unit, formula } = asked.dataset.metric(metric);
    if (unit !== 'times' || !asked.has('percent'))
      return unit === '%' || unit === 'times' ? lookup.read(asked) : undefined;
    if (!formula || !('ratio' in formula)) return undefined;
    const [of, to] = formula.ratio.map((part) => refOf(asked, part, period));
    return of && to && { kind: 'ratio', of, to, in: 'percent', ...readingsOf(asked) };
  },
};

/** "home-use contracts in total", "S&M, G&A and R&D combined": the sum is the metric itself. */
export const lookupOfTotal: QuestionRule = {
  name: 'lookup of a total',
  uses: ['sum', 'amount', 'original', 'which', 'list'],
  read: (asked) => {
    const metric = only(asked.metrics);
    if (!metric || !asked.has('sum')) return undefined;
    return lookup.read(asked);
  },
};
