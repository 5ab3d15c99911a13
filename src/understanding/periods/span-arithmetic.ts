import { spanMonths } from '../../periods/calendar.ts';
import type { Span } from '../../periods/period.ts';
import type { Token } from '../words/tokens.ts';
import { spanOf } from './compositions/composition.ts';
import { spanIn, type PeriodMention } from './mention.ts';

/**
 * "1H09 (9M less 3Q)", "4Q FY09, full year minus nine months": how the span just named follows from others says
 * nothing new. In brackets, an arithmetic that gives another span than the one named makes it no period.
 */
export function withoutSpanArithmetic(
  tokens: readonly Token[],
  mentions: readonly PeriodMention[],
): readonly PeriodMention[] {
  for (let first = 0; first + 1 < mentions.length; first += 1) {
    const run = runFrom(tokens, mentions, first) ?? listedFrom(tokens, mentions, first);
    if (!run) continue;
    const { last, months } = run;
    const whole: PeriodMention = {
      from: mentions[first]?.from ?? 0,
      to: mentions[last]?.to ?? 0,
      period: { kind: 'repeated' },
      readings: [],
    };
    const isBracketed = bracketed(tokens, whole);
    const isIntroduced = run.isListed;
    const named =
      [mentions[first - 1], mentions[last + 1]].find((other) => other && isGlossOf(tokens, other, whole)) ??
      (isBracketed || isIntroduced ? theOther(mentions, first, last) : undefined);
    const span = named && spanIn(named.period);
    if (!named || !span) continue;
    const isSame = months(span.fy).join() === [...monthsOf(span)].sort((a, b) => a - b).join();
    if (!isSame && !isBracketed) continue;
    return [
      ...mentions.slice(0, first),
      isSame ? whole : { ...whole, period: { kind: 'unknown' } },
      ...mentions.slice(last + 1),
    ];
  }
  return mentions;
}

/** "1H09 cost of sales (9M less 3Q)": the only other span of the question. */
function theOther(
  mentions: readonly PeriodMention[],
  first: number,
  last: number,
): PeriodMention | undefined {
  const [only, second] = mentions.filter((_, index) => index < first || index > last);
  return second ? undefined : only;
}

type Run = {
  readonly last: number;
  readonly months: (fy: number) => number[];
  /** Whether the spans are only listed: the shorter one is to be taken from the longer. */
  readonly isListed?: boolean;
};

const SOURCE = /^(?:from|using|via|with|by)$/;

/** "from the full-year and nine-month figures": what a span is worked out from, without a word of how. */
function listedFrom(
  tokens: readonly Token[],
  mentions: readonly PeriodMention[],
  first: number,
): Run | undefined {
  const [a, b] = [mentions[first], mentions[first + 1]];
  if (!a || !b || !isPartOrSpan(a) || !isPartOrSpan(b)) return undefined;
  const head = tokens.slice(0, a.from).findLast(({ text }) => text !== 'the')?.text ?? '';
  const between = tokens.slice(a.to, b.from).filter(({ text }) => text !== 'the' && !FIGURES.test(text));
  if (!SOURCE.test(head) || between.length !== 1 || between[0]?.text !== 'and') return undefined;
  const months = (fy: number): number[] => {
    const left = monthsLeft([a, b], [1, -1], fy);
    return left.length ? left : monthsLeft([b, a], [1, -1], fy);
  };
  return { last: first + 1, months, isListed: true };
}

const FIGURES = /^(?:figures?|numbers?|totals?|results?)$/;

/** Spans that are added to and taken from each other, each named as a part of a year that stands elsewhere. */
function runFrom(
  tokens: readonly Token[],
  mentions: readonly PeriodMention[],
  first: number,
): Run | undefined {
  const signs: number[] = [];
  let last = first;
  for (let next = first + 1; next < mentions.length; next += 1) {
    const sign = signBetween(tokens, mentions[last], mentions[next]);
    if (sign === undefined || !isPartOrSpan(mentions[next])) break;
    signs.push(sign);
    last = next;
  }
  if (last === first || !isPartOrSpan(mentions[first])) return undefined;
  const terms = mentions.slice(first, last + 1);
  return { last, months: (fy) => monthsLeft(terms, [1, ...signs], fy) };
}

const isPartOrSpan = (mention: PeriodMention | undefined): boolean =>
  mention?.period.kind === 'part' || (mention !== undefined && spanIn(mention.period) !== undefined);

const SIGNS: Readonly<Record<string, number>> = { '-': -1, minus: -1, less: -1, '+': 1, plus: 1 };

function signBetween(
  tokens: readonly Token[],
  before: PeriodMention | undefined,
  after: PeriodMention | undefined,
): number | undefined {
  const between = tokens.slice(before?.to, after?.from).flatMap(({ text }) => (text === 'the' ? [] : [text]));
  const [sign, more] = between;
  return sign === undefined || more !== undefined ? undefined : SIGNS[sign];
}

/** The months that are left once each term is added or taken away; none where that leaves one of them twice. */
function monthsLeft(terms: readonly PeriodMention[], signs: readonly number[], fy: number): number[] {
  const counts = new Map<number, number>();
  for (const [index, { period }] of terms.entries()) {
    const span = period.kind === 'part' ? spanOf(period.part, fy) : spanIn(period);
    for (const month of span ? monthsOf(span) : [])
      counts.set(month, (counts.get(month) ?? 0) + (signs[index] ?? 0));
  }
  if ([...counts.values()].some((count) => count !== 0 && count !== 1)) return [];
  return [...counts].flatMap(([month, count]) => (count === 1 ? [month] : [])).sort((a, b) => a - b);
}

/** A span's months, numbered through the years. */
function monthsOf(span: Span): number[] {
  const { from, to } = spanMonths(span);
  const [first, last] = [from.year * 12 + from.month, to.year * 12 + to.month];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const bracketed = (tokens: readonly Token[], { from, to }: PeriodMention): boolean =>
  tokens[to]?.text === ')' &&
  tokens.slice(0, from).findLast(({ text }) => text === '(' || !GLOSS_WORD.test(text))?.text === '(';

const GLOSS_WORD =
  /^(?:\(|\)|,|;|:|=|-|ie|is|that|as|from|being|equals|calculated|computed|derived|by|taking|the|i\.?e\.?)$/;

/** Whether nothing but signs and words that announce an explanation stands between a span and the arithmetic. */
function isGlossOf(tokens: readonly Token[], named: PeriodMention, whole: PeriodMention): boolean {
  const between =
    named.to <= whole.from ? tokens.slice(named.to, whole.from) : tokens.slice(whole.to, named.from);
  return between.length > 0 && between.every(({ text }) => GLOSS_WORD.test(text));
}
