import type { Dataset } from '../../dataset/dataset.ts';
import { oncePerDataset } from '../../dataset/once-per-dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { MetricMention } from '../resolution/frame.ts';

/** Whether a metric is a part of another, directly or of one of its parts; a ratio is by what it is the ratio of. */
export function isPartOf(dataset: Dataset, part: MetricId, whole: MetricId): boolean {
  const [of, ofWhole] = [numeratorOf(dataset, part), numeratorOf(dataset, whole)];
  if (of && ofWhole) return isPartOf(dataset, of, ofWhole);
  return totalsOf(dataset, part).includes(whole);
}

/** The totals that a metric is a part of, the nearest first. */
export function totalsOf(dataset: Dataset, metric: MetricId): MetricId[] {
  const { parent } = dataset.metric(metric);
  return parent ? [parent.metric, ...totalsOf(dataset, parent.metric)] : [];
}

/** Whether documents tell a metric as an amount within another, or within what that one is a part of. */
export function standsWithin(dataset: Dataset, part: MetricId, whole: MetricId): boolean {
  const holders = dataset.metric(part).standsIn ?? [];
  return holders.some((holder) => holder === whole || isPartOf(dataset, holder, whole));
}

function numeratorOf(dataset: Dataset, metric: MetricId): MetricId | undefined {
  const { formula } = dataset.metric(metric);
  return formula && 'ratio' in formula ? formula.ratio[0] : undefined;
}

/** Whether a metric is the ratio of another to something: the operating margin of operating income. */
export const isRatioOf = (dataset: Dataset, ratio: MetricId, of: MetricId): boolean =>
  numeratorOf(dataset, ratio) === of;

/** "Margin?" after the gross profit, which that word may mean as well: not that figure again, but the only ratio that is told of it. */
export function ratioOfSpoken(
  dataset: Dataset,
  { metrics }: MetricMention,
  before: MetricId,
): MetricId | undefined {
  const [ratio, another] = metrics.filter((id) => metrics.includes(before) && isRatioOf(dataset, id, before));
  return another ? undefined : ratio;
}

/** The catalog's ratio in percent that an amount is the numerator of. */
export const ratioInPercent = (dataset: Dataset, of: MetricId): MetricId | undefined =>
  dataset.metrics.find(({ id, unit }) => unit === '%' && isRatioOf(dataset, id, of))?.id;

/** Whether one figure over another is told in percent: a part of it, or of what the catalog's own percentages are of. */
export function isShareOf(dataset: Dataset, of: MetricId, to: MetricId): boolean {
  if (dataset.metric(of).unit !== dataset.metric(to).unit) return false;
  return isPartOf(dataset, of, to) || isUsualBase(dataset, to);
}

/** Whether the catalog's own percentages are of a metric, as most are of revenue. */
export const isUsualBase = (dataset: Dataset, metric: MetricId): boolean =>
  totalsOfPercentages(dataset).has(metric);

const totals = new WeakMap<Dataset, ReadonlySet<MetricId>>();

function totalsOfPercentages(dataset: Dataset): ReadonlySet<MetricId> {
  const known =
    totals.get(dataset) ??
    new Set(
      dataset.metrics.flatMap(({ formula, unit }) =>
        unit === '%' && formula && 'ratio' in formula ? [formula.ratio[1]] : [],
      ),
    );
  totals.set(dataset, known);
  return known;
}

/** Whether a metric is one of those that another is defined as the sum of. */
export function isAddend(dataset: Dataset, part: MetricId, whole: MetricId): boolean {
  const { formula } = dataset.metric(whole);
  return formula !== undefined && 'sum' in formula && part in formula.sum;
}

/** Whether a share that two metrics are in can only be that of the first: it is in the second, or told in percent of it. */
export function isOnlyInOther(dataset: Dataset, part: MetricId, whole: MetricId): boolean {
  if (isHeldIn(dataset, whole, part)) return false;
  if (isHeldIn(dataset, part, whole)) return true;
  const [isBase, isOther] = [isShareOf(dataset, part, whole), isShareOf(dataset, whole, part)];
  // the company's revenue is the base before that of a line
  return isBase && (!isOther || dataset.metric(whole).comesFromParts === true);
}

