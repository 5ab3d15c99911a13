import type { Span } from './claim.ts';

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A sentence with gaps in place of some of its names, whose own words tell nothing there. */
export const blanked = (sentence: string, spans: readonly Span[]): string =>
  spans.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    sentence,
  );
