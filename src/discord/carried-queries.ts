import type { Message } from 'discord.js';
import type { Dataset } from '../dataset/dataset.ts';
import { type Pressed, parseCustomId } from '../presentation/discord/custom-id.ts';
import type { Query } from '../query/query.ts';
import { customIdsIn } from './components-in.ts';
import { isKnownQuery } from './known-query.ts';

/** A query that a button carries, and what pressing the button does. */
export type CarriedQuery = Pick<Pressed, 'action' | 'query'>;

/** The queries of a message's buttons that can still be asked. */
export function carriedQueries(message: Message, dataset: Dataset): CarriedQuery[] {
  return customIdsIn(message.components.map((component) => component.toJSON())).flatMap((id) => {
    const pressed = parseCustomId(id);
    return pressed && isKnownQuery(dataset, pressed.query) ? [pressed] : [];
  });
}

/**
 * The query that an answer of the bot's is of: the one that its tools carry, or the figure whose sources it offers.
 * The other buttons lead on to other questions.
 */
export function answeredQuery(queries: readonly CarriedQuery[]): Query | undefined {
  const own = queries.find(({ action }) => action !== 'ask');
  if (own) return own.query;
  for (const { query } of queries) {
    if (query.kind === 'sources') return { kind: 'lookup', figure: query.figure };
  }
  return undefined;
}
