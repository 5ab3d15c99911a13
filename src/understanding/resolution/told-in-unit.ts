import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { unitsTold } from '../metrics/by-unit.ts';
import { figureRefsOf, type Query } from '../../query/query.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { RATE } from './exchange-rate.ts';
import type { Frame } from './frame.ts';
import { lookupOf, refusal, type Refusal } from './refusals.ts';

/** What is one figure, or how one figure moved. */
const OF_ONE_KIND: readonly Query['kind'][] = ['lookup', 'change', 'growth'];

/** "Operating margin in billions", "revenue in Gbps": the refusal where a known figure cannot be told in the unit asked for. */
export function inOtherUnit(
  dataset: Dataset,
  lexicon: Lexicon,
  frame: Frame,
  query: Query,
): Refusal | undefined {
  if (!OF_ONE_KIND.includes(query.kind)) return undefined;
  const units = unitsTold(lexicon, frame).flat();
  if (!units.length) return undefined;
  const figures = figureRefsOf(query);
  const other = figures.find(({ metric }) => !units.includes(dataset.metric(metric).unit));
  if (!other || figures.some((figure) => isMissing(resolveFigure(dataset, figure)))) return undefined;
  return refusal({ code: 'other-unit', metric: other.metric }, figures.map(lookupOf));
}

/** "Dollars per yen", 「1円は何ドル」: the refusal where a rate is asked for that is told in yen for each dollar. */
export function upsideDown(
  dataset: Dataset,
  { plays, numbers }: Lexicon,
  { words }: Frame,
  metric: MetricId,
): Refusal | undefined {
  const isForEach = (word: string): boolean =>
    plays(word, 'for-each') || numbers[word] === 1 || Number(word) === 1;
  const isOfYen = words.some(
    ({ text }, at) => plays(text, 'own-currency') && isForEach(words[at - 1]?.text ?? ''),
  );
  return isOfYen && dataset.metric(metric).unit === RATE
    ? refusal({ code: 'other-unit', metric })
    : undefined;
}
