import type { AnswerView, ChangeLine, ViewTable } from '../view.ts';
import { allocate, linesWithin } from './allocate.ts';
import { alignedRows } from './columns.ts';
import { clip, escapeText } from './escape.ts';
import { folded } from './folding.ts';
import { LIMITS } from './limits.ts';
import { LAYOUT_WORDING } from './wording.ts';

/** An answer's text, in blocks that a line parts from each other, the answer itself first. */
export type Sections = {
  readonly blocks: readonly string[];
  /** Whether something had to be left out; the last block then says so. */
  readonly cut: boolean;
};

/** Never by colour alone: a direction has a sign, and the text beside it has a word for it. */
const SIGNS: Readonly<Record<ChangeLine['direction'], string>> = {
  up: '▲',
  down: '▼',
  flat: '■',
  unclear: '◆',
};

/** The heading's room: a name and a number are never this long unless something is wrong. */
const FIGURE_LENGTH = 100;
const TITLE_LENGTH = 200;
/** A longer text is no heading any more. */
const HEADING_LENGTH = 140;
/** The room for the sentence that says what was left out. */
const CUT_LENGTH = 120;
/** Fewer characters of a line that is cut off would say nothing. */
const LEAST_OF_A_LINE = 40;

const FENCE = '```';
const FENCE_LENGTH = 2 * (FENCE.length + 1);

/** Lines of a kind, with the room they have in any case. Together the floors stay below a message's room. */
type Part = { readonly lines: readonly string[]; readonly floor: number; readonly fenced?: boolean };

/**
 * Lays out an answer's text within a message's room.
 * @param written choices that no button can carry
 * @param options.reserved the room that other text of the message takes
 * @param options.isFolded whether what would be long to read beside the answer is told elsewhere
 */
export function sectionsOf(
  whole: AnswerView,
  written: readonly string[],
  { reserved = 0, isFolded = false }: { reserved?: number; isFolded?: boolean } = {},
): Sections {
  const { view, more } = isFolded ? folded(whole) : { view: whole, more: [] };
  const wording = LAYOUT_WORDING[view.language];
  const heading = headingOf(view);
  const parts = {
    lead: { lines: leadOf(view), floor: 400 },
    items: { lines: (view.items ?? []).map((item) => `- ${escapeText(item)}`), floor: 600 },
    changes: {
      lines: view.changes.map(({ direction, text }) => `${SIGNS[direction]} ${escapeText(text)}`),
      floor: 400,
    },
    formula: { lines: view.formula === null ? [] : [`= ${escapeText(view.formula)}`], floor: 300 },
    written: { lines: written.map((question) => escapeText(wording.orAsk(question))), floor: 200 },
    table: view.table ? tableOf(view.table) : { lines: [], floor: 0 },
    sources: { lines: view.sources.map((text) => `-# ${escapeText(wording.source(text))}`), floor: 400 },
    notes: {
      lines: [
        ...view.notes.map((text) => `-# ⓘ ${escapeText(text)}`),
        ...more.map((text) => `-# ${escapeText(text)}`),
      ],
      floor: 400,
    },
  } satisfies Record<string, Part>;
  const list: Part[] = Object.values(parts);
  // Line breaks between the parts count too, one for each.
  const room = LIMITS.text - reserved - heading.length - CUT_LENGTH - 2 * list.length;
  const shares = allocate(
    list.map(({ lines, floor, fenced }) => ({ need: lengthOf(lines, fenced), floor })),
    room,
  );
  const laid = list.map((part, index) => layOut(part, shares[index] ?? 0));
  const [lead, items, changes, formula, orAsk, table, sources, notes] = laid.map(({ text }) => text);

  const tableAt = list.indexOf(parts.table);
  const rowsLeft = laid[tableAt]?.left ?? 0;
  const linesLeft = laid.reduce((sum, { left }) => sum + left, 0) - rowsLeft + Number(isHeadingCut(view));
  const cut = rowsLeft + linesLeft > 0;
  const blocks = [
    joined(heading, lead, changes, formula, orAsk) || '…',
    joined(items),
    joined(table),
    joined(sources, notes, cut ? `-# ${wording.cut(rowsLeft, linesLeft)}` : ''),
  ];
  return { blocks: blocks.filter((block) => block !== ''), cut };
}

