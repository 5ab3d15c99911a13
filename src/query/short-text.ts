/** A text that was encoded for the short form; null, which no query accepts, where it was tampered with. */
export function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
