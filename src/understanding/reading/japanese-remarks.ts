import { MOST_CLAUSES } from '../words/clauses.ts';
import { readQuestion, type Reader } from './read-question.ts';
import type { WithoutRemarks } from './without-remarks.ts';

/** Signs that part Japanese clauses, after normalizing and before. */
const SIGNS = /[。？?！!、,（）()\r\n]+/;

/**
 * Reads a Japanese question anew without the clauses that are sentences of their own and name no figure, period or
 * company: "売上高は？資料に載せたいので". Nothing where there is none.
 */
export function readWithoutJapaneseRemarks(reader: Reader, text: string): WithoutRemarks | undefined {
  const { normalize, vocabulary } = reader;
  const { endings, narrowing, commands } = vocabulary.remarks.japanese;
  if (commands.some((word) => text.includes(word))) return undefined;
  const clauses = text
    .split(SIGNS)
    .map((clause) => clause.trim())
    .filter(Boolean);
  if (clauses.length > MOST_CLAUSES) return undefined;
  const remarks = clauses.filter(
    (clause) =>
      endings.some((ending) => clause.endsWith(ending)) &&
      !narrowing.some((word) => normalize(clause).includes(normalize(word))) &&
      readQuestion(reader, clause).pieces.every(
        ({ kind }) => kind === 'filler' || kind === 'unknown' || kind === 'operation',
      ),
  );
  const left = clauses.filter((clause) => !remarks.includes(clause));
  if (!remarks.length || !left.length) return undefined;
  const steps = readQuestion(reader, left.join('、'));
  const names = (kind: string): boolean => steps.pieces.some((piece) => piece.kind === kind);
  return names('metric') ? { steps: { ...steps, remarks }, isAll: true } : undefined;
}
