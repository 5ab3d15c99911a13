import { Routes } from 'discord.js';
import { COMMANDS, MESSAGE_COMMANDS } from '../../../commands/index.ts';
import type { InteractionResult } from '../../../src/local/types.ts';
import { customId } from '../../../src/presentation/discord/custom-id.ts';
import { Query } from '../../../src/query/query.ts';
import { startStageWith } from '../../discord/running-bot.ts';
import { type Entrance, hold } from '../entrance.ts';
import { REAL_IDS, tamperedId } from '../inputs/custom-ids.ts';
import { anyText } from '../inputs/texts.ts';
import type { Random } from '../random.ts';
import { faultsOf } from '../safe-message.ts';
import { bot } from './bot.ts';
import { anyValues } from './slash.ts';

/** What the local Discord lets a person type into a message. */
const LONGEST_MESSAGE = 2000;
const LONGEST_FOLLOW_UP = 400;
const LOCALES: readonly string[] = ['en-US', 'ja'];

/** Everything a person can do, through the real client over its socket; what Discord would refuse breaks it too. */
export async function openDiscord(): Promise<Entrance> {
  const stage = await startStageWith(bot.answerer);
  const { local } = stage;
  const { user } = local;

  const typed = (random: Random, most: number): string => anyText(random).slice(0, most).trim() || 'revenue';

  const slash = (random: Random) => {
    const command = random.pick(COMMANDS);
    const options = Object.fromEntries(
      Object.entries(anyValues(command, random)).map(([name, value]) => [name, value ?? '']),
    );
    for (const { name, required } of command.definition.options ?? [])
      if (required === true) options[name] ??= 'revenue';
    const locale = random.pick(LOCALES);
    return {
      input: { command: command.definition.name, options, locale },
      send: async () => {
        check(await user.slash(command.definition.name, options, { locale }));
      },
    };
  };
  const message = (random: Random) => {
    const content = typed(random, LONGEST_MESSAGE);
    return {
      input: { content },
      send: async () => {
        const { id } = user.sendMessage({ channelId: local.dmChannelId, content });
        const reply = await user.waitForMessage(({ message_reference: of }) => of?.message_id === id);
        checkShown(reply);
      },
    };
  };
  const menu = (random: Random) => {
    const content = typed(random, LONGEST_MESSAGE);
    const name = random.pick(MESSAGE_COMMANDS).definition.name;
    return {
      input: { name, content },
      send: async () => {
        const { id } = user.sendMessage({ channelId: local.channelId, content });
        check(await user.contextMenu(name, id, { locale: random.pick(LOCALES) }));
      },
    };
  };
  const followUp = (random: Random) => {
    const question = typed(random, LONGEST_FOLLOW_UP);
    return {
      input: { question },
      send: async () => {
        const opened = await pressed(FOLLOW);
        hold(opened.kind === 'modal', `a dialog that is ${opened.kind}`);
        check(await user.submitModal(opened.interactionId, { question }));
      },
    };
  };
  const press = (random: Random) => {
    const id = tamperedId(random, REAL_IDS) || 'q';
    return {
      input: { id },
      send: async () => {
        check(await pressed(id));
      },
    };
  };

  /** Presses a button that somebody has put under one of the bot's messages. */
  const pressed = async (id: string): Promise<InteractionResult> => {
    const body = {
      content: 'answer',
      allowed_mentions: { parse: [] },
      components: [{ type: 1, components: [{ type: 2, style: 2, label: 'press', custom_id: id }] }],
    };
    const route = Routes.channelMessages(local.channelId);
    const { id: messageId } = (await stage.bot.client.rest.post(route, { body })) as { id: string };
    return await user.click(messageId, id);
  };

  /** An answer that shows only characters, but for the name of who asked, which pings no one. */
  const checkShown = ({ components }: { components?: unknown }): void => {
    const own = JSON.stringify(components ?? []).replaceAll(`<@${local.userId}>`, '@who');
    const faults = faultsOf({ flags: 0, components: JSON.parse(own) as [], files: [] });
    hold(faults.length === 0, faults.join('; '));
  };
  const check = (result: InteractionResult): void => {
    hold(
      result.kind !== 'failed',
      `an interaction that ${result.kind === 'failed' ? result.reason : 'failed'}`,
    );
    if (result.kind === 'message' || result.kind === 'update') checkShown(result.message);
    hold(local.violations.length === 0, JSON.stringify(local.violations[0]));
    hold(
      !stage.log.some((line) => /"level":(?:50|60)/.test(line)),
      `an error in the log: ${stage.log.at(-1) ?? ''}`,
    );
    stage.log.length = 0;
  };

  return {
    name: 'discord',
    make: (random) => random.pick([slash, slash, message, menu, followUp, press])(random),
    close: () => stage.close(),
  };
}

const FOLLOW = customId({
  action: 'follow',
  query: Query.parse({ kind: 'lookup', figure: { metric: 'revenue', period: '3Q09' } }),
  language: 'en',
});
