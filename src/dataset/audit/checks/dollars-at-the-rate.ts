import type { Fact, Unit } from '../../schema.ts';
import type { Check } from '../check.ts';
import { judge } from '../judge.ts';
import { exactly, rangeOf, scaled } from '../ranges.ts';
import type { AuditSubject } from '../subject.ts';

const YEN: Partial<Record<Unit, Unit>> = { USD: 'JPY', 'USD/share': 'JPY/share', 'USD/ADS': 'JPY/ADS' };

/** Dollar columns are the yen columns at the document's own exchange rate. */
export const dollarsAtTheRate: Check = {
  id: 'dollars-at-the-rate',
  why: 'Every amount in US dollars is the amount in yen divided by the rate that the document states.',
  run: (subject) =>
    subject.facts.flatMap((dollars) => {
      const unit = YEN[dollars.unit];
      const rate = subject.document(dollars.document).yenPerDollar;
      if (!unit || !rate) return [];
      return yenOf(subject, dollars, unit).map((yen) =>
        judge(subject, 'dollars-at-the-rate', {
          facts: [dollars, yen],
          expected: scaled(rangeOf(yen), 1 / rate),
          found: rangeOf(dollars),
          because: () => `${dollars.metric} ${dollars.period} = ${yen.line}: ${yen.text} / ${rate}`,
        }),
      );
    }),
};

/** The yen beside the dollars, and the most precise yen of the document where it is another figure. */
function yenOf(subject: AuditSubject, dollars: Fact, unit: Unit): Fact[] {
  const beside = subject.sameTable(dollars, { unit })?.cells.get(dollars.metric);
  const finest = subject.sameDocument(dollars, { unit })?.cells.get(dollars.metric);
  return [...new Set([beside, finest])].filter((fact) => fact !== undefined);
}

/** The rate that a document states is the one it is known to translate at. */
export const statedRate: Check = {
  id: 'rate-as-stated',
  why: 'The exchange rate under each statement is the rate recorded for the document.',
  run: (subject) =>
    subject.facts.flatMap((fact) => {
      const rate = subject.document(fact.document).yenPerDollar;
      if (fact.metric !== 'usd_rate' || !rate) return [];
      return judge(subject, 'rate-as-stated', {
        facts: [fact],
        expected: exactly(rate),
        found: rangeOf(fact),
        because: () => `the document translates at ${rate}`,
      });
    }),
};
