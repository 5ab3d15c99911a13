import type { FigureRef, Query } from '../../../query/query.ts';
import { only, readingsOf, refOf, type Asked, type QuestionRule } from '../asked.ts';
import { movementsIn } from '../movement.ts';
import { change, changeBetweenPeriods } from './change-of-figure.ts';

type End = 'from' | 'to';

/**
 * "What did net income drop from in 9M08", "to what did SI revenue fall", 「いくらまで減ったか」: the figure that a movement
 * begins or ends with, and not how far it went.
 */
export const endOfChange: QuestionRule = {
  name: 'end of a change',
  uses: ['change', 'amount', 'which', 'context', 'list'],
  read: (asked) => {
    const metric = only(asked.metrics);
    if (!metric || asked.modifiers.target || !movementsIn(asked).length) return undefined;
    const [end, another] = endsAsked(asked);
    if (!end) return undefined;
    const ends = endsOf(changeBetweenPeriods.read(asked) ?? change.read(asked));
    const period = only(asked.periods);
    // what a balance fell to is known, wherever the fall began
    if (!ends && end === 'to' && !another && period)
      return { kind: 'lookup', figure: refOf(asked, metric, period), ...readingsOf(asked) };
    if (!ends) return undefined;
    return another
      ? { kind: 'series', figures: [ends.from, ends.to], ...readingsOf(asked) }
      : { kind: 'lookup', figure: ends[end], ...readingsOf(asked) };
  },
};

/** The figures that a change lies between. */
function endsOf(query: Query | undefined): Readonly<Record<End, FigureRef>> | undefined {
  if (query?.kind === 'change') return query;
  const [from, to] = query?.kind === 'calculate' ? query.figures : [];
  return from && to && { from, to };
}

/** The ends that a question asks for, each once. */
function endsAsked(asked: Asked): readonly End[] {
  const { words } = asked.frame;
  const { plays } = asked;
  const ends = words.flatMap(({ text }, at): End[] => {
    if (plays(text, 'asking') && plays(words[at + 1]?.text ?? '', 'reaching-level')) return ['to'];
    const end = plays(text, 'revised-from') ? 'from' : plays(text, 'revised-to') ? 'to' : undefined;
    return end && isAsked(asked, at) ? [end] : [];
  });
  return [...new Set(ends)];
}

/** "From what", "from the level of which", "what did it fall to in 9M09", 「いくらから」: whether an end is what is asked. */
function isAsked({ frame: { words }, plays }: Asked, at: number): boolean {
  if (plays(words[at - 1]?.text ?? '', 'asking-value') && !isEnglish(words[at]?.text)) return true;
  const [next, behind] = words.slice(at + 1).filter(({ text }) => text !== 'the');
  if (next?.period !== undefined || !isEnglish(words[at]?.text)) return false;
  // "from what I remember"
  if (next && plays(next.text, 'asking')) return !plays(behind?.text ?? '', 'addressed');
  const isLast = !next || /^[?.,!]$/.test(next.text);
  const isBeforeTime =
    behind?.period !== undefined && (plays(next?.text ?? '', 'time-follows') || next?.text === 'from');
  return (isLast || isBeforeTime) && words.slice(0, at).some(({ text }) => plays(text, 'asking'));
}

const isEnglish = (word = ''): boolean => /^[a-z]+$/.test(word);
