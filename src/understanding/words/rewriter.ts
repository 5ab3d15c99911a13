import { z } from 'zod';

/** A pattern, what it is read as, and what a text must hold for it to fit: one of the rest, if any. */
export const Rewriting = z.tuple([z.string(), z.string()], z.string());
export type Rewriting = z.infer<typeof Rewriting>;

/** Writes what stands in a text in other forms as it is read. */
export type Rewriter = (text: string) => string;

/** Makes the rewriter of patterns, each of which reads what those before it have written. */
export function rewriter(rewritings: readonly Rewriting[]): Rewriter {
  const patterns = rewritings.map(([pattern, by, ...holds]) => ({
    pattern: new RegExp(pattern, 'g'),
    by,
    holds,
  }));
  return (text) => {
    let written = text;
    for (const { pattern, by, holds } of patterns) {
      if (!holds.length || holds.some((part) => written.includes(part)))
        written = written.replace(pattern, by);
    }
    return written;
  };
}
