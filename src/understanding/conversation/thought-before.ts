import { readQuestion, type Reader, type Steps } from '../reading/read-question.ts';
import type { ReadTurn, Turn } from '../turn.ts';
import { MOST_CLAUSES } from '../words/clauses.ts';
import { isEnglishWord } from '../words/english-words.ts';
import { tokenize } from '../words/tokens.ts';
import { isNumber } from '../words/words.ts';

/** What stands in a question for the figure of the sentence before it. */
const STANDING = /\b(?:it|that|they)\b(?! (?:quarter|year|half|period|month|time))/;

/**
 * "Feels like SI is shrinking. What share of total revenue was it in 9M09?", "heard the tax line in 2Q07 was a benefit. How
 * big was it?": a thought that names one figure, and a question that goes on from it, which is read with its name. A
 * thought says nothing else that may be what is meant: no other name, nothing that narrows the figure.
 */
export function afterThought({ reader, text, conversation, resolve }: Turn): ReadTurn | undefined {
  const plain = reader.normalize(text);
  const clauses = reader.clausesOf(plain);
  if (clauses.length < 2 || clauses.length > MOST_CLAUSES || reader.remarks.commands.has(plain))
    return undefined;
  const start = clauses.findLast(({ start: at }) => /[.!;]\s*$/.test(plain.slice(0, at)))?.start;
  const asked = start === undefined ? '' : plain.slice(start);
  if (!STANDING.test(asked)) return undefined;
  const said = plain.slice(0, start).replace(/[^a-z\d)%]+$/, '');
  const thought = readQuestion(reader, said);
  const name = nameIn(thought, said, reader);
  if (!name) return undefined;
  const own = readQuestion(reader, asked.replace(STANDING, ''));
  const time = own.periods.length ? '' : timeIn(thought);
  const steps = readQuestion(reader, asked.replace(STANDING, `${name}${time && ` ${time}`}`));
  const result = resolve(steps, conversation);
  const isCloser = 'kind' in result || result.outcome.status === 'clarify';
  return isCloser ? { steps: { ...steps, remarks: [said] }, result } : undefined;
}

/** The words that name the one figure of a thought; undefined where it may speak of another one. */
function nameIn({ pieces, periods }: Steps, said: string, { remarks }: Reader): string | undefined {
  const plain = said.replace(/[^a-z\d'-]+/g, ' ').trim();
  const named = pieces.filter((piece) => piece.kind === 'metric');
  const [only] = named;
  const isOne = named.length === 1 && only && periods.length <= 1;
  const narrows = [remarks.narrowing, remarks.corrections, remarks.strangers].some((list) => list.has(plain));
  const isPlain = pieces.every(
    (piece) =>
      piece.kind !== 'company' &&
      (piece.kind !== 'unknown' || piece.words.every((word) => isNumber(word) || isEnglishWord(word))),
  );
  return isOne && !narrows && isPlain ? only.words.join(' ') : undefined;
}

/** The time of a thought, as it was written. */
function timeIn({ corrected, periods: [time] }: Steps): string {
  const tokens = tokenize(corrected);
  const [first, last] = [tokens[time?.from ?? -1], tokens[(time?.to ?? 0) - 1]];
  return first && last ? corrected.slice(first.start, last.end) : '';
}
