import type { Dataset } from '../../dataset/dataset.ts';
import { figureOf } from '../../dataset/figure.ts';
import { oncePerDataset } from '../../dataset/once-per-dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { periodId } from '../../periods/period.ts';
import type { FigureRef } from '../../query/query.ts';
import { wordsOfText } from '../words/phrase-words.ts';
import type { Role } from '../words/role-names.ts';
import type { Asked } from './asked.ts';

/**
 * Whether a figure is asked for as a loss, an expense or a payment that is told as a negative number: the largest is
 * the lowest.
 */
export function isLoss(asked: Asked, metric: MetricId | undefined): boolean {
  if (!metric) return false;
  const words = asked.wordsFor(metric);
  const says = (...roles: readonly Role[]): boolean => saysAny(asked, words, ...roles);
  // "other income (expense), net" keeps its sign: it is named as both
  if (saysInflow(asked, words)) return false;
  if (isOutflow(asked, metric)) return true;
  if (says('negative-side') && !says('expense') && isNegativeThen(asked, metric)) return true;
  const known = valuesOf(asked.dataset, metric);
  return says('loss', 'outflow') && known.filter((value) => value < 0).length > known.length / 2;
}

/**
 * Whether a figure is an expense, a payment or a write-down told as a negative number throughout: its size is what grows
 * and falls. A result is not, nor what may be either, as other income (expense): they may change their sign.
 */
export function isOutflow(asked: Asked, metric: MetricId): boolean {
  const said = asked.wordsFor(metric);
  const name = wordsOfText(asked.dataset.metric(metric).name.en.toLowerCase());
  if (saysInflow(asked, said) || saysAny(asked, name, 'inflow')) return false;
  // "lease principal" is paid, while "investing cash flow" is no cash used
  const own = isFlowTotal(asked, metric) ? said : [...said, ...name];
  if (!saysAny(asked, own, 'expense', 'outflow', 'loss')) return false;
  const known = valuesOf(asked.dataset, metric);
  return known.some((value) => value < 0) && known.every((value) => value <= 0);
}

const saysAny = ({ plays }: Asked, words: readonly string[], ...roles: readonly Role[]): boolean =>
  words.some((word) => roles.some((role) => plays(word, role)));

/** Whether words name what comes in; income tax is no income. */
export const saysInflow = ({ plays }: Asked, words: readonly string[]): boolean =>
  words.some((word, at) => plays(word, 'inflow') && !plays(words[at + 1] ?? '', 'levy'));

const values = oncePerDataset<readonly number[]>();

/** All that is known of a figure, whatever the time. */
const valuesOf = (dataset: Dataset, metric: MetricId): readonly number[] =>
  values(dataset, metric, () =>
    dataset.periodsOf(metric).flatMap((period) => figureOf(dataset, metric, period)?.value ?? []),
  );

/** Whether a figure that may be either went the other way at each of the times asked for. */
const isNegativeThen = ({ dataset, periods }: Asked, metric: MetricId): boolean =>
  periods.length > 0 &&
  periods.every((period) => (figureOf(dataset, metric, periodId(period))?.value ?? 0) < 0);

/** Whether a balance is one that is taken off its total wherever it is known: treasury stock. */
export function isDeduction(dataset: Dataset, metric: MetricId): boolean {
  const known = dataset.metric(metric).nature === 'balance' ? valuesOf(dataset, metric) : [];
  return known.length > 0 && known.every((value) => value <= 0);
}

/** Whether a metric is a total of the cash flow statement, to which its lines are added with their signs. */
export function isFlowTotal({ dataset }: Asked, metric: MetricId): boolean {
  const lines = dataset.groups.get('cash-flow') ?? [];
  return lines.includes(metric) && dataset.partsOf(metric).some(({ id }) => lines.includes(id));
}

/**
 * Whether more went out than came in of a total that is not named as an outflow itself: a payment over it is one outflow
 * over another, and both keep their signs.
 */
export const isNetOutflow = (asked: Asked, { metric, period }: FigureRef): boolean =>
  asked.dataset.partsOf(metric).length > 0 &&
  !isLoss(asked, metric) &&
  (figureOf(asked.dataset, metric, period)?.value ?? 0) < 0;
