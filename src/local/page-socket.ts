import type { WebSocket } from 'ws';
import { type Interaction, type InteractionState, interactionState } from './interactions.ts';
import type { Change, World } from './world.ts';

/** How much of each channel a page is shown when it opens. */
const SHOWN_MESSAGES = 200;
/** A page that does not read what is sent to it is cut off; it reconnects and gets the whole state. */
const MAX_BUFFERED = 8 * 1024 * 1024;

export interface PageSockets {
  /** Takes over a page's socket: sends the whole state, then each change. */
  accept(socket: WebSocket): void;
  /** Tells the pages of an interaction that is under way, done or failed. */
  interaction: (interaction: Interaction) => void;
  /** A failure has been read and need not be shown any more. */
  dismiss: (interactionId: string) => void;
}

/** Keeps all open pages in the same state. */
export function createPageSockets(
  world: World,
  examples: readonly string[],
  isOnline: () => boolean,
): PageSockets {
  const sockets = new Set<WebSocket>();
  /** Failures that a page opened later should still show. */
  const failed = new Map<string, InteractionState>();

  const tellAll = (event: object) => {
    if (sockets.size === 0) return;
    const text = JSON.stringify(event);
    for (const socket of sockets) {
      if (socket.bufferedAmount > MAX_BUFFERED) socket.terminate();
      else socket.send(text);
    }
  };

  const whole = () => snapshot(world, examples, isOnline(), [...failed.values()]);

  world.changes.listen((change) => {
    const event = change.type === 'guild-created' ? whole() : pageEvent(world, change);
    if (event) tellAll(event);
  });

  return {
    accept(socket) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => {
        socket.terminate();
      });
      socket.send(JSON.stringify(whole()));
    },
    interaction(interaction) {
      const state = interactionState(interaction);
      if (state.kind === 'autocomplete') return;
      if (state.state === 'failed') failed.set(state.id, state);
      const [oldest] = failed.keys();
      if (failed.size > 50 && oldest !== undefined) failed.delete(oldest);
      tellAll({ type: 'interaction', interaction: state });
    },
    dismiss(interactionId) {
      failed.delete(interactionId);
      tellAll({ type: 'dismissed', interactionId });
    },
  };
}

function snapshot(
  world: World,
  examples: readonly string[],
  online: boolean,
  failed: InteractionState[],
): object {
  return {
    type: 'state',
    online,
    bot: world.bot,
    person: world.person,
    guild: [...world.guilds.values()].map(({ name }) => name)[0] ?? '',
    channels: [...world.channels.values()].map((channel) => ({
      id: channel.id,
      name: channel.name,
      isDirect: channel.guildId === undefined,
      messages: [...channel.messages.values()]
        .filter(({ visibleTo }) => visibleTo === undefined || visibleTo === world.person.id)
        .slice(-SHOWN_MESSAGES)
        .map(({ message }) => message),
    })),
    commands: [...world.commands.values()],
    failed,
    examples,
  };
}

/** A change as a page is told of it; undefined for what the page's person may not see. */
function pageEvent(world: World, change: Exclude<Change, { type: 'guild-created' }>): object | undefined {
  if (change.type === 'commands') return { type: 'commands', commands: [...world.commands.values()] };
  if (change.type === 'typing') return { type: 'typing', channelId: change.channelId };
  if (change.type === 'bot') return { type: 'bot', online: change.online };
  const { message, visibleTo } = change.stored;
  if (visibleTo !== undefined && visibleTo !== world.person.id) return undefined;
  return { type: change.type, message };
}
