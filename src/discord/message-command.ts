import { ApplicationCommandType } from 'discord.js';
import type { RESTPostAPIContextMenuApplicationCommandsJSONBody } from 'discord.js';
import type { Bilingual } from '../dataset/schema.ts';
import type { CarriedQuery } from './carried-queries.ts';
import { type Asked, type AskContext, EVERYWHERE } from './command.ts';

/** A message that a command of its menu is used on: its text, and the queries that its buttons carry. */
export type ReadMessage = { readonly text: string; readonly queries: readonly CarriedQuery[] };

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
