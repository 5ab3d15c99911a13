/** More words than these are not kept: people ask for the same ones, and within a question each is met twice. */
const MOST_REMEMBERED = 2000;

/** What is found for a word, found once: the same words are misspelt again and again. */
export function remembering<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
}
