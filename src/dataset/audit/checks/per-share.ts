import type { Interval } from '../../intervals.ts';
import type { Fact } from '../../schema.ts';
import type { Check, Finding } from '../check.ts';
import { judge } from '../judge.ts';
import { exactly, quotientOf, rangeOf, scaled, sumOf } from '../ranges.ts';
import type { AuditSubject, BlockKey } from '../subject.ts';

/** ADSs that one share of common stock is equivalent to, as the documents state. */
const ADS_PER_SHARE = 400;

const OF_SHARES: Readonly<
  Record<string, { share: string; factor: number; units: Partial<Record<Fact['unit'], Fact['unit']>> }>
> = {
  ads_basic: { share: 'shares_basic', factor: ADS_PER_SHARE, units: { ADS: 'shares' } },
  ads_diluted: { share: 'shares_diluted', factor: ADS_PER_SHARE, units: { ADS: 'shares' } },
  eps_basic_ads: {
    share: 'eps_basic',
    factor: 1 / ADS_PER_SHARE,
    units: { 'JPY/ADS': 'JPY/share', 'USD/ADS': 'USD/share' },
  },
  eps_diluted_ads: {
    share: 'eps_diluted',
    factor: 1 / ADS_PER_SHARE,
    units: { 'JPY/ADS': 'JPY/share', 'USD/ADS': 'USD/share' },
  },
};

/** Figures in ADS are those in shares at 400 ADSs a share. */
export const adsAndShares: Check = {
  id: 'ads-and-shares',
  why: 'A share is 400 ADSs: counts of ADSs are 400 times those of shares, figures per ADS a 400th of those per share.',
  run: (subject) =>
    subject.facts.flatMap((fact) => {
      const rule = OF_SHARES[fact.metric];
      const unit = rule?.units[fact.unit];
      const share = rule && unit && subject.sameTable(fact, { unit })?.cells.get(rule.share);
      if (!share) return [];
      return judge(subject, 'ads-and-shares', {
        facts: [fact, share],
        expected: scaled(rangeOf(share), rule.factor),
        found: rangeOf(fact),
        because: () => `${fact.metric} ${fact.period} by ${share.metric} (${share.line}: ${share.text})`,
      });
    }),
};

/** Equity per share is equity over the shares that the company does not hold itself. */
export const equityPerShare: Check = {
  id: 'equity-per-share',
  why: "Shareholders' equity per share is equity over shares outstanding less treasury shares at the same date.",
  run: (subject) =>
    subject.facts.flatMap((fact) => {
      if (fact.metric !== 'equity_per_share' || fact.kind !== 'actual') return [];
      const stated = (metric: string, unit?: Fact['unit']): Fact | undefined =>
        subject.stated(fact.document, metric, fact.period, unit);
      const equity = stated('shareholders_equity');
      const issued = stated('shares_outstanding', 'shares');
      const held = stated('treasury_shares', 'shares');
      if (!equity || !issued || !held) return [];
      return perShare(subject, 'equity-per-share', fact, equity, [
        { sign: 1, fact: issued },
        { sign: -1, fact: held },
      ]);
    }),
};

/** The net income per share that a target names is the target's net income over the shares it counts with. */
export const targetPerShare: Check = {
  id: 'target-per-share',
  why: 'Targeted net income per share is targeted net income over the forecast, or else the outstanding, shares.',
  run: (subject) =>
    subject.facts.flatMap((fact) => {
      if (fact.metric !== 'eps_basic' || fact.kind !== 'target' || fact.measure !== 'value') return [];
      const income = inTarget(subject, fact, { unit: 'JPY' })?.get('net_income');
      const shares =
        inTarget(subject, fact, { unit: 'shares' })?.get('shares_forecast') ??
        subject.facts.find((other) => other.document === fact.document && other.metric === 'shares_forecast');
      return income && shares
        ? perShare(subject, 'target-per-share', fact, income, [{ sign: 1, fact: shares }])
        : [];
    }),
};

const inTarget = (
  subject: AuditSubject,
  fact: Fact,
  change: Partial<BlockKey>,
): ReadonlyMap<string, Fact> | undefined => subject.sameDocument(fact, change)?.cells;

function perShare(
  subject: AuditSubject,
  check: string,
  fact: Fact,
  amount: Fact,
  shares: readonly { sign: 1 | -1; fact: Fact }[],
): Finding[] {
  // Counts of shares are printed to the last one.
  const count: Interval = sumOf(shares.map(({ sign, fact: each }) => ({ sign, range: exactly(each.value) })));
  const expected = quotientOf(rangeOf(amount), count);
  if (!expected) return [];
  const divisor = shares.map(({ fact: each }) => each.text).join(' - ');
  return [
    judge(subject, check, {
      facts: [fact, amount, ...shares.map(({ fact: each }) => each)],
      expected,
      found: rangeOf(fact),
      because: () => `${fact.metric} ${fact.period} = ${amount.text} / (${divisor})`,
    }),
  ];
}
