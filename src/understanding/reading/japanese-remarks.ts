import { MOST_CLAUSES } from '../words/clauses.ts';
import type { Piece } from './pieces.ts';
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
  const clauses = text.match(WITH_SIGNS) ?? [];
  if (clauses.length > MOST_CLAUSES) return undefined;
  const known = clauses.filter((clause) => isKnown(reader, clause));
  const asked = clauses.filter((clause) => !known.includes(clause)).join('');
  const parts = (asked.match(SENTENCES) ?? []).flatMap((sentence) =>
    isTalk(reader, sentence) ? [talk(sentence)] : clausesOf(reader, sentence),
  );
  const remarks = [...known, ...parts.flatMap(({ text: said, isTalk: is }) => (is ? [said] : []))];
  if (!remarks.length) return undefined;
  const steps = readQuestion(
    reader,
    parts.flatMap(({ text: said, isTalk: is }) => (is ? [] : [said])).join(''),
  );
  const isAsked = has(steps, 'metric', 'period', 'operation');
  return isAsked ? { steps: { ...steps, remarks }, isAll: isApartFrom(reader, known, steps) } : undefined;
}

/** Whether what is left needs nothing of what is known: neither its time nor a figure to be set against. */
function isApartFrom(reader: Reader, known: readonly string[], steps: Steps): boolean {
  const isTimed = known.some((clause) => has(readQuestion(reader, clause), 'period'));
  return !known.length || ((has(steps, 'period') || !isTimed) && !has(steps, 'operation'));
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

/** Whether a clause says that somebody has a figure, or from what the one asked for may be worked out. */
function isKnown(reader: Reader, clause: string): boolean {
  const { known } = reader.japaneseTalk;
  const said = plain(reader, clause);
  if (!known.test(said)) return false;
  const steps = readQuestion(reader, said.replace(known, ''));
  return (
    has(steps, 'metric', 'period') &&
    steps.pieces.every(({ kind }) => ['metric', 'period', 'filler'].includes(kind))
  );
}

const has = ({ pieces }: Steps, ...kinds: readonly Piece['kind'][]): boolean =>
  pieces.some(({ kind }) => kinds.includes(kind));
