import { attachmentName, isRecord, listIn, textIn } from '../component-tree.ts';
import { safeFileName, type UploadedFile } from '../files.ts';
import { FLAGS, LIMITS } from '../limits.ts';
import { componentIssues } from './component-rules.ts';
import { type Issue, limitIssue } from './issue.ts';

/** What a message is checked against besides its own body. */
export interface MessageCircumstances {
  files: readonly UploadedFile[];
  /** The message's flags before an edit; 0 for a new one. */
  oldFlags: number;
  /** Names of the files that the message already has. */
  oldFiles: readonly string[];
  isEdit: boolean;
  requireEmptyAllowedMentions: boolean;
  /** Taken as it is, since what it costs to check would be measured too. */
  unchecked?: boolean;
}

/** What the schema does not see in a message, new or edited. */
export function messageIssues(body: Record<string, unknown>, around: MessageCircumstances): Issue[] {
  const flags = around.oldFlags | (typeof body['flags'] === 'number' ? body['flags'] : 0);
  const isV2 = (flags & FLAGS.componentsV2) !== 0;
  return [
    ...contentIssues(body),
    ...embedIssues(body, fileNames(body, around)),
    ...(isV2 ? mixedIssues(body) : []),
    ...componentIssues(body['components'], isV2, fileNames(body, around)),
    ...fileIssues(around.files),
    ...(around.isEdit ? [] : emptyIssues(body, around.files)),
    ...(around.requireEmptyAllowedMentions ? mentionIssues(body) : []),
  ];
}

function contentIssues(body: Record<string, unknown>): Issue[] {
  if ((textIn(body, 'content') ?? '').length <= LIMITS.content) return [];
  return [limitIssue(['content'], 'BASE_TYPE_MAX_LENGTH', `Must be ${LIMITS.content} or fewer in length.`)];
}

/** The characters that count towards an embed's sum. */
function embedCharacters(embed: Record<string, unknown>): number {
  const inner = (field: string, key: string) =>
    isRecord(embed[field]) ? (textIn(embed[field], key) ?? '').length : 0;
  const fields = listIn(embed, 'fields').filter(isRecord);
  return (
    (textIn(embed, 'title') ?? '').length +
    (textIn(embed, 'description') ?? '').length +
    inner('footer', 'text') +
    inner('author', 'name') +
    fields.reduce(
      (sum, field) => sum + (textIn(field, 'name') ?? '').length + (textIn(field, 'value') ?? '').length,
      0,
    )
  );
}

function embedIssues(body: Record<string, unknown>, files: readonly string[]): Issue[] {
  const embeds = listIn(body, 'embeds').filter(isRecord);
  const total = embeds.reduce((sum, embed) => sum + embedCharacters(embed), 0);
  const issues = embeds.flatMap((embed, index) =>
    ['image', 'thumbnail'].flatMap((part) => {
      const media = embed[part];
      const name = isRecord(media) ? attachmentName(media['url']) : undefined;
      if (name === undefined || files.includes(name)) return [];
      const message = `The referenced attachment '${name}' was not found`;
      return [limitIssue(['embeds', index, part, 'url'], 'REFERENCED_ATTACHMENT_NOT_FOUND', message)];
    }),
  );
  if (total > LIMITS.embedTextTotal) {
    const message = `Embed size exceeds maximum size of ${LIMITS.embedTextTotal} (it is ${total})`;
    issues.push(limitIssue(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', message));
  }
  return issues;
}

function mixedIssues(body: Record<string, unknown>): Issue[] {
  const forbidden = ['content', 'embeds', 'poll'].filter((field) => {
    const value = body[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
  });
  return forbidden.map((field) =>
    limitIssue(
      [field],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The ${field} field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    ),
  );
}

function emptyIssues(body: Record<string, unknown>, files: readonly UploadedFile[]): Issue[] {
  const filled =
    (textIn(body, 'content') ?? '').trim() !== '' ||
    listIn(body, 'embeds').length > 0 ||
    listIn(body, 'components').length > 0 ||
    isRecord(body['poll']) ||
    files.length > 0;
  return filled ? [] : [limitIssue([], 'EMPTY_MESSAGE', 'Cannot send an empty message')];
}

function fileIssues(files: readonly UploadedFile[]): Issue[] {
  const issues = files
    .filter((file) => file.bytes.length > LIMITS.fileBytes)
    .map((file) =>
      limitIssue(
        ['files', Number(file.index)],
        'FILE_TOO_LARGE',
        `${file.name} is larger than ${LIMITS.fileBytes} bytes`,
      ),
    );
  if (files.length > LIMITS.filesPerMessage) {
    issues.push(
      limitIssue(['files'], 'BASE_TYPE_MAX_LENGTH', `Must be ${LIMITS.filesPerMessage} or fewer in length.`),
    );
  }
  return issues;
}

function fileNames(body: Record<string, unknown>, around: MessageCircumstances): string[] {
  const entries = listIn(body, 'attachments').filter(isRecord);
  const named = entries.flatMap((entry) => textIn(entry, 'filename') ?? []);
  return [...around.oldFiles, ...around.files.map((file) => file.name), ...named].flatMap((name) => [
    name,
    safeFileName(name),
  ]);
}

/** Not Discord's rule but a product's: nothing that is sent may ping anyone by its text. */
function mentionIssues(body: Record<string, unknown>): Issue[] {
  const allowed = body['allowed_mentions'];
  const parse = isRecord(allowed) ? allowed['parse'] : undefined;
  if (Array.isArray(parse) && parse.length === 0) return [];
  const message = 'allowed_mentions with an empty parse list must be on everything that is sent';
  return [
    { rule: 'allowed-mentions', path: ['allowed_mentions'], code: 'ALLOWED_MENTIONS_REQUIRED', message },
  ];
}
