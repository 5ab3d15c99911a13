import { samePeriod, type Period } from '../../periods/period.ts';
import type { Asked } from './asked.ts';
import { isBar } from './expression-bars.ts';
import type { Part } from './expression-parts.ts';

/** A period said once is of every figure on its side of a fraction bar that has none of its own, or of all. */
export function withSharedPeriod(asked: Asked, parts: readonly Part[]): Part[] {
  const whole = sharedIn(parts);
  const at = parts.findIndex(isBar);
  const sides = [parts.slice(0, at), parts.slice(at)].map((side) => sharedIn(side));
  return parts.map((part, index) => {
    if (part.kind !== 'figure' || part.period) return part;
    const shared = whole === 'none' ? asked.periods[0] : whole;
    const own = at < 0 ? undefined : sides[index < at ? 0 : 1];
    return { ...part, period: shared ?? (own === 'none' ? undefined : own) };
  });
}

/** The one period that figures have: undefined where they have several, none where they have none. */
function sharedIn(parts: readonly Part[]): Period | 'none' | undefined {
  const own = parts.flatMap((part) => (part.kind === 'figure' && part.period ? [part.period] : []));
  const [first] = own;
  if (!first) return 'none';
  return own.every((period) => samePeriod(period, first)) ? first : undefined;
}
