import { setTimeout as sleep } from 'node:timers/promises';
import { DefaultRestOptions, RESTJSONErrorCodes, type RESTOptions } from 'discord.js';
import { isUnreachable } from './unreachable.ts';

type MakeRequest = RESTOptions['makeRequest'];
type Init = Parameters<MakeRequest>[1];
type Answer = Awaited<ReturnType<MakeRequest>>;

/** How long one try may take, and how long to wait before each further one, in milliseconds. */
export type Patience = { readonly tryMs: number; readonly waitsMs: readonly number[] };

/** The kinds of requests that are waited for differently. */
type Kind = 'callback' | 'message' | 'followUp' | 'other';

export type Patiences = Readonly<Record<Kind, Patience>>;

export const PATIENCES: Patiences = {
  /** Discord itself waits three seconds for these. */
  callback: { tryMs: 1200, waitsMs: [150, 450] },
  /** Answers, their edits and deletions: people still want them half a minute later. */
  message: { tryMs: 10_000, waitsMs: [500, 2000, 7000, 20_000] },
  /** Nothing would keep one that was taken from being sent twice. */
  followUp: { tryMs: 10_000, waitsMs: [] },
  /** What the start needs is tried again as a whole. */
  other: { tryMs: 15_000, waitsMs: [500] },
};

/**
 * Makes requests that outlast a failure of Discord's (a status of 500 or more), a cut connection and an answer that
 * never comes. discord.js tries again at once, or after fifteen seconds, and either is of no use to who waits.
 * Asking twice is safe: a callback counts once, a message carries a nonce, an edit or a deletion changes nothing more.
 */
export function patientRequests(
  patiences: Patiences = PATIENCES,
  makeRequest: MakeRequest = DefaultRestOptions.makeRequest,
): MakeRequest {
  return async (url, init) => {
    const kind = kindOf(init.method ?? 'GET', new URL(url).pathname);
    const { tryMs, waitsMs } = patiences[kind];
    for (let tries = 1; ; tries += 1) {
      const answer = await attempt((signal) => makeRequest(url, { ...init, signal }), init.signal, tryMs);
      const wait = waitsMs[tries - 1];
      if (wait === undefined || init.signal?.aborted || !isTransient(answer)) {
        if (answer instanceof Error) throw answer;
        return kind === 'callback' && tries > 1 ? await acknowledgedBefore(answer, url) : answer;
      }
      // An answer that is not read to its end would keep its connection.
      if (!(answer instanceof Error)) await answer.arrayBuffer();
      await sleep(wait);
    }
  };
}

function kindOf(method: string, path: string): Kind {
  if (/\/interactions\/\d+\/[^/]+\/callback$/.test(path)) return 'callback';
  if (/\/webhooks\/\d+\/[^/]+$/.test(path)) return 'followUp';
  const isMessage = /\/(?:channels\/\d+|webhooks\/\d+\/[^/]+)\/messages(?:\/[^/]+)?$/.test(path);
  return isMessage && method !== 'GET' ? 'message' : 'other';
}

/** One try: an answer of whatever status, or the error that there was instead. */
async function attempt(
  request: (signal: AbortSignal) => Promise<Answer>,
  outer: Init['signal'],
  tryMs: number,
): Promise<Answer | Error> {
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
  };
  const timer = setTimeout(abort, tryMs);
  outer?.addEventListener('abort', abort);
  // A connection that is torn just as it is made can leave undici waiting for ever, even when told to stop.
  const givenUp = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener('abort', () => {
      reject(controller.signal.reason as Error);
    });
  });
  try {
    return await Promise.race([request(controller.signal), givenUp]);
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', abort);
  }
}

const isTransient = (answer: Answer | Error): boolean =>
  answer instanceof Error ? isUnreachable(answer) : answer.status >= 500;

/** Where a callback is refused since there has been one, an earlier try did arrive: it was this one. */
async function acknowledgedBefore(answer: Answer, url: string): Promise<Answer> {
  if (answer.status !== 400 || new URL(url).searchParams.get('with_response') === 'true') return answer;
  const text = await answer.text();
  const isTaken = text.includes(String(RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged));
  return isTaken
    ? new Response(null, { status: 204 })
    : new Response(text, { status: answer.status, headers: [...answer.headers] });
}
