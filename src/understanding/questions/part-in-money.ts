import type { PlacedOperation } from '../resolution/frame.ts';
import type { Asked } from './asked.ts';

/**
 * Whether a question wants a part of a whole as an amount: "what portion of goodwill, in yen, was related to IIJ-Global".
 * Not so "SI revenue in million yen, what share of revenue is it": there the unit is told of the part beside its name.
 */
export function isPartInMoney({ frame, has, plays }: Asked): boolean {
  const { metrics, operations, words } = frame;
  const share = operations.find(({ names }) => names.includes('share'));
  const asking = share && [words[share.from - 1]?.text, share.words[0]];
  if (!share || !asking?.some((word) => plays(word ?? '', 'asking'))) return false;
  if (has('percent', 'ratio', 'times') || share.words.some((word) => plays(word, 'in-percent'))) return false;
  const isMoney = ({ names, words: said }: PlacedOperation): boolean =>
    names.includes('dollars') || (names.includes('absolute') && said.some((word) => plays(word, 'money')));
  return operations.some(
    (unit) => isMoney(unit) && (unit.from >= share.to || metrics.every(({ from }) => from >= unit.to)),
  );
}
