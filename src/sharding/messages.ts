import { z } from 'zod';

/** What a shard's process tells the one that started it; discord.js's own messages are none of these. */
export const FromShard = z.discriminatedUnion('kind', [
  /** It asks when the shard may identify; the answer has the same number. */
  z.object({ kind: z.literal('identify?'), shardId: z.int(), turn: z.int() }),
  /** It is connected, and answers from now on. */
  z.object({ kind: z.literal('ready') }),
  /** It ends, and would again however often it is started. */
  z.object({ kind: z.literal('final'), reason: z.string() }),
]);
export type FromShard = z.output<typeof FromShard>;

/** What a shard's process is told. */
export const ToShard = z.object({ kind: z.literal('identify!'), turn: z.int() });
export type ToShard = z.output<typeof ToShard>;
