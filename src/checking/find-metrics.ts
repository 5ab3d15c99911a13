import type { Dataset } from '../dataset/dataset.ts';
import type { Span } from './claim.ts';

export type MetricMention = Span & { readonly text: string };

/** A sentence's figures by all the names that the catalog has for them, the longest name at each place. */
export type MetricFinder = (sentence: string) => MetricMention[];

const finders = new WeakMap<Dataset, MetricFinder>();

/** The finder of a dataset, made once. */
export function metricFinder(dataset: Dataset): MetricFinder {
  const known = finders.get(dataset);
  if (known) return known;
  const names = [
    ...dataset.metrics.flatMap(({ name, aliases, labels }) => [
      name.en,
      name.ja,
      ...aliases.en,
      ...aliases.ja,
      ...labels,
    ]),
    ...dataset.ambiguities.flatMap(({ words }) => [...words.en, ...words.ja]),
  ].map((name) => name.normalize('NFKC').toLowerCase().trim());
  const longestFirst = [...new Set(names)]
    .filter((name) => name.length > 1 && /\p{L}/u.test(name))
    .toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(asPattern).join('|'), 'gu');
  const finder: MetricFinder = (sentence) =>
    [...sentence.toLowerCase().matchAll(pattern)].map(({ 0: text, index }) => ({
      text,
      start: index,
      end: index + text.length,
    }));
  finders.set(dataset, finder);
  return finder;
}

/** A name as a whole word, with any spaces between its words; Japanese has no spaces around words. */
function asPattern(name: string): string {
  const escaped = name
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    // People say "revenue" where the catalog has "revenues", and the other way round.
    .replace(/(?<=[a-rt-z]{2})s?(?![a-z])/g, 's?')
    .replace(/\s+/g, '\\s+');
  const begins = /^[a-z0-9]/.test(name) ? '(?<![a-z0-9])' : '';
  const ends = /[a-z0-9?]$/.test(escaped) ? '(?![a-z0-9])' : '';
  return `${begins}${escaped}${ends}`;
}
