import { ApplicationCommandType } from 'discord.js';
import type { RESTPostAPIContextMenuApplicationCommandsJSONBody } from 'discord.js';
import type { Bilingual } from '../dataset/schema.ts';
import type { Query } from '../query/query.ts';
import { type Asked, type AskContext, EVERYWHERE } from './command.ts';

/** A message that a command of its menu is used on: its text, and the queries that its buttons carry. */
export type ReadMessage = { readonly text: string; readonly queries: readonly CarriedQuery[] };
/** A query that a button carries, and what pressing the button does. */
export type CarriedQuery = { readonly action: 'ask' | 'share' | 'csv' | 'chart'; readonly query: Query };

export type MessageCommandDefinition = RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** A command of the menu of messages: what Discord is told of it, and what it asks about a message. */
export type MessageCommand = {
  readonly definition: Readonly<MessageCommandDefinition>;
  readonly ask: (message: ReadMessage, context: AskContext) => Asked;
};

/** Defines a command of the menu of messages. */
export function defineMessageCommand(spec: {
  readonly name: Bilingual;
  readonly ask: MessageCommand['ask'];
}): MessageCommand {
  const definition: MessageCommandDefinition = {
    type: ApplicationCommandType.Message,
    name: spec.name.en,
    name_localizations: { ja: spec.name.ja },
    ...EVERYWHERE,
  };
  return Object.freeze<MessageCommand>({ definition: Object.freeze(definition), ask: spec.ask });
}
