import { z } from 'zod';
import { anyOf, Words } from '../../dataset/any-of.ts';

/** What is done with two figures: one of them added to the other, taken off it, set over it, or both averaged. */
export const FigureSign = z.enum(['+', '-', '/', 'average']);
const Verbs = z.array(z.strictObject({ sign: FigureSign, particles: Words, verbs: Words }));

/** How a Japanese turn goes on calculating: the sign stands behind the name, 「減価償却を足すと？」. */
export const JapaneseSigns = z.strictObject({
  /** What points at the figure before: 「そこから」. */
  pointing: Words,
  /** What is done with the figure named: to the one before, 「…を引くと」. */
  behind: Verbs,
  /** What is done with the figure before: to the one named, 「…から引くと」. */
  turned: Verbs,
  /** Signs before the name: 「プラス減価償却」. */
  before: z.array(z.strictObject({ sign: FigureSign, words: Words })),
  /** The word that binds a name to what is done with it where the name needs none: 「減価償却足すと」. */
  unbound: Words,
  /** What comes out: 「…を足した額」. */
  results: Words,
});
export type JapaneseSigns = z.infer<typeof JapaneseSigns>;

/** A name with what is done with it and the figure before. */
export type SignedName = {
  readonly sign: z.infer<typeof FigureSign>;
  readonly name: string;
  /** What binds the name to what is done with it: 「を」. */
  readonly particle: string | undefined;
  /** What stands behind, which should ask for nothing more. */
  readonly rest: string;
  /** Whether the figure before is taken from the one named, or over it. */
  readonly turned: boolean;
  /** Whether the figure before is pointed at, "that and ...": the turn asks nothing of the name alone. */
  readonly points?: boolean;
  /** Whether it points at several: "those and ...". */
  readonly ofSeveral?: boolean;
};

/** Finds the name in a normalized turn that is no more than a name and a sign. */
export type SignedNameFinder = (text: string) => SignedName | undefined;

/** Makes the finder of a vocabulary. */
export function signedNameFinder(words: JapaneseSigns): SignedNameFinder {
  const pointing = `^\\s*(?:${anyOf(words.pointing)}[、, ]*)*`;
  const rest = `(?:の?${anyOf(words.results)})?(?<rest>.*)$`;
  const unbound = `|(?<![はがもを])(?=${anyOf(words.unbound)})`;
  const behind = (list: z.infer<typeof Verbs>, turned: boolean) =>
    list.map(({ sign, particles, verbs }) => ({
      sign,
      turned,
      form: new RegExp(
        `${pointing}(?<name>.{1,60}?)\\s*(?:(?<particle>${anyOf(particles)})${turned ? '' : unbound})\\s*${anyOf(verbs)}${rest}`,
      ),
    }));
  const forms = [
    ...words.before.map(({ sign, words: signs }) => ({
      sign,
      turned: false,
      form: new RegExp(`${pointing}${anyOf(signs)}\\s*(?<name>.{1,60}?)(?<rest>[は?？]*)$`),
    })),
    ...behind(words.turned, true),
    ...behind(words.behind, false),
  ];
  return (text) => {
    for (const { sign, turned, form } of forms) {
      const { name, particle, rest: behindIt = '' } = form.exec(text)?.groups ?? {};
      if (name) return { sign, turned, name, particle, rest: behindIt };
    }
    return undefined;
  };
}
