import { isSpan, parsePeriodId } from '../../../periods/period.ts';
import { readCell } from '../../build/cells.ts';
import { dollarUnit } from '../../dataset.ts';
import type { Fact, Unit } from '../../schema.ts';
import type { Check } from '../check.ts';
import { judge } from '../judge.ts';
import { exactly } from '../ranges.ts';
import type { AuditSubject } from '../subject.ts';

/** A fact's value is what its text says. */
export const valuesAsPrinted: Check = {
  id: 'values-as-printed',
  why: 'The value is what the printed text says in the scale of its last digit; another sign or reading carries a note.',
  run: (subject) =>
    subject.facts.flatMap((fact) => {
      const printed = readingOf(subject, fact);
      const turned = fact.note !== null && fact.value === -printed;
      return judge(subject, 'values-as-printed', {
        facts: [fact],
        expected: exactly(turned ? -printed : printed),
        found: exactly(fact.value),
        because: () => `${fact.metric} ${fact.period}: the text reads ${printed}, the value is ${fact.value}`,
      });
    }),
};

/** What the text says, or what a recorded discrepancy says that it must be read as. */
function readingOf(subject: AuditSubject, fact: Fact): number {
  const place = subject
    .recordedAt(fact.document, fact.line)
    .flatMap(({ places }) => places)
    .find(
      ({ document, line, text, readAs }) =>
        readAs !== undefined && document === fact.document && line === fact.line && text === fact.text,
    );
  const text = place?.readAs ?? fact.text;
  const decimals = /\d\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  try {
    return readCell(text, fact.precision * 10 ** decimals).value;
  } catch {
    // A text that is no number agrees with no value.
    return Number.NaN;
  }
}

/** A fact's period and unit are of the kind that its metric has. */
export const periodsAndUnits: Check = {
  id: 'periods-and-units',
  why: 'Flows and averages belong to spans and balances to dates; values stand in the unit of their metric or its dollars.',
  run: (subject) => {
    const spans = new Map<string, boolean>();
    for (const period of subject.periods) {
      const parsed = parsePeriodId(period);
      if (parsed) spans.set(period, isSpan(parsed));
    }
    return subject.facts.map((fact) => {
      const fits = fitsPeriod(subject, fact, spans.get(fact.period)) && fitsUnit(subject, fact);
      return judge(subject, 'periods-and-units', {
        facts: [fact],
        expected: exactly(1),
        found: exactly(fits ? 1 : 0),
        because: () => `${fact.metric} does not fit ${fact.period} in ${fact.unit}`,
      });
    });
  },
};

function fitsPeriod(subject: AuditSubject, { metric }: Fact, isSpanned: boolean | undefined): boolean {
  const { nature } = subject.metric(metric);
  if (nature === 'flow' || nature === 'average') return isSpanned === true;
  return nature !== 'balance' || isSpanned === false;
}

function fitsUnit(subject: AuditSubject, { metric, unit, measure }: Fact): boolean {
  const own = subject.metric(metric).unit;
  const percent: readonly Unit[] = ['%'];
  if (measure === 'change-percent' || measure === 'share-percent') return percent.includes(unit);
  if (measure === 'change-points') return unit === 'points';
  return unit === own || unit === dollarUnit(own);
}
