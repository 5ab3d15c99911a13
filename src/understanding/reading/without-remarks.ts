import { MOST_CLAUSES, withoutClauses, type Clause } from '../words/clauses.ts';
import { areFormsOfOne } from '../words/english-words.ts';
import { CHANGES, type OperationName } from '../words/operation-names.ts';
import type { Piece } from './pieces.ts';
import { readQuestion, type Reader, type Steps } from './read-question.ts';
import { isLabel, isRemark, type ReadClause } from './remarks.ts';
import type { RemarkLists } from '../words/remark-words.ts';
import { withoutJoining } from './sentences.ts';
import { verbIn } from './verb-places.ts';

/** A question read without its remarks. */
export type WithoutRemarks = {
  readonly steps: Steps;
  /** Whether none of the remarks may ask for something of its own: "the slide only has the QoQ delta". */
  readonly isAll: boolean;
};

/** More places than these where a remark may begin are not tried: each is read. */
const MOST_CUTS = 8;

/**
 * Reads a question anew without the clauses that are remarks: "quick one, revenue 3Q09. the model has a blank there".
 * A question that is understood, but for a word that may be misspelt, has its remarks between signs. Nothing where there
 * is none, or where one of them names more than the rest of the question does.
 */
export function readWithoutRemarks(
  reader: Reader,
  text: string,
  isUnderstood: boolean,
): WithoutRemarks | undefined {
  const { remarks: words, clausesOf, normalize } = reader;
  const plain = normalize(withSigns(text));
  const clauses = clausesOf(plain);
  const isParted =
    words.cuts.has(spaced(plain)) || words.requesting.has(spaced(plain)) || words.modals.has(spaced(plain));
  if (clauses.length === 1 && (isUnderstood || !isParted)) return undefined;
  if (clauses.length > MOST_CLAUSES || words.commands.has(spaced(plain))) return undefined;
  const names = namesIn(text);
  const read = clauses.map((clause) => readClause(reader, clause, names));
  const asked = read.findIndex(({ namesMetric }) => namesMetric);
  const placed = read.map((clause, at) => ({
    ...clause,
    leads: at < asked,
    sentence: isEnded(plain.slice(0, clause.start)),
  }));
  const left = placed.flatMap((clause, at): ReadClause[] => {
    const isWhole = isRemark(clause, words);
    // "nine months to Dec 2009 because my boss lost it": what is asked may stand before the remark
    const isOwnTime =
      clause.namesPeriod &&
      (beginsWithTime(clause) || !read.some((other, i) => i !== at && other.namesPeriod));
    const isOwnName = clause.namesMetric && !read.some((other, i) => i !== at && other.namesMetric);
    const tail = isWhole && !isOwnTime && !isOwnName ? undefined : tailOf(reader, clause, names);
    const head = isWhole ? undefined : headOf(reader, clause, names);
    const parts = [head, tail].filter((part) => part !== undefined);
    return parts.length ? parts : isWhole ? [clause] : [];
  });
  if (!left.length) return undefined;
  const steps = readQuestion(reader, withoutClauses(plain, left));
  if (!isNamedElsewhere(reader, left, steps.pieces)) return undefined;
  return {
    steps: { ...steps, remarks: left.map(({ text: said }) => said) },
    isAll: isAskedElsewhere(reader, left, steps.pieces),
  };
}

/** Whether a clause of its own speaks of somebody, points at something or begins as remarks do: cheap, and no proof. */
export const mayHoldRemark = ({ remarks, clausesOf, normalize }: Reader, text: string): boolean =>
  /[,;.?!(]\s?.|\s-+\s|[\u2013\u2014\n]/.test(text) &&
  clausesOf(normalize(withSigns(text)))
    .slice(1)
    .some(({ text: said }) => {
      const core = withoutJoining(spaced(said), remarks);
      return (
        [
          remarks.persons,
          remarks.dummies,
          remarks.determiners,
          remarks.openers,
          remarks.activities,
          remarks.products,
        ].some((list) => list.starts(core)) ||
        (!/\d/.test(core) && verbIn(core.split(' '), remarks) > 0)
      );
    });

const beginsWithTime = ({ pieces }: ReadClause): boolean =>
  pieces.find(({ kind }) => kind !== 'filler')?.kind === 'period';

/** Whether a sentence ends, or a dash stands, right before a place. */
const isEnded = (before: string): boolean => /(?:[?!.;]|\s-+)\s*$/.test(before);

/** Line breaks, emoji and long dashes part clauses as signs do. */
const withSigns = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*/g, ' ; ')
    .replace(/\s*\u2014\s*|\s+\u2013\s+/g, ' - ')
    .replace(/\p{Extended_Pictographic}+/gu, ' ; ');

