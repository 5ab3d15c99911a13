import type { Dataset } from '../dataset/dataset.ts';
import { figureOf } from '../dataset/figure.ts';
import { oncePerDataset } from '../dataset/once-per-dataset.ts';
import type { MetricId } from '../dataset/schema.ts';
import { endOf, compareInstants, monthsOf, spansOfYear } from '../periods/calendar.ts';
import { isSpan, parsePeriodId, periodId, type Period, type PeriodId } from '../periods/period.ts';
import { periodName } from '../presentation/period-names.ts';
import type { Language } from '../presentation/view.ts';
import { similarNames, type SimilarNames } from './words/similar-names.ts';

/** What is offered while somebody types: a name to read and the id that it stands for. */
export type Suggestion = { readonly name: string; readonly value: string };

const MOST = 25;
const LONGEST_NAME = 100;

/** The metrics that a text may mean, the likeliest first; for no text the headline figures and then the catalog. */
export function suggestMetrics(dataset: Dataset, text: string, language: Language): Suggestion[] {
  const index = metricIndex(dataset, language);
  // what is longer than any name is looked for by its beginning, however long it is
  const wanted = plainWords(text).slice(0, LONGEST_NAME);
  return (wanted === '' ? index.metrics : matching(index, wanted))
    .slice(0, MOST)
    .map(({ id, name }) => ({ name: name.slice(0, LONGEST_NAME), value: id }));
}

/** Similar spellings are only looked for where few names hold what was typed. */
function matching(index: MetricIndex, wanted: string): readonly Entry[] {
  const literal = new Set(literally(index, wanted));
  return literal.size >= ENOUGH ? [...literal] : [...new Set([...literal, ...similarly(index, wanted)])];
}
const ENOUGH = 10;

const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, ' ');

/** What is named as was typed, before what begins so, before what has words that begin so, before what holds it. */
function literally({ metrics }: MetricIndex, wanted: string): Entry[] {
  const beginnings = wanted.split(' ').map((word) => ` ${word}`);
  const ranks: Entry[][] = [[], [], [], [], []];
  for (const entry of metrics) {
    // Most metrics are out of the question at a glance.
    if (!beginnings.every((beginning) => entry.text.includes(beginning)) && !entry.text.includes(wanted))
      continue;
    const ranked = entry.names.map((name) => literalRank(name, wanted, beginnings));
    ranks[Math.min(...ranked)]?.push(entry);
  }
  return ranks.slice(0, NOT_LITERAL).flat();
}

/** How well a name, after a space, holds what was typed; 0 is best. */
function literalRank(name: string, wanted: string, beginnings: readonly string[]): number {
  const at = name.indexOf(wanted);
  if (at === 1) return name.length === wanted.length + 1 ? 0 : 1;
  if (beginnings.every((beginning) => name.includes(beginning))) return 2;
  return at > 0 ? 3 : NOT_LITERAL;
}
const NOT_LITERAL = 4;

/** What is spelt about so, the closest first; of what is about as close, headline figures first. */
function similarly({ metrics, similar }: MetricIndex, wanted: string): Entry[] {
  const closeness = (likeness: number): number => Math.round(likeness * 8);
  return similar(` ${wanted}`)
    .sort((a, b) => closeness(b.likeness) - closeness(a.likeness) || a.index - b.index)
    .flatMap(({ index }) => metrics[index] ?? []);
}

/** A metric with all that it is called, in both languages, in small letters, each after a space as a word in a text is. */
type Entry = {
  readonly id: MetricId;
  readonly name: string;
  readonly names: readonly string[];
  /** All of the names in one. */
  readonly text: string;
};
type MetricIndex = { readonly metrics: readonly Entry[]; readonly similar: SimilarNames };
const metricIndexes = oncePerDataset<MetricIndex>();

