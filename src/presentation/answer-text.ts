import { displayWidth } from './display-width.ts';
import type { AnswerView } from './view.ts';

const ARROWS = { up: '▲', down: '▼', flat: '=', unclear: '?' } as const;

/** An answer as plain text, for a terminal: the answer first, then what explains it, then where it stands. */
export function answerText(view: AnswerView): string {
  const lines: string[] = [];
  if (view.figure === null) lines.push(view.title);
  else lines.push(view.figure, view.title);
  for (const { direction, text } of view.changes) lines.push(`${ARROWS[direction]} ${text}`);
  if (view.formula) lines.push(`= ${view.formula}`);
  for (const item of view.items ?? []) lines.push(item);
  if (view.table) lines.push('', ...tableLines([view.table.header, ...view.table.rows]), '');
  for (const note of view.notes) lines.push(`* ${note}`);
  for (const source of view.sources) lines.push(`- ${source}`);
  for (const { question } of view.choices) lines.push(`> ${question}`);
  return lines.join('\n');
}

/** Rows as aligned columns: what they are called to the left, all else to the right. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell)));
        return column === 0 ? cell + gap : gap + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}
