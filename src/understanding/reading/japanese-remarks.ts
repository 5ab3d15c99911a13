import { MOST_CLAUSES } from '../words/clauses.ts';
import { readQuestion, type Reader, type Steps } from './read-question.ts';
import type { WithoutRemarks } from './without-remarks.ts';

/** What parts Japanese sentences, and clauses within them; each is kept with what it ends. */
const SENTENCES = /[^。…？?！!\r\n]+[。…？?！!\r\n]*/g;
const CLAUSES = /[^、,（）()]+[、,（）()]*/g;
const WITH_SIGNS = /[^。…？?！!\r\n、,（）()]+[。…？?！!\r\n、,（）()]*/g;
const SIGNS = /[。…？?！!\r\n、,（）()]+/g;

/**
 * Reads a Japanese question anew without the sentences and clauses that are talk, and without figures that are said to
 * be known: "売上高は？資料に載せたいので". Nothing where there is none.
 */
export function readWithoutJapaneseRemarks(reader: Reader, text: string): WithoutRemarks | undefined {
  const { commands } = reader.vocabulary.japaneseTalk;
  if (commands.some((word) => text.includes(word))) return undefined;
  const sentences = text.match(SENTENCES) ?? [];
  if (sentences.length > MOST_CLAUSES || (text.match(CLAUSES) ?? []).length > MOST_CLAUSES) return undefined;
  const parts = sentences.flatMap((sentence) =>
    isTalk(reader, sentence) ? [talk(sentence)] : clausesOf(reader, sentence),
  );
  const left = parts.flatMap(({ text: said, isTalk: is }) => (is ? [] : [said])).join('');
  const remarks = parts.flatMap(({ text: said, isTalk: is }) => (is ? [said] : []));
  const known = withoutKnown(reader, left);
  if (!remarks.length && !known) return undefined;
  const steps = known ?? readQuestion(reader, left);
  return names(steps, 'metric')
    ? { steps: { ...steps, remarks: [...remarks, ...steps.remarks] }, isAll: true }
    : undefined;
}

/** A part of a text, and whether it says nothing of what is asked. */
type Part = { readonly text: string; readonly isTalk: boolean };
const talk = (text: string): Part => ({ text, isTalk: true });

/** The clauses of a sentence, each with the talk that it begins and ends with apart. */
const clausesOf = (reader: Reader, sentence: string): readonly Part[] =>
  (sentence.match(CLAUSES) ?? []).flatMap((clause) => {
    if (isTalk(reader, clause)) return [talk(clause)];
    const opening = openingOf(reader, clause);
    const rest = clause.slice(opening.length);
    const closing = closingOf(reader, rest);
    const asked = { text: rest.slice(0, rest.length - closing.length), isTalk: false };
    return [talk(opening), asked, talk(closing)].filter(({ text }) => text);
  });

/** Whether a clause is talk, and no word of it that nobody knows names a figure, a time, a company or what to work out. */
function isTalk(reader: Reader, clause: string): boolean {
  const unknown = reader.japaneseTalk.unknownIn(plain(reader, clause));
  return (
    unknown !== undefined &&
    (!unknown.length ||
      readQuestion(reader, unknown.join('、')).pieces.every(
        ({ kind }) => kind === 'filler' || kind === 'unknown',
      ))
  );
}

const plain = ({ normalize }: Reader, clause: string): string => normalize(clause.replace(SIGNS, ' '));

/** More places than these where a question may begin are not tried. */
const MOST_CUTS = 8;

/** The talk that a clause begins with, with no sign behind it: "提案書に入れたいので売上高を". */
function openingOf(reader: Reader, clause: string): string {
  const cuts = [...clause.matchAll(reader.japaneseTalk.opening)]
    .slice(0, MOST_CUTS)
    .map(({ 0: word, index }) => clause.slice(0, index + word.length));
  return cuts.findLast((opening) => opening !== clause && isTalk(reader, opening)) ?? '';
}

/** What somebody wants to do with the figure before it, or lacks of it: "売上高を|埋めたいです", "売上高が|分かりません". */
function closingOf(reader: Reader, clause: string): string {
  const cuts = [...clause.matchAll(/(?<=[をがは])./gu)]
    .slice(-MOST_CUTS)
    .map(({ index }) => clause.slice(index));
  return cuts.find((closing) => isTalk(reader, closing)) ?? '';
}

/** Whether a text says in a clause of its own that somebody has a figure. */
export const saysKnown = ({ japaneseTalk }: Reader, text: string): boolean =>
  text.split(SIGNS).some((clause) => japaneseTalk.known.test(clause));

/** A question without the clauses that say which figures or times somebody has: "個人向けは分かったので、法人向けは？". */
function withoutKnown(reader: Reader, text: string): Steps | undefined {
  const clauses = text.match(WITH_SIGNS) ?? [];
  const remarks = clauses.filter((clause) => isKnown(reader, clause));
  if (!remarks.length) return undefined;
  const steps = readQuestion(reader, clauses.filter((clause) => !remarks.includes(clause)).join(''));
  const isPlaced =
    names(steps, 'period') || !remarks.some((clause) => names(readQuestion(reader, clause), 'period'));
  return isPlaced && !names(steps, 'operation') ? { ...steps, remarks } : undefined;
}

function isKnown(reader: Reader, clause: string): boolean {
  const { known } = reader.japaneseTalk;
  const said = plain(reader, clause);
  if (!known.test(said)) return false;
  const steps = readQuestion(reader, said.replace(known, ''));
  return (
    (names(steps, 'metric') || names(steps, 'period')) &&
    steps.pieces.every(({ kind }) => ['metric', 'period', 'filler'].includes(kind))
  );
}

const names = ({ pieces }: Steps, kind: string): boolean => pieces.some((piece) => piece.kind === kind);
