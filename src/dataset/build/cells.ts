/** Splitting a line of a document into its label and its numeric cells, and reading what a cell says. */

/** A number as documents print it, with its marks of sign, currency, unit and scale. */
const NUMERIC =
  /^[+(△▲-]?\s?(?:JPY|US\$|\$)?\s?[(+-]?[\d,]*\d(?:\.\d+)?\s?%?\)?\s?%?\s?(?:Gbps|million|billion|shares)?\)?$/;
/** What stands in a table for "nothing": it takes the place of a cell and states no figure. */
const NIL = /^(?:-|--|—|–|_)$/;

const withoutTags = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .trim()
    .replace(/\s+/g, ' ');
const fieldsOf = (line: string): string[] =>
  line.includes('\t') ? line.split('\t') : line.trimEnd().split(/\s{2,}/);
const isCell = (text: string): boolean => NUMERIC.test(text) || NIL.test(text);

/** The cells of a table line from left to right; dashes count as cells, empty ones do not. */
export function cellsOf(line: string): string[] {
  return fieldsOf(line)
    .slice(1)
    .map(withoutTags)
    .flatMap((field) => {
      const parts = field.split(' ');
      if (parts.every(isCell)) return parts;
      return isCell(field) ? [field] : [];
    });
}

/** The words of a line that are no cells: its label, or a part of it. */
export function labelOf(line: string): string {
  const [first = '', ...rest] = fieldsOf(line).map(withoutTags);
  return [first, ...rest.filter((field) => !field.split(' ').every(isCell) && !isCell(field))]
    .join(' ')
    .trim();
}

export const isNil = (cell: string): boolean => NIL.test(cell);

const SCALE_WORDS: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const FALLING = /^(?:down|decreased?|decline[ds]?|fell)\b/i;

export type CellValue = { readonly value: number; readonly precision: number };

/**
 * What a printed figure says in base units, and the value of one unit in its last printed digit.
 * @param scale base units in one printed unit; a scale word in the text itself ("million") takes its place
 * @throws where the text holds no number, or more than one
 */
export function readCell(text: string, scale: number): CellValue {
  const numbers = text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const digits = numbers[0]?.replaceAll(',', '');
  if (digits === undefined || numbers.length > 1) throw new Error(`'${text}' is not one number`);
  const word = /(?:\b|\d)(thousand|million|billion|trillion)\b/i.exec(text)?.[1]?.toLowerCase();
  const unit = word ? (SCALE_WORDS[word] ?? scale) : scale;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const steps = 10 ** decimals;
  const magnitude = unit >= steps ? Number(digits.replace('.', '')) * (unit / steps) : Number(digits) * unit;
  const before = text.slice(0, text.indexOf(numbers[0] ?? '')).trim();
  const negative = /[(△▲-]$/.test(before.replace(/(?:JPY|US\$|\$|\s)/g, '')) || FALLING.test(text);
  return { value: negative ? -magnitude : magnitude, precision: unit / steps };
}
