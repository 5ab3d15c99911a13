import { z } from 'zod';
import { anyOf, Words } from '../../dataset/any-of.ts';
import { FigureSign, type SignedNameFinder } from './japanese-signs.ts';

const Signs = z.array(z.strictObject({ sign: FigureSign, words: Words }));

/** How an English turn takes a figure together with the one before: "sum of that and depreciation", "average with 9M08". */
export const EnglishSigns = z.strictObject({
  /** What may stand before all of it: "what is the". */
  opening: Words,
  /** What both are taken together as: "sum", of what is pointed at and the one that is joined to it. */
  together: Signs,
  pointing: Words,
  pointingAtSeveral: Words,
  joining: Words,
  /** What stands before the name alone: "together with". */
  before: Signs,
  /** What stands behind both: "that and depreciation combined". */
  behind: Signs,
});

/** Makes the finder of a vocabulary. */
export function englishNameFinder(words: z.infer<typeof EnglishSigns>): SignedNameFinder {
  const opening = `^(?:${anyOf(words.opening)} )*`;
  const both = `(?:${anyOf(words.pointing)}|(?<several>${anyOf(words.pointingAtSeveral)})) ${anyOf(words.joining)}`;
  const name = '(?<name>.{1,60}?)';
  const end = '(?<rest>[?!.]*)$';
  const forms = [
    ...words.together.map(({ sign, words: said }) => ({
      sign,
      points: true,
      form: `${opening}${anyOf(said)} of ${both} ${name} ?${end}`,
    })),
    ...words.behind.map(({ sign, words: said }) => ({
      sign,
      points: true,
      form: `${opening}${both} ${name} ${anyOf(said)} ?${end}`,
    })),
    ...words.before.map(({ sign, words: said }) => ({
      sign,
      points: false,
      form: `${opening}${anyOf(said)} ${name} ?${end}`,
    })),
  ].map(({ form, ...signed }) => ({ ...signed, form: new RegExp(form) }));
  return (text) => {
    for (const { form, ...signed } of forms) {
      const { name, several, rest = '' } = form.exec(text)?.groups ?? {};
      const ofSeveral = several !== undefined;
      if (name) return { ...signed, name, rest, particle: undefined, turned: false, ofSeveral };
    }
    return undefined;
  };
}