function metricIndex(dataset: Dataset, language: Language): MetricIndex {
  return metricIndexes(dataset, language, () => {
    const headlines = dataset.headlines.map(({ metric }) => metric);
    const rank = (id: MetricId): number =>
      headlines.includes(id) ? headlines.indexOf(id) : headlines.length;
    const metrics = dataset.metrics
      .filter(({ id }) => dataset.periodsOf(id).length > 0 || periodsWithFigure(dataset, id).length > 0)
      .map(({ id, name, aliases }): Entry => {
        const names = [name[language], name.en, name.ja, ...aliases.en, ...aliases.ja, id].map(plainWords);
        const distinct = [...new Set(names)].map((text) => ` ${text}`);
        return { id, name: name[language], names: distinct, text: distinct.join('\n') };
      })
      .sort((a, b) => rank(a.id) - rank(b.id));
    return { metrics, similar: similarNames(metrics.map(({ names }) => names)) };
  });
}

/** The periods that a text may mean, newest first: those for which the metric has a figure, as words. */
export function suggestPeriods(
  dataset: Dataset,
  metric: MetricId | undefined,
  text: string,
  language: Language,
): Suggestion[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return periodEntries(dataset, metric, language)
    .filter(({ search }) => words.every((word) => search.includes(word)))
    .slice(0, MOST)
    .map(({ name, value }) => ({ name, value }));
}

type PeriodEntry = Suggestion & { readonly search: string };
const periodIndexes = oncePerDataset<readonly PeriodEntry[]>();

function periodEntries(
  dataset: Dataset,
  metric: MetricId | undefined,
  language: Language,
): readonly PeriodEntry[] {
  return periodIndexes(dataset, `${language} ${metric ?? ''}`, () =>
    (metric === undefined ? newestFirst(dataset.periods) : periodsWithFigure(dataset, metric)).map(
      (period) => ({
        name: periodName(periodId(period), language),
        value: periodId(period),
        search: searchText(period),
      }),
    ),
  );
}

const knownPeriods = oncePerDataset<readonly Period[]>();

/** The periods for which a metric has a figure, reported or not, newest first. */
function periodsWithFigure(dataset: Dataset, metric: MetricId): readonly Period[] {
  return knownPeriods(dataset, metric, () => {
    const stated = dataset.periods.flatMap((id) => parsePeriodId(id) ?? []);
    const years = new Set(stated.filter(isSpan).map(({ fy }) => fy));
    const spans = [...years].flatMap(spansOfYear).map(periodId);
    const candidates = new Set([...dataset.periods, ...spans]);
    return newestFirst([...candidates].filter((id) => figureOf(dataset, metric, id) !== undefined));
  });
}

function newestFirst(ids: readonly PeriodId[]): Period[] {
  const length = (period: Period): number => (isSpan(period) ? monthsOf(period) : 0);
  return ids
    .flatMap((id) => parsePeriodId(id) ?? [])
    .sort((a, b) => compareInstants(endOf(b), endOf(a)) || length(a) - length(b));
}

/** Everything by which a period is found: its id, its names in both languages and the other ones it has. */
function searchText(period: Period): string {
  const id = periodId(period);
  return `${id} ${periodName(id, 'en')} ${periodName(id, 'ja')} ${otherNames(period)}`.toLowerCase();
}

/** What else people type for a period, only to be searched. */
function otherNames(period: Period): string {
  switch (period.kind) {
    case 'quarter':
      return `q${period.quarter} fy${period.fy} ${ORDINALS[period.quarter]} quarter fiscal year ${period.quarter}q${period.fy}`;
    case 'half':
      return `h${period.half} fy${period.fy} ${ORDINALS[period.half]} half fiscal year six months interim`;
    case 'nine-months':
      return `nine months fy${period.fy} fiscal year cumulative`;
    case 'year':
      return `full year fiscal year ${period.fy} annual 通期`;
    case 'instant':
      return MONTH_ENDS[period.month] ?? '';
  }
}
/** The names of the months that balances are reported for, in full. */
const MONTH_ENDS: Readonly<Record<number, string>> = {
  3: 'march',
  6: 'june',
  9: 'september',
  12: 'december',
};
const ORDINALS = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' } as const;
