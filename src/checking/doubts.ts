import type { Span } from './claim.ts';

/** What makes a sentence one that the documents cannot confirm or refute word for word. */

/** A denial, a condition, an opinion: the opposite of what the words alone say may be meant. */
const NOT_STATED =
  /\b(?:not|never|cannot|no longer|without|unless|if|would|could|might|may have|should|unlike|instead of|rather than|wrong|false|untrue|excluding|except|less(?! than)|plus|minus|difference|between|hoped?|missed|beat|expected|estimated?|consensus|analysts?|will|adjusted for|pro forma|average|per|combined|each|every|twice|half of|doubled|halved)\b|n't\b|ではな|なかった|ません|もし|平均|除く|以外|(?<!1株)当たり|合計で/iu;
/** "adjusted EBITDA" and "per share" are names of figures. */
const NAMES = /\badjusted ebitda\b|\bper (?:share|ads)\b/giu;

/** Parts of the company: where one is named beside a figure, the figure may be the part's. */
const PART =
  /\b(?:atm|si|systems?|networks?|mobile|lte|gio|cloud|wan|outsourcing|connectivity|broadband|home|corporate|global|subsidiar\w*|segments?|business(?:es)?|divisions?|units?|equipment|hi-ho|services?|domestic|overseas|construction|operation|maintenance|non-?consolidated|parent)\b|事業|セグメント|子会社|単体/iu;

/** Whether a part of the company is named outside of the names of figures. */
export function namesPart(sentence: string, metrics: readonly Span[]): boolean {
  const rest = metrics.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    sentence,
  );
  return PART.test(rest);
}

export const isDoubtful = (sentence: string): boolean => NOT_STATED.test(sentence.replace(NAMES, ' '));

/** Words that may stand right before a figure's name without making it another figure. */
const BEFORE =
  /(?:^|[\s,.:(–—-])(?:the|its|their|our|iij's?|iij’s|company's|consolidated|reported|total|of|in|and|that|with|while|whereas|but|for|as|a|an|to|on|by|at|from|fact|fyi|hi|so|think|believe|says?|said|heard|saw|note|remember|did|was|were|is|had|record|quarterly|full-year|annual|nine-month|year|months?|half|also|then|when|where|because|since|although|however|meanwhile)\s*$|[,.:()（）「」、。・\d\-–—]\s*$|^\s*$|[のはがとや、]\s*$|(?:'s|’s)\s*$/iu;
/** Words that may stand right after one. */
const AFTER =
  /^\s*(?:$|[,.:()（）=\-–—~+]|(?:was|were|is|are|of|in|for|at|on|as|and|but|to|by|came|reached|totall?ed|stood|amounted|hit|grew|rose|fell|increased|decreased|declined|dropped|went|climbed|jumped|improved|gained|lost|up|down|reported|had|has|target|forecast|guidance|growth|increase|decrease|margin|exceeded|made|makes|accounted|represented|over|under|about|around|roughly|approximately|more|less|at|during|through|yoy|year|compared|versus|vs|from|surged|slipped|shrank|edged|advanced|ended|\d|jpy|usd|us\$|\$|¥))(?![\p{L}])|^\s*(?:[はがのもをとや、]|目標|増|減|\d)/iu;

/** Whether the words around a figure's name leave it the figure that the name alone means. */
export function standsAlone(sentence: string, { start, end }: Span): boolean {
  const after = sentence.slice(end);
  return BEFORE.test(sentence.slice(0, start)) && (AFTER.test(after) || /^\s*[\d$¥(+-]/.test(after));
}

/** Names in capitals that are the company's own, a unit's or a period's. */
const OWN =
  /^(?:IIJ|IIJ's|Internet|Initiative|Japan|JPY|USD|US|FY\d*|YOY|QOQ|GAAP|EBITDA|ATM|ATMs|EPS|ADS|SI|WAN|IP|LAN|VPN|SGA|SG&A|CAPEX|Q[1-4]|H[12]|I|Inc|Co|Ltd|FYI|OK|TSE|R&D|NASDAQ)$/iu;

/** Whether a sentence names another company, or something with a name that is not known. */
export function namesSomeoneElse(sentence: string, known: readonly Span[]): boolean {
  const words = [...sentence.matchAll(/(?<![\p{L}\d])[A-Z][\p{L}&]*(?:['’]s)?/gu)];
  return words.some(({ 0: word, index }) => {
    if (known.some(({ start, end }) => index >= start && index < end)) return false;
    const plain = word.replace(/['’]s$/, '');
    if (OWN.test(plain)) return false;
    const isCapitals = plain.length > 1 && plain === plain.toUpperCase();
    return isCapitals || index > 0 || /['’]s$/.test(word);
  });
}
