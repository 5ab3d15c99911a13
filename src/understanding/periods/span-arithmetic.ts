import { spanMonths } from '../../periods/calendar.ts';
import type { Span } from '../../periods/period.ts';
import { spanOf } from './compositions/composition.ts';
import { spanIn, type PeriodMention, type WordsAround } from './mention.ts';

/**
 * "1H09 (9M less 3Q)", "4Q FY09, full year minus nine months": how the span just named follows from others says
 * nothing new. In brackets, an arithmetic that gives another span than the one named makes it no period.
 */
export function withoutSpanArithmetic(
  around: WordsAround,
  mentions: readonly PeriodMention[],
): readonly PeriodMention[] {
  for (let first = 0; first + 1 < mentions.length; first += 1) {
    const run = runFrom(around, mentions, first) ?? listedFrom(around, mentions, first);
    if (!run) continue;
    const { last, months, isIntroduced } = run;
    const [from, to] = [mentions[first]?.from ?? 0, mentions[last]?.to ?? 0];
    const whole: PeriodMention = {
      from: isIntroduced ? introducedFrom(around, from) : from,
      to: isIntroduced ? to + figuresAt(around, to) : to,
      period: { kind: 'repeated' },
      readings: [],
    };
    const isBracketed = bracketed(around, whole);
    const others = mentions.filter((_, index) => index < first || index > last);
    const isSame = (other: PeriodMention | undefined): boolean => {
      const span = other && spanIn(other.period);
      return (
        span !== undefined && months(span.fy).join() === [...monthsOf(span)].sort((a, b) => a - b).join()
      );
    };
    const beside = [mentions[first - 1], mentions[last + 1]].find(
      (other) => other && isGlossOf(around, other, whole),
    );
    const [only, second] = others;
    const named =
      beside ??
      (isIntroduced || isBracketed ? others.find(isSame) : undefined) ??
      (isBracketed && !second ? only : undefined);
    if (!named || !spanIn(named.period)) continue;
    if (!isSame(named) && !isBracketed) continue;
    return [
      ...mentions.slice(0, first),
      isSame(named) ? whole : { ...whole, period: { kind: 'unknown' } },
      ...mentions.slice(last + 1),
    ];
  }
  return mentions;
}

type Run = {
  readonly last: number;
  readonly months: (fy: number) => number[];
  /** Whether words before the spans say that something is worked out from them. */
  readonly isIntroduced: boolean;
};

/** The words between two places, but for "the" and those that only say what a span is told in. */
const said = ({ tokens, plays }: WordsAround, from: number, to: number): string[] =>
  tokens.slice(from, to).flatMap(({ text }) => (text === 'the' || plays(text, 'figures') ? [] : [text]));

/**
 * Where the words begin that say that something is worked out from the spans behind them, or explained by them: "2H09
 * operating income = FY2009 less first half". An opening bracket is none of them.
 */
function introducedFrom({ tokens, plays }: WordsAround, from: number): number {
  const introduces = (word: string): boolean =>
    word !== '(' && (plays(word, 'glossing') || plays(word, 'worked-out-from') || plays(word, 'working-out'));
  let at = from;
  while (at > 0 && introduces(tokens[at - 1]?.text ?? '')) at -= 1;
  return at;
}

/** How many words behind the spans only say what they are told in: "the 1H and 2Q statements". */
const figuresAt = ({ tokens, plays }: WordsAround, to: number): number =>
  plays(tokens[to]?.text ?? '', 'figures') ? 1 : 0;

/** "from the full-year and nine-month figures", "by subtracting 2Q from 1H": the shorter span is taken from the longer. */
function listedFrom(around: WordsAround, mentions: readonly PeriodMention[], first: number): Run | undefined {
  const [a, b] = [mentions[first], mentions[first + 1]];
  if (!a || !b || !isPartOrSpan(a) || !isPartOrSpan(b)) return undefined;
  const { tokens, plays } = around;
  const head = tokens.slice(0, a.from).findLast(({ text }) => text !== 'the')?.text ?? '';
  const [joins = '', more] = said(around, a.to, b.from);
  const isListed = plays(head, 'worked-out-from') && joins === 'and';
  const isTakenAway = plays(head, 'taking-away') && joins === 'from';
  if ((!isListed && !isTakenAway) || more !== undefined) return undefined;
  const months = (fy: number): number[] => {
    const left = monthsLeft([a, b], [1, -1], fy);
    return left.length ? left : monthsLeft([b, a], [1, -1], fy);
  };
  return { last: first + 1, months, isIntroduced: true };
}

/** Spans that are added to and taken from each other, each named as a part of a year that stands elsewhere. */
function runFrom(around: WordsAround, mentions: readonly PeriodMention[], first: number): Run | undefined {
  const signs: number[] = [];
  let last = first;
  for (let next = first + 1; next < mentions.length; next += 1) {
    const sign = signBetween(around, mentions[last], mentions[next]);
    if (sign === undefined || !isPartOrSpan(mentions[next])) break;
    signs.push(sign);
    last = next;
  }
  if (last === first || !isPartOrSpan(mentions[first])) return undefined;
  const terms = mentions.slice(first, last + 1);
  const from = mentions[first]?.from ?? 0;
  const { tokens, plays } = around;
  const isIntroduced = tokens
    .slice(introducedFrom(around, from), from)
    .some(({ text }) => plays(text, 'working-out') || plays(text, 'glossing'));
  return { last, months: (fy) => monthsLeft(terms, [1, ...signs], fy), isIntroduced };
}

const isPartOrSpan = (mention: PeriodMention | undefined): boolean =>
  mention?.period.kind === 'part' || (mention !== undefined && spanIn(mention.period) !== undefined);

function signBetween(
  around: WordsAround,
  before: PeriodMention | undefined,
  after: PeriodMention | undefined,
): number | undefined {
  if (!before || !after) return undefined;
  const [sign, more] = said(around, before.to, after.from);
  if (sign === undefined || more !== undefined) return undefined;
  if (around.plays(sign, 'sign-minus')) return areAsLong(before, after) ? undefined : -1;
  return around.plays(sign, 'sign-plus') ? 1 : undefined;
}

/** "1Q10-4Q10": a span less one of the same length leaves none, so that the sign is a dash. */
function areAsLong(...terms: readonly [PeriodMention, PeriodMention]): boolean {
  const [a, b] = terms.map(({ period }) =>
    period.kind === 'part' ? spanOf(period.part, 0) : spanIn(period),
  );
  return a !== undefined && b !== undefined && a.kind === b.kind;
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

const bracketed = ({ tokens, plays }: WordsAround, { from, to }: PeriodMention): boolean =>
  tokens[to]?.text === ')' &&
  tokens.slice(0, from).findLast(({ text }) => text === '(' || !plays(text, 'glossing'))?.text === '(';

/** Whether nothing but signs and words that announce an explanation stands between a span and the arithmetic. */
function isGlossOf({ tokens, plays }: WordsAround, named: PeriodMention, whole: PeriodMention): boolean {
  const between =
    named.to <= whole.from ? tokens.slice(named.to, whole.from) : tokens.slice(whole.to, named.from);
  return between.length > 0 && between.every(({ text }) => plays(text, 'glossing'));
}
