import { randomUUID } from 'node:crypto';
import type { Entrance, RequestRecord, Result } from '../telemetry/request-record.ts';
import { steadyNow } from './steady-clock.ts';

/** How something that somebody asks of the bot arrived. */
export type Arrival = {
  readonly entrance: Entrance;
  readonly command?: string;
  readonly shard: number;
  readonly language: 'en' | 'ja';
  readonly isPrivate: boolean;
};

/** What a handler tells of a request. */
export type Told = { readonly result?: Result } & Partial<
  Pick<RequestRecord, 'reason' | 'query' | 'action' | 'text' | 'language'>
>;

/** One thing that somebody asks of the bot, from its arrival until the answer is out. */
export type Request = {
  /** By which a reader's report and the log's lines find each other. */
  readonly id: string;
  /** Tells what became of it; what is told later counts more. */
  readonly note: (told: Told) => void;
};

/** A request that its handlers are done with at some time. */
export type OpenRequest = Request & {
  /** What is to be told of it; undefined for an edit that changed nothing, which no one asked for. */
  readonly close: () => RequestRecord | undefined;
};

/**
 * Opens a request.
 * @param now the current time in milliseconds, by a clock that never jumps
 */
export function openRequest(arrival: Arrival, now = steadyNow): OpenRequest {
  // The last twelve digits are random ones, drawn from a store of them.
  const id = randomUUID().slice(-12);
  const start = now();
  let told: Told | undefined;
  return {
    id,
    note(more) {
      told = { ...told, ...more };
    },
    close() {
      if (arrival.entrance === 'edit' && !told) return undefined;
      return { id, ...arrival, result: 'done', ...told, ms: now() - start };
    },
  };
}
