import { isEnglishWord } from './english-words.ts';

/** What a word is a form of, where it is one of a verb: "tries" of "try", "stopped" of "stop"; itself among them. */
export function basesOf(word: string): readonly string[] {
  const [, stem = ''] = /^(.+?)(?:es|s|ed|d|ing)$/.exec(word) ?? [];
  if (stem.length < 2) return [word];
  const cut = [
    ...(/s$/.test(word) ? [word.slice(0, -1)] : []),
    ...(/[^s]es$/.test(word) ? [word.slice(0, -2)] : []),
    ...(/ies$/.test(word) ? [`${word.slice(0, -3)}y`] : []),
    ...(/ied$/.test(word) ? [`${word.slice(0, -3)}y`] : []),
    ...(/ed$/.test(word) ? bare(word.slice(0, -2)) : []),
    ...(/ing$/.test(word) ? bare(word.slice(0, -3)) : []),
  ];
  return [word, ...cut];
}

/** A verb without its ending, with an "e" that it may have lost and without a letter that was doubled. */
const bare = (stem: string): readonly string[] => [stem, `${stem}e`, stem.replace(/([a-z])\1$/, '$1')];

/** Whether an everyday word is a verb in the form that "they" and "to" have behind them: it has one in "-ing" too. */
export function isVerb(word: string): boolean {
  const stem = word.endsWith('ie') ? `${word.slice(0, -2)}y` : word.replace(/e$/, '');
  return [`${word}ing`, `${stem}ing`, `${word}${word.slice(-1)}ing`].some(isEnglishWord);
}

/** Whether a word is an everyday verb as "he" has it behind him: "keeps". */
export const isVerbOfOne = (word: string): boolean =>
  /[^s]s$/.test(word) && basesOf(word).slice(1).some(isVerb);
