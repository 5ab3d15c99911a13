import { z } from 'zod';

/** A pattern, what it is read as, and what a text must hold for it to fit: one of the rest, if any. */
export const Rewriting = z.tuple([z.string(), z.string()], z.string());
export type Rewriting = z.infer<typeof Rewriting>;

/** Writes what stands in a text in other forms as it is read. */
export type Rewriter = (text: string) => string;

/** Makes the rewriter of patterns, each of which reads what those before it have written. */
export function rewriter(rewritings: readonly Rewriting[]): Rewriter {
  const patterns = rewritings.map(([pattern, by]) => ({ pattern: new RegExp(pattern, 'g'), by }));
  const fitsOf = fittingOf(rewritings);
  return (text) => {
    let written = text;
    let fits = fitsOf(text);
    // from one that may fit to the next: most do not, and there are hundreds
    for (let at = fits.indexOf(1); at >= 0; at = fits.indexOf(1, at + 1)) {
      const fitting = patterns[at];
      if (!fitting) break;
      const before = written;
      written = before.replace(fitting.pattern, fitting.by);
      if (written !== before) fits = fitsOf(written);
    }
    return written;
  };
}

/** Texts letter by letter, with the patterns that may fit where one of them stands. */
type Held = { readonly patterns: number[]; readonly next: Map<number, Held> };

/**
 * Makes what tells which patterns may fit a text, by what it must hold for them: in one pass, since most do not. What it
 * gives holds until it is asked again.
 */
function fittingOf(rewritings: readonly Rewriting[]): (text: string) => Uint8Array {
  const root: Held = { patterns: [], next: new Map() };
  const always = new Uint8Array(rewritings.length);
  // one table for all texts: to make one takes longer than to look through most of them
  const fits = new Uint8Array(rewritings.length);
  for (const [at, [, , ...holds]] of rewritings.entries()) {
    if (!holds.length) always[at] = 1;
    for (const part of holds) {
      let node = root;
      for (let index = 0; index < part.length; index += 1) {
        const letter = part.charCodeAt(index);
        const next = node.next.get(letter) ?? { patterns: [], next: new Map<number, Held>() };
        node.next.set(letter, next);
        node = next;
      }
      node.patterns.push(at);
    }
  }
  return (text) => {
    fits.set(always);
    for (let from = 0; from < text.length; from += 1) {
      let node = root.next.get(text.charCodeAt(from));
      for (let at = from + 1; node; at += 1) {
        for (const pattern of node.patterns) fits[pattern] = 1;
        node = at < text.length ? node.next.get(text.charCodeAt(at)) : undefined;
      }
    }
    return fits;
  };
}
