/** How much room a part of a message would like, and how much it is to have before any other part has more. */
export type Demand = { readonly need: number; readonly floor: number };

/**
 * Shares out a room: first each part's floor, then what is left in the order of the parts. Where everything fits, each
 * part has what it needs. The floors together must fit into the room.
 */
export function allocate(demands: readonly Demand[], room: number): number[] {
  const shares = demands.map(({ need, floor }) => Math.min(need, floor));
  let left = room - shares.reduce((sum, share) => sum + share, 0);
  return demands.map(({ need }, index) => {
    const share = shares[index] ?? 0;
    const more = Math.max(0, Math.min(need - share, left));
    left -= more;
    return share + more;
  });
}

/** The leading lines that fit into a room, line breaks counted, and how many were left out. */
export function linesWithin(lines: readonly string[], room: number): { kept: string[]; left: number } {
  let used = 0;
  const kept: string[] = [];
  for (const line of lines) {
    const length = line.length + (kept.length === 0 ? 0 : 1);
    if (used + length > room) break;
    used += length;
    kept.push(line);
  }
  return { kept, left: lines.length - kept.length };
}
