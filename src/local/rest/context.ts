import type { RestFaults } from '../faults/rest-faults.ts';
import type { UploadedFile } from '../files.ts';
import type { Interactions } from '../interactions.ts';
import type { Violation } from '../types.ts';
import type { Checked } from '../validation/validate.ts';
import type { MessageCircumstances } from '../validation/message-rules.ts';
import { type Issue, pathText } from '../validation/issue.ts';
import type { Channel, StoredMessage, World } from '../world.ts';
import { type ApiAnswer, type ApiRequest, InvalidForm, unknown } from './http.ts';

/** What the routes share. */
export interface RestContext {
  world: World;
  /** How many shards are recommended, and how many may identify at once. */
  gateway: { readonly shards: number; readonly maxConcurrency: number };
  interactions: Interactions;
  requireEmptyAllowedMentions: boolean;
  checkMessages: boolean;
  faults: RestFaults;
  report: (violation: Omit<Violation, 'at'>) => void;
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `:name` for what varies, without the `/api/v10`. */
  pattern: string;
  /** False for routes whose token in the path is the key. Default true. */
  authorized?: boolean;
  handle: (context: RestContext, request: ApiRequest) => ApiAnswer | Promise<ApiAnswer>;
}

/** What a message is checked against: an edit of `old`, or a new one. */
export function circumstances(
  context: RestContext,
  files: readonly UploadedFile[],
  old?: StoredMessage,
): MessageCircumstances {
  return {
    files,
    oldFlags: old?.message.flags ?? 0,
    oldFiles: old?.message.attachments.map((attachment) => attachment.filename) ?? [],
    isEdit: old !== undefined,
    requireEmptyAllowedMentions: context.requireEmptyAllowedMentions,
    unchecked: !context.checkMessages,
  };
}

/**
 * Records what is wrong and gives the body when Discord would take it. What only the product forbids is
 * recorded, and the body goes through.
 * @throws InvalidForm
 */
export function accept<Body>(context: RestContext, request: ApiRequest, checked: Checked<Body>): Body {
  for (const issue of checked.issues) {
    const { rule, message } = issue;
    context.report({ rule, where: request.where, path: pathText(issue.path), message });
  }
  const refused = checked.issues.filter((issue: Issue) => issue.rule !== 'allowed-mentions');
  if (refused.length > 0) throw new InvalidForm(refused);
  return checked.body;
}

/** The channel in the path. @throws ApiError 10003 */
export function channelIn(context: RestContext, request: ApiRequest): Channel {
  const channel = context.world.channels.get(request.params['channel'] ?? '');
  if (!channel) throw unknown.channel();
  return channel;
}
