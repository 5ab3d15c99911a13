import type { MetricId } from '../../dataset/schema.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';

/** Words of a question that together name figures, and where in it they stand. */
export type FoundName = {
  readonly words: readonly Word[];
  readonly found: readonly MetricId[];
  readonly question: readonly Word[];
  readonly from: number;
  readonly lexicon: Lexicon;
};
