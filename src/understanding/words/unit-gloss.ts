import { z } from 'zod';
import { anyOf, Words } from '../../dataset/any-of.ts';
import { Unit } from '../../dataset/schema.ts';

/** Units that part a name or a sentence, in `data/vocabulary/units.json`. */
export const UnitWords = z.strictObject({
  /** Those in brackets within a name, with how they are asked for: "gross margin (jpy) of SI". */
  bracketed: z.record(z.string().min(1), z.string().min(1)),
  /** Those between commas within a sentence: "what portion, in percent, of revenue". */
  inserted: Words,
  /** Those right behind a word that may be an amount or a ratio, before what it is of: "gross margin in yen of SI". */
  behind: z.strictObject({ names: Words, units: Words }),
  /** What may introduce these: "expressed in". */
  measured: Words,
  /** What figures are told in, with the units of the figures that can be: "in billions", "in Gbps". */
  told: z.array(z.strictObject({ words: Words, units: z.array(Unit) })),
});
export type UnitWords = z.infer<typeof UnitWords>;

/**
 * Makes a normalized question one with the unit of a bracket or an insertion at its end, so that it does not part a
 * name. Only the unit tells whether an amount or a ratio is meant, so that it must not be left out.
 */
export type UnitMover = (text: string) => string;

/** Makes the mover of a vocabulary. */
export function unitMover({ bracketed, inserted, measured, behind }: UnitWords): UnitMover {
  const gloss = new RegExp(` ?\\((?:in )?(${anyOf(Object.keys(bracketed))})\\)`);
  const insertion = new RegExp(`, ((?:${anyOf(measured)} )?in ${anyOf(inserted)}), `);
  const told = new RegExp(
    `(?<=\\b${anyOf(behind.names)}) (${anyOf(behind.units)}),? (?=[^?;!.]*[a-z0-9])(?!and |or )`,
  );
  return (text) => {
    const [bracket, short = ''] = (text.includes('(') && gloss.exec(text)) || [];
    if (bracket !== undefined) return atEnd(text, bracket, '', ` ${bracketed[short] ?? ''}`);
    const [whole, unit = ''] = insertion.exec(text) ?? [];
    if (whole !== undefined) return atEnd(text, whole, ' ', `, ${unit}`);
    const [said, amount = ''] = told.exec(text) ?? [];
    return said === undefined ? text : atEnd(text, said, ' ', ` ${amount}`);
  };
}

const atEnd = (text: string, part: string, instead: string, end: string): string =>
  `${text.replace(part, instead).replace(/[?.!]+$/, '')}${end}`;
