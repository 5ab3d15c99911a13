import { fitsCustomId } from '../../query/short.ts';
import type { Query } from '../../query/query.ts';
import type { AnswerView } from '../view.ts';
import { LAYOUT_WORDING } from './wording.ts';

/** Beside an answer, more of them than these are longer to read than the answer. */
const MOST_SOURCES = 2;
const MOST_NOTES = 3;

/** Whether an answer's last sources and notes stand behind a button: there must be one that can carry its query. */
export const isFolded = ({ sources, notes }: AnswerView, query: Query | undefined): boolean =>
  query !== undefined && fitsCustomId(query) && (sources.length > MOST_SOURCES || notes.length > MOST_NOTES);

/** An answer with its first sources and notes, and the line that counts the others. */
export function folded(view: AnswerView): { view: AnswerView; more: string[] } {
  const sources = view.sources.slice(0, MOST_SOURCES);
  const notes = view.notes.slice(0, MOST_NOTES);
  const left = [view.sources.length - sources.length, view.notes.length - notes.length] as const;
  const more = left[0] + left[1] > 0 ? [LAYOUT_WORDING[view.language].folded(...left)] : [];
  return { view: { ...view, sources, notes }, more };
}
