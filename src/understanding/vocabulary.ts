import path from 'node:path';
import { z } from 'zod';
import { readJson } from '../dataset/files.ts';

/** The words of `data/vocabulary`: what people say around metric names. */
const OPERATION_NAMES = [
  'change',
  'growth',
  'cagr',
  'yoy',
  'qoq',
  'since-year-end',
  'percent',
  'points',
  'amount',
  'sum',
  'average',
  'ratio',
  'share',
  'highest',
  'lowest',
  'which',
  'list',
  'breakdown',
  'define',
  'source',
  'original',
  'printed',
  'target',
  'target-first',
  'target-previous',
  'target-newest',
  'beat',
  'dollars',
  'count',
  'statement-cash-flow',
  'statement-income',
  'statement-balance',
  'target-midterm',
  'document',
  'plus',
  'minus',
  'times',
  'divided',
  'compare',
  'context',
  'ownership',
  'higher',
  'lower',
  'above',
  'below',
  'needed',
  'progress',
  'shortfall',
  'revision',
  'absolute',
] as const;
export type OperationName = (typeof OPERATION_NAMES)[number];

const Words = z.array(z.string().min(1)).min(1);
const Operations = z.record(z.enum(OPERATION_NAMES), Words);
const Fillers = z.strictObject({ words: Words, japanese: Words });
const Periods = z.strictObject({
  months: z.record(z.string(), z.number().int().min(1).max(12)),
  ordinals: z.record(z.string(), z.number().int().min(1).max(4)),
  numbers: z.record(z.string(), z.number().int().positive()),
  japanese: z.array(z.tuple([z.string(), z.string()])),
});

export type Vocabulary = {
  readonly operations: Readonly<Record<OperationName, readonly string[]>>;
  readonly fillers: z.infer<typeof Fillers>;
  /** What people write short, with what it stands for. */
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly periods: z.infer<typeof Periods>;
};

/**
 * Reads the vocabulary below the data folder.
 * @throws DataFileError where a file is missing or does not fit
 */
export function loadVocabulary(folder: string): Vocabulary {
  const file = (name: string): string => path.join(folder, 'vocabulary', `${name}.json`);
  return {
    operations: readJson(file('operations'), Operations),
    fillers: readJson(file('fillers'), Fillers),
    abbreviations: readJson(file('abbreviations'), z.record(z.string().regex(/^[a-z]+$/), z.string())),
    periods: readJson(file('periods'), Periods),
  };
}
