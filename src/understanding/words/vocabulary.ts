import path from 'node:path';
import { z } from 'zod';
import { Words } from '../../dataset/any-of.ts';
import { readJson } from '../../dataset/files.ts';
import { DenialWords } from './denials.ts';
import { JapaneseWriting } from './japanese.ts';
import { JapaneseTalk } from './japanese-talk-words.ts';
import { LimitWords } from './limits-told.ts';
import { OPERATION_NAMES, type OperationName } from './operation-names.ts';
import { RemarkWords } from './remark-words.ts';
import { Rewriting } from './rewriter.ts';
import { ROLE_NAMES, type Role } from './role-names.ts';
import { SpellingWords } from './run-together.ts';
import { SmallTalk } from './small-talk.ts';
import { SumWords } from './told-sums.ts';
import { UnitWords } from './unit-gloss.ts';

const Operations = z.record(z.enum(OPERATION_NAMES), Words);
const Word = z.string().regex(/^\S+$/);
const Fillers = z.strictObject({ words: z.array(Word), japanese: z.array(Word) });
const Roles = z.record(z.enum(ROLE_NAMES), Words);

/** A step from one period to another. */
const RelativeStep = z.union([
  z.strictObject({ to: z.literal('latest'), length: z.enum(['quarter', 'half', 'year']).optional() }),
  z.strictObject({ to: z.enum(['years', 'self', 'quarters']), by: z.number().int() }),
  /** So many of a length up to the newest: "the last four quarters". */
  z.strictObject({
    to: z.literal('newest'),
    by: z.number().int().positive(),
    length: z.enum(['quarter', 'year']),
  }),
  /** The time, of so many months where they are said, over which something has changed. */
  z.strictObject({
    to: z.literal('over'),
    months: z.union([z.literal(3), z.literal(6), z.literal(9), z.literal(12)]).optional(),
  }),
  z.strictObject({
    to: z.enum([
      'year-end-before',
      'year-end',
      'end-of-year',
      'base',
      'last-quarter',
      'last-year',
      'cumulated',
      'own-quarter',
    ]),
  }),
  /** The time spoken of: "that half" after a date is the half that ended then. */
  z.strictObject({ to: z.literal('same'), length: z.enum(['quarter', 'half', 'year']).optional() }),
]);
export type RelativeStep = z.infer<typeof RelativeStep>;

const Periods = z.strictObject({
  months: z.record(z.string(), z.number().int().min(1).max(12)),
  ordinals: z.record(z.string(), z.number().int().min(1).max(4)),
  numbers: z.record(z.string(), z.number().int().positive()),
  /** What stands before a part of the year where each such part is meant, and none of them is named. */
  distributive: Words,
  /** Japanese ways of writing periods, as patterns, with the English words that they are read as. */
  japanese: z.array(Rewriting),
  /** English names in which a word for a part of the year stands for another part, as patterns with what is meant. */
  english: z.array(Rewriting),
  /**
   * Periods named by their distance from another; `#` in a phrase is a number that the step is taken times, `a|b` either
   * word, `a?` one that may be left out. `compared` ones are read only behind a word that sets something against them.
   */
  relative: z.array(
    z.strictObject({
      step: RelativeStep,
      counted: z.literal(true).optional(),
      compared: z.literal(true).optional(),
      phrases: Words,
    }),
  ),
  /** What may stand before a compared one: "versus the comparable period". */
  beforeCompared: Words,
  /** What is passed over within any of them: "the quarter right before", "the quarter that came before". */
  withinRelative: Words,
});

/** The verbs by which people name a cash flow together with what it is for: "spent on treasury stock". */
const Flows = z.strictObject({ spent: Words, raised: Words });

const Contraries = z.array(z.tuple([z.string().min(1), z.string().min(1)]));

/** The words of `data/vocabulary`: what people say around metric names. */
export type Vocabulary = {
  readonly operations: Readonly<Record<OperationName, readonly string[]>>;
  readonly roles: Readonly<Record<Role, readonly string[]>>;
  readonly fillers: z.infer<typeof Fillers>;
  /** What people write short, with what it stands for. */
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly periods: z.infer<typeof Periods>;
  /** What people write in another form, "b/s", "€", as patterns, with how it is read. */
  readonly rewritten: readonly Rewriting[];
  /** Words of which a figure is the one or the other: one that has both in its name is neither alone. */
  readonly contraries: z.infer<typeof Contraries>;
  readonly flows: z.infer<typeof Flows>;
  readonly japanese: JapaneseWriting;
  readonly japaneseTalk: JapaneseTalk;
  readonly smallTalk: SmallTalk;
  readonly remarks: RemarkWords;
  readonly units: UnitWords;
  readonly denials: DenialWords;
  readonly sums: SumWords;
  readonly limits: LimitWords;
  readonly spelling: SpellingWords;
};

/**
 * Reads the vocabulary below the data folder.
 * @throws DataFileError where a file is missing or does not fit
 */
export function loadVocabulary(folder: string): Vocabulary {
  const file = (name: string): string => path.join(folder, 'vocabulary', `${name}.json`);
  return {
    operations: readJson(file('operations'), Operations),
    roles: readJson(file('roles'), Roles),
    fillers: readJson(file('fillers'), Fillers),
    abbreviations: readJson(file('abbreviations'), z.record(z.string().regex(/^[a-z]+$/), z.string())),
    periods: readJson(file('periods'), Periods),
    rewritten: readJson(file('rewritten'), z.array(Rewriting)),
    contraries: readJson(file('contraries'), Contraries),
    flows: readJson(file('flows'), Flows),
    japanese: readJson(file('japanese'), JapaneseWriting),
    japaneseTalk: readJson(file('japanese-talk'), JapaneseTalk),
    smallTalk: readJson(file('small-talk'), SmallTalk),
    remarks: readJson(file('remarks'), RemarkWords),
    units: readJson(file('units'), UnitWords),
    denials: readJson(file('denials'), DenialWords),
    sums: readJson(file('sums'), SumWords),
    limits: readJson(file('limits'), LimitWords),
    spelling: readJson(file('spelling'), SpellingWords),
  };
}
