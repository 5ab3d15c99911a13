import type { Dataset } from '../../dataset/dataset.ts';
import type { Query } from '../../query/query.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';
import { workingOf } from './working.ts';

/** Whether a turn asks nothing of one of the figures before: what is left out of a list is one of its figures. */
export const isOfNone = (dataset: Dataset, frame: Frame, query: Query | undefined): boolean =>
  query !== undefined &&
  ((isListOfSeveral(query) && !hasOperation(frame, 'excluding')) || isRatioOfSum(dataset, frame, query));

/** Whether several figures were listed, none of them before the others: "margins of both" are not the first one's. */
const isListOfSeveral = (query: Query): boolean =>
  query.kind === 'series' && new Set(query.figures.map(({ metric }) => metric)).size > 1;

/** "Margin?" after a sum or a difference: not that of the first of its figures. */
const isRatioOfSum = (dataset: Dataset, { metrics }: Frame, query: Query): boolean =>
  new Set(workingOf(query)?.figures.map(({ metric }) => metric)).size > 1 &&
  metrics.some(
    ({ metrics: named }) => named.length > 1 && named.some((id) => dataset.metric(id).unit === '%'),
  );
