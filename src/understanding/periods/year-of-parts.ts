import { spanOf } from './compositions/composition.ts';
import { spanIn, type PeriodMention, type WordsAround } from './mention.ts';

/**
 * 「2010年度の1Qと2Q」: a year that several parts of it hang on is named for them, and is no period by
 * itself.
 */
export function withYearOfParts(
  { tokens, plays }: WordsAround,
  mentions: readonly PeriodMention[],
): readonly PeriodMention[] {
  const at = mentions.findIndex((mention, index) => {
    const [next, more] = mentions.slice(index + 1);
    const leads = tokens.slice(mention.to, next?.from).map(({ text }) => text);
    return (
      spanIn(mention.period)?.kind === 'year' &&
      isPart(next) &&
      isPart(more) &&
      leads.length > 0 &&
      leads.every((word) => plays(word, 'whole-stands-before'))
    );
  });
  const year = mentions[at];
  const span = year && spanIn(year.period);
  if (!span) return mentions;
  const after = mentions.slice(at + 1).findIndex((mention) => !isPart(mention));
  const end = after < 0 ? mentions.length : at + 1 + after;
  return mentions.map((mention, index): PeriodMention => {
    if (index === at) return { ...mention, period: { kind: 'repeated' }, readings: [] };
    if (index < at || index >= end || mention.period.kind !== 'part') return mention;
    return { ...mention, period: { kind: 'period', period: spanOf(mention.period.part, span.fy) } };
  });
}

const isPart = (mention: PeriodMention | undefined): boolean =>
  mention?.period.kind === 'part' && mention.period.part !== 'fy';
