import { SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';
import { steadyNow } from './steady-clock.ts';

type BuildStrategy = NonNullable<WebSocketOptions['buildStrategy']>;

/** For so long a session is held on to while Discord cannot be reached, in milliseconds: later it is gone there too. */
const KEPT_MS = 3 * 60_000;

/** The code of a socket that was closed by nobody: a cut line, a refused connection. */
const CUT = 1006;

/** What the connections' events tell; their names are not among those that discord.js exports. */
type Connections = {
  on(event: 'hello', listener: (of: { shardId: number }) => void): void;
  on(event: 'closed', listener: (of: { shardId: number; code: number }) => void): void;
};

/**
 * Keeps discord.js from forgetting a session at the first try to reconnect that fails, and with it every question that
 * was asked meanwhile: as long as Discord itself has not spoken, the session may still be resumed.
 */
export const keepSessions: BuildStrategy = (manager) => {
  /** When the line to each shard was cut, until Discord speaks again. */
  const cutAt = new Map<number, number>();
  const connections = manager as unknown as Connections;
  connections.on('closed', ({ shardId, code }) => {
    if (code === CUT && !cutAt.has(shardId)) cutAt.set(shardId, steadyNow());
  });
  connections.on('hello', ({ shardId }) => {
    cutAt.delete(shardId);
  });
  const update = manager.options.updateSessionInfo.bind(manager.options);
  manager.options.updateSessionInfo = async (shardId, session) => {
    const cut = cutAt.get(shardId);
    if (session === null && cut !== undefined && steadyNow() - cut < KEPT_MS) return;
    await update(shardId, session);
  };
  return new SimpleShardingStrategy(manager);
};
