import type { Frame, MetricMention, PlacedOperation } from '../resolution/frame.ts';
import { isAtSameTime } from '../resolution/period-in-doubt.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isConnecting } from '../words/phrase-words.ts';
import type { NamedTurnReader } from './following-turn.ts';

/**
 * "Compared with the cost of revenues", "the gap to net income", 「売上原価との差は」 after a figure: the figure before beside
 * the one named now, or how far they are apart, and not how the one named now has changed.
 */
export const besidePrevious: NamedTurnReader = ({ lexicon, frame, query, mentions }) => {
  const [mention, another] = mentions;
  const [metric] = mention?.metrics ?? [];
  if (query.kind !== 'lookup' || query.figure.target || !mention || !metric || another) return undefined;
  // 「…と比べていくら違う」: the word that sets beside, and what is asked of the two
  const [operation, ...others] = frame.operations.filter(
    ({ names }) => !names.includes('amount') && !names.includes('absolute'),
  );
  const isDistance = others.length > 0 && others.every(({ names }) => names.includes('change'));
  if (!operation || (others.length > 0 && !isDistance) || metric === query.figure.metric) return undefined;
  if (!frame.periods.every(({ period }) => isAtSameTime(period))) return undefined;
  if (!isSetBeside(lexicon, frame, operation, mention)) return undefined;
  const { figure } = query;
  const other = { ...figure, metric };
  const readings = ['from-conversation' as const];
  if (isDistance || operation.words.some((word) => lexicon.plays(word, 'between-two')))
    return { kind: 'difference', a: figure, b: other, readings };
  return operation.names.includes('compare')
    ? { kind: 'series', figures: [figure, other], readings }
    : undefined;
};

/** Whether a word of comparison leads to the figure's name: "against", "difference to"; 「…と比べて」 and 「…との差」 follow it. */
function isSetBeside(
  { plays, fillers }: Lexicon,
  { words }: Frame,
  { from, to, words: said }: PlacedOperation,
  mention: MetricMention,
): boolean {
  const isJoining = (text: string): boolean => plays(text, 'base-again') || plays(text, 'with-precedes');
  const isLight = (text: string): boolean => isConnecting(text) || fillers.has(text);
  const between = words.slice(...(to <= mention.from ? [to, mention.from] : [mention.to, from]));
  const leads =
    to <= mention.from && said.some((word) => plays(word, 'base-follows') || plays(word, 'base-again'));
  const texts = between.map(({ text }) => text);
  const joins =
    leads || texts.some((text) => isJoining(text) || (to <= mention.from && plays(text, 'setting-over')));
  return joins && texts.every((text) => isLight(text) || isJoining(text));
}
