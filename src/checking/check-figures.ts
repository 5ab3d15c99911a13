import type { Dataset } from '../dataset/dataset.ts';
import type { Checked } from './claim.ts';
import { metricFinder } from './find-metrics.ts';
import { judgeClaim, type Reference } from './judge-claim.ts';
import { readClaims } from './read-claims.ts';
import { sentencesOf } from './sentences.ts';

/**
 * Finds what a message says about the company's figures and holds each statement against the documents. What is not
 * said clearly enough to be held against one figure is unknown: never right, and never off.
 */
export function checkFigures(message: string, dataset: Dataset, reference: Reference): Checked[] {
  const find = metricFinder(dataset);
  return sentencesOf(message)
    .flatMap((sentence) => readClaims(sentence, find))
    .map((claim) => ('number' in claim ? judgeClaim(claim, reference) : { ...claim, verdict: 'unknown' }));
}
