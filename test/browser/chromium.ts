import { existsSync } from 'node:fs';

/** The browser that page tests drive: CHROMIUM_PATH, else where Debian's package puts it. */
export const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
export const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Where pictures are put when someone wants to look at the page. */
export const PICTURES = process.env['PAGE_PICTURES'];

export const hasBrowser = existsSync(CHROMIUM);
if (!hasBrowser)
  console.log(`page tests skipped: no browser at ${CHROMIUM} (CHROMIUM_PATH names another place)`);
