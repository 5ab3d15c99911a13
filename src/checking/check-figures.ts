import type { Dataset } from '../dataset/dataset.ts';
import type { Checked } from './claim.ts';
import type { ClaimWords } from './claim-words.ts';
import { metricFinder } from './find-metrics.ts';
import { judgeClaim, type Reference } from './judge-claim.ts';
import { claimReader, type Unread } from './read-claims.ts';
import { sentenceDivider } from './sentences.ts';

/** What is longer is no sentence but a table or a heap of words: it is not said clearly what its numbers are of. */
const LONGEST_SENTENCE = 600;

/**
 * Finds what a message says about the company's figures and holds each statement against the documents. What is not
 * said clearly enough to be held against one figure is unknown: never right, and never off.
 */
export type FigureChecker = (message: string, reference: Reference) => Checked[];

/** Makes the checker of a dataset. What it reads messages with is made when the first one comes. */
export function figureChecker(dataset: Dataset, words: ClaimWords): FigureChecker {
  const make = () => {
    const find = metricFinder(dataset);
    const unread = (text: string): Unread[] =>
      find(text).length === 0 ? [] : [{ text: `${text.slice(0, 100)}…` }];
    return { sentencesOf: sentenceDivider(words.sentences), readClaims: claimReader(words, find), unread };
  };
  let made: ReturnType<typeof make> | undefined;
  return (message, reference) => {
    const { sentencesOf, readClaims, unread } = (made ??= make());
    const asked = { ask: once(reference.ask), answer: once(reference.answer) };
    return sentencesOf(message)
      .flatMap((sentence) => (sentence.length > LONGEST_SENTENCE ? unread(sentence) : readClaims(sentence)))
      .map((claim) => ('number' in claim ? judgeClaim(claim, asked) : { ...claim, verdict: 'unknown' }));
  };
}

/** A function that works out each thing once: a message may say the same over and over. */
function once<Asked, Told>(tell: (asked: Asked) => Told): (asked: Asked) => Told {
  const told = new Map<string, Told>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const known = told.get(key);
    if (known !== undefined) return known;
    const made = tell(asked);
    told.set(key, made);
    return made;
  };
}
