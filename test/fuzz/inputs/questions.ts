import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dataDirectory } from '../../../src/dataset/files.ts';

const folder = path.join(dataDirectory(), '..', 'test', 'questions');

/** Every question of the development set. */
export const REAL_QUESTIONS: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').trim().split('\n'))
  .map((line) => (JSON.parse(line) as { q: string }).q);

export const JAPANESE_QUESTIONS: readonly string[] = REAL_QUESTIONS.filter((question) =>
  /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(question),
);
