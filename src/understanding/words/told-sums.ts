import { z } from 'zod';
import { anyOf, Words } from '../../dataset/any-of.ts';
import { EnglishSigns } from './english-signs.ts';
import { JapaneseSigns } from './japanese-signs.ts';

/** The sentences by which people add figures to others and take them out of them, in `data/vocabulary/sums.json`. */
export const SumWords = z.strictObject({
  /** What may stand before them: "if you". */
  opening: Words,
  /** "Take A out of B" */
  leavingOut: Words,
  outOf: Words,
  /** "Add A back to B" */
  adding: Words,
  backTo: Words,
  /** "B adding back A" */
  addingBack: Words,
  /** "B with A added back" */
  addedBack: Words,
  /** "B if A were added back": what supposes it, and the words between. */
  supposing: Words,
  being: Words,
  /** "B if A were left out" */
  leftOut: Words,
  /** What asks for the result in a clause of its own: "what's left". */
  results: Words,
  japanese: JapaneseSigns,
  english: EnglishSigns,
});
export type SumWords = z.infer<typeof SumWords>;

/** A sentence that sets a part against a figure, with the word for what is done. */
export type ToldSum = {
  readonly part: string;
  readonly whole: string;
  readonly joined: string;
  readonly before: string;
  readonly after: string;
  /** Whether it is only supposed: "if A were added back". */
  readonly supposed: boolean;
};

/** Finds such a sentence in a normalized text. */
export type SumFinder = (text: string) => ToldSum | undefined;

/** Makes the finder of a vocabulary. */
export function sumFinder(words: SumWords): SumFinder {
  const part = '(?<part>[^,;:?!]{1,120}?)';
  const whole = '(?<whole>[^,;:?!]{1,120})';
  const opening = `(?<![\\w'-])(?:${anyOf(words.opening)} )?`;
  const forms = [
    {
      joined: 'excluding',
      form: `${opening}${anyOf(words.leavingOut)} ${part} ${anyOf(words.outOf)} ${whole}`,
    },
    { joined: 'plus', form: `${opening}${anyOf(words.adding)} ${part} ${anyOf(words.backTo)} ${whole}` },
    { joined: 'plus', form: `^${whole}?,? ${anyOf(words.addingBack)} ${part}(?=[,;:?!]|$)` },
    { joined: 'plus', form: `^${whole}? with ${part} ${anyOf(words.addedBack)}(?![\\w'])` },
    ...supposedForms(words, part, whole),
  ].map(({ form, ...rest }) => ({ supposed: false, ...rest, form: new RegExp(form) }));
  const results = new RegExp(`[,;:]? ?(?:and )?${anyOf(words.results)}(?![\\w'])`);
  const cue = new RegExp(
    `(?<![\\w'-])${anyOf([
      ...[words.leavingOut, words.adding, words.addingBack, words.addedBack, words.leftOut].flat(),
    ])}(?![\\w'])`,
  );
  return (text) => {
    if (!cue.test(text)) return undefined;
    for (const { joined, form, supposed } of forms) {
      const found = form.exec(text);
      if (!found?.groups) continue;
      const { part: said = '', whole: of = '' } = found.groups;
      return {
        part: said,
        whole: of,
        joined,
        supposed,
        before: text.slice(0, found.index),
        after: text.slice(found.index + found[0].length).replace(results, ''),
      };
    }
    return undefined;
  };
}

/** "What would B be if A were added back", "if A were left out, what would B be" */
function supposedForms(
  words: SumWords,
  part: string,
  whole: string,
): { joined: string; form: string; supposed: true }[] {
  const ways = [
    { joined: 'plus', done: words.addedBack },
    { joined: 'excluding', done: words.leftOut },
  ];
  return ways.flatMap(({ joined, done }) => {
    const supposition = `${anyOf(words.supposing)} ${part} ${anyOf(words.being)} ${anyOf(done)}`;
    return [
      { joined, form: `^${whole}?,? ${supposition}(?=[,;:?!]|$)`, supposed: true as const },
      { joined, form: `^${supposition},? (?=(?:and|what|how) )${whole}`, supposed: true as const },
    ];
  });
}