const joined = (...texts: (string | undefined)[]): string => texts.filter(Boolean).join('\n');

function headingOf({ figure, title }: AnswerView): string {
  if (figure !== null)
    return `# ${escapeText(clip(figure, FIGURE_LENGTH)) || '…'}\n${titleLine(clip(title, TITLE_LENGTH))}`;
  const { name } = namedText(title);
  return name.length > HEADING_LENGTH ? '' : `### ${escapeText(name) || '…'}`;
}

/** What a heading without a figure leaves to be said: a definition after its term, a title too long for a heading. */
function leadOf({ figure, title, lead }: AnswerView): string[] {
  if (figure !== null) return [];
  const { name, text } = namedText(title);
  const rest = name.length > HEADING_LENGTH ? title : text;
  return [rest, lead === title ? '' : lead].filter((line) => line.trim() !== '').map(escapeText);
}

/** A title of the form "Goodwill: what it means" in its two parts. */
function namedText(title: string): { name: string; text: string } {
  const [, name = title, text = ''] = /^(.{1,80}?)(?:: |：)(.+)$/su.exec(title) ?? [];
  return { name, text };
}

const isHeadingCut = ({ figure, title }: AnswerView): boolean =>
  figure !== null && (title.length > TITLE_LENGTH || figure.length > FIGURE_LENGTH);

const DATE = /[A-Z][a-z]{2} \d{1,2}, \d{4}/;
/** The last comma parts a name from its period, but for those inside of dates such as "Dec 31, 2008 to Dec 31, 2009". */
const NAME_AND_PERIOD = new RegExp(
  `^(.+?)((?:, |、)(?:${DATE.source}(?: \\w+ ${DATE.source})?|[^,、()（）]*(?:[(（].*)?))$`,
);

/** The metric in bold and the period after it: `**Total revenues**, 3Q09 (Oct-Dec 2009)`. */
function titleLine(title: string): string {
  const [, name = '', rest = ''] = NAME_AND_PERIOD.exec(title) ?? [];
  const bold = escapeText(name || title).trim();
  return bold === '' ? '' : `**${bold}**${escapeText(rest)}`;
}

function tableOf(table: ViewTable): Part {
  const lines = alignedRows(table);
  if (lines) return { lines, floor: 700, fenced: true };
  const listed = table.rows.map(([name = '', ...cells]) => {
    const bold = escapeText(name).trim();
    return [bold === '' ? '' : `**${bold}**`, ...cells.map(escapeText)].filter(Boolean).join(' · ');
  });
  return { lines: [`-# ${table.header.map(escapeText).join(' · ')}`, ...listed], floor: 700 };
}

const lengthOf = (lines: readonly string[], fenced = false): number =>
  lines.length === 0 ? 0 : lines.join('\n').length + (fenced ? FENCE_LENGTH : 0);

/** The lines that fit, and how many did not. A first line that is too long is cut off rather than missing. */
function layOut({ lines, fenced = false }: Part, share: number): { text: string; left: number } {
  if (lines.length === 0) return { text: '', left: 0 };
  const room = share - (fenced ? FENCE_LENGTH : 0);
  const { kept, left } = linesWithin(lines, room);
  const [first = ''] = lines;
  if (kept.length === 0 && room >= LEAST_OF_A_LINE) kept.push(clip(first, room));
  const text = kept.join('\n');
  if (text === '') return { text, left };
  return { text: fenced ? `${FENCE}\n${text}\n${FENCE}` : text, left };
}