const spaced = (text: string): string =>
  text
    .replace(/[^a-z\d'&*%$.+/-]+|\.(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The words that are written with a capital letter where no sentence begins. */
function namesIn(text: string): ReadonlySet<string> {
  const names = text.matchAll(/\b[A-Z]{2,}[A-Za-z]*\b|(?<=[a-z\d,'")]\s+['"(]?)[A-Z][A-Za-z]*\b/g);
  return new Set([...names].map(([name]) => name.toLowerCase()));
}

function readClause(reader: Reader, clause: Clause, names: ReadonlySet<string>): ReadClause {
  const said = spaced(clause.text);
  const { pieces } = readQuestion(reader, reader.remarks.writings.without(said));
  return {
    ...clause,
    said,
    corrected: withoutForms(said, spaced(reader.speller.correct(clause.text).text)),
    pieces,
    unknown: new Set(pieces.flatMap((piece) => (piece.kind === 'unknown' ? piece.words : []))),
    names,
    namesMetric: pieces.some(({ kind }) => kind === 'metric'),
    namesPeriod: pieces.some(({ kind }) => kind === 'period'),
    leads: false,
    sentence: false,
  };
}

/** Words as they are spelt right, but "phoned" is no misspelt "phone". */
function withoutForms(said: string, corrected: string): string {
  const [typed, spelt] = [said.split(' '), corrected.split(' ')];
  if (typed.length !== spelt.length) return corrected;
  return spelt
    .map((word, at) => (areFormsOfOne(word, typed[at] ?? '') ? (typed[at] ?? word) : word))
    .join(' ');
}

/** The end of a clause that is a remark by itself: "revenue 3Q09 | for the leverage slide". */
function tailOf(reader: Reader, clause: ReadClause, names: ReadonlySet<string>): ReadClause | undefined {
  const cuts = [...clause.text.matchAll(/(?<=\s)\S/g)]
    .map(({ index }) => index)
    .filter((index) => reader.remarks.cuts.starts(clause.text.slice(index)));
  const tails = cuts.slice(0, MOST_CUTS).flatMap((index): ReadClause[] => {
    const text = clause.text.slice(index);
    const from = clause.start + index;
    const tail = readClause(reader, { ...clause, text, start: from, from }, names);
    return isRemark({ ...tail, leads: clause.leads }, reader.remarks) ? [tail] : [];
  });
  return tails.find(({ namesMetric, namesPeriod }) => !namesMetric && !namesPeriod) ?? tails[0];
}

/** The beginning of a clause that says who asks: "anna from marketing wants to know | how much ...". */
function headOf(reader: Reader, clause: ReadClause, names: ReadonlySet<string>): ReadClause | undefined {
  const { remarks: words } = reader;
  if (!clause.namesMetric || !clause.unknown.size) return undefined;
  const cuts = [...clause.text.matchAll(/(?<=\S)\s/g)]
    .map(({ index }) => index)
    .filter((index) => {
      const text = clause.text.slice(0, index);
      // "did anyone note | the margin"
      return words.requesting.ends(text) || (words.modals.starts(text) && text.split(' ').length === 3);
    });
  return cuts
    .slice(0, MOST_CUTS)
    .toReversed()
    .map((index): ReadClause => {
      const text = clause.text.slice(0, index);
      const head = readClause(reader, { ...clause, text, to: clause.start + index, asks: false }, names);
      return { ...head, leads: true };
    })
    .find((head) => head.unknown.size > 0 && !head.namesMetric && !head.namesPeriod && isRemark(head, words));
}

const operationsIn = (
  pieces: readonly Piece[],
  { everyday, determiners }: RemarkLists,
): readonly (readonly OperationName[])[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'operation' &&
    !piece.words.every((word) => everyday.isWhole(word) || determiners.isWhole(word))
      ? [piece.names]
      : [],
  );

/** "ATM deck: revenue 3Q11" is of the ATM business; "mobile pitch: IIJ Mobile revenue" says no more than its rest. */
function saysNoMore(label: ReadClause, pieces: readonly Piece[]): boolean {
  const namedIn = (list: readonly Piece[]): string[] =>
    list.flatMap((piece) => (piece.kind === 'metric' ? piece.words : []));
  const named = new Set(namedIn(pieces));
  return namedIn(label.pieces).every((word) => named.has(word));
}

/** Whether all that the remarks name is named without them too. */
function isNamedElsewhere(
  { remarks }: Reader,
  left: readonly ReadClause[],
  pieces: readonly Piece[],
): boolean {
  const has = (kind: Piece['kind']): boolean => pieces.some((piece) => piece.kind === kind);
  const isNamed = has('metric') || left.every(({ namesMetric, from }) => !namesMetric && from > 0);
  const isPlaced = has('period') || left.every(({ namesPeriod }) => !namesPeriod);
  const isOwn = left.every(
    (clause) =>
      !clause.pieces.some(({ kind }) => kind === 'company') &&
      (!isLabel(clause, remarks) || saysNoMore(clause, pieces)),
  );
  return isNamed && isPlaced && isOwn;
}

/** Whether all that the remarks may ask to be worked out is asked for without them too, or is their author's own sum. */
function isAskedElsewhere(
  { vocabulary, remarks }: Reader,
  left: readonly ReadClause[],
  pieces: readonly Piece[],
): boolean {
  const { operations } = vocabulary.remarks;
  const said = new Set(operationsIn(pieces, remarks).flat());
  // "want to see if there was any growth left" behind "revenue QoQ"
  if (said.size && CHANGES.some((name) => said.has(name))) said.add('growth');
  return left
    .filter((clause) => !remarks.inputs.has(clause.said))
    .flatMap((clause) => operationsIn(clause.pieces, remarks))
    .every((names) => names.some((name) => !operations.includes(name) || said.has(name)));
}
