/** A unit in brackets within a name: "gross margin (yen) of SI". */
const GLOSS = / ?\((?:in )?(?:jpy|yen)\)/;

/**
 * A normalized question with the yen of a bracket at its end, so that they do not part a name. Only what the brackets
 * hold tells whether an amount or a ratio is meant, so that it must not be left out.
 */
export function withUnitLast(text: string): string {
  if (!text.includes('(')) return text;
  const rest = text.replace(GLOSS, '');
  return rest === text ? text : `${rest.replace(/[?.!]+$/, '')} in yen`;
}
