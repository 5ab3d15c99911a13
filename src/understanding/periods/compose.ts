import type { Token } from '../tokens.ts';
import type { PlacedAtom, Step } from './atoms/atom.ts';
import { completed } from './complete.ts';
import type { Composed, Composition, Cursor } from './compositions/composition.ts';
import { date } from './compositions/date.ts';
import { monthRange } from './compositions/month-range.ts';
import { monthsEnded } from './compositions/months-ended.ts';
import { partOfYear } from './compositions/part-of-year.ts';
import { relative, relativeToPrevious, yearEnd } from './compositions/relative.ts';
import type { PeriodMention } from './mention.ts';

/** The compositions; the one that reads the most atoms wins, the earlier one among equals. */
const COMPOSITIONS: readonly Composition[] = [
  monthsEnded,
  monthRange,
  partOfYear,
  date,
  relative,
  relativeToPrevious,
  yearEnd,
];

/** Composes atoms into periods, from left to right, each as long as it can be read. */
export function composePeriods(tokens: readonly Token[], atoms: readonly PlacedAtom[]): PeriodMention[] {
  const cursor: Cursor = { tokens, atoms };
  const mentions: PeriodMention[] = [];
  for (let at = 0; at < atoms.length;) {
    const composed = COMPOSITIONS.reduce<Composed | undefined>((best, compose) => {
      const found = compose(cursor, at);
      return found && (!best || found.count > best.count) ? found : best;
    }, undefined);
    const first = atoms[at];
    const last = composed && atoms[at + composed.count - 1];
    if (composed && first && last) {
      mentions.push({
        from: first.from,
        to: last.to,
        period: composed.period,
        readings: composed.readings ?? [],
      });
    }
    if (!composed && first?.kind === 'flag' && first.flag === 'cumulative') {
      mentions.push({ from: first.from, to: first.to, period: { kind: 'cumulative' }, readings: [] });
    }
    // "(3 months)" beside a quarter says again what the quarter is
    if (
      !composed &&
      first?.kind === 'length' &&
      first.months === 3 &&
      /^\d$/.test(tokens[first.from]?.text ?? '')
    ) {
      mentions.push({ from: first.from, to: first.to, period: { kind: 'repeated' }, readings: [] });
    }
    const alone = !composed && atoms.length === 1 && first ? stepOf(first) : undefined;
    if (alone && first) {
      mentions.push({
        from: first.from,
        to: first.to,
        period: { kind: 'relative', step: alone },
        readings: [],
      });
    }
    at += composed?.count ?? 1;
  }
  return completed(mentions);
}

/** "cumulative?", "three months?": the only thing said of a period, it tells how long the one spoken of is to be. */
function stepOf(atom: PlacedAtom): Step | undefined {
  if (atom.kind === 'flag' && atom.flag === 'cumulative') return { to: 'cumulated' };
  return atom.kind === 'length' && atom.months === 3 ? { to: 'own-quarter' } : undefined;
}
