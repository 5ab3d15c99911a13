/** The door by which events come in: each is taken once, and what is under way is known. */
export type Intake = {
  /**
   * Does the work that an event asks for, unless the door is closed or the event was taken before: Discord may deliver
   * one again after a reconnect.
   * @param id the event's own; undefined for one that may rightly come again, such as an edit
   */
  readonly take: (id: string | undefined, work: () => Promise<void>) => void;
  /**
   * Takes nothing more, and waits for what is under way.
   * @param within how long to wait at most, in milliseconds
   * @returns how many were not finished by then
   */
  readonly close: (within: number) => Promise<number>;
};

/** How many events are remembered: far more than can come between a socket's loss and its resume. */
const MOST_REMEMBERED = 10_000;

/** Makes the door, open. */
export function createIntake({ most = MOST_REMEMBERED }: { readonly most?: number } = {}): Intake {
  // A set keeps the order of insertion: the first entry is the oldest.
  const taken = new Set<string>();
  const underWay = new Set<Promise<void>>();
  let isClosed = false;

  const isNew = (id: string): boolean => {
    if (taken.has(id)) return false;
    taken.add(id);
    const [oldest] = taken;
    if (taken.size > most && oldest !== undefined) taken.delete(oldest);
    return true;
  };

  return {
    take(id, work) {
      if (isClosed || (id !== undefined && !isNew(id))) return;
      const done: Promise<void> = work().finally(() => underWay.delete(done));
      underWay.add(done);
    },
    async close(within) {
      isClosed = true;
      let stopWaiting: (() => void) | undefined;
      const timeUp = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, within);
        stopWaiting = () => {
          clearTimeout(timer);
        };
      });
      await Promise.race([Promise.allSettled(underWay), timeUp]);
      stopWaiting?.();
      return underWay.size;
    },
  };
}
