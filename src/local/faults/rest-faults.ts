import type { ServerResponse } from 'node:http';
import { sendJson } from '../rest/http.ts';

/** What happens to a request instead of, or beside, its being answered. */
type Disturbance =
  /** A failure of Discord's own (500), or of what stands before it (502 to 504), which answers in HTML. */
  | { kind: 'failed'; status: 500 | 502 | 503 | 504 }
  /** A refusal with one of Discord's error codes. */
  | { kind: 'refused'; status: number; code: number; message: string }
  /** Too many requests: on this route by this bot, on this resource by everyone, or altogether. In seconds. */
  | { kind: 'rate-limited'; scope: 'user' | 'shared' | 'global'; retryAfter: number }
  /** The request or its answer is lost: nothing comes ever, or the connection is cut. */
  | { kind: 'lost'; how: 'silence' | 'cut'; carriedOut: boolean }
  /** It waits until the fault is ended, and then goes on as if nothing had been. */
  | { kind: 'held' };

/** A disturbance, and which requests it meets. */
export type RestFault = Disturbance & {
  /** A route such as `POST /channels/:channel/messages`; every request when it is left out. */
  where?: string;
  /** How many requests are met; default 1. */
  times?: number;
};

/** A fault that waits for its requests. */
export interface StagedFault {
  /** How many requests it has met. */
  readonly met: number;
  /** Resolves when it has met so many requests; default 1. */
  whenMet(times?: number): Promise<void>;
  /** Ends it: it meets no more requests, and those that it holds go on. */
  end(): void;
}

/** A request's own fault, as far as its route has to know of it. */
export interface MetFault {
  readonly fault: RestFault;
  /** Resolves at once but for a request that is held. */
  readonly released: Promise<void>;
}

export interface RestFaults {
  stage: (fault: RestFault) => StagedFault;
  /** The fault that a request runs into, if any; it counts as met. */
  meet: (where: string) => MetFault | undefined;
}

/** Makes the list of faults that wait for their requests. */
export function createRestFaults(): RestFaults {
  const staged: { fault: RestFault; meet: () => MetFault; isOver: () => boolean }[] = [];
  return {
    stage(fault) {
      const waiting: { times: number; resolve: () => void }[] = [];
      let met = 0;
      let isEnded = false;
      let release: () => void = () => undefined;
      const end = new Promise<void>((resolve) => (release = resolve));
      staged.push({
        fault,
        isOver: () => isEnded || met >= (fault.times ?? 1),
        meet() {
          met += 1;
          for (const { times, resolve } of waiting) if (met >= times) resolve();
          return { fault, released: fault.kind === 'held' ? end : Promise.resolve() };
        },
      });
      return {
        get met() {
          return met;
        },
        whenMet: (times = 1) =>
          new Promise((resolve) => {
            if (met >= times) resolve();
            else waiting.push({ times, resolve });
          }),
        end() {
          isEnded = true;
          release();
        },
      };
    },
    meet(where) {
      const over = staged.filter(({ isOver }) => isOver());
      for (const one of over) staged.splice(staged.indexOf(one), 1);
      return staged.find(({ fault }) => fault.where === undefined || fault.where === where)?.meet();
    },
  };
}

/** Whether a fault keeps its request from being carried out. */
export function isInstead({ fault }: MetFault): boolean {
  return !(fault.kind === 'held' || (fault.kind === 'lost' && fault.carriedOut));
}

/** Answers a request as its fault has it, or not at all. */
export function respondWith({ fault }: MetFault, response: ServerResponse): void {
  if (fault.kind === 'failed') respondFailed(response, fault.status);
  else if (fault.kind === 'refused') {
    sendJson(response, fault.status, { code: fault.code, message: fault.message });
  } else if (fault.kind === 'rate-limited') respondRateLimited(response, fault);
  else if (fault.kind === 'lost' && fault.how === 'cut') response.destroy();
}

function respondFailed(response: ServerResponse, status: number): void {
  if (status === 500) sendJson(response, status, { code: 0, message: '500: Internal Server Error' });
  else response.writeHead(status, { 'content-type': 'text/html' }).end('<html><h1>Bad gateway</h1></html>');
}

/** The headers and the body that Discord documents: whole seconds in one, fractions in the others. */
function respondRateLimited(
  response: ServerResponse,
  { scope, retryAfter }: { scope: string; retryAfter: number },
): void {
  const isGlobal = scope === 'global';
  const headers = isGlobal
    ? { 'x-ratelimit-global': 'true' }
    : {
        'x-ratelimit-limit': '5',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Date.now() / 1000 + retryAfter),
        'x-ratelimit-reset-after': String(retryAfter),
        'x-ratelimit-bucket': 'abcd1234',
      };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('retry-after', String(Math.ceil(retryAfter)));
  response.setHeader('x-ratelimit-scope', scope);
  sendJson(response, 429, {
    message: 'You are being rate limited.',
    retry_after: retryAfter,
    global: isGlobal,
  });
}
