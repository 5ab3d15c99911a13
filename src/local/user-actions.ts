import type { APIMessage } from 'discord.js';
import { createMessage, deleteMessage, findMessage, updateMessage } from './messages.ts';
import type { UserActions } from './types.ts';
import type { InteractionActions } from './user-interactions.ts';
import { type Channel, type StoredMessage, userOf, type World } from './world.ts';

const MAX_TYPED = 2000;

/** What a person can do with messages, joined with the interactions that a person can begin. */
export function createUserActions(world: World, interactionActions: InteractionActions): UserActions {
  const channelOf = (id: string): Channel => {
    const channel = world.channels.get(id);
    if (!channel) throw new Error(`no such channel: ${id}`);
    return channel;
  };
  const storedOf = (id: string): StoredMessage => {
    const stored = findMessage(world, id);
    if (!stored) throw new Error(`no such message: ${id}`);
    return stored;
  };

  return {
    ...interactionActions,
    sendMessage({ channelId, content, authorId, isBot, replyTo, ping = true }) {
      const channel = channelOf(channelId);
      if (content.trim() === '') throw new Error('a message needs a text');
      if (content.length > MAX_TYPED) throw new Error(`a message has at most ${MAX_TYPED} characters`);
      const author = isBot ? world.otherBot : authorId === undefined ? world.person : userOf(world, authorId);
      const reply = {
        message_reference: { message_id: replyTo ?? '' },
        allowed_mentions: { parse: ['users' as never], replied_user: ping },
      };
      return createMessage(world, channel, {
        author,
        body: { content, ...(replyTo === undefined ? {} : reply) },
      }).message;
    },
    editMessage(messageId, content) {
      const stored = storedOf(messageId);
      if (content.trim() === '') throw new Error('a message needs a text');
      updateMessage(world, stored, { content: content.slice(0, MAX_TYPED) });
      return stored.message;
    },
    deleteMessage(messageId) {
      deleteMessage(world, storedOf(messageId));
    },
    commands: () => [...world.commands.values()],
    messages: (channelId) => [...channelOf(channelId).messages.values()].map(({ message }) => message),
    waitForMessage: (predicate, timeoutMs = 5000) => waitForMessage(world, predicate, timeoutMs),
    expectSilence: (channelId, ms) =>
      new Promise((resolve, reject) => {
        const stop = world.changes.listen((change) => {
          if (!('stored' in change) || change.type === 'message-deleted') return;
          const { message } = change.stored;
          if (message.channel_id !== channelId || message.author.id !== world.bot.id) return;
          finish();
          reject(new Error(`the bot was to be silent, but sent: ${JSON.stringify(message).slice(0, 300)}`));
        });
        const timer = setTimeout(() => {
          finish();
          resolve();
        }, ms);
        const finish = () => {
          stop();
          clearTimeout(timer);
        };
      }),
  };
}

function waitForMessage(
  world: World,
  predicate: (message: APIMessage) => boolean,
  timeoutMs: number,
): Promise<APIMessage> {
  for (const channel of world.channels.values()) {
    for (const { message } of channel.messages.values())
      if (predicate(message)) return Promise.resolve(message);
  }
  return new Promise((resolve, reject) => {
    const stop = world.changes.listen((change) => {
      if (!('stored' in change) || change.type === 'message-deleted') return;
      if (!predicate(change.stored.message)) return;
      finish();
      resolve(change.stored.message);
    });
    const timer = setTimeout(() => {
      finish();
      reject(new Error(`no such message within ${timeoutMs} ms`));
    }, timeoutMs);
    const finish = () => {
      stop();
      clearTimeout(timer);
    };
  });
}
