import { appendFile, stat } from 'node:fs/promises';
import type { Logger } from 'pino';
import { z } from 'zod';
import { mayKeepText, type QuestionTexts } from './log-requests.ts';
import type { Observe, RequestRecord } from './request-record.ts';

/** One question that got no answer, a line of the file. It says nothing of who asked. */
export const UnansweredQuestion = z.object({
  time: z.iso.datetime(),
  text: z.string(),
  result: z.enum(['clarify', 'unanswered']),
  reason: z.string(),
  language: z.enum(['en', 'ja']),
});
export type UnansweredQuestion = z.infer<typeof UnansweredQuestion>;

/** Longer questions than this are cut: nobody's vocabulary is found in them. */
const LONGEST_TEXT = 500;
/** How many may wait for the disk; what comes beyond is not kept. */
const MOST_WAITING = 1000;

export type UnansweredFile = {
  readonly observe: Observe;
  /** Resolves when everything that was heard of is on the disk, or could not be written. */
  readonly flush: () => Promise<void>;
};

type Options = {
  readonly path: string;
  readonly log: Logger;
  readonly texts: QuestionTexts;
  /** The size in bytes at which no more is written; default 10 million. */
  readonly limit?: number;
  readonly now?: () => Date;
};

/**
 * Appends questions that were asked in words and got no answer to a file, a JSON object a line. Private ones only where
 * the texts of `all` are wanted. A full file, or a disk that fails, is told of once in the log, until it goes well
 * again; answering never waits for it.
 */
export function openUnansweredFile({
  path,
  log,
  texts,
  limit = 10_000_000,
  now = () => new Date(),
}: Options): UnansweredFile {
  let writing: Promise<void> = Promise.resolve();
  let waiting = 0;
  let trouble: string | undefined;
  const tell = (found: string | undefined, sentence: string): void => {
    if (found === trouble) return;
    trouble = found;
    if (found === undefined) log.info({ path }, sentence);
    else log.error({ path, reason: found }, sentence);
  };
  const append = async (line: string): Promise<void> => {
    try {
      const size = (await sizeOf(path)) + Buffer.byteLength(line);
      if (size > limit) {
        tell(
          'full',
          `Unanswered questions are no longer kept: the file has reached ${limit} bytes. Move it away.`,
        );
        return;
      }
      await appendFile(path, line, { mode: 0o600 });
      tell(undefined, 'Unanswered questions are kept again.');
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      tell(
        reason,
        'Unanswered questions cannot be kept: the file cannot be written. Answers are not affected.',
      );
    }
  };
  return {
    observe(record) {
      const question = unansweredQuestion(record, now());
      if (!question || !mayKeepText(texts === 'all' ? 'all' : 'public', record)) return;
      if (waiting >= MOST_WAITING) return;
      waiting += 1;
      writing = writing
        .then(() => append(`${JSON.stringify(question)}\n`))
        .finally(() => {
          waiting -= 1;
        });
    },
    flush: () => writing,
  };
}

/** What is kept of a request; undefined where it was answered, or not asked in words. */
export function unansweredQuestion(record: RequestRecord, time: Date): UnansweredQuestion | undefined {
  const { result, reason = '', text, language } = record;
  if (text === undefined || (result !== 'unanswered' && result !== 'clarify')) return undefined;
  return { time: time.toISOString(), text: text.slice(0, LONGEST_TEXT), result, reason, language };
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}
