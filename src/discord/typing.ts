import type { Message } from 'discord.js';

/** A shorter wait needs no sign that an answer is coming. In milliseconds. */
const BLINK = 300;
/** Discord shows the sign for ten seconds. */
const AGAIN = 9_000;

/** Shows the bot as typing in a message's channel while an answer takes longer than a blink. */
export async function withTyping<Result>(message: Message, work: () => Promise<Result>): Promise<Result> {
  const show = (): void => {
    // Only a sign: where it cannot be shown, the answer itself says what is wrong.
    if (message.channel.isSendable()) message.channel.sendTyping().catch(() => undefined);
    timer = setTimeout(show, AGAIN);
  };
  let timer = setTimeout(show, BLINK);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
