import type { LocalDiscord } from '../../src/local/server.ts';
import { shardOf } from '../../src/local/snowflake.ts';

/** A question that somebody asked, and never asks again: the answers to it are known by the asker. */
export type Question = {
  readonly shard: number;
  readonly userId: string;
  /** By a steady clock, in milliseconds. */
  readonly askedAt: number;
};

export type Place = { readonly guildId: string; readonly channelId: string };

export type Load = {
  readonly questions: readonly Question[];
  /** How many answers stand in the channels, by who asked. */
  readonly answers: () => ReadonlyMap<string, number>;
  readonly stop: () => void;
};

let asked = 0n;

/** Asks in all places by turns, commands and mentions, each time as somebody else, every few milliseconds. */
export function startLoad(
  local: LocalDiscord,
  places: readonly Place[],
  shards: number,
  everyMs: number,
): Load {
  const questions: Question[] = [];
  const timer = setInterval(() => {
    const index = questions.length;
    const place = places[index % places.length];
    if (!place) return;
    const { guildId, channelId } = place;
    asked += 1n;
    const userId = String(10n ** 17n + asked);
    questions.push({ shard: shardOf(guildId, shards), userId, askedAt: performance.now() });
    if (Math.floor(index / places.length) % 2 === 0) {
      void local.user.slash('revenue', { period: '3Q09' }, { channelId, userId });
    } else {
      const content = `<@${local.botUserId}> operating income nine months 2008`;
      local.user.sendMessage({ channelId, content, authorId: userId });
    }
  }, everyMs);
  return {
    questions,
    answers() {
      const counts = new Map<string, number>();
      for (const { channelId } of places) {
        for (const message of local.user.messages(channelId)) {
          const asker = message.interaction_metadata?.user.id ?? message.referenced_message?.author.id;
          if (asker !== undefined) counts.set(asker, (counts.get(asker) ?? 0) + 1);
        }
      }
      return counts;
    },
    stop() {
      clearInterval(timer);
    },
  };
}
