/** Ends the program with status 1 and one sentence: what was wrong and what to do. */
export function failWithSentence(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
