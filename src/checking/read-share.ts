import { anyOf } from '../dataset/any-of.ts';
import type { NameMention, NumberMention } from './claim.ts';
import type { ClaimWords } from './claim-words.ts';
import { pattern, standing } from './word-patterns.ts';

/** A number that is a figure's share of another one. */
export type Share = { readonly of: NameMention; readonly total: NameMention };

/**
 * The figure and its total where a percentage is said to be the one's share of the other; `unclear` where something of
 * a total is said that cannot be read as a share.
 */
export type ShareReader = (
  sentence: string,
  number: NumberMention,
  metrics: readonly NameMention[],
) => Share | 'unclear' | undefined;

/** Makes what reads shares. */
export function shareReader({ share, makingUp, bounds }: ClaimWords): ShareReader {
  const { japanese } = share;
  const beforeTotal = String.raw`(?:${anyOf(share.beforeTotal)}\s+)*`;
  const makesUp = String.raw`${anyOf(makingUp.verbs)}\s+${makingUp.particle}`;
  // "X made up 38% of revenue": between the part and the number, between the number and the total
  const leadsToShare = pattern(
    String.raw`^\s*${anyOf(share.revenue)}?\s*${makesUp}\s|${standing(share.accountingFor)}|^\s*${anyOf(share.being)}\b`,
  );
  const leadsToTotal = pattern(String.raw`^\s*${anyOf(share.of)}\s+${beforeTotal}$`);
  // "X's share of revenue was 38%", "X as a percentage of revenue": between the part and the total
  const isShareOf = pattern(
    String.raw`^(?:['’]s)?\s*(?:,\s*)?(?:${anyOf(share.asOne)}\s+)?${anyOf(share.names)}\s+${anyOf(share.toTotal)}\s+${beforeTotal}$`,
  );
  // 「Xは売上高の38%を占めた」「売上高に占めるXの割合は38%」
  const ofWhole = pattern(
    String.raw`^\s*${anyOf(japanese.whole)}?${anyOf(japanese.of)}\s*${anyOf(bounds.aboutInJapanese)}?\s*$`,
  );
  const isTopic = pattern(String.raw`^\s*${anyOf(japanese.topic)}\s*、?\s*$`);
  const withinWhole = pattern(String.raw`^\s*${anyOf(japanese.whole)}?${anyOf(japanese.within)}\s*$`);
  const isRate = pattern(String.raw`^\s*${anyOf(japanese.of)}\s*${anyOf(japanese.names)}`);
  return (sentence, number, metrics) => {
    if (number.unit !== '%') return undefined;
    const [second, last] = metrics.filter(({ end }) => end <= number.start).slice(-2);
    const next = metrics.find(({ start }) => start >= number.end);
    const part = last ?? second;
    if (next && leadsToTotal.test(sentence.slice(number.end, next.start))) {
      return part && leadsToShare.test(sentence.slice(part.end, number.start))
        ? { of: part, total: next }
        : 'unclear';
    }
    if (!second || !last) return undefined;
    const between = sentence.slice(second.end, last.start);
    const after = sentence.slice(last.end, number.start);
    if (isShareOf.test(between)) return { of: second, total: last };
    if (withinWhole.test(between)) return isRate.test(after) ? { of: last, total: second } : 'unclear';
    if (ofWhole.test(after)) return isTopic.test(between) ? { of: second, total: last } : 'unclear';
    return undefined;
  };
}
