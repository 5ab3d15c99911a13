import { periodId } from '../../../periods/period.ts';
import { only, readingsOf, type Asked, type QuestionRule } from '../asked.ts';

/**
 * "Was the operating income target lowered in February 2012? What is it now?", "did they cut the revenue target? what is the
 * new one": behind the question whether a target was moved, the newest one is what is asked for.
 */
export const targetNow: QuestionRule = {
  name: 'target as it now is',
  uses: ['revision', 'change', 'target', 'target-newest', 'amount', 'higher', 'lower'],
  read: (asked) => {
    const [metric, period] = [only(asked.metrics), only(asked.periods)];
    if (!asked.modifiers.target || !metric || !period || !isAskedNow(asked)) return undefined;
    const newest = { metric, period: periodId(period), target: 'newest' } as const;
    return { kind: 'lookup', figure: newest, ...readingsOf(asked) };
  },
};

/** Whether a clause behind the word for a revision asks for what there is at present. */
function isAskedNow({ frame: { words, operations }, plays }: Asked): boolean {
  const moved = operations.find(({ names }) => names.includes('revision') || names.includes('change'));
  const isAsking = ({ text }: { text: string }): boolean => plays(text, 'asking-value');
  // "how much was the target cut, and what is the new one" asks for two
  if (!moved || words.slice(0, moved.to).some(isAsking)) return false;
  const opens = words.findIndex(({ text }, at) => at >= moved.to && plays(text, 'opening-clause'));
  if (opens < 0) return false;
  const clause = words.slice(opens + 1);
  const isNewest = operations.some(({ names, from }) => from > opens && names.includes('target-newest'));
  return clause.some(isAsking) && (isNewest || clause.some(({ text }) => plays(text, 'at-present')));
}