/** Whether a metric is in another, or in one of those that make it up with nothing taken off. */
export const isHeldIn = (dataset: Dataset, part: MetricId, whole: MetricId): boolean =>
  standsInLine(dataset, part, whole) ||
  addendsOf(dataset, whole).some((addend) => addend === part || isHeldIn(dataset, part, addend));

function addendsOf(dataset: Dataset, whole: MetricId): readonly MetricId[] {
  const { formula } = dataset.metric(whole);
  if (!formula || !('sum' in formula)) return [];
  const signs = Object.entries(formula.sum);
  return signs.every(([, sign]) => sign > 0) ? signs.map(([addend]) => addend as MetricId) : [];
}

/** Whether a metric is a part of another, or the sum of some of its parts. */
export function makesPartOf(dataset: Dataset, metric: MetricId, whole: MetricId): boolean {
  const addends = dataset.metrics.filter(({ id }) => isAddend(dataset, id, metric));
  const isSum = addends.length > 0 && addends.every(({ id }) => isPartOf(dataset, id, whole));
  return isSum || isPartOf(dataset, metric, whole);
}

/** Whether a metric is a part of another, or stands in it without being one of the parts that make it up. */
export const standsInLine = (dataset: Dataset, metric: MetricId, line: MetricId): boolean =>
  isPartOf(dataset, metric, line) || standsWithin(dataset, metric, line);

/** The first word of an id tells what kind of figure it is: revenue, cost, contracts. */
export const familyOf = (metric: MetricId): string => metric.split('_')[0] ?? metric;

/** Whether a figure is of the kind that comes from lines of business, as revenue does: what a line names by itself. */
export const comesFromLines = (dataset: Dataset, metric: MetricId): boolean =>
  dataset.metrics.some(({ id, comesFromParts }) => comesFromParts && familyOf(id) === familyOf(metric));

/** The total of "share of total": undefined where a metric is a part of none, or of a part of another total. */
export function onlyTotalOf(dataset: Dataset, metric: MetricId): MetricId | undefined {
  const total = dataset.metric(metric).parent?.metric;
  return total && !dataset.metric(total).parent ? total : undefined;
}

/** Whether two figures of a line make up a third, or one of them the other: its revenue, its cost, its margin. */
function standTogether(dataset: Dataset, metric: MetricId, other: MetricId): boolean {
  const { formula } = dataset.metric(metric);
  if (formula && 'ratio' in formula)
    return formula.ratio.some((id) => id === other || isAddend(dataset, other, id));
  return (
    isAddend(dataset, other, metric) ||
    isRatioOf(dataset, other, metric) ||
    dataset.metrics.some(
      ({ id, parent }) => parent && isAddend(dataset, metric, id) && isAddend(dataset, other, id),
    )
  );
}

/**
 * The line of a total, or of a ratio of totals, that goes with a figure of that line: of the gross margin ratio, for the
 * revenue of systems integration, that of systems integration.
 */
export const lineOfSame = (dataset: Dataset, total: MetricId, figure: MetricId): MetricId | undefined =>
  linesOnce(dataset, `${total} ${figure}`, () => findLine(dataset, total, figure));

const linesOnce = oncePerDataset<MetricId | undefined>();

function findLine(dataset: Dataset, total: MetricId, figure: MetricId): MetricId | undefined {
  const isIt = isRatioOf(dataset, total, figure) || isAddend(dataset, figure, total);
  if (isIt || isPartOf(dataset, figure, total)) return undefined;
  const [line, another] = dataset.metrics.filter(
    ({ id }) => id !== total && isPartOf(dataset, id, total) && standTogether(dataset, id, figure),
  );
  return line && !another ? line.id : undefined;
}

/** What of an id is left when the kind of figure is taken off: the line of business that it is of. */
export const businessOf = (metric: MetricId): string => metric.slice(familyOf(metric).length);

/** The line of a total that is of the same business as another total's line: of all costs, that of equipment sales. */
export function lineOfBusiness(dataset: Dataset, total: MetricId, other: MetricId): MetricId | undefined {
  if (businessOf(other) === '') return undefined;
  const line = dataset.metrics.find(
    ({ id, parent }) =>
      parent?.metric === total && familyOf(id) === familyOf(total) && businessOf(id) === businessOf(other),
  );
  return line && line.id !== other ? line.id : undefined;
}
