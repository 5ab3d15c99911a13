import { channelPayload } from '../entities.ts';
import { createMessage, deleteMessage, updateMessage } from '../messages.ts';
import { checkEdit, checkNewMessage } from '../validation/validate.ts';
import type { Channel, StoredMessage } from '../world.ts';
import { accept, channelIn, circumstances, type RestContext, type Route } from './context.ts';
import { ApiError, type ApiRequest, unknown } from './http.ts';

/** The message in the path. Ephemeral messages are not there for this route, as on Discord. */
function messageIn(context: RestContext, request: ApiRequest): StoredMessage {
  const stored = channelIn(context, request).messages.get(request.params['message'] ?? '');
  if (stored?.visibleTo !== undefined || !stored) throw unknown.message();
  return stored;
}

const list: Route['handle'] = (context, request) => {
  const limit = Math.min(Number(request.query.get('limit') ?? 50) || 50, 100);
  const before = BigInt(readId(request.query.get('before')) ?? '18446744073709551615');
  const after = BigInt(readId(request.query.get('after')) ?? '0');
  const messages = [...channelIn(context, request).messages.values()]
    .filter(
      ({ visibleTo, message }) =>
        visibleTo === undefined && BigInt(message.id) < before && BigInt(message.id) > after,
    )
    .map(({ message }) => message);
  return messages.slice(-limit).reverse();
};

function readId(text: string | null): string | undefined {
  return text !== null && /^\d{1,20}$/.test(text) ? text : undefined;
}

/** How long Discord keeps a nonce that is to be used only once ("a few minutes"), and how many are kept here. */
const NONCE_MS = 3 * 60_000;
const MOST_NONCES = 1000;

/** The bot's message that was sent with a nonce lately: an enforced nonce makes sending it again give that one. */
function sentWith(channel: Channel, nonce: string | number): StoredMessage | undefined {
  const stored = channel.nonces.get(nonce);
  return stored && Date.now() - Date.parse(stored.message.timestamp) < NONCE_MS ? stored : undefined;
}

function keepNonce(channel: Channel, nonce: string | number, stored: StoredMessage): void {
  channel.nonces.set(nonce, stored);
  const [oldest] = channel.nonces.keys();
  if (channel.nonces.size > MOST_NONCES && oldest !== undefined) channel.nonces.delete(oldest);
}

const send: Route['handle'] = async (context, request) => {
  const channel = channelIn(context, request);
  const checked = await checkNewMessage(request.body, circumstances(context, request.files), 'channel');
  const body = accept(context, request, checked);
  const nonce = body.enforce_nonce === true ? body.nonce : undefined;
  const same = nonce === undefined ? undefined : sentWith(channel, nonce);
  if (same) return same.message;
  const reference = body.message_reference;
  if (reference?.message_id !== undefined && !channel.messages.has(reference.message_id)) {
    // Without this leave, a reply to a message that is gone is refused rather than sent as a plain message.
    if (reference.fail_if_not_exists !== false) {
      throw new ApiError(400, 50035, 'Invalid Form Body: message_reference: Unknown message');
    }
  }
  const { world } = context;
  const stored = createMessage(world, channel, { author: world.bot, body, files: request.files });
  if (nonce !== undefined) keepNonce(channel, nonce, stored);
  return stored.message;
};

const edit: Route['handle'] = async (context, request) => {
  const stored = messageIn(context, request);
  if (stored.message.author.id !== context.world.bot.id) {
    throw new ApiError(403, 50005, 'Cannot edit a message authored by another user');
  }
  const checked = await checkEdit(request.body, circumstances(context, request.files, stored), 'channel');
  updateMessage(context.world, stored, accept(context, request, checked), request.files);
  return stored.message;
};

const remove: Route['handle'] = (context, request) => {
  const stored = messageIn(context, request);
  if (stored.message.author.id !== context.world.bot.id)
    throw new ApiError(403, 50013, 'Missing Permissions');
  deleteMessage(context.world, stored);
  return undefined;
};

const typing: Route['handle'] = (context, request) => {
  context.world.changes.emit({ type: 'typing', channelId: channelIn(context, request).id });
  return undefined;
};

/** Channels and their messages. */
export const CHANNEL_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/channels/:channel',
    handle: (context, request) => channelPayload(context.world, channelIn(context, request)),
  },
  { method: 'GET', pattern: '/channels/:channel/messages', handle: list },
  { method: 'POST', pattern: '/channels/:channel/messages', handle: send },
  {
    method: 'GET',
    pattern: '/channels/:channel/messages/:message',
    handle: (context, request) => messageIn(context, request).message,
  },
  { method: 'PATCH', pattern: '/channels/:channel/messages/:message', handle: edit },
  { method: 'DELETE', pattern: '/channels/:channel/messages/:message', handle: remove },
  { method: 'POST', pattern: '/channels/:channel/typing', handle: typing },
];
