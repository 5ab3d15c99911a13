import { parseShort, printShort } from '../../query/short.ts';
import type { Query } from '../../query/query.ts';
import type { Language } from '../view.ts';

/**
 * What a button's or a choice's custom id says: the whole question, so that it works for everyone, on old messages and
 * after a restart, and the language in which the message with the button is written.
 */
export type Pressed = {
  readonly action: 'ask' | 'share';
  readonly query: Query;
  readonly language: Language;
};

const PREFIXES = { ask: 'q', share: 's' } as const;
const ID = /^([qs]):(ja:)?(\d[^]*)$/;

/** The custom id that {@link parseCustomId} reads back. At most 100 characters for a query that fits one. */
export function customId({ action, query, language }: Pressed): string {
  return `${PREFIXES[action]}:${language === 'ja' ? 'ja:' : ''}${printShort(query)}`;
}

/** Reads a custom id; undefined where it is none of this version of the program. */
export function parseCustomId(id: string): Pressed | undefined {
  const [, prefix, japanese, short = ''] = ID.exec(id) ?? [];
  const query = parseShort(short);
  if (!query) return undefined;
  return { action: prefix === PREFIXES.share ? 'share' : 'ask', query, language: japanese ? 'ja' : 'en' };
}
