import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answerer } from '../../src/answerer.ts';
import { leadingOn } from '../../src/answering/leading-on.ts';
import { periodKindsOf, periodsOfKind } from '../../src/answering/known-periods.ts';
import { isMissing, resolveFigure, targetsOf } from '../../src/answering/resolve-figure.ts';
import { openAnswerer } from '../../src/open-answerer.ts';
import { parsePeriodId, periodId } from '../../src/periods/period.ts';
import { shiftYears } from '../../src/periods/calendar.ts';
import { questionText } from '../../src/presentation/question-text.ts';
import type { Language } from '../../src/presentation/view.ts';
import type { Query } from '../../src/query/query.ts';

/** Every question that the program itself offers must be understood as exactly the query that it stands for. */

let answerer: Answerer;
beforeAll(() => {
  answerer = openAnswerer();
});

/** Their names hold a length of time or a day of publication, which is read as a period or a document. */
const NOT_YET: ReadonlySet<string> = new Set([
  'cf_proceeds_short_term_borrowings',
  'cf_repayments_borrowings',
  'cf_net_short_term_borrowings',
  'cf_net_borrowings_over_three_months',
  'gio_projects',
  'contracts_mobile',
  'atm_count',
  'ads_per_share',
]);

/** Look-ups of every metric at its newest and oldest period of each length, with what leads on from them. */
function queriesToOffer(): Query[] {
  const { dataset } = answerer;
  return dataset.metrics.flatMap(({ id }) => {
    if (NOT_YET.has(id)) return [];
    const periods = periodKindsOf(dataset, id).flatMap((kind) => {
      const all = periodsOfKind(dataset, id, kind);
      return [...new Set([...all.slice(0, 1), ...all.slice(-1)])];
    });
    const lookups = periods.map((period) => ({ kind: 'lookup' as const, figure: { metric: id, period } }));
    const targets = dataset.periods
      .filter((period) => targetsOf(dataset, id, period).length > 0)
      .map((period) => ({
        kind: 'lookup' as const,
        figure: { metric: id, period, target: 'newest' as const },
      }));
    const leading = lookups.flatMap(({ figure }) => {
      const found = resolveFigure(dataset, figure);
      return isMissing(found) ? [] : leadingOn(dataset, figure, found);
    });
    const changes = periods.flatMap((to): Query[] => {
      const period = parsePeriodId(to);
      const from = period && periodId(shiftYears(period, -1));
      if (!from || isMissing(resolveFigure(dataset, { metric: id, period: from }))) return [];
      const isRatio = dataset.metric(id).unit === '%';
      return [
        {
          kind: 'change',
          from: { metric: id, period: from },
          to: { metric: id, period: to },
          in: isRatio ? 'points' : 'amount',
        },
      ];
    });
    return [...lookups, ...targets, ...leading, ...changes, { kind: 'define' as const, metric: id }];
  });
}

/** A query without what it was read from: that does not change what is asked. */
function asked(query: Query | undefined): unknown {
  if (!query) return undefined;
  return JSON.parse(JSON.stringify({ ...query, readings: undefined }));
}

describe.each<Language>(['en', 'ja'])('each question that is offered, in %s,', (language) => {
  it('is understood as the query that it stands for', () => {
    const queries = queriesToOffer();
    expect(queries.length).toBeGreaterThan(2000);
    const misread = queries.flatMap((query) => {
      const question = questionText(query, answerer.dataset, language);
      const { outcome } = answerer.ask(question);
      const read = outcome.status === 'answered' ? asked(outcome.query) : outcome;
      const isSame = isDeepStrictEqual(read, asked(query));
      return isSame ? [] : [{ question, query, read }];
    });
    expect(misread.slice(0, 20)).toEqual([]);
  }, 120_000);
});
