import type {
  APIAllowedMentions,
  APIAttachment,
  APIMessage,
  APIMessageInteractionMetadata,
  APIUser,
  RESTPatchAPIChannelMessageJSONBody,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';
import { attachmentName, resolveComponents } from './component-tree.ts';
import { storeFile, type UploadedFile } from './files.ts';
import { FLAGS } from './limits.ts';
import type { Channel, StoredMessage, World } from './world.ts';

/** Beyond this many messages in a channel the oldest go, so that a load test does not fill the memory. */
const MAX_MESSAGES = 5000;

const MESSAGE_TYPE = { plain: 0, reply: 19, slashReply: 20, menuReply: 23 } as const;

/** Who sends what, and on what occasion. */
export interface MessageDraft {
  author: APIUser;
  body: RESTPostAPIChannelMessageJSONBody;
  files?: UploadedFile[];
  visibleTo?: string | undefined;
  /** Set when the message answers an interaction. */
  metadata?: APIMessageInteractionMetadata | undefined;
  /** The command that is answered, and whether it came from the context menu. */
  command?: { name: string; fromMenu: boolean } | undefined;
}

/** Finds a message and its channel by the message's id alone; undefined when there is none. */
export function findMessage(world: World, messageId: string): StoredMessage | undefined {
  for (const channel of world.channels.values()) {
    const stored = channel.messages.get(messageId);
    if (stored) return stored;
  }
  return undefined;
}

/** Puts a message into a channel and tells everyone. The draft has been validated. */
export function createMessage(world: World, channel: Channel, draft: MessageDraft): StoredMessage {
  const { author, body } = draft;
  const id = world.nextId();
  const referencedId = body.message_reference?.message_id;
  const referenced = referencedId === undefined ? undefined : channel.messages.get(referencedId);
  const content = body.content ?? '';
  const attachments = storeFiles(world, channel.id, body.attachments ?? [], draft.files ?? []);
  const message: APIMessage = {
    id,
    channel_id: channel.id,
    type: typeOf(draft, referenced !== undefined),
    author,
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: mentionsIn(world, content, body, author, referenced?.message),
    mention_roles: [],
    pinned: false,
    flags: asFlags(body.flags ?? 0),
    embeds: resolveEmbeds(body.embeds ?? [], attachments),
    components: resolveComponents(body.components ?? [], attachments),
    attachments,
  };
  if (body.nonce !== undefined) message.nonce = body.nonce;
  if (author.id === world.bot.id) message.application_id = world.applicationId;
  if (draft.metadata) {
    message.interaction_metadata = draft.metadata;
    message.webhook_id = world.applicationId;
    // Deprecated, but the only place where Discord names the command that a message answers.
    if (draft.command)
      Object.assign(message, { interaction: interactionOf(draft.metadata, draft.command.name) });
  }
  if (referenced) {
    message.message_reference = { channel_id: channel.id, message_id: referenced.message.id };
    message.referenced_message = referenced.message;
  }
  const stored: StoredMessage = { message, visibleTo: draft.visibleTo };
  channel.messages.set(id, stored);
  const [oldest] = channel.messages.keys();
  if (channel.messages.size > MAX_MESSAGES && oldest !== undefined) channel.messages.delete(oldest);
  world.changes.emit({ type: 'message-created', stored });
  return stored;
}

/** Changes the parts of a message that the body names and tells everyone. The body has been validated. */
export function updateMessage(
  world: World,
  stored: StoredMessage,
  body: RESTPatchAPIChannelMessageJSONBody,
  files: UploadedFile[] = [],
): void {
  const old = stored.message;
  const attachments = [
    ...keptAttachments(old.attachments, body.attachments),
    ...storeFiles(world, old.channel_id, body.attachments ?? [], files),
  ];
  const wasLoading = ((old.flags ?? 0) & FLAGS.loading) !== 0;
  const message: APIMessage = {
    ...old,
    attachments,
    flags: asFlags(editedFlags(old.flags ?? 0, body.flags ?? undefined)),
  };
  if (body.content !== undefined) {
    message.content = body.content ?? '';
    message.mentions = mentionsIn(
      world,
      message.content,
      body,
      old.author,
      old.referenced_message ?? undefined,
    );
  }
  if (body.embeds !== undefined) message.embeds = resolveEmbeds(body.embeds ?? [], attachments);
  if (body.components !== undefined)
    message.components = resolveComponents(body.components ?? [], attachments);
  // What fills a deferred reply is its first text, not an edit of one.
  if (!wasLoading) message.edited_timestamp = new Date().toISOString();
  stored.message = message;
  world.changes.emit({ type: 'message-updated', stored });
}

/** Takes a message away and tells everyone. */
export function deleteMessage(world: World, stored: StoredMessage): void {
  const channel = world.channels.get(stored.message.channel_id);
  if (channel?.messages.delete(stored.message.id)) world.changes.emit({ type: 'message-deleted', stored });
}

/** A documented number as the field's type. The library names it by an enum, which would have to be loaded. */
export function asFlags(flags: number): NonNullable<APIMessage['flags']> {
  const documented: unknown = flags;
  return documented as NonNullable<APIMessage['flags']>;
}

/** Flags after an edit: loading ends, ephemeral stays as it was, Components V2 is for good once set. */
function editedFlags(old: number, asked: number | undefined): number {
  const kept = old & ~FLAGS.loading;
  return asked === undefined ? kept : kept | (asked & ~FLAGS.ephemeral & ~FLAGS.loading);
}

function interactionOf({ id, type, user }: APIMessageInteractionMetadata, name: string): object {
  return { id, type, name, user };
}

function typeOf(draft: MessageDraft, isReply: boolean): APIMessage['type'] {
  const { metadata, command } = draft;
  const answersCommand = metadata !== undefined && command !== undefined;
  const type: unknown = answersCommand
    ? command.fromMenu
      ? MESSAGE_TYPE.menuReply
      : MESSAGE_TYPE.slashReply
    : isReply
      ? MESSAGE_TYPE.reply
      : MESSAGE_TYPE.plain;
  return type as APIMessage['type'];
}

/** The users whom the text mentions and, for a reply, its addressee, as far as `allowed_mentions` lets them. */
function mentionsIn(
  world: World,
  content: string,
  body: { allowed_mentions?: APIAllowedMentions | null | undefined },
  author: APIUser,
  referenced: APIMessage | undefined,
): APIUser[] {
  const allowed = body.allowed_mentions ?? undefined;
  const ids = new Set([...content.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? ''));
  const limited = allowed !== undefined && !(allowed.parse ?? []).some((kind: string) => kind === 'users');
  const mentioned = [...ids].filter((id) => !limited || allowed.users?.includes(id));
  if (referenced && referenced.author.id !== author.id && allowed?.replied_user !== false) {
    mentioned.push(referenced.author.id);
  }
  return [...new Set(mentioned)].flatMap((id) => world.users.get(id) ?? []);
}

type AttachmentEntry = NonNullable<RESTPostAPIChannelMessageJSONBody['attachments']>[number];

function storeFiles(
  world: World,
  channelId: string,
  entries: AttachmentEntry[],
  files: UploadedFile[],
): APIAttachment[] {
  return files.map((file) => {
    const entry = entries.find((candidate) => String(candidate.id) === file.index);
    const name = entry?.filename ?? file.name;
    return storeFile(world, channelId, { ...file, name }, entry?.description ?? undefined);
  });
}

/** An edit keeps the attachments that it lists, or all of them when it lists none at all. */
function keptAttachments(
  old: APIAttachment[],
  listed: RESTPatchAPIChannelMessageJSONBody['attachments'],
): APIAttachment[] {
  if (!listed) return old;
  const ids = new Set(listed.map((entry) => String(entry.id)));
  return old.filter((attachment) => ids.has(attachment.id));
}

function resolveEmbeds(embeds: APIMessage['embeds'], attachments: APIAttachment[]): APIMessage['embeds'] {
  const resolve = <T extends { url: string }>(media: T): T => {
    const name = attachmentName(media.url);
    const found = attachments.find((attachment) => attachment.filename === name);
    return found ? { ...media, url: found.url, proxy_url: found.url } : media;
  };
  return embeds.map((embed) => ({
    ...embed,
    ...(embed.image ? { image: resolve(embed.image) } : {}),
    ...(embed.thumbnail ? { thumbnail: resolve(embed.thumbnail) } : {}),
  }));
}
