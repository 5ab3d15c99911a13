import type { Query } from '../../query/query.ts';
import type { Asked, QuestionRule } from './asked.ts';
import { QUESTION_RULES } from './rules.ts';
import { lookup } from './rules/single-figure.ts';
import type { Frame } from '../resolution/frame.ts';
import type { OperationName } from '../words/operation-names.ts';

/** Operations that change nothing in what is asked: they may stand in any question. */
const ALWAYS_FINE: ReadonlySet<OperationName> = new Set([
  'amount',
  'actual',
  'absolute',
  'dollars',
  'which',
  'document',
  'context',
  'ownership',
  'compare',
  'standalone',
  'statement-cash-flow',
  'statement-income',
  'statement-balance',
]);
/** Operations that tell which target is meant; accounted for once the target is read. */
const TARGET_WORDS: ReadonlySet<OperationName> = new Set([
  'target',
  'target-first',
  'target-newest',
  'target-previous',
  'target-midterm',
  'original',
]);

/** Whether a turn asks for nothing to be worked out but by the operations named. */
export const isPlainBut = ({ operations }: Frame, ...but: readonly OperationName[]): boolean =>
  operations.every(({ names }) => names.some((name) => but.includes(name) || ALWAYS_FINE.has(name)));

/** Whether a turn asks for nothing but a figure, nothing to be worked out from it. */
export const isPlain = (frame: Frame): boolean => isPlainBut(frame);

/** The query of the first rule that reads a question and accounts for every operation that was said. */
export function applyRules(asked: Asked, targetRead: boolean): Query | undefined {
  if (isOnlyNamed(asked)) return lookup.read(asked);
  for (const rule of QUESTION_RULES) {
    const query = rule.read(asked);
    if (query && accountsForAll(asked, rule, targetRead)) return query;
  }
  return undefined;
}

/** Whether one figure is named at one time, and nothing else is said: "total ATM revenue since 1Q10" is of several. */
const isOnlyNamed = ({ metrics, periods, frame, plays }: Asked): boolean =>
  metrics.length === 1 &&
  periods.length === 1 &&
  !frame.operations.length &&
  !frame.signs.length &&
  !frame.words.some(({ text }) => plays(text, 'open-ended'));

/** "Total assets less cash and inventories" read as the cash less the inventories: what is taken from must not be lost. */
function losesMinuend({ frame, metrics, placeOfMetric, plays }: Asked, { uses }: QuestionRule): boolean {
  // a rule of arithmetic reads what stands around the word itself
  if (uses.includes('minus')) return false;
  return frame.operations.some(({ names, from, to }) => {
    if (!names.includes('minus')) return false;
    if (plays(frame.words[to]?.text ?? '', 'base-follows')) return false;
    const isBefore = (place: number): boolean => place < from;
    return frame.metrics.some((named) => isBefore(named.from)) && !metrics.map(placeOfMetric).some(isBefore);
  });
}

function accountsForAll(asked: Asked, rule: QuestionRule, targetRead: boolean): boolean {
  const { frame, modifiers, periods } = asked;
  // "how much of A + B was A": a rule that adds nothing up would leave a part of the sum out
  if (frame.metrics.length > 1 && frame.signs.includes('+') && !rule.uses.includes('plus')) return false;
  if (losesMinuend(asked, rule)) return false;
  return frame.operations.every(({ names }) =>
    names.some(
      (name) =>
        rule.uses.includes(name) ||
        (ALWAYS_FINE.has(name) && !names.includes('change')) ||
        (targetRead && TARGET_WORDS.has(name)) ||
        // "latest", "current", "new" have been read as part of a period
        (name === 'target-newest' && periods.length > 0 && modifiers.target === undefined),
    ),
  );
}
