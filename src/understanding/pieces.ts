import type { MetricId } from '../dataset/schema.ts';
import { contentWords, isConnecting, keyOf, type Lexicon } from './lexicon.ts';
import type { OperationName } from './vocabulary.ts';

/** One word of a question, with its place: periods count as one word of their own. */
export type Word = {
  readonly text: string;
  /** Index of the period mention that stands here, if it is one. */
  readonly period?: number;
};

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

type Scored = { readonly score: number; readonly piece: Piece | undefined; readonly next: number };

const METRIC_WORD_SCORE = 12;
const METRIC_COST = 4;
const OPERATION_WORD_SCORE = 7;
const OPERATION_COST = 3;
const COMPANY_WORD_SCORE = 6;
const FILLER_SCORE = 0;
const UNKNOWN_SCORE = -10;
/** How many words (content, connecting, periods) a metric's name may stretch over beyond its own length. */
const SLACK = 12;

/**
 * Divides a question's words into pieces that mean something, so that as many words as possible are explained by as
 * few pieces as possible; the longest name wins over the shorter ones within it.
 */
export function findPieces(words: readonly Word[], lexicon: Lexicon): Piece[] {
  const best: Scored[] = Array.from({ length: words.length + 1 }, () => ({
    score: 0,
    piece: undefined,
    next: words.length,
  }));
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
  return pieces;
}

function candidatesAt(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): { piece: Piece; score: number }[] {
  const word = words[at];
  if (!word) return [];
  if (word.period !== undefined) {
    return [{ piece: { kind: 'period', from: at, to: at + 1, period: word.period }, score: 0 }];
  }
  const filler = isConnecting(word.text) || lexicon.fillers.has(word.text);
  const single: Piece = { kind: filler ? 'filler' : 'unknown', from: at, to: at + 1, words: [word.text] };
  return [
    { piece: single, score: filler ? FILLER_SCORE : UNKNOWN_SCORE },
    ...operationsAt(words, at, lexicon),
    ...metricsAt(words, at, lexicon),
    ...companiesAt(words, at, lexicon),
  ];
}

function operationsAt(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): { piece: Piece; score: number }[] {
  const found: { piece: Piece; score: number }[] = [];
  const texts: string[] = [];
  for (let to = at; to < words.length && texts.length < lexicon.longestOperation; to += 1) {
    const word = words[to];
    if (!word || word.period !== undefined) break;
    if (texts.length && word.text === '-') continue;
    texts.push(word.text);
    const names = lexicon.operations.get(texts.join(' '));
    if (names) {
      found.push({
        piece: { kind: 'operation', from: at, to: to + 1, names, words: [...texts] },
        score: texts.length * OPERATION_WORD_SCORE - OPERATION_COST,
      });
    }
  }
  return found;
}

function metricsAt(words: readonly Word[], at: number, lexicon: Lexicon): { piece: Piece; score: number }[] {
  const found: { piece: Piece; score: number }[] = [];
  const texts: string[] = [];
  if (!lexicon.isMetricWord(words[at]?.text ?? '') && !lexicon.metrics.has(words[at]?.text ?? ''))
    return found;
  for (let to = at; to < words.length && to < at + lexicon.longestMetric + SLACK; to += 1) {
    const word = words[to];
    if (!word || word.period !== undefined) break;
    if (isConnecting(word.text)) continue;
    if (!lexicon.isMetricWord(word.text) && !lexicon.words.has(word.text)) break;
    texts.push(word.text);
    if (texts.length > lexicon.longestMetric) break;
    const metrics = lexicon.metrics.get(keyOf(contentWords(texts)));
    if (metrics) {
      found.push({
        piece: { kind: 'metric', from: at, to: to + 1, metrics, words: [...texts] },
        score: texts.length * METRIC_WORD_SCORE - METRIC_COST,
      });
    }
  }
  return found;
}

function companiesAt(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): { piece: Piece; score: number }[] {
  const found: { piece: Piece; score: number }[] = [];
  const texts: string[] = [];
  if (isConnecting(words[at]?.text ?? '')) return found;
  for (let to = at; to < words.length && to < at + lexicon.longestCompany + 2; to += 1) {
    const word = words[to];
    if (!word || word.period !== undefined) break;
    if (isConnecting(word.text)) continue;
    texts.push(word.text);
    const company = lexicon.companies.get(texts.join(' '));
    if (company) {
      found.push({
        piece: { kind: 'company', from: at, to: to + 1, company },
        score: texts.length * COMPANY_WORD_SCORE,
      });
    }
  }
  return found;
}
