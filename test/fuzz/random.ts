/** A source of choices that a seed decides, so that each input can be made again. */
export type Random = {
  /** A whole number from 0 up to, but not, `below`. */
  readonly int: (below: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(list: readonly Item[]) => Item;
  /** A list of at most `most` items. */
  readonly list: <Item>(most: number, make: () => Item) => Item[];
};

/** Makes the choices that follow from a seed, by the generator mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    int,
    chance: (probability) => next() < probability,
    pick<Item>(list: readonly Item[]): Item {
      if (list.length === 0) throw new RangeError('there is nothing to pick from');
      return list[int(list.length)] as Item;
    },
    list: (most, make) => Array.from({ length: int(most + 1) }, make),
  };
}

/** The seed of one input of a run: the same for the same run, entrance and place. */
export function seedOf(run: number, entrance: string, index: number): number {
  let hash = 2166136261 ^ run;
  for (const character of `${entrance}#${index}`) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
  return hash >>> 0;
}
