import type { MetricId } from '../../dataset/schema.ts';
import { joinsTwoFigures } from './joined-names.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isConnecting, keyOf } from '../words/phrase-words.ts';
import { phrasesAt } from '../words/phrases.ts';
import type { OperationName } from '../words/operation-names.ts';
import type { Word } from '../words/words.ts';

/** What a stretch of words means. */
export type Piece =
  | {
      readonly kind: 'metric';
      readonly from: number;
      readonly to: number;
      readonly metrics: readonly MetricId[];
      readonly words: readonly string[];
    }
  | {
      readonly kind: 'operation';
      readonly from: number;
      readonly to: number;
      readonly names: readonly OperationName[];
      readonly words: readonly string[];
    }
  | { readonly kind: 'period'; readonly from: number; readonly to: number; readonly period: number }
  | { readonly kind: 'company'; readonly from: number; readonly to: number; readonly company: string }
  | {
      readonly kind: 'filler' | 'unknown';
      readonly from: number;
      readonly to: number;
      readonly words: readonly string[];
    };

/** Whether a piece is a certain sign or connecting word. */
export const isSign = (piece: Piece | undefined, sign: string): boolean =>
  piece?.kind === 'filler' && piece.words[0] === sign;

/** Whether a piece asks for one of some operations. */
export const isOperation = (piece: Piece | undefined, ...names: readonly OperationName[]): boolean =>
  piece?.kind === 'operation' && piece.names.some((name) => names.includes(name));

type Scored = { readonly score: number; readonly piece: Piece | undefined; readonly next: number };

export const METRIC_WORD_SCORE = 12;
const METRIC_COST = 4;
/** Among equals a name that means one figure wins over one that means several. */
const AMBIGUITY_COST = 1;
/** "equity ratio (equity over assets)" names a ratio and then an equity, and no "ratio (equity". */
const BRACKET_COST = 2;
/** "Net income attributable to IIJ / shareholders' equity": of equals the one that the sign parts wins. */
const SLASH_COST = 1;
const OPERATION_WORD_SCORE = 7;
const OPERATION_COST = 3;
const COMPANY_WORD_SCORE = 6;
const FILLER_SCORE = 0;
const UNKNOWN_SCORE = -10;
/** How many connecting words may stand within a metric's name. */
const SLACK = 12;

/**
 * Divides a question's words into pieces that mean something, so that as many words as possible are explained by as
 * few pieces as possible; the longest name wins over the shorter ones within it.
 */
export const findPieces = (words: readonly Word[], lexicon: Lexicon): readonly Piece[] =>
  dividedWords(words, lexicon).pieces;

/** A question's words in pieces, with how well these explain them. */
export type Divided = { readonly pieces: readonly Piece[]; readonly score: number };

/** The pieces of a question with their score, to be compared with other ways of reading its words. */
export function dividedWords(words: readonly Word[], lexicon: Lexicon): Divided {
  const end: Scored = { score: 0, piece: undefined, next: words.length };
  const best = new Array<Scored>(words.length + 1).fill(end);
  for (let at = words.length - 1; at >= 0; at -= 1) {
    best[at] = candidatesAt(words, at, lexicon)
      .map(({ piece, score }): Scored => ({
        piece,
        score: score + (best[piece.to]?.score ?? 0),
        next: piece.to,
      }))
      .reduce((a, b) => (b.score > a.score ? b : a));
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length;) {
    const chosen = best[at];
    if (!chosen?.piece) break;
    pieces.push(chosen.piece);
    at = chosen.next;
  }
  return { pieces, score: best[0]?.score ?? 0 };
}

type Candidate = { readonly piece: Piece; readonly score: number };

function candidatesAt(words: readonly Word[], at: number, lexicon: Lexicon): Candidate[] {
  const word = words[at];
  if (!word) return [];
  if (word.period !== undefined) {
    return [{ piece: { kind: 'period', from: at, to: at + 1, period: word.period }, score: 0 }];
  }
  const filler =
    isConnecting(word.text) || lexicon.fillers.has(word.text) || isPartOfHalf(words, at, lexicon);
  const single: Piece = { kind: filler ? 'filler' : 'unknown', from: at, to: at + 1, words: [word.text] };
  return [
    { piece: single, score: filler ? FILLER_SCORE : UNKNOWN_SCORE },
    ...operationsAt(words, at, lexicon),
    ...metricsAt(words, at, lexicon),
    ...companiesAt(words, at, lexicon),
  ];
}

/** Signs within a phrase: "mid-term", "average annual (compound) growth". */
const isPassedOver = (word: string): boolean => /^[-()]$/.test(word);

