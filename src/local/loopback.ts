import type { IncomingMessage } from 'node:http';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Whether a request comes from this machine by a loopback name and, when a page sent it, from our own page.
 * A foreign site that lets its name point to 127.0.0.1 is known by the Host header, and a foreign page that
 * sends to us by the Origin header.
 */
export function isOwnRequest(request: IncomingMessage, port: number): boolean {
  const hosts = LOOPBACK_NAMES.map((name) => `${name}:${port}`);
  const { host, origin } = request.headers;
  if (
    host === undefined ||
    !(hosts.includes(host.toLowerCase()) || (port === 80 && LOOPBACK_NAMES.includes(host)))
  )
    return false;
  if (origin !== undefined && !hosts.some((own) => origin.toLowerCase() === `http://${own}`)) return false;
  // A link from elsewhere may open the page, but nothing elsewhere may embed or call it. Another port of this machine
  // is elsewhere too, although a browser calls it the same site.
  const site = request.headers['sec-fetch-site'];
  const isElsewhere = site === 'cross-site' || site === 'same-site';
  return !isElsewhere || request.headers['sec-fetch-mode'] === 'navigate';
}
