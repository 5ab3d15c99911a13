import { periodsBetween } from '../../periods/calendar.ts';
import type { Period } from '../../periods/period.ts';
import type { PeriodMention } from '../periods/mention.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';

/**
 * "Over the five quarters from 3Q10 to 3Q11", "the two years FY2009 and FY2010": how many times are named behind the words is
 * only said again, and "over" sets no bound. Where they are not as many, the number stays, which nobody can explain.
 */
export function withoutCountedTimes(
  words: readonly Word[],
  periods: readonly PeriodMention[],
  lexicon: Lexicon,
): readonly Word[] {
  const isKind = (index: number): boolean => lexicon.plays(words[index]?.text ?? '', 'of-fiscal-year');
  const unitAt = (index: number): number => (isKind(index + 1) ? index + 2 : index + 1);
  const at = words.findIndex(
    ({ text }, index) => isTime(words[unitAt(index)], lexicon) && countOf(text, lexicon) > 1,
  );
  if (at < 0) return withoutCountBehind(words, periods, lexicon);
  // "how many of the seven quarters": these are what is counted
  if (words.slice(0, at).some(({ text }) => lexicon.plays(text, 'counting'))) return words;
  const unit = unitAt(at);
  const before = words[at - 1]?.text === 'the' ? at - 1 : at;
  const from = lexicon.plays(words[before - 1]?.text ?? '', 'over-time') ? before - 1 : before;
  const named = timesBehind(words.slice(unit + 1), periods, lexicon);
  if (named.length < 2) return words;
  const isRight = named.length === countOf(words[at]?.text ?? '', lexicon);
  // growth over two years is that between three of them
  if (!isRight && lexicon.plays(words[unit]?.text ?? '', 'year-length')) return words;
  const rest = words.slice(unit + 1);
  return isRight
    ? [...words.slice(0, from), ...rest]
    : [...words.slice(0, before), ...words.slice(at, at + 1), ...rest];
}

const JOINING = ['range', 'separating', 'by-then'] as const;

/** 「3Q10から3Q11までの5四半期の平均」: in Japanese the count stands behind the times. */
function withoutCountBehind(
  words: readonly Word[],
  periods: readonly PeriodMention[],
  lexicon: Lexicon,
): readonly Word[] {
  const at = words.findIndex(
    ({ text }, index) =>
      lexicon.plays(words[index + 1]?.text ?? '', 'counted-behind') && countOf(text, lexicon) > 1,
  );
  if (at < 0) return words;
  const isOfTimes = ({ text, period }: Word): boolean =>
    period !== undefined || JOINING.some((role) => lexicon.plays(text, role));
  const binding = words[at - 1]?.text === 'の' ? at - 1 : at;
  const before = words.slice(0, binding).findLastIndex((word) => !isOfTimes(word)) + 1;
  const first = words.findIndex(({ period }, index) => index >= before && period !== undefined);
  const named = first < 0 ? [] : timesBehind(words.slice(first, binding), periods, lexicon);
  if (named.length !== countOf(words[at]?.text ?? '', lexicon)) return words;
  return [...words.slice(0, binding), ...words.slice(at + 2)];
}

const countOf = (word: string, { numbers }: Lexicon): number =>
  numbers[word] ?? (/^\d$/.test(word) ? Number(word) : 0);

const isTime = (word: Word | undefined, { plays }: Lexicon): boolean =>
  word !== undefined && (plays(word.text, 'time-word') || plays(word.text, 'half-length'));

/** The times of one length right behind the words: both ends of a range with all between them, or a list. */
function timesBehind(
  words: readonly Word[],
  periods: readonly PeriodMention[],
  { plays }: Lexicon,
): readonly Period[] {
  const first = words.findIndex(({ period }) => period !== undefined);
  const lead = words.slice(0, Math.max(first, 0));
  if (first < 0 || !lead.every(({ text }) => plays(text, 'leading-to-times'))) return [];
  const end = words.findIndex(
    ({ text, period }, at) =>
      at > first && period === undefined && !plays(text, 'range') && !plays(text, 'separating'),
  );
  const said = words.slice(first, end < 0 ? undefined : end);
  const times = said.flatMap(({ period }) => {
    const mentioned = period === undefined ? undefined : periods[period]?.period;
    return mentioned?.kind === 'period' ? [mentioned.period] : [];
  });
  const [one, two, more] = times;
  if (!one || !two || times.some(({ kind }) => kind !== one.kind)) return [];
  const joins = said.filter(({ period }) => period === undefined).map(({ text }) => text);
  const isBetween =
    lead.some(({ text }) => plays(text, 'both-ends')) && joins.every((word) => word === 'and');
  const isRange = !more && (isBetween || joins.some((word) => plays(word, 'range')));
  return isRange ? periodsBetween(one, two) : times;
}
