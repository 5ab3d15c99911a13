import type { Query } from '../../query/query.ts';
import { CHANGE_BASES } from '../questions/change-bases.ts';
import type { Frame, PlacedOperation } from '../resolution/frame.ts';
import type { Question } from '../resolution/resolve.ts';
import type { OperationName } from '../words/operation-names.ts';
import { AVERAGE } from './average-at.ts';
import { parsePeriodId, periodId } from '../../periods/period.ts';

/**
 * "Same percentage for operating income?", "same growth for OEM", "the same average for SI?": what was asked before is
 * asked again, told by its own name, and no share or change of what is named now. Where it was nothing of that name, the
 * turn says what nobody knows.
 */
export function withSameOperation({ lexicon, conversation: { query } }: Question, frame: Frame): Frame {
  const { plays } = lexicon;
  const [mention, another] = frame.metrics;
  const isFor = plays(frame.words[(mention?.from ?? 0) - 1]?.text ?? '', 'repeating-before');
  const again = frame.operations.find(
    ({ from, to }) => plays(frame.words[from - 1]?.text ?? '', 'repeating') && to <= (mention?.from ?? 0),
  );
  if (!query || !mention || another || !isFor || !again) return frame;
  const operations = frame.operations.filter((operation) => operation !== again);
  return isNameOf(again, query)
    ? { ...frame, operations }
    : { ...frame, operations, unknown: [...frame.unknown, ...again.words] };
}

const isNameOf = ({ names }: PlacedOperation, query: Query): boolean =>
  namesOf(query).some((name) => names.includes(name));

/** By what names a question calls what was worked out. */
function namesOf(query: Query): readonly OperationName[] {
  switch (query.kind) {
    case 'change': {
      const to = parsePeriodId(query.to.period);
      const bases = CHANGE_BASES.filter(({ from }) => {
        const then = to && from(to);
        return then && periodId(then) === query.from.period;
      });
      return ['change', ...TOLD[query.in], ...bases.map(({ name }) => name)];
    }
    case 'growth':
      return ['growth', 'cagr'];
    case 'ratio':
      return ['ratio', 'share', ...(query.in === 'percent' ? (['percent'] as const) : [])];
    case 'difference':
      return ['change'];
    case 'aggregate':
      return [query.how];
    case 'rank':
      return [query.which];
    case 'calculate':
      return query.in === 'percent'
        ? ['percent', 'share', 'ratio']
        : AVERAGE.test(query.expression)
          ? ['average']
          : [];
    default:
      return [];
  }
}

const TOLD: Readonly<Record<'amount' | 'percent' | 'points', readonly OperationName[]>> = {
  amount: ['amount'],
  percent: ['percent', 'growth'],
  points: ['points'],
};
