import { readQuestion, type Reader, type Steps } from '../reading/read-question.ts';
import type { ReadTurn, Turn } from '../turn.ts';
import { MOST_CLAUSES } from '../words/clauses.ts';
import { isEnglishWord } from '../words/english-words.ts';
import { CHANGES, type OperationName } from '../words/operation-names.ts';
import { tokenize } from '../words/tokens.ts';
import { isNumber } from '../words/words.ts';

/** What stands in a question for the figure of the sentence before it. */
const STANDING = /\b(?:it|that|they)\b(?! (?:quarter|year|half|period|month|time))/;

/**
 * "Feels like SI is shrinking. What share of total revenue was it in 9M09?", "heard write-downs in 9M08 were big. How big
 * were they?": a thought that names one figure, and a question that goes on from it, which is read with its name. A
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
  const question = readQuestion(reader, asked.replace(STANDING, ''));
  const name = nameIn(thought, said, reader);
  if (name === undefined || !fitsTogether(thought, question)) return undefined;
  const time = question.periods.length ? '' : ` ${timeIn(thought)}`;
  const named = tellsPercent(thought)
    ? `growth of ${name}${time} in percent`
    : asked.replace(STANDING, name + time);
  const steps = readQuestion(reader, named);
  const result = resolve(steps, conversation);
  const isCloser = 'kind' in result || result.outcome.status === 'clarify';
  return isCloser ? { steps: { ...steps, remarks: [said] }, result } : undefined;
}

/** The words that name the one figure of a thought; undefined where it may speak of another one. */
function nameIn({ pieces, periods }: Steps, said: string, { remarks }: Reader): string | undefined {
  const plain = said.replace(/[^a-z\d'-]+/g, ' ').trim();
  const named = pieces.filter((piece) => piece.kind === 'metric');
  const [only] = named;
  const narrows = [remarks.narrowing, remarks.corrections, remarks.strangers, remarks.limiting].some((list) =>
    list.has(plain),
  );
  const isPlain = pieces.every(
    (piece) =>
      piece.kind !== 'company' && (piece.kind !== 'unknown' || piece.words.every((word) => saysNoName(word))),
  );
  return only && named.length === 1 && periods.length <= 1 && !narrows && isPlain
    ? only.words.join(' ')
    : undefined;
}

/** Whether a word names nobody and nothing that a figure could be of: a number, an English word or the form of a verb. */
const saysNoName = (word: string): boolean =>
  isNumber(word) || isEnglishWord(word) || /..(?:ing|ed|ly)$/.test(word);

const operationsIn = ({ pieces }: Steps): readonly OperationName[] =>
  pieces.flatMap((piece) => (piece.kind === 'operation' ? piece.names : []));

const MOVES: readonly OperationName[] = CHANGES;
/** What a question may ask of a move that was told in percent, where it asks for that once more. */
const AGAIN: readonly OperationName[] = ['change', 'growth', 'percent', 'amount', 'actual'];
/** In what it may have been told: other moves are not those from the year before. */
const FROM_YEAR_BEFORE: readonly OperationName[] = [...AGAIN, 'yoy'];

/**
 * Whether a question goes on from the figure that a thought names: what is asked of a move that it tells of may be the
 * figure or the move, unless the question names what the figure is set against, or the percentage is all that was told.
 */
function fitsTogether(thought: Steps, question: Steps): boolean {
  const told = operationsIn(thought);
  const isOfOwn = question.pieces.some(({ kind }) => kind === 'metric');
  if (tellsPercent(thought))
    return (
      thought.periods.length === 1 &&
      told.every((name) => FROM_YEAR_BEFORE.includes(name)) &&
      !isOfOwn &&
      !question.periods.length &&
      operationsIn(question).every((name) => AGAIN.includes(name)) &&
      question.pieces.every(
        (piece) => piece.kind !== 'company' && (piece.kind !== 'unknown' || piece.words.every(isEnglishWord)),
      )
    );
  return told.every((name) => name === 'actual' || (isOfOwn && MOVES.includes(name)));
}

/** "Revenue grew 5.0%": a move, and how much of the figure before it that was. */
const tellsPercent = (thought: Steps): boolean =>
  operationsIn(thought).some((name) => MOVES.includes(name)) &&
  /\d ?(?:%|percent\b|pct\b)/.test(thought.text);

/** The time of a thought, as it was written. */
function timeIn({ corrected, periods: [time] }: Steps): string {
  const tokens = tokenize(corrected);
  const [first, last] = [tokens[time?.from ?? -1], tokens[(time?.to ?? 0) - 1]];
  return first && last ? corrected.slice(first.start, last.end) : '';
}
