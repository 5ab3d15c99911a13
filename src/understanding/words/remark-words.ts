import { z } from 'zod';

const Words = z.array(z.string().min(1)).min(1);

/** The words by which a remark beside a question is told from a part of it, in `data/vocabulary/remarks.json`. */
const EnglishRemarks = z.strictObject({
  /** Who says, wants or knows something: "we", "someone". */
  persons: Words,
  /** What stands for the figure or for nothing: "it", "there", "that's". */
  dummies: Words,
  determiners: Words,
  /** Verbs in a form that nothing but a verb has: "shows", "isn't". */
  finite: Words,
  /** Verbs in a form that needs several or a person before it: "show", "need". */
  plural: Words,
  /** Verbs of wanting: what they want may be something else than what was asked for. */
  wants: Words,
  /** What is wanted where nothing else is: "it", "the number". */
  objects: Words,
  /** What may follow what is wanted: "asap", "next to". */
  manners: Words,
  /** What somebody does with the answer: "checking", "trying to". */
  activities: Words,
  /** How a sentence without its subject begins: "looks", "not sure", "because". */
  openers: Words,
  /** Where a remark may begin without a sign before it: "but", "because". */
  cuts: Words,
  /** What a figure is put into: "slide", "model". */
  products: Words,
  /** Those of them that are paper: "slide", "tab". */
  papers: Words,
  /** Where in it: "line", "cell". */
  places: Words,
  /** What is said of how a figure looks: "tiny", "odd". */
  evaluations: Words,
  /** How somebody leaves open whether it is so: "i think", "iirc". */
  hedges: Words,
  /** How formal writers lead up to a question: "for the purposes of". */
  formalities: Words,
  /** Words that make another figure of one, in whatever sentence. */
  narrowing: Words,
  /** Words that take back or replace what was said. */
  corrections: Words,
  /** Words that tell the program what to do: where they stand, nothing of a text is left out. */
  commands: Words,
  /** Companies and places whose figures are not these. */
  strangers: Words,
  /** What sets the figure beside another, which is then not asked for. */
  comparing: Words,
  /** What is said of how a figure is written and of its sign: "without a minus", "a loss". */
  writings: Words,
});

/** How a Japanese sentence beside a question ends, and what in it may say which figure is meant. */
const JapaneseRemarks = z.strictObject({ endings: Words, narrowing: Words, commands: Words });

export const RemarkWords = z.strictObject({ english: EnglishRemarks, japanese: JapaneseRemarks });
export type RemarkWords = z.infer<typeof RemarkWords>;
type EnglishRemarks = z.infer<typeof EnglishRemarks>;

/** Where words of a list stand in a clause, whose words are parted by single spaces. */
export type WordList = {
  readonly has: (said: string) => boolean;
  readonly starts: (said: string) => boolean;
  readonly isWhole: (said: string) => boolean;
  readonly without: (said: string) => string;
  readonly phrases: readonly string[];
};

export type RemarkLists = Readonly<Record<keyof EnglishRemarks, WordList>>;

export const remarkLists = (words: EnglishRemarks): RemarkLists =>
  Object.fromEntries(
    Object.entries(words).map(([name, phrases]) => [name, wordList(phrases)]),
  ) as RemarkLists;

function wordList(phrases: readonly string[]): WordList {
  const any = `(?:${phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('|')})(?![^ ])`;
  const anywhere = new RegExp(`(?<![^ ])${any}`);
  const everywhere = new RegExp(`(?<![^ ])${any}`, 'g');
  const first = new RegExp(`^${any}`);
  const only = new RegExp(`^${any}$`);
  return {
    has: (said) => anywhere.test(said),
    starts: (said) => first.test(said),
    isWhole: (said) => only.test(said),
    without: (said) => said.replace(everywhere, ' ').replace(/\s+/g, ' ').trim(),
    phrases,
  };
}
