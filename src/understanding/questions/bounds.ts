import type { Dataset } from '../../dataset/dataset.ts';
import { endOf, spansEndingAt } from '../../periods/calendar.ts';
import { samePeriod, type Period } from '../../periods/period.ts';
import type { FigureRef } from '../../query/query.ts';
import type { Frame, PlacedPeriod } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** What a word beside a period leaves open: all that came before or after it, or one of the spans that end with it. */
export type Bound =
  { readonly kind: 'beyond' } | { readonly kind: 'up-to'; readonly spans: readonly Period[] };

/** "revenue before 3Q09", "revenue through 3Q09", 「第3四半期までの売上高」: a period that only bounds what is asked for. */
export function boundOf(
  dataset: Dataset,
  lexicon: Lexicon,
  { words }: Frame,
  { at, wordBefore }: PlacedPeriod,
  period: Period,
  { metric }: FigureRef,
): Bound | undefined {
  if (lexicon.plays(wordBefore, 'beyond')) return { kind: 'beyond' };
  const wordAfter = words[at + 1]?.text ?? '';
  if (!lexicon.plays(wordBefore, 'up-to') && !lexicon.plays(wordAfter, 'up-to')) return undefined;
  if (dataset.metric(metric).nature === 'balance') return undefined;
  const spans = spansEndingAt(endOf(period));
  const longest = spans.at(-1);
  return !longest || samePeriod(longest, period) ? undefined : { kind: 'up-to', spans };
}
