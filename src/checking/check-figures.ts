import type { Dataset } from '../dataset/dataset.ts';
import type { Checked } from './claim.ts';
import { type MetricFinder, metricFinder } from './find-metrics.ts';
import { judgeClaim, type Reference } from './judge-claim.ts';
import { readClaims, type Unread } from './read-claims.ts';
import { sentencesOf } from './sentences.ts';

/** What is longer is no sentence but a table or a heap of words: it is not said clearly what its numbers are of. */
const LONGEST_SENTENCE = 600;

/**
 * Finds what a message says about the company's figures and holds each statement against the documents. What is not
 * said clearly enough to be held against one figure is unknown: never right, and never off.
 */
export function checkFigures(message: string, dataset: Dataset, reference: Reference): Checked[] {
  const find = metricFinder(dataset);
  return sentencesOf(message)
    .flatMap((sentence) =>
      sentence.length > LONGEST_SENTENCE ? unread(sentence, find) : readClaims(sentence, find),
    )
    .map((claim) => ('number' in claim ? judgeClaim(claim, reference) : { ...claim, verdict: 'unknown' }));
}

const unread = (text: string, find: MetricFinder): Unread[] =>
  find(text).length === 0 ? [] : [{ text: `${text.slice(0, 100)}…` }];
