import { displayWidth } from '../display-width.ts';
import type { ViewTable } from '../view.ts';
import { codeText } from './escape.ts';

/** What a phone shows of a line in a code block; a line that wraps there cannot be read as a table's. */
const WIDEST = 36;
/** Names that have less room than this beside the figures, or need more lines than these there, stand above them. */
const NARROWEST_NAME = 12;
const MOST_LINES = 2;
const GAP = '  ';
const pad = (text: string, width: number): string => ' '.repeat(Math.max(0, width - displayWidth(text)));

/**
 * A table's rows for a code block, the header first: names to the left, long ones on several lines, and figures to the
 * right or, where these leave too little room, below. Undefined where the figures alone are too wide.
 */
export function alignedRows(table: ViewTable): string[] | undefined {
  const rows = [table.header, ...table.rows].map((cells) => cells.map(codeText));
  const widths = table.header.map((_, column) =>
    Math.max(0, ...rows.map((cells) => displayWidth(cells[column] ?? ''))),
  );
  const [widestName = 0, ...figures] = widths;
  const room = WIDEST - figures.reduce((sum, width) => sum + GAP.length + width, 0);
  if (room < 0) return undefined;
  const isStacked =
    room < Math.min(widestName, NARROWEST_NAME) ||
    rows.some(([name = '']) => brokenInto(name, room).length > MOST_LINES);
  const nameWidth = isStacked ? room : Math.min(widestName, room);
  return rows.map(([name = '', ...cells]) => {
    const right = figures.map(
      (width, column) => GAP + pad(cells[column] ?? '', width) + (cells[column] ?? ''),
    );
    if (isStacked && displayWidth(name) > room)
      return [...brokenInto(name, WIDEST), ' '.repeat(room) + right.join('')].map(trimmed).join('\n');
    const [first = '', ...more] = brokenInto(name, nameWidth);
    return [trimmed(`${first}${pad(first, nameWidth)}${right.join('')}`), ...more].join('\n');
  });
}

const trimmed = (line: string): string => line.trimEnd();

const INDENT = ' ';

/** A name on as many lines as it needs, broken between words where it can be, all but the first one indented. */
function brokenInto(name: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (text: string): boolean => displayWidth(text) <= width;
  const next = (start: string): void => {
    lines.push(line.trimEnd());
    line = INDENT + start.trimStart();
  };
  for (const word of name.match(/\S+\s*|\s+/g) ?? []) {
    if (fits((line + word).trimEnd())) line += word;
    else if (fits(INDENT + word.trim())) next(word);
    else
      for (const character of word)
        if (fits(line + character)) line += character;
        else next(character);
  }
  return [...lines, line.trimEnd()];
}
