/** Advance widths of the regular face from space to tilde, in thousandths of the size. */
const ASCII = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555,
  555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293,
  535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555,
  559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468,
  377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
];
const OTHERS: Readonly<Record<string, number>> = { '\u2212': 555, '–': 536, '·': 561, '’': 278 };
const FIRST = 0x20;
const FULL = 1000;
/** How much wider the bold face runs. */
const BOLD = 1.065;

/** How wide a text is drawn, without kerning. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text) {
    width += ASCII[(character.codePointAt(0) ?? 0) - FIRST] ?? OTHERS[character] ?? FULL;
  }
  return (width / FULL) * size * (bold ? BOLD : 1);
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function clipToWidth(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size, bold) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** A text on at most some lines of a width, broken between words, or within Japanese ones; the last one is cut. */
export function linesOfWidth(text: string, width: number, size: number, most: number): string[] {
  const pieces =
    text.match(/[\u3040-\u9fff\uff00-\uffef・ー]|[^\s\u3040-\u9fff\uff00-\uffef・ー]+\s*|\s+/g) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const [index, piece] of pieces.entries()) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      if (lines.length === most - 1) {
        line += pieces.slice(index).join('');
        break;
      }
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].map((text) => clipToWidth(text, width, size));
}
