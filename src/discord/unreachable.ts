import { HTTPError } from 'discord.js';

/** What the system says when the other end cannot be reached, or goes away. */
const NETWORK_CODES: ReadonlySet<string> = new Set([
  'EADDRNOTAVAIL',
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** Whether an error says that Discord cannot be reached or fails itself: the same may go well a little later. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof HTTPError) return true;
  if (!(error instanceof Error)) return false;
  if (error.name === 'AbortError') return true;
  // Discord's own errors have numbers for codes.
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return NETWORK_CODES.has(code) || code.startsWith('UND_ERR_');
}
