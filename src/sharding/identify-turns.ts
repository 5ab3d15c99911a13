/** Shards that share a place identify five seconds apart; a little more, for the way to Discord. */
const APART_MS = 5_500;

/** Who may identify when, among all shards of this machine. */
export type IdentifyTurns = {
  /**
   * Lines up for the shard's place and calls back when its turn has come. Who asks again while waiting keeps the turn.
   * @param who the same for the same asker
   */
  readonly ask: (who: string, shardId: number, onTurn: () => void) => void;
  /** Takes an asker that is gone out of the line. */
  readonly leave: (who: string) => void;
  /** Lets nobody through any more. */
  readonly close: () => void;
};

type Place = { readonly line: Map<string, () => void>; timer: NodeJS.Timeout | undefined };

/**
 * Makes the turns: Discord lets as many shards identify at once as it has places, a shard's place being its id modulo
 * their number.
 * @param maxConcurrency the number of places, from `GET /gateway/bot`
 */
export function createIdentifyTurns(maxConcurrency: number): IdentifyTurns {
  const places = new Map<number, Place>();

  const letNextThrough = (place: Place): void => {
    const [next] = place.line;
    place.timer = undefined;
    if (!next) return;
    const [who, onTurn] = next;
    place.line.delete(who);
    place.timer = setTimeout(letNextThrough, APART_MS, place);
    onTurn();
  };

  return {
    ask(who, shardId, onTurn) {
      const id = shardId % maxConcurrency;
      const place = places.get(id) ?? { line: new Map<string, () => void>(), timer: undefined };
      places.set(id, place);
      place.line.set(who, onTurn);
      if (!place.timer) letNextThrough(place);
    },
    leave(who) {
      for (const { line } of places.values()) line.delete(who);
    },
    close() {
      for (const { timer } of places.values()) clearTimeout(timer);
      places.clear();
    },
  };
}
