import type { MetricMention } from './find-metrics.ts';
import type { NumberMention } from './claim.ts';

/** A number that is a figure's share of another one. */
export type Share = { readonly of: MetricMention; readonly total: MetricMention };

const ARTICLES = String.raw`(?:(?:the|its|our|their|all|total|consolidated|iij(?:'s|’s)?|company(?:'s|’s)?)\s+)*`;
/** "X made up 38% of revenue": between the part and the number, between the number and the total. */
const MAKES_UP =
  /^\s*(?:revenues?|sales)?\s*(?:made|makes?|making)\s+up\s|\b(?:account(?:ed|s|ing)\s+for|represent(?:ed|s|ing)|constitut(?:ed|es|ing)|compris(?:ed|es|ing)|contribut(?:ed|es|ing))\b|^\s*(?:was|were|is|are|stood at|came to|amounted to|reached|equal(?:l?ed|s)?)\b/iu;
const OF_TOTAL = new RegExp(String.raw`^\s*of\s+${ARTICLES}$`, 'iu');
/** "X's share of revenue was 38%", "X as a percentage of revenue": between the part and the total. */
const SHARE_OF = new RegExp(
  String.raw`^(?:['’]s)?\s*(?:,\s*)?(?:as\s+a\s+)?(?:share|percentage|proportion|ratio)\s+(?:of|to)\s+${ARTICLES}$`,
  'iu',
);
/** 「Xは売上高の38%を占めた」「売上高に占めるXの割合は38%」. */
const JA_PART = /^\s*[はが]\s*、?\s*$/u;
const JA_OF_TOTAL = /^\s*(?:全体)?の\s*(?:約|およそ|ほぼ)?\s*$/u;
const JA_HELD_IN = /^\s*(?:全体)?に(?:占め|対す)る\s*$/u;
const JA_RATE = /^\s*の\s*(?:割合|比率|構成比|シェア)\s*[はが]?/u;

/**
 * The figure and its total where a percentage is said to be the one's share of the other; `unclear` where something of
 * a total is said that cannot be read as a share.
 */
export function shareOf(
  sentence: string,
  number: NumberMention,
  metrics: readonly MetricMention[],
): Share | 'unclear' | undefined {
  if (number.unit !== '%') return undefined;
  const [second, last] = metrics.filter(({ end }) => end <= number.start).slice(-2);
  const next = metrics.find(({ start }) => start >= number.end);
  const part = last ?? second;
  if (next && OF_TOTAL.test(sentence.slice(number.end, next.start))) {
    return part && MAKES_UP.test(sentence.slice(part.end, number.start))
      ? { of: part, total: next }
      : 'unclear';
  }
  if (!second || !last) return undefined;
  const between = sentence.slice(second.end, last.start);
  const after = sentence.slice(last.end, number.start);
  if (SHARE_OF.test(between)) return { of: second, total: last };
  if (JA_HELD_IN.test(between)) return JA_RATE.test(after) ? { of: last, total: second } : 'unclear';
  if (JA_OF_TOTAL.test(after)) return JA_PART.test(between) ? { of: second, total: last } : 'unclear';
  return undefined;
}
