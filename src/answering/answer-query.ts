import type { Dataset } from '../dataset/dataset.ts';
import type { Query, QueryKind, QueryOf } from '../query/query.ts';
import type { Outcome } from './answer.ts';
import { answerAggregate } from './kinds/aggregate.ts';
import { answerBreakdown } from './kinds/breakdown.ts';
import { answerCalculate } from './kinds/calculate.ts';
import { answerChange, answerDifference, answerGrowth } from './kinds/change.ts';
import { answerCount } from './kinds/count.ts';
import { answerDefine } from './kinds/define.ts';
import { answerDiscrepancies } from './kinds/discrepancies.ts';
import { answerLookup } from './kinds/lookup.ts';
import { answerPrinted } from './kinds/printed.ts';
import { answerRank } from './kinds/rank.ts';
import { answerRankChanges } from './kinds/rank-changes.ts';
import { answerRatio } from './kinds/ratio.ts';
import { answerSeries } from './kinds/series.ts';
import { answerSources } from './kinds/sources.ts';
import { answerStatement } from './kinds/statement.ts';
import { answerTargets } from './kinds/targets.ts';

type Answering = { readonly [K in QueryKind]: (dataset: Dataset, query: QueryOf<K>) => Outcome };

const ANSWERING: Answering = {
  lookup: answerLookup,
  change: answerChange,
  difference: answerDifference,
  ratio: answerRatio,
  rank: answerRank,
  'rank-changes': answerRankChanges,
  series: answerSeries,
  aggregate: answerAggregate,
  count: answerCount,
  growth: answerGrowth,
  breakdown: answerBreakdown,
  printed: answerPrinted,
  calculate: answerCalculate,
  define: answerDefine,
  sources: answerSources,
  statement: answerStatement,
  targets: answerTargets,
  discrepancies: answerDiscrepancies,
};

/** Answers a query from the data alone. Pure; throws only where the query names a metric that does not exist. */
export function answer(dataset: Dataset, query: Query): Outcome {
  const answering = ANSWERING[query.kind] as (dataset: Dataset, query: Query) => Outcome;
  return answering(dataset, query);
}
