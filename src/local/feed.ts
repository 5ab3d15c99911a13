/** A list of listeners for one kind of event. A listener that throws does not keep the others from hearing. */
export interface Feed<Event> {
  emit(event: Event): void;
  /** Adds a listener and gives the function that removes it. */
  listen(listener: (event: Event) => void): () => void;
}

/**
 * Makes a feed.
 * @param onError hears what a listener throws
 */
export function createFeed<Event>(onError: (error: unknown) => void): Feed<Event> {
  const listeners = new Set<(event: Event) => void>();
  return {
    emit(event) {
      for (const listener of [...listeners]) {
        try {
          listener(event);
        } catch (error) {
          onError(error);
        }
      }
    },
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