function operationsAt(words: readonly Word[], at: number, lexicon: Lexicon): Candidate[] {
  if (isPartOfHalf(words, at, lexicon)) return [];
  return phrasesAt(lexicon.operations, words, at, isPassedOver).map(({ meaning, words: said, to }) => ({
    piece: { kind: 'operation', from: at, to, names: meaning, words: said },
    score: said.length * OPERATION_WORD_SCORE - OPERATION_COST,
  }));
}

function companiesAt(words: readonly Word[], at: number, { companies }: Lexicon): Candidate[] {
  return phrasesAt(companies, words, at, isConnecting).map(({ meaning, words: said, to }) => ({
    piece: { kind: 'company', from: at, to, company: meaning },
    score: said.length * COMPANY_WORD_SCORE,
  }));
}

const operationOf = (word: Word | undefined, { operations }: Lexicon): readonly OperationName[] | undefined =>
  operations.next.get(word?.text ?? '')?.meaning;

function opensBracket(words: readonly Word[], from: number, to: number): boolean {
  let open = 0;
  for (let at = from; at <= to; at += 1) {
    const text = words[at]?.text;
    if (text === '(') open += 1;
    else if (text === ')') open -= 1;
  }
  return open > 0 && words[to + 1]?.text !== ')';
}

/** "Interest coverage ratio (operating income divided by ...": a name in a bracket that holds a formula begins there. */
function reachesIntoFormula(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  if (!opensBracket(words, from, to)) return false;
  const open = words.findLastIndex(({ text }, at) => at <= to && text === '(');
  const close = words.findIndex(({ text }, at) => at > open && text === ')');
  const inside = words.slice(open + 1, close < 0 ? words.length : close);
  const isWorkedOut = inside.some(
    ({ text }, at) =>
      text === '/' ||
      phrasesAt(lexicon.operations, inside, at, isPassedOver).some(({ meaning }) =>
        meaning.includes('divided'),
      ),
  );
  const within = words.slice(open + 1, to + 1).flatMap(({ text }) => (isConnecting(text) ? [] : [text]));
  return isWorkedOut && lexicon.metrics.has(keyOf(within));
}

/** "Operating income in 9M08 plus depreciation": behind another figure the word is a sign, however a table's row begins. */
const isAddedTo = (words: readonly Word[], at: number, { plays, isKeyWord }: Lexicon): boolean =>
  plays(words[at]?.text ?? '', 'sign-plus') &&
  words
    .slice(0, at)
    .some(({ text, period }) => period === undefined && plays(text, 'kind') && isKeyWord(text));

/** Whether a word was said more often than any name says one. */
const saysTooOften = (texts: readonly string[], word: string, { mostTimes }: Lexicon): boolean =>
  texts.length > mostTimes && texts.filter((text) => text === word).length > mostTimes;

/** "Current assets other than cash": a word that a name may end with begins what says that something is left out. */
const beginsExclusion = (words: readonly Word[], at: number, { operations }: Lexicon): boolean =>
  operations.next
    .get(words[at]?.text ?? '')
    ?.next.get(words[at + 1]?.text ?? '')
    ?.meaning?.includes('excluding') === true;

/** "The noncurrent part": after the half of a line that is meant, the word for a part says nothing more. */
const isPartOfHalf = (words: readonly Word[], at: number, { plays }: Lexicon): boolean =>
  plays(words[at]?.text ?? '', 'part-of-whole') && plays(words[at - 1]?.text ?? '', 'qualifier');

/** "How many shares | was IIJ | authorized to issue": a name that a question parts, and what says so. */
const isSubjectOver = (words: readonly Word[], at: number, { plays }: Lexicon): boolean => {
  const isBeing = (place: number): boolean => plays(words[place]?.text ?? '', 'being');
  return isBeing(at) || (plays(words[at]?.text ?? '', 'own-company') && isBeing(at - 1));
};

/** "What portion of revenues was recurring" asks for a share of what stands behind "of". */
const isWhole = (words: readonly Word[], at: number, { plays }: Lexicon): boolean =>
  words.slice(0, at).some(({ text }, place) => {
    const before = words[place - 1]?.text ?? '';
    return (
      plays(text, 'whole-precedes') && (plays(before, 'whole-follows') || plays(before, 'amount-or-percent'))
    );
  });

/** "Total SI and equipment orders received": before the name of a sum the word for it says nothing. */
function totalOfJoint(
  texts: readonly string[],
  words: readonly Word[],
  { plays, metrics, formulas }: Lexicon,
): readonly MetricId[] | undefined {
  if (texts.length < 2 || texts.some((word) => plays(word, 'total'))) return undefined;
  const isJoint = words.some(({ text }) => plays(text, 'adding-up'));
  const [whole, another] = (isJoint && metrics.get(keyOf(texts))) || [];
  return whole && !another && formulas.has(whole) ? [whole] : undefined;
}

/**
 * "As % of total costs", "what % of it is that": how many words stand before what a share of something else is asked of; 0
 * where none is, as in "percentage of shares to be repurchased".
 */
