import path from 'node:path';
import { z } from 'zod';
import { Words } from '../dataset/any-of.ts';
import { readJson } from '../dataset/files.ts';

/**
 * What says something: words that stand by themselves, and parts that may stand within longer words, as all do in
 * Japanese, which has no gaps. A `*` at an end of a word is whatever letters it goes on with there.
 */
const Said = z.strictObject({ words: Words, parts: Words });
export type Said = z.infer<typeof Said>;

/** How a number is written. */
const NumberWords = z.strictObject({
  /** What a number may be counted in, with how much that is. */
  scales: z.record(z.string().min(1), z.number().positive()),
  /** The scales that go on with a smaller one, and those: 160億3,800万. */
  inSeveralScales: z.strictObject({ first: Words, then: Words }),
  /** Units that stand before a number, and those behind it. */
  unitsBefore: z.strictObject({ USD: Words, JPY: Words }),
  unitsBehind: z.strictObject({ USD: Words, points: Words, '%': Words, JPY: Words, count: Words }),
  /** Percentage points so short that they may begin another word. */
  pointsInShort: Words,
});
export type NumberWords = z.infer<typeof NumberWords>;

/** How a period is written in English. */
const PeriodWords = z.strictObject({
  /** What the names of the months begin with. */
  months: Words,
  ordinals: Words,
  /** Numbers of months that make a period. */
  lengths: Words,
  /** What stands between a period and its last month: "three months ended". */
  ended: Words,
});
export type PeriodWords = z.infer<typeof PeriodWords>;

/** How a number is said to be one figure's share of another. */
const ShareWords = z.strictObject({
  /** What may stand behind a line of business: "ATM operation revenues accounted for". */
  revenue: Words,
  /** What stands between the part and the number: "accounted for", or "was" and "of" the total. */
  accountingFor: Words,
  being: Words,
  of: Words,
  /** What stands between the part and the total: "as a percentage of". */
  asOne: Words,
  names: Words,
  toTotal: Words,
  /** What may stand before the total: "consolidated". */
  beforeTotal: Words,
  /** 「Xは売上高全体の38%」「売上高全体に占めるXの割合」 */
  japanese: z.strictObject({ whole: Words, of: Words, topic: Words, within: Words, names: Words }),
});
export type ShareWords = z.infer<typeof ShareWords>;

/** What makes a sentence one that the documents cannot confirm or refute word for word. */
const DoubtWords = z.strictObject({
  /** A denial, a condition, an opinion: the opposite of what the words alone say may be meant. */
  doubtful: Said,
  /** What holds such words and is plain: names of figures, "less than". */
  plain: Said,
  /** Parts of the company: where one is named beside a figure, the figure may be the part's. */
  companyParts: Said,
  /** Words that may stand right before a figure's name, or behind it, without making it another figure. */
  beforeFigure: Said,
  afterFigure: Said,
  /** Names in capitals that are the company's own, a unit's or a period's. */
  ownNames: Words,
});
export type DoubtWords = z.infer<typeof DoubtWords>;

/** What a figure is said to have done, and since when. */
const MoveWords = {
  up: Said,
  down: Said,
  /** "Made up" is no move. */
  makingUp: z.strictObject({ verbs: Words, particle: z.string().min(1) }),
  /** What an amount is compared with. */
  yearBefore: Said,
  quarterBefore: Said,
  /** What leads to where a figure moved, and what to how far: "rose to", "growth of". */
  toValue: Words,
  ofMove: Words,
};

/** Which figure and which time stand beside a number. */
const PlaceWords = z.strictObject({
  /** Between a number and the figure that it is of: "4.9% lower". */
  figureFollows: Words,
  /** Between a number and its period. */
  timeFollows: Words,
  /** Before a number that a figure had at another time: "from". */
  valueBefore: Words,
  /** Between a change and the period that it is a change from, and what stands for the figure there: "that of". */
  baseFollows: Words,
  standingForFigure: Words,
  article: Words,
});
export type PlaceWords = z.infer<typeof PlaceWords>;

/** How exactly a number is told: "more than", "about". */
const BoundWords = z.strictObject({ over: Words, under: Words, about: Words, aboutInJapanese: Words });
export type BoundWords = z.infer<typeof BoundWords>;

/** The words by which people say what the company's figures were, in `data/vocabulary/claims.json`. */
export const ClaimWords = z.strictObject({
  sentences: z.strictObject({
    /** What is written short with a dot, which ends no sentence. */
    shortened: Words,
  }),
  /** What parts a sentence. */
  clauses: Words,
  ...MoveWords,
  /** What makes a figure a loss. */
  loss: Said,
  /** What makes a number a target, and which one it may be. */
  target: Said,
  whichTarget: Words,
  bounds: BoundWords,
  places: PlaceWords,
  /** Between names of a list, and what may stand before each. */
  lists: z.strictObject({ joining: Words, beside: Words }),
  share: ShareWords,
  doubts: DoubtWords,
  numbers: NumberWords,
  periods: PeriodWords,
});
export type ClaimWords = z.infer<typeof ClaimWords>;

/**
 * Reads the words of claims below the data folder.
 * @throws DataFileError where the file is missing or does not fit
 */
export const loadClaimWords = (folder: string): ClaimWords =>
  readJson(path.join(folder, 'vocabulary', 'claims.json'), ClaimWords);
