import { dollarUnit, isActualValue, type Dataset } from '../dataset/dataset.ts';
import { figureOf } from '../dataset/figure.ts';
import type { Fact, MetricId } from '../dataset/schema.ts';
import { endOf } from '../periods/calendar.ts';
import { isSpan, parsePeriodId, periodId, type PeriodId } from '../periods/period.ts';
import { spanIdentities } from '../periods/span-identities.ts';
import type { FigureRef } from '../query/query.ts';
import type { ShownFigure } from './answer.ts';
import { printedValue, proseApart } from './printed-in-prose.ts';

/** Why a figure cannot be given. */
export type Missing = { readonly missing: 'no-figure' | 'no-dollars' | 'no-target' };
export const isMissing = (found: ShownFigure | Missing): found is Missing => 'missing' in found;

/**
 * The figure that a reference names: an actual or a target, as reported now or as reported first, in yen or in the
 * dollars of the document that translated it. A balance asked for a span is the balance at its end.
 */
export function resolveFigure(dataset: Dataset, ref: FigureRef): ShownFigure | Missing {
  if (ref.of) return companyFigure(dataset, ref) ?? { missing: 'no-figure' };
  // no document translates a target
  if (ref.target && ref.currency) return { missing: 'no-dollars' };
  if (ref.target)
    return (
      targetFigure(dataset, ref) ??
      impliedByTargets(dataset, ref) ??
      remainderOfTargets(dataset, ref) ?? { missing: 'no-target' }
    );
  const period = periodFor(dataset, ref.metric, ref.period);
  if (ref.source) return proseFigure(dataset, ref) ?? { missing: 'no-figure' };
  if (ref.document) return documentFigure(dataset, ref, period) ?? { missing: 'no-figure' };
  if (ref.currency) return dollarFigure(dataset, ref.metric, period) ?? { missing: 'no-dollars' };
  const figure =
    ref.basis === 'original'
      ? originalFigure(dataset, ref.metric, period)
      : figureOf(dataset, ref.metric, period);
  return figure ?? { missing: 'no-figure' };
}

/** The period at which a metric has a value for a period that was asked for. */
export function periodFor(dataset: Dataset, metric: MetricId, period: PeriodId): PeriodId {
  const parsed = parsePeriodId(period);
  if (!parsed || !isSpan(parsed)) return period;
  const end = periodId(endOf(parsed));
  const { nature } = dataset.metric(metric);
  if (nature === 'balance') return end;
  if (nature === 'flow' || figureOf(dataset, metric, period)) return period;
  return figureOf(dataset, metric, end) ? end : period;
}

const published = (dataset: Dataset, fact: Fact): string => dataset.document(fact.document).published;

/** What is told of one group company. */
function companyFigure(dataset: Dataset, ref: FigureRef): ShownFigure | undefined {
  const fact = dataset.factsOf(ref.metric, ref.period).find(({ of }) => of === ref.of);
  return fact && shownFact(fact, 'reported');
}

/** The figure as one document states it, the most exact of its statements, discarded ones too: the notes tell. */
function documentFigure(dataset: Dataset, ref: FigureRef, period: PeriodId): ShownFigure | undefined {
  const own = dataset.metric(ref.metric).unit;
  const unit = ref.currency ? dollarUnit(own) : own;
  const [best] = dataset
    .factsOf(ref.metric, period)
    .filter((fact) => fact.document === ref.document && isActualValue(fact) && fact.unit === unit)
    .toSorted(
      (a, b) => Number(dataset.isDiscarded(a)) - Number(dataset.isDiscarded(b)) || a.precision - b.precision,
    );
  return best && shownFact(best, 'reported');
}

/** The figure as a sentence of a document prints it, where that is not what its tables have. */
function proseFigure(dataset: Dataset, { metric, period, document }: FigureRef): ShownFigure | undefined {
  const fact = proseApart(dataset, metric, period, document);
  return fact && { ...shownFact(fact, 'reported'), value: printedValue(fact) };
}

/** The figure as the earliest document states it, the most exact statement of that document. */
function originalFigure(dataset: Dataset, metric: MetricId, period: PeriodId): ShownFigure | undefined {
  const { unit } = dataset.metric(metric);
  const facts = dataset
    .factsOf(metric, period)
    .filter((fact) => isActualValue(fact) && fact.unit === unit && !dataset.isDiscarded(fact));
  const [first] = [...facts].sort(
    (a, b) =>
      published(dataset, a).localeCompare(published(dataset, b)) ||
      a.precision - b.precision ||
      a.line - b.line,
  );
  return first && shownFact(first, 'reported');
}

/** A fact as a figure of its own. */
export function shownFact(fact: Fact, origin: 'reported' | 'target'): ShownFigure {
  const { metric, period, value, unit, precision } = fact;
  return { metric, period, value, unit, precision, origin, formula: null, facts: [fact], others: [] };
}

