/**
 * Reads a list of shard ids such as `0-3,8`: whole numbers of at most four digits, and ranges,
 * both ends included.
 * @returns each id once, in order; undefined where the text is no such list
 */
export function readShardIds(text: string): readonly number[] | undefined {
  const ids = new Set<number>();
  for (const part of text.split(',')) {
    const match = /^\s*(\d{1,4})\s*(?:-\s*(\d{1,4})\s*)?$/.exec(part);
    if (!match) return undefined;
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (last < first) return undefined;
    for (let id = first; id <= last; id += 1) ids.add(id);
  }
  return [...ids].sort((one, other) => one - other);
}

/** The other way round: `0-3,8` for [0, 1, 2, 3, 8]. */
export function writeShardIds(ids: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run && run[1] === id - 1) run[1] = id;
    else runs.push([id, id]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}
