import type { MetricId } from '../../dataset/schema.ts';
import { samePeriod } from '../../periods/period.ts';
import type { Part } from './expression-parts.ts';

/** A fraction bar in words: "divided by", "over". */
export const BAR = 'over';
/** The bar of a share or a multiple; of two figures at one time alone there is a kind of question that tells more. */
export const SHARE_BAR = 'as a share of';

export const isBar = ({ text }: Part): boolean => text === BAR || text === SHARE_BAR;
const sign = (text: string): Part => ({ kind: 'sign', text });

/**
 * Two figures at one time with only the bar of a share between them. So is a sign above a figure that others are
 * told in percent of: "G&A / revenue".
 */
export function isPlainShare(
  [of, bar, to, more]: readonly Part[],
  isToldInPercent: (of: MetricId, to: MetricId) => boolean,
): boolean {
  if (of?.kind !== 'figure' || to?.kind !== 'figure' || !bar || more) return false;
  const isOfShare = bar.text === SHARE_BAR || (bar.text === '/' && isToldInPercent(of.metric, to.metric));
  return isOfShare && (!of.period || !to.period || samePeriod(of.period, to.period));
}

/**
 * Without numbers a bar in words can only be that of the whole: "A plus B divided by C" sets the sum over C. With
 * numbers, several bars or brackets around it, it is the sign that the word stands for.
 */
export function withBars(written: readonly Part[]): Part[] {
  const parts = withoutOuterBrackets(written);
  const at = parts.findIndex(isBar);
  if (at < 0) return [...parts];
  const before = parts.slice(0, at);
  const isInBrackets = count(before, '(') !== count(before, ')');
  const isWhole =
    !isInBrackets && !parts.slice(at + 1).some(isBar) && !parts.some(({ kind }) => kind === 'number');
  if (!isWhole) return parts.map((part) => (isBar(part) ? sign('/') : part));
  return [...bracketed(before), sign('/'), ...bracketed(parts.slice(at + 1))];
}

/** "(A plus B divided by C)": brackets around all of it part nothing. */
function withoutOuterBrackets(parts: readonly Part[]): readonly Part[] {
  const inside = parts.slice(1, -1);
  if (parts[0]?.text !== '(' || parts.at(-1)?.text !== ')') return parts;
  const isAround = inside.every((_, at) => depthAt(inside, at + 1) >= 0);
  return isAround ? withoutOuterBrackets(inside) : parts;
}

const depthAt = (parts: readonly Part[], end: number): number =>
  count(parts.slice(0, end), '(') - count(parts.slice(0, end), ')');

const count = (parts: readonly Part[], text: string): number =>
  parts.filter((part) => part.text === text).length;

const bracketed = (parts: readonly Part[]): readonly Part[] =>
  parts.some(({ text }) => text === '+' || text === '-') ? [sign('('), ...parts, sign(')')] : parts;
