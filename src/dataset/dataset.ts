import { periodId, parsePeriodId, type Period, type PeriodId } from '../periods/period.ts';
import { comparePeriods, endOf } from '../periods/calendar.ts';
import type { DataFiles } from './load.ts';
import type { Discrepancy, Document, Fact, Metric, MetricId, Unit } from './schema.ts';

/** The dataset with the indexes that answering needs. Immutable once made. */
export type Dataset = DataFiles & {
  readonly metric: (id: MetricId) => Metric;
  readonly hasMetric: (id: string) => id is MetricId;
  readonly document: (id: string) => Document;
  /** Every fact of a metric at a period, of whatever kind, measure and unit. */
  readonly factsOf: (metric: MetricId, period: PeriodId) => readonly Fact[];
  /** Every fact of a metric, of whatever period, in the order of the files. */
  readonly factsOfMetric: (metric: MetricId) => readonly Fact[];
  /** The periods for which a metric has an actual value reported, in order. */
  readonly periodsOf: (metric: MetricId) => readonly PeriodId[];
  readonly discrepanciesOf: (metric: MetricId, period: PeriodId) => readonly Discrepancy[];
  /** Whether a discrepancy says that the value printed at this place must not be taken. */
  readonly isDiscarded: (fact: Fact) => boolean;
  /** Facts that print a change of a metric from one period to another, wrong ones included. */
  readonly changesPrinted: (metric: MetricId, from: PeriodId, to: PeriodId) => readonly Fact[];
  /** Facts that print an absolute change from or to a period. */
  readonly changesAt: (metric: MetricId, period: PeriodId) => readonly Fact[];
  readonly partsOf: (metric: MetricId) => readonly Metric[];
  /** Every period that any fact is of, in order. */
  readonly periods: readonly PeriodId[];
  /** The document that translates the figures of a period into dollars, with its rate. */
  readonly translationOf: (period: PeriodId) => Translation | undefined;
};

export type Translation = { readonly document: string; readonly yenPerDollar: number };

const NO_FACTS: readonly Fact[] = [];
const NO_PERIODS: readonly PeriodId[] = [];
const NO_DISCREPANCIES: readonly Discrepancy[] = [];

const pairKey = (metric: string, period: string): string => `${metric} ${period}`;
const placeKey = (document: string, line: number, text: string): string => `${document}:${line}:${text}`;

function grouped<K, V>(items: Iterable<V>, keys: (item: V) => Iterable<K>): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** Indexes checked data files. Costs time and memory linear in the number of facts. */
export function indexDataset(files: DataFiles): Dataset {
  const metrics = new Map<string, Metric>(files.metrics.map((metric) => [metric.id, metric]));
  const documents = new Map(files.documents.map((document) => [document.id, document]));
  const byMetric = grouped(files.facts, ({ metric }) => [metric]);
  const byPair = new Map(
    [...byMetric].map(([metric, facts]) => [metric, grouped(facts, ({ period }) => [period])]),
  );
  const periodsByMetric = new Map<MetricId, PeriodId[]>();
  for (const [metric, facts] of grouped(files.facts.filter(isActualValue), (fact) => [fact.metric])) {
    periodsByMetric.set(metric, sortPeriods(new Set(facts.map(({ period }) => period))));
  }
  const discrepancies = grouped(files.discrepancies, ({ metrics, periods }) =>
    metrics.flatMap((metric) => periods.map((period) => pairKey(metric, period))),
  );
  const wrongPlaces = new Set(
    files.discrepancies.flatMap(({ places }) =>
      places.filter(({ used }) => !used).map(({ document, line, text }) => placeKey(document, line, text)),
    ),
  );
  const discarded = new Set(
    files.facts.filter(({ document, line, text }) => wrongPlaces.has(placeKey(document, line, text))),
  );
  const isDiscarded = (fact: Fact): boolean => discarded.has(fact);
  const printedChanges = files.facts.filter(({ against }) => against !== null);
  const byStep = grouped(printedChanges, (fact) => [`${fact.metric} ${fact.against ?? ''} ${fact.period}`]);
  const byEitherEnd = grouped(
    printedChanges.filter(
      (fact) => fact.measure === 'change' && fact.kind === 'actual' && !isDiscarded(fact),
    ),
    (fact) => [
      pairKey(fact.metric, fact.period),
      ...(fact.against ? [pairKey(fact.metric, fact.against)] : []),
    ],
  );
  const children = grouped(files.metrics, ({ parent }) => (parent ? [parent.metric] : []));
  const translations = translationsOf(files);
  return {
    ...files,
    metric: (id) => must(metrics.get(id), id),
    hasMetric: (id): id is MetricId => metrics.has(id),
    document: (id) => must(documents.get(id), id),
    factsOf: (metric, period) => byPair.get(metric)?.get(period) ?? NO_FACTS,
    factsOfMetric: (metric) => byMetric.get(metric) ?? NO_FACTS,
    periodsOf: (metric) => periodsByMetric.get(metric) ?? NO_PERIODS,
    discrepanciesOf: (metric, period) => discrepancies.get(pairKey(metric, period)) ?? NO_DISCREPANCIES,
    isDiscarded,
    changesPrinted: (metric, from, to) => byStep.get(`${metric} ${from} ${to}`) ?? NO_FACTS,
    changesAt: (metric, period) => byEitherEnd.get(pairKey(metric, period)) ?? NO_FACTS,
    translationOf: (period) => {
      const parsed = parsePeriodId(period);
      return parsed && translations.get(periodId(endOf(parsed)));
    },
    partsOf: (metric) => children.get(metric) ?? [],
    periods: sortPeriods(new Set(files.facts.map(({ period }) => period))),
  };
}

/** The document that translates the figures of a period: the one whose exchange rate is of the day the period ends. */
function translationsOf({ facts, documents }: DataFiles): Map<PeriodId, Translation> {
  const rates = facts.filter((fact) => fact.unit === 'JPY/USD' && isActualValue(fact));
  return new Map(
    rates.flatMap(({ document, period }): [PeriodId, Translation][] => {
      const yenPerDollar = documents.find(({ id }) => id === document)?.yenPerDollar;
      return yenPerDollar === undefined ? [] : [[period, { document, yenPerDollar }]];
    }),
  );
}

function must<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`the dataset has no '${id}'`);
  return value;
}

export const isActualValue = (fact: Fact): boolean =>
  fact.kind === 'actual' && fact.measure === 'value' && fact.of === null;

/** Period ids in order of their ends, shorter spans first. */
export function sortPeriods(ids: Iterable<PeriodId>): PeriodId[] {
  const periods = [...ids].flatMap((id): Period[] => {
    const period = parsePeriodId(id);
    return period ? [period] : [];
  });
  return periods.sort(comparePeriods).map(periodId);
}

/** The unit that a metric has when it is told in dollars, or undefined where it is no amount of yen. */
export function dollarUnit(unit: Unit): Unit | undefined {
  const dollars: Partial<Record<Unit, Unit>> = { JPY: 'USD', 'JPY/share': 'USD/share', 'JPY/ADS': 'USD/ADS' };
  return dollars[unit];
}
