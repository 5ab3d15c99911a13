import type { Fact } from '../../schema.ts';
import type { Check, Finding } from '../check.ts';
import { judge } from '../judge.ts';
import { knownQuotient, type Known } from '../known.ts';
import { rangeOf } from '../ranges.ts';
import type { AuditSubject } from '../subject.ts';

const CHECK = 'shares-of-totals';

/** Percentages of revenues and of total assets follow from the figures beside them. */
export const sharesOfTotals: Check = {
  id: CHECK,
  why: 'A printed percentage is the figure over total revenues, or over total assets in a balance sheet.',
  run: (subject) =>
    subject.facts
      .filter(({ measure }) => measure === 'share-percent')
      .flatMap((fact) => shareFindings(subject, fact)),
};

function shareFindings(subject: AuditSubject, share: Fact): Finding[] {
  const { nature, unit } = subject.metric(share.metric);
  const whole = nature === 'balance' ? 'total_assets' : 'revenue';
  const beside = subject.sameTable(share, { measure: 'value', unit })?.cells;
  const inTable = shareOf(known(beside?.get(share.metric)), known(beside?.get(whole)));
  const ways = [
    inTable,
    shareOf(subject.known(share.metric, share.period), subject.known(whole, share.period)),
  ];
  return ways.flatMap((way, index) =>
    way && (index === 0 || !inTable?.facts.every((fact) => way.facts.includes(fact)))
      ? [
          judge(subject, CHECK, {
            facts: [share, ...way.facts],
            expected: way.range,
            found: rangeOf(share),
            because: () => `${share.metric} ${share.period} as a percentage of ${whole}`,
          }),
        ]
      : [],
  );
}

const known = (fact: Fact | undefined): Known | undefined => fact && { range: rangeOf(fact), facts: [fact] };
const shareOf = (part: Known | undefined, whole: Known | undefined): Known | undefined =>
  knownQuotient(part, whole, 100);
