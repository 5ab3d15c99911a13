import { pino } from 'pino';
import { COMMANDS, MESSAGE_COMMANDS } from '../../../commands/index.ts';
import { createAnsweredMessages } from '../../../src/discord/answered-messages.ts';
import type { Asker, Bot, BotReply } from '../../../src/discord/bot.ts';
import { createConversations } from '../../../src/discord/conversations.ts';
import { createSlowDown } from '../../../src/discord/slow-down.ts';
import { openAnswerer } from '../../../src/open-answerer.ts';
import { messageOf } from '../../../src/presentation/discord/message.ts';
import type { MessagePayload } from '../../../src/presentation/discord/payload.ts';
import { toolsOf } from '../../../src/presentation/discord/tools.ts';
import { hold } from '../entrance.ts';
import type { Random } from '../random.ts';
import { faultsOf } from '../safe-message.ts';

/** A bot without a connection: what handlers call once Discord's part of an interaction is read. */
export const bot: Bot = {
  answerer: openAnswerer(),
  commands: new Map(COMMANDS.map((command) => [command.definition.name, command])),
  messageCommands: new Map(MESSAGE_COMMANDS.map((command) => [command.definition.name, command])),
  conversations: createConversations({ most: 100 }),
  slowDown: createSlowDown(),
  answered: createAnsweredMessages(),
  log: pino({ level: 'silent' }),
  observe: () => undefined,
  request: { id: 'fuzz', note: () => undefined },
};

/** Somebody of a few people in a few channels, so that questions now and then follow each other. */
export const anyAsker = (random: Random): Asker => ({
  channelId: String(random.int(3)),
  userId: String(1 + random.int(3)),
  language: random.pick(['en', 'ja']),
});

/** Lays a reply out as handlers do, and checks that it only shows characters. */
export function checkReply({ view, query, chart }: BotReply, ephemeral: boolean): MessagePayload {
  hold(view.title.trim() !== '', 'an answer without a title');
  const message = messageOf(view, {
    tools: toolsOf(view, query, { askerId: '1', ephemeral, charted: chart !== undefined }),
  });
  checkMessage(message);
  return message;
}

export function checkMessage(message: MessagePayload): void {
  const faults = faultsOf(message);
  hold(faults.length === 0, faults.join('; '));
}
