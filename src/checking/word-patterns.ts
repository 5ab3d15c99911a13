import { anyOf } from '../dataset/any-of.ts';
import type { Said } from './claim-words.ts';

/** A pattern of any of some words, `*` in one being whatever letters it begins or ends with. */
const anyWord = (words: readonly string[]): string => anyOf(words).replaceAll('\\*', '\\w*');

/** A pattern of any of some words that stand by themselves. */
export const standing = (words: readonly string[]): string => `\\b${anyWord(words)}\\b`;

/** A pattern of what says something. */
export const said = ({ words, parts }: Said): string => `${standing(words)}|${anyOf(parts)}`;

/** A pattern, in small letters or capitals. */
export const pattern = (source: string, flags = ''): RegExp => new RegExp(source, `iu${flags}`);
