import { intervalOf, type Interval } from '../intervals.ts';
import type { Fact } from '../schema.ts';

/** Arithmetic with the ranges that printed figures stand for. No tolerance enters anywhere but the printed digits. */

/**
 * What a printed figure may stand for: half a unit of its last digit to either side, or everything beyond it where the
 * document itself says "over" or "up to".
 */
export function rangeOf(fact: Fact): Interval {
  const { low, high } = intervalOf(fact);
  if (fact.qualifier === 'over') return { low, high: Infinity };
  if (fact.qualifier === 'up to') return { low: -Infinity, high };
  return { low, high };
}

export const exactly = (value: number): Interval => ({ low: value, high: value });

/** The range times a number. */
export function scaled({ low, high }: Interval, factor: number): Interval {
  return factor < 0 ? { low: high * factor, high: low * factor } : { low: low * factor, high: high * factor };
}

/** The range of a signed sum of figures. */
export function sumOf(terms: readonly { readonly sign: number; readonly range: Interval }[]): Interval {
  let low = 0;
  let high = 0;
  for (const { sign, range } of terms) {
    const term = scaled(range, sign);
    low += term.low;
    high += term.high;
  }
  return { low, high };
}

/** The range of a quotient, or undefined where the divisor may be zero. */
export function quotientOf(dividend: Interval, divisor: Interval): Interval | undefined {
  if (divisor.low <= 0 && divisor.high >= 0) return undefined;
  const corners = [
    dividend.low / divisor.low,
    dividend.low / divisor.high,
    dividend.high / divisor.low,
    dividend.high / divisor.high,
  ];
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** By how much two ranges miss each other; 0 where they meet. Binary dust of decimal fractions counts as meeting. */
export function gapBetween(a: Interval, b: Interval): number {
  const gap = Math.max(a.low - b.high, b.low - a.high);
  if (gap <= 0) return 0;
  return gap <= binaryDust(a, b) ? 0 : gap;
}

/** What decimal fractions lose when they are kept in binary: a few units of a double's last bit, not a tolerance. */
function binaryDust(a: Interval, b: Interval): number {
  let largest = 100;
  for (const bound of [a.low, a.high, b.low, b.high]) {
    if (Number.isFinite(bound)) largest = Math.max(largest, Math.abs(bound));
  }
  return Number.EPSILON * 16 * largest;
}
