import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { FigureRef } from '../../query/query.ts';
import { isPlainBut } from '../questions/apply-rules.ts';
import { hasOperation } from '../resolution/frame.ts';
import type { NamedTurnReader } from './following-turn.ts';

/**
 * "By what % is revenue higher?", "by how much is that above revenue?" after a figure, or after it and another: what the
 * one has more than the other, in percent of the other or as an amount.
 */
export const excessOverPrevious: NamedTurnReader = ({ dataset, lexicon, frame, query, trail, mentions }) => {
  const [mention, another] = mentions;
  const [metric] = mention?.metrics ?? [];
  if (query.kind !== 'lookup' || !metric || !mention || another || frame.periods.length) return undefined;
  const isAsked = hasOperation(frame, ...DIRECTIONS) && hasOperation(frame, 'percent', 'amount');
  if (!isAsked || !isPlainBut(frame, ...DIRECTIONS, 'percent', 'amount')) return undefined;
  const { figure } = query;
  const other = metric === figure.metric ? trail.at(-2) : figure;
  if (!other || other.metric === metric || other.period !== figure.period) return undefined;
  const named: FigureRef = { metric, period: figure.period };
  const known = [named, other].map((ref) => resolveFigure(dataset, ref));
  const isAlike = dataset.metric(metric).unit === dataset.metric(other.metric).unit;
  if (other.target || !isAlike || known.some((found) => isMissing(found) || found.value <= 0))
    return undefined;
  const isBase =
    lexicon.plays(frame.words[mention.to]?.text ?? '', 'base-precedes') ||
    frame.words
      .slice(0, mention.from)
      .some(({ text }, at) => lexicon.plays(text, 'base-follows') && at >= mention.from - BEFORE_BASE);
  const [a, b] = isBase ? [other, named] : [named, other];
  const readings = ['from-conversation' as const];
  return hasOperation(frame, 'percent')
    ? { kind: 'calculate', expression: '(a - b) / b', figures: [a, b], in: 'percent', readings }
    : { kind: 'difference', a, b, readings };
};

const DIRECTIONS = ['higher', 'lower', 'above', 'below'] as const;
/** How many words there may be from "above" to the name of what something is above: "above the cost". */
const BEFORE_BASE = 2;
