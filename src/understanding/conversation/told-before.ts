import { isDeepStrictEqual } from 'node:util';
import type { Reader, Steps } from '../reading/read-question.ts';
import { readQuestion } from '../reading/read-question.ts';
import type { ReadTurn, Turn } from '../turn.ts';
import { MOST_CLAUSES } from '../words/clauses.ts';
import { isNumber } from '../words/words.ts';

/** The question stands in the last clauses; each place where it may begin is read. */
const MOST_ASKING = 3;

/**
 * "Basic EPS for 9M08 was 1,719.82, and diluted?", "SG&A was 767 in 4Q10 - but what was its amortization that quarter?": a
 * figure that is told with its amount before the question is what that speaks of, as in the turn before. Only where the
 * amount is that figure's.
 */
export function afterFigureTold({ reader, text, resolve }: Turn): ReadTurn | undefined {
  if (!/\d/.test(text)) return undefined;
  const plain = reader.normalize(text);
  const clauses = reader.clausesOf(plain);
  if (clauses.length > MOST_CLAUSES) return undefined;
  for (const { start } of clauses.slice(1).slice(-MOST_ASKING)) {
    const told = readQuestion(reader, plain.slice(0, start).replace(/[^a-z\d)%]+$/, ''));
    if (!tellsAmount(told, reader)) continue;
    const query = resolve(told, {});
    if (!('kind' in query) || query.kind !== 'lookup') continue;
    const steps = readQuestion(reader, plain.slice(start));
    const asked = resolve(steps, { query });
    if ('kind' in asked && !isDeepStrictEqual(asked, query)) return { steps, result: asked };
  }
  return undefined;
}

/** Whether a sentence says what an amount is or was. */
const tellsAmount = ({ pieces, words }: Steps, { lexicon }: Reader): boolean =>
  words.some(({ text }) => lexicon.plays(text, 'being')) &&
  pieces.some(({ kind }) => kind === 'metric') &&
  pieces.some((piece) => piece.kind === 'unknown' && piece.words.some(isNumber));