function wholeOfShare(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const percent = words.findIndex(
    (word, place) => place >= at && operationOf(word, lexicon)?.includes('percent') === true,
  );
  const isLeading = percent >= at && words.slice(at, percent).every(({ text }) => lexicon.fillers.has(text));
  if (!isLeading || !lexicon.plays(words[percent + 1]?.text ?? '', 'whole-precedes')) return 0;
  const before = words[at - 1]?.text ?? '';
  const isTold = lexicon.plays(before, 'told-as') || lexicon.plays(before, 'converted-to');
  const isOfOther = percent > at || isTold || words.some(({ text }) => lexicon.plays(text, 'pointing'));
  return isOfOther ? percent - at + 1 : 0;
}

/** "Cost of revenues as % of that": the sign at the end asks for a share of what is spoken of, and is in no name. */
const isShareOfSpoken = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  operationOf(words[at], lexicon)?.includes('percent') === true &&
  lexicon.plays(words[at + 1]?.text ?? '', 'whole-precedes') &&
  lexicon.plays(words[at + 2]?.text ?? '', 'pointing');

function metricsAt(words: readonly Word[], at: number, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  const texts: string[] = [];
  // how many words of the name stand before "was" or "were"
  let copula = 0;
  const first = words[at]?.text ?? '';
  if (!lexicon.isKeyWord(first)) return found;
  // 「9M08で営業利益率は」: a particle may stand within a name, 「営業での利益」, and begins none
  if (lexicon.plays(first, 'behind-names')) return found;
  // "the growth rate of income tax" is no rate of income tax
  if (first === 'rate' && operationOf(words[at - 1], lexicon)?.includes('growth')) return found;
  if (isAddedTo(words, at, lexicon)) return found;
  // "the total of X and Y" is their sum, and no total X
  const beginsTotal = lexicon.plays(first, 'total');
  const next = words[at + 1]?.text ?? '';
  if (beginsTotal && (next === 'of' || lexicon.plays(next, 'whole-stands-before'))) return found;
  const wholeFrom = wholeOfShare(words, at, lexicon);
  for (let to = at; to < words.length && to < at + lexicon.longestMetric + SLACK; to += 1) {
    const word = words[to];
    if (!word || word.period !== undefined) break;
    if (isConnecting(word.text)) continue;
    // "SI plus equipment order backlog", as "SI + equipment order backlog"
    const isJoining =
      lexicon.plays(word.text, 'sign-plus') && lexicon.plays(words[to - 1]?.text ?? '', 'business');
    if (isJoining || isPartOfHalf(words, to, lexicon)) continue;
    if (texts.length && isSubjectOver(words, to, lexicon) && !isWhole(words, at, lexicon)) {
      copula = texts.length;
      continue;
    }
    if (!lexicon.isKeyWord(word.text)) break;
    texts.push(word.text);
    if (texts.length > lexicon.longestMetric || saysTooOften(texts, word.text, lexicon)) break;
    const metrics =
      lexicon.metrics.get(keyOf(texts)) ??
      (beginsTotal ? totalOfJoint(texts.slice(1), words.slice(at, to), lexicon) : undefined);
    if (!metrics) continue;
    // "what share of revenue was cost": what is said of the one figure is another
    if (copula && (metrics.length > 1 || lexicon.metrics.get(keyOf(texts.slice(copula)))?.length === 1))
      continue;
    // "what % of cost of revenues is that" asks for a share of it, and not for its own ratio
    if (wholeFrom && lexicon.metrics.has(keyOf(texts.slice(wholeFrom)))) continue;
    // "ratio of operating profit to ...": the figure below is still to come
    const next = words[to + 1];
    // "cost of revenues: % change": the sign belongs to what follows
    const isSign = word.text === '%' && operationOf(next, lexicon)?.includes('change') === true;
    const isHalf =
      isSign ||
      isShareOfSpoken(words, to, lexicon) ||
      (first === 'ratio' && next?.text === 'to') ||
      beginsExclusion(words, to, lexicon);
    if (reachesIntoFormula(words, at, to, lexicon)) continue;
    if (
      !isHalf &&
      !joinsTwoFigures({ words: words.slice(at, to + 1), found: metrics, question: words, from: at, lexicon })
    ) {
      found.push({
        piece: { kind: 'metric', from: at, to: to + 1, metrics, words: [...texts] },
        score:
          texts.length * METRIC_WORD_SCORE -
          METRIC_COST -
          (metrics.length > 1 ? AMBIGUITY_COST : 0) -
          (words.slice(at, to).some(({ text }) => text === '/') ? SLASH_COST : 0) -
          (opensBracket(words, at, to) ? BRACKET_COST : 0),
      });
    }
  }
  return found;
}
