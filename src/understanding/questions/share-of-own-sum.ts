import { samePeriod } from '../../periods/period.ts';
import type { FigurePart, Part } from './expression-parts.ts';

/**
 * Whether an expression sets figures over a sum that they stand in themselves, "A / (A + B)": that is a share, told in
 * percent however it is written.
 */
export function isShareOfOwnSum(parts: readonly Part[]): boolean {
  const at = parts.findIndex(({ text }) => text === '/');
  const [above, below] = [termsOf(parts.slice(0, at)), termsOf(parts.slice(at + 1))];
  if (at < 0 || !above?.length || !below || below.length <= above.length) return false;
  return above.every((figure) => below.some((other) => isSame(figure, other)));
}

/** The figures of a sum; nothing where it is written with more than figures, brackets and plus signs. */
function termsOf(parts: readonly Part[]): FigurePart[] | undefined {
  const isSum = parts.every(
    (part) => part.kind === 'figure' || (part.kind === 'sign' && /^[+()]$/.test(part.text)),
  );
  return isSum ? parts.filter((part) => part.kind === 'figure') : undefined;
}

const isSame = (a: FigurePart, b: FigurePart): boolean =>
  a.metric === b.metric && a.period !== undefined && b.period !== undefined && samePeriod(a.period, b.period);