function dollarFigure(dataset: Dataset, metric: MetricId, period: PeriodId): ShownFigure | undefined {
  const unit = dollarUnit(dataset.metric(metric).unit);
  if (!unit) return undefined;
  const translation = dataset.translationOf(period);
  if (!translation) return undefined;
  const printed = dataset
    .factsOf(metric, period)
    .filter((fact) => isActualValue(fact) && fact.unit === unit && !dataset.isDiscarded(fact))
    .filter(({ document }) => document === translation.document)
    .sort(
      (a, b) => a.precision - b.precision || published(dataset, b).localeCompare(published(dataset, a)),
    )[0];
  if (printed) return shownFact(printed, 'reported');
  const figure = figureOf(dataset, metric, period);
  if (!figure) return undefined;
  const rate = translation.yenPerDollar;
  return {
    ...figure,
    value: figure.value / rate,
    precision: figure.precision / rate,
    unit,
    origin: 'calculated',
  };
}

/** The targets of a metric for a period, newest first, one for each announcement. */
export function targetsOf(dataset: Dataset, metric: MetricId, period: PeriodId): ShownFigure[] {
  const facts = dataset
    .factsOf(metric, period)
    .filter(
      (fact) =>
        fact.kind === 'target' && fact.measure === 'value' && fact.unit === dataset.metric(metric).unit,
    )
    .filter((fact) => !dataset.isDiscarded(fact));
  const announcements = new Map<string, Fact>();
  for (const fact of [...facts].sort((a, b) => a.precision - b.precision)) {
    const key = fact.announced ?? `before ${published(dataset, fact)}`;
    if (!announcements.has(key)) announcements.set(key, fact);
  }
  return [...announcements.values()]
    .sort((a, b) => announcedKey(dataset, b).localeCompare(announcedKey(dataset, a)))
    .map((fact) => ({ ...shownFact(fact, 'target'), announced: fact.announced }));
}

/** An initial target without a date stands before every dated one of its document. */
const announcedKey = (dataset: Dataset, fact: Fact): string =>
  fact.announced ?? `${published(dataset, fact).slice(0, 4)}-00-00`;

/** Whether a target is of the medium-term plan, by what the document calls it. */
export const isMidTerm = ({ row, column }: Fact): boolean =>
  /\bmid(?:-|dle |)?term|medium-?\s?term/i.test(`${row} ${column}`);

function targetFigure(dataset: Dataset, ref: FigureRef): ShownFigure | undefined {
  const targets = targetsOf(dataset, ref.metric, ref.period);
  switch (ref.target) {
    case 'newest':
      return targets[0];
    case 'previous':
      return targets.find(({ value }) => value !== targets[0]?.value);
    case 'first':
      return targets.at(-1);
    case 'midterm':
      return targets.find(({ facts }) => facts.some(isMidTerm));
    default:
      return targets.find(({ announced }) => announced === ref.target);
  }
}

/**
 * A ratio that two targets imply: "the operating margin of the FY2011 target". Of a part that was not revised with the
 * other one, the target that held then counts.
 */
function impliedByTargets(dataset: Dataset, ref: FigureRef): ShownFigure | undefined {
  const { formula, unit } = dataset.metric(ref.metric);
  if (!formula || !('ratio' in formula)) return undefined;
  const [above, below] = formula.ratio;
  const of = targetHeld(dataset, { ...ref, metric: above });
  const to = targetHeld(dataset, { ...ref, metric: below });
  if (!of || !to || to.value === 0) return undefined;
  const value = (of.value / to.value) * (unit === '%' ? 100 : 1);
  return {
    metric: ref.metric,
    period: ref.period,
    value,
    unit,
    precision: Math.abs(value) * (of.precision / Math.abs(of.value) + to.precision / Math.abs(to.value)),
    origin: 'target',
    formula: { kind: 'ratio', of, to },
    facts: [...of.facts.slice(0, 1), ...to.facts.slice(0, 1)],
    others: [],
    announced: to.announced ?? null,
  };
}

/** "2H08 revenue implied by the guidance": what the targets of one announcement leave for the rest of their year. */
function remainderOfTargets(
  dataset: Dataset,
  { metric, period, target }: FigureRef,
): ShownFigure | undefined {
  const span = parsePeriodId(period);
  if (!span || !isSpan(span) || dataset.metric(metric).nature !== 'flow') return undefined;
  const [[whole, ...rest] = []] = spanIdentities(span);
  if (!whole || !rest.length) return undefined;
  const year = targetFigure(dataset, { metric, period: periodId(whole.span), target });
  if (!year) return undefined;
  const parts = [whole, ...rest].flatMap(({ sign, span: term }) => {
    const figure = targetsOf(dataset, metric, periodId(term)).find(
      ({ announced }) => announced === year.announced,
    );
    return figure ? [{ sign, figure }] : [];
  });
  if (parts.length <= rest.length) return undefined;
  return {
    metric,
    period,
    value: parts.reduce((sum, { sign, figure }) => sum + sign * figure.value, 0),
    unit: year.unit,
    precision: parts.reduce((sum, { figure }) => sum + figure.precision, 0),
    origin: 'target',
    formula: { kind: 'sum', parts },
    facts: parts.flatMap(({ figure }) => figure.facts.slice(0, 1)),
    others: [],
    announced: year.announced ?? null,
  };
}

/** The target that a reference names, or the one that held when it was announced. */
function targetHeld(dataset: Dataset, ref: FigureRef): ShownFigure | undefined {
  const named = targetFigure(dataset, ref);
  if (named || !ref.target || ref.target === 'midterm') return named;
  const targets = targetsOf(dataset, ref.metric, ref.period);
  const { target } = ref;
  return target === 'previous'
    ? targets[0]
    : targets.find(({ announced }) => !announced || announced <= target);
}
