import type { AnswerView } from '../view.ts';
import { alignedRows } from './columns.ts';
import { plain } from './escape.ts';
import type { TextFile } from './payload.ts';
import { LAYOUT_WORDING } from './wording.ts';

export const FULL_TEXT_NAME = 'answer.txt';

/** Everything that an answer says, as a text file, for when a message cannot hold all of it. */
export function fullText(view: AnswerView): TextFile {
  const wording = LAYOUT_WORDING[view.language];
  const { table } = view;
  const lines = [
    view.title,
    ...(view.figure === null ? [] : [view.figure]),
    view.lead,
    ...(view.items ?? []),
    ...view.changes.map(({ text }) => text),
    ...(view.formula === null ? [] : [view.formula]),
    ...(table
      ? ['', ...(alignedRows(table) ?? [table.header, ...table.rows].map((cells) => cells.join('\t'))), '']
      : []),
    ...view.sources.map(wording.source),
    ...view.notes,
    ...view.choices.map(({ question }) => wording.orAsk(question)),
  ];
  // A tab parts the cells of a table that is too wide to be aligned.
  const content = lines.map((line) => line.split('\t').map(plain).join('\t')).join('\n');
  return { name: FULL_TEXT_NAME, content: `${content}\n` };
}
