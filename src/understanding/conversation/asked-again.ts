import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { ratioOfTwo } from '../../dataset/ratio-of-two.ts';
import type { Frame } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** "Same for net income", "and for SI?", "SI too": a turn that asks what was asked before, whatever that was. */
export function asksAgain(
  { plays, fillers }: Lexicon,
  { words, metrics: [mention, another] }: Frame,
): boolean {
  if (words.some(({ text }) => plays(text, 'repeating'))) return true;
  if (!mention || another) return false;
  // 「粗利のほうも」「粗利についても」: what stands between says nothing of its own
  const behind = words.slice(mention.to);
  const end = behind.findIndex(({ text }) => !fillers.has(text));
  const directly = end < 0 ? behind : behind.slice(0, end);
  if (directly.some(({ text }) => plays(text, 'repeating-behind'))) return true;
  const leading = words.slice(0, mention.from).filter(({ text }) => text !== 'the');
  const word = leading.pop()?.text ?? '';
  return plays(word, 'repeating-before') && leading.every(({ text }) => plays(text, 'continuing'));
}

/** A question asked again of another figure: undefined where that figure can take nobody's place in it. */
export function askedAgain(query: Query, swap: (figure: FigureRef) => FigureRef): Query | undefined {
  const readings = ['from-conversation' as const];
  switch (query.kind) {
    case 'difference':
      return query.a.metric === query.b.metric
        ? { ...query, a: swap(query.a), b: swap(query.b), readings }
        : undefined;
    case 'ratio':
      return {
        ...query,
        of: swap(query.of),
        to: query.of.metric === query.to.metric ? swap(query.to) : query.to,
        readings,
      };
    case 'growth':
      return { ...query, from: swap(query.from), to: swap(query.to), readings };
    case 'aggregate':
    case 'calculate':
    case 'count':
    case 'rank':
      return query.figures.every(({ metric }) => metric === query.figures[0]?.metric)
        ? { ...query, figures: query.figures.map(swap), readings }
        : undefined;
    default:
      return undefined;
  }
}

/** What a ratio in percent is of, one figure over the other: undefined for any other metric. */
function figuresOfRatio(dataset: Dataset, metric: MetricId): readonly [MetricId, MetricId] | undefined {
  const { formula, unit } = dataset.metric(metric);
  return unit === '%' && formula && 'ratio' in formula ? formula.ratio : undefined;
}

/** 「純利益でも」 after the operating margin: a ratio is asked for again, and no amount. */
export const isRatioAgain = (dataset: Dataset, spoken: MetricId, named: MetricId): boolean =>
  figuresOfRatio(dataset, spoken) !== undefined && dataset.metric(named).unit !== '%';

/** The metric that is the ratio of the figure named now to what the ratio spoken of is of. */
export function ratioNamed(dataset: Dataset, spoken: MetricId, named: MetricId): MetricId | undefined {
  const [, whole] = figuresOfRatio(dataset, spoken) ?? [];
  return whole && ratioOfTwo(dataset, named, whole);
}

/** That ratio where it is no metric: undefined where it would be of a line's own total, which has no such part. */
export function ratioAgain(
  dataset: Dataset,
  { metric, ...ref }: FigureRef,
  named: MetricId,
): Query | undefined {
  const [of, whole] = figuresOfRatio(dataset, metric) ?? [];
  if (of === undefined || whole === undefined || named === whole || dataset.metric(whole).parent)
    return undefined;
  if (dataset.metric(named).unit !== dataset.metric(of).unit) return undefined;
  const readings = ['from-conversation' as const];
  return {
    kind: 'ratio',
    of: { ...ref, metric: named },
    to: { ...ref, metric: whole },
    in: 'percent',
    readings,
  };
}
