import type { Dataset } from '../../dataset/dataset.ts';
import { figureOf } from '../../dataset/figure.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { FigureRef } from '../../query/query.ts';
import { wordsOfText } from '../words/phrase-words.ts';
import type { Role } from '../words/role-names.ts';
import type { Asked } from './asked.ts';

/**
 * Whether a figure is asked for as a loss, an expense or a payment that is told as a negative number: the largest is
 * the lowest.
 */
export function isLoss(asked: Asked, metric: MetricId | undefined): boolean {
  const says = (word: string): boolean => asked.plays(word, 'loss') || asked.plays(word, 'outflow');
  const words = metric ? asked.wordsFor(metric) : [];
  // "other income (expense), net" keeps its sign: it is named as both
  const isEither = words.some((word) => asked.plays(word, 'inflow'));
  if (!metric || isEither || !words.some(says)) return false;
  const known = asked.dataset
    .periodsOf(metric)
    .map((period) => figureOf(asked.dataset, metric, period)?.value ?? 0);
  return known.filter((value) => value < 0).length > known.length / 2;
}

/**
 * Whether a figure is an expense, a payment or a write-down told as a negative number throughout: its size is what grows
 * and falls. A result is not, nor what may be either, as other income (expense): they may change their sign.
 */
export function isOutflow(asked: Asked, metric: MetricId): boolean {
  const said = asked.wordsFor(metric);
  const name = wordsOfText(asked.dataset.metric(metric).name.en.toLowerCase());
  const says = (words: readonly string[], ...roles: readonly Role[]): boolean =>
    words.some((word) => roles.some((role) => asked.plays(word, role)));
  if (says(said, 'inflow') || says(name, 'inflow')) return false;
  // "write-downs" are losses, while "investing cash flow" is no cash used
  if (!says(said, 'expense', 'outflow', 'loss') && !says(name, 'expense', 'loss')) return false;
  const known = asked.dataset
    .periodsOf(metric)
    .flatMap((period) => figureOf(asked.dataset, metric, period)?.value ?? []);
  return known.some((value) => value < 0) && known.every((value) => value <= 0);
}

/** Whether a balance is one that is taken off its total wherever it is known: treasury stock. */
export const isDeduction = (dataset: Dataset, metric: MetricId): boolean =>
  dataset.metric(metric).nature === 'balance' &&
  dataset
    .periodsOf(metric)
    .map((period) => figureOf(dataset, metric, period))
    .every((figure) => figure === undefined || figure.value <= 0);

/** Whether a metric is a total of the cash flow statement, to which its lines are added with their signs. */
export function isFlowTotal({ dataset }: Asked, metric: MetricId): boolean {
  const lines = dataset.groups.get('cash-flow') ?? [];
  return dataset.partsOf(metric).some(({ id }) => lines.includes(id));
}

/** Whether cash went out on balance: a payment over it is one outflow over another, and both keep their signs. */
export const isNetOutflow = (asked: Asked, { metric, period }: FigureRef): boolean =>
  isFlowTotal(asked, metric) && (figureOf(asked.dataset, metric, period)?.value ?? 0) < 0;
