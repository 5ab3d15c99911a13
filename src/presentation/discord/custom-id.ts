import { parseShort, printShort } from '../../query/short.ts';
import type { Query } from '../../query/query.ts';
import type { Language } from '../view.ts';

/**
 * What a button's or a choice's custom id says: the whole question, so that it works for everyone, on old messages and
 * after a restart, and the language in which the message with the button is written.
 */
export type Pressed = {
  readonly action: keyof typeof PREFIXES;
  readonly query: Query;
  readonly language: Language;
};

const PREFIXES = { ask: 'q', share: 's', csv: 'c', chart: 'g', follow: 'f', details: 'e' } as const;
const ID = /^([qscgfe]):(ja:)?(\d[^]*)$/;

/** The custom id that {@link parseCustomId} reads back. At most 100 characters for a query that fits one. */
export function customId({ action, query, language }: Pressed): string {
  return `${PREFIXES[action]}:${language === 'ja' ? 'ja:' : ''}${printShort(query)}`;
}

/** Reads a custom id; undefined where it is none of this version of the program. */
export function parseCustomId(id: string): Pressed | undefined {
  const [, prefix, japanese, short = ''] = ID.exec(id) ?? [];
  const query = parseShort(short);
  if (!query) return undefined;
  const actions = Object.keys(PREFIXES) as Pressed['action'][];
  const action = actions.find((each) => PREFIXES[each] === prefix) ?? 'ask';
  return { action, query, language: japanese ? 'ja' : 'en' };
}

const DELETE_ID = /^d:(\d{1,20})$/;

/** The custom id of the button that takes an answer away; only who asked may press it. */
export const deleteId = (askerId: string): string => `d:${askerId}`;

/** The asker of an answer whose button for deleting it has this custom id; undefined for any other button. */
export const parseDeleteId = (id: string): string | undefined => DELETE_ID.exec(id)?.[1];
