import type { Dataset } from '../../dataset/dataset.ts';
import { figureOf } from '../../dataset/figure.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { letterOf, MOST_FIGURES } from '../../query/figure-letters.ts';
import { figureRefsOf, type FigureRef, type Query } from '../../query/query.ts';
import { figureLeft } from '../metrics/excluded-parts.ts';
import { isHeldIn } from '../metrics/metric-kinship.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { hasOperation, type Frame } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Question } from '../resolution/resolve.ts';
import type { NamedTurnReader } from './following-turn.ts';

const readings = ['from-conversation' as const];

/** "Excluding equipment sales?" after a figure that these are a part of; "and without ATM?" after that. */
export const withoutParts: NamedTurnReader = ({ dataset, frame, query, mentions }) => {
  const [whole, ...before] = lessParts(query) ?? [];
  const named = onlyMeant(mentions.map(({ metrics }) => metrics));
  if (!whole || whole.target || !named || frame.periods.length) return undefined;
  if (!isLeftOut(frame)) return undefined;
  const parts = [...before.map(({ metric }) => metric), ...named];
  const areApart = parts.every((part, at) =>
    parts.every((other, place) => place === at || (part !== other && !isHeldIn(dataset, part, other))),
  );
  const areParts = parts.every((part) => part !== whole.metric && isHeldIn(dataset, part, whole.metric));
  if (!areApart || !areParts || parts.length >= MOST_FIGURES) return undefined;
  return lessAll(dataset, whole, parts);
};

/** A total less parts of it: the figure of what is left where there is one. */
function lessAll(dataset: Dataset, whole: FigureRef, parts: readonly MetricId[]): Query {
  const left = figureLeft(dataset, whole.metric, parts);
  if (left && figureOf(dataset, left, whole.period))
    return { kind: 'lookup', figure: { ...whole, metric: left }, readings };
  const figures = [whole, ...parts.map((metric): FigureRef => ({ ...whole, metric }))];
  const [a, b, another] = figures;
  if (a && b && !another) return { kind: 'difference', a, b, readings };
  const expression = figures.map((_, at) => letterOf(at)).join(' - ');
  return { kind: 'calculate', expression, figures, in: 'plain', readings };
}

/** What was asked as a figure, or as one less others of the same time: that figure first. */
function lessParts(query: Query): readonly FigureRef[] | undefined {
  const figures = figureRefsOf(query);
  if (figures.some(({ period, target }) => period !== figures[0]?.period || target)) return undefined;
  if (query.kind === 'lookup') return figures;
  if (query.kind === 'difference') return [query.a, query.b];
  const isLess =
    query.kind === 'calculate' && query.expression === figures.map((_, at) => letterOf(at)).join(' - ');
  return isLess ? figures : undefined;
}

/** "Without SI", "drop SI" after a list or a sum in which it stands: what is left of that. */
export const withoutListed: NamedTurnReader = ({ lexicon, frame, query, mentions }) => {
  if (query.kind !== 'series' && query.kind !== 'aggregate') return undefined;
  if (frame.periods.length || !(isLeftOut(frame) || isDropped(lexicon, frame))) return undefined;
  const named = onlyMeant(mentions.map(({ metrics }) => metrics));
  const isListed = named?.every((metric) => query.figures.some((figure) => figure.metric === metric));
  const left = query.figures.filter(({ metric }) => !named?.includes(metric));
  const [figure, another] = left;
  if (!isListed || !figure) return undefined;
  return another ? { ...query, figures: left, readings } : { kind: 'lookup', figure, readings };
};

/** "The rest?", "what's left?", 「残りは？」 after parts of a figure, or after the share of one: what the others come to. */
export function restOfWhole({ dataset, lexicon, conversation }: Question, frame: Frame): Query | undefined {
  const { query, trail = [], doubt, open } = conversation;
  if (!query || doubt || open || frame.metrics.length || frame.periods.length) return undefined;
  const isRest = (word: string): boolean => lexicon.plays(word, 'remaining');
  const said = frame.words.filter(({ text }) => /\w/u.test(text) || isRest(text));
  const isAll = said.every(({ text }) => isRest(text) || lexicon.fillers.has(text));
  if (!isAll || !said.some(({ text }) => isRest(text))) return undefined;
  const isPart = ({ metric, period }: FigureRef, whole: FigureRef): boolean =>
    period === whole.period && metric !== whole.metric && isHeldIn(dataset, metric, whole.metric);
  if (query.kind === 'ratio')
    return query.in === 'percent' && !query.to.target && isPart(query.of, query.to)
      ? {
          kind: 'calculate',
          expression: '(b - a) / b',
          figures: [query.of, query.to],
          in: 'percent',
          readings,
        }
      : undefined;
  const at = trail.findLastIndex((whole) => query.kind === 'lookup' && isPart(query.figure, whole));
  const [whole, ...parts] = at < 0 ? [] : trail.slice(at);
  if (!whole || whole.target || !parts.every((part) => isPart(part, whole)) || parts.length >= MOST_FIGURES)
    return undefined;
  const metrics = [...new Set(parts.map(({ metric }) => metric))];
  const areApart = metrics.every(
    (part) => !metrics.some((other) => other !== part && isHeldIn(dataset, part, other)),
  );
  return areApart ? lessAll(dataset, whole, metrics) : undefined;
}

const isLeftOut = (frame: Frame): boolean =>
  hasOperation(frame, 'excluding') && isPlainBut(frame, 'excluding');

/** "Drop SI": the word opens the turn, where "the drop in SI" and "SI drop" are of how it fell. */
function isDropped({ plays, fillers }: Lexicon, { operations, metrics, words }: Frame): boolean {
  const [operation, another] = operations;
  const [word = ''] = operation?.words ?? [];
  if (!operation || another || operation.words.length > 1 || !plays(word, 'dropping')) return false;
  const isOpening = words.slice(0, operation.from).every(({ text }) => fillers.has(text));
  const behind = words.slice(operation.to, metrics[0]?.from);
  return isOpening && metrics.length > 0 && behind.every(({ text }) => text === 'the');
}

/** The metrics of mentions each of which means one. */
function onlyMeant(named: readonly (readonly MetricId[])[]): readonly MetricId[] | undefined {
  const only = named.flatMap(([metric, another]) => (metric && another === undefined ? [metric] : []));
  return only.length === named.length && only.length ? only : undefined;
}
