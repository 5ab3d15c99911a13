import type { Message } from 'discord.js';

/** A shorter wait needs no sign that an answer is coming. */
const BLINK = 300;

/** Shows the bot as typing in a message's channel while an answer takes longer than a blink. */
export async function withTyping<Result>(message: Message, work: () => Promise<Result>): Promise<Result> {
  const timer = setTimeout(() => {
    // Only a sign: where it cannot be shown, the answer itself says what is wrong.
    if (message.channel.isSendable()) message.channel.sendTyping().catch(() => undefined);
  }, BLINK);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
