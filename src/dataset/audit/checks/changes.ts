import type { PeriodId } from '../../../periods/period.ts';
import type { Interval } from '../../intervals.ts';
import type { Fact } from '../../schema.ts';
import type { Check, Finding } from '../check.ts';
import { judge } from '../judge.ts';
import type { Known } from '../known.ts';
import { exactly, quotientOf, rangeOf, scaled, sumOf } from '../ranges.ts';
import type { AuditSubject } from '../subject.ts';

type Ends = { readonly now: Known; readonly before: Known };

/** A change printed in a row is the change between the two figures of that row. */
export const changesInRows: Check = {
  id: 'changes-in-rows',
  why: 'A printed change, percentage change or change in points follows from the two figures printed beside it.',
  run: (subject) =>
    subject.facts.flatMap((change) => {
      const ends = change.against && endsInTable(subject, change, change.against);
      return ends ? changeFinding(subject, 'changes-in-rows', change, ends) : [];
    }),
};

/** A printed change is the change between the best figures known, from whatever document. */
export const changesBetweenBest: Check = {
  id: 'changes-between-best-figures',
  why: 'A printed change follows from the most precise figures known of both periods, stated or added up from spans.',
  run: (subject) =>
    subject.facts.flatMap((change) => {
      if (!change.against) return [];
      const now =
        change.kind === 'target' ? targetOf(subject, change) : subject.known(change.metric, change.period);
      const before = subject.known(change.metric, change.against);
      if (!now || !before) return [];
      const row = endsInTable(subject, change, change.against);
      const seen = row && [...now.facts, ...before.facts].every((fact) => factsOf(row).includes(fact));
      return seen ? [] : changeFinding(subject, 'changes-between-best-figures', change, { now, before });
    }),
};

/** The target that a change leads to: the one of the same document and day. */
function targetOf(subject: AuditSubject, change: Fact): Known | undefined {
  const { unit } = subject.metric(change.metric);
  const target = subject
    .sameDocument(change, { measure: 'value', unit, against: null })
    ?.cells.get(change.metric);
  return target && { range: rangeOf(target), facts: [target] };
}

const factsOf = ({ now, before }: Ends): readonly Fact[] => [...now.facts, ...before.facts];

function endsInTable(subject: AuditSubject, change: Fact, against: PeriodId): Ends | undefined {
  const { unit } = subject.metric(change.metric);
  const value = { measure: 'value', unit, against: null } as const;
  const now = subject.sameTable(change, value)?.cells.get(change.metric);
  const before = subject
    .sameTable(change, { ...value, period: against, kind: 'actual', announced: null })
    ?.cells.get(change.metric);
  if (!now || !before) return undefined;
  return { now: { range: rangeOf(now), facts: [now] }, before: { range: rangeOf(before), facts: [before] } };
}

function changeFinding(subject: AuditSubject, check: string, change: Fact, ends: Ends): Finding[] {
  const expected = change.measure === 'change-percent' ? percentOf(ends) : differenceOf(ends);
  if (!expected) return [];
  const text = (facts: readonly Fact[]): string =>
    facts.map((fact) => `[${fact.document}:${fact.line} ${fact.period}: ${fact.text}]`).join(' ');
  return [
    judge(subject, check, {
      facts: [change, ...ends.now.facts, ...ends.before.facts],
      expected,
      found: rangeOf(change),
      because: () =>
        `${change.metric} ${change.measure} from ${change.against ?? ''} to ${change.period}: ${text(ends.before.facts)} to ${text(ends.now.facts)}`,
    }),
  ];
}

const differenceOf = ({ now, before }: Ends): Interval =>
  sumOf([
    { sign: 1, range: now.range },
    { sign: -1, range: before.range },
  ]);

/** (new - old) / |old| in percent; undefined where the old figure may be zero. */
function percentOf({ now, before }: Ends): Interval | undefined {
  const ratio = quotientOf(now.range, before.range);
  if (!ratio) return undefined;
  const sign = before.range.high < 0 ? -1 : 1;
  return sumOf([
    { sign, range: scaled(ratio, 100) },
    { sign: -sign, range: exactly(100) },
  ]);
}
