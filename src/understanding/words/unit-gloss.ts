/** A unit in brackets within a name: "gross margin (yen) of SI". */
const GLOSS = / ?\((?:in )?(?:jpy|yen)\)/;

/** A unit set between commas within a sentence: "what portion, in percent, of revenue". */
const INSERTED =
  /, ((?:expressed |measured |stated )?in (?:percent|per cent|%|percentage terms|percentage points|points|yen|jpy|dollars|us dollars|usd)), /;

/**
 * A normalized question with the unit of a bracket or an insertion at its end, so that it does not part a name. Only
 * the unit tells whether an amount or a ratio is meant, so that it must not be left out.
 */
export function withUnitLast(text: string): string {
  if (text.includes('(')) {
    const rest = text.replace(GLOSS, '');
    if (rest !== text) return `${rest.replace(/[?.!]+$/, '')} in yen`;
  }
  const [whole, unit] = INSERTED.exec(text) ?? [];
  if (whole === undefined) return text;
  return `${text.replace(whole, ' ').replace(/[?.!]+$/, '')}, ${unit ?? ''}`;
}
