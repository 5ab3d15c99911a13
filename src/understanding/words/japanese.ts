import { z } from 'zod';
import { anyOf, Words } from '../../dataset/any-of.ts';
import { plainLetters } from './normalize.ts';

/** How people write Japanese around what they ask, in `data/vocabulary/japanese.json`. */
export const JapaneseWriting = z.strictObject({
  /** How the catalog writes a word, with the other ways to write it: in kana, with more or less of its okurigana. */
  spellings: z.record(z.string().min(1), Words),
  /** Verbs that ask or say that something is there, with their endings, each of which may follow each stem. */
  requests: z.array(z.strictObject({ stems: Words, endings: z.array(z.string()).min(1) })),
  /** Phrases of politeness, which ask nothing by themselves. */
  courtesies: Words,
});
export type JapaneseWriting = z.infer<typeof JapaneseWriting>;

/**
 * Japanese has no spaces, and where a run of letters is divided depends on what stands around them. So phrases that
 * name nothing leave the text as a whole, and words get their usual spelling, before the text is divided into words.
 */
export type JapaneseWriter = {
  /** A text with its words in the spelling that the catalog has them in. */
  readonly spelled: (text: string) => string;
  /** A text without the phrases around what it asks. */
  readonly withoutRequests: (text: string) => string;
};

/** Makes the writer of a vocabulary. */
export function japaneseWriter({ spellings, requests, courtesies }: JapaneseWriting): JapaneseWriter {
  const usual = new Map(
    Object.entries(spellings).flatMap(([word, others]) =>
      others.flatMap(inBothKana).map((other) => [plainForm(other), word] as const),
    ),
  );
  // the usual spellings too, so that none is taken for a shorter variant within it
  const spelling = new RegExp(anyNormal([...usual.keys(), ...usual.values()]), 'g');
  const asking = requests.map(({ stems, endings }) => `${anyNormal(stems)}${anyNormal(endings)}-*`);
  const phrase = new RegExp([...asking, anyNormal(courtesies)].join('|'), 'g');
  return {
    spelled: (text) => text.replace(spelling, (found) => usual.get(found) ?? found),
    withoutRequests: (text) => text.replace(phrase, ' '),
  };
}

const HIRAGANA = /[\u3041-\u3096]/g;
const ALL_HIRAGANA = /^[\u3041-\u3096]+$/;
const TO_KATAKANA = 0x60;

/** How a word is read, in hiragana and in katakana: whoever writes ｳﾘｱｹﾞ means うりあげ. */
const inBothKana = (spelling: string): readonly string[] =>
  ALL_HIRAGANA.test(spelling) ? [spelling, spelling.replace(HIRAGANA, katakanaOf)] : [spelling];

const katakanaOf = (kana: string): string => String.fromCodePoint((kana.codePointAt(0) ?? 0) + TO_KATAKANA);

const plainForm = (phrase: string): string => plainLetters(phrase.normalize('NFKC').toLowerCase());
const anyNormal = (phrases: readonly string[]): string => anyOf(phrases.map(plainForm));
