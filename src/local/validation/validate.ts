import type { RESTPatchAPIChannelMessageJSONBody, RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import { isRecord } from '../component-tree.ts';
import { LIMITS } from '../limits.ts';
import type { InteractionCallback } from '../types.ts';
import { commandIssues, commandListIssues } from './command-rules.ts';
import { type Issue, limitIssue } from './issue.ts';
import { modalIssues } from './modal-rules.ts';
import { messageIssues, type MessageCircumstances } from './message-rules.ts';
import { type SchemaName, schemaIssues, withNumericPermissions } from './schema.ts';

/** A body that was looked at: its issues, and the body itself, typed, for when there are none. */
export interface Checked<Body> {
  issues: Issue[];
  body: Body;
}

/** Issues in the order of the schema first; one that says the same of the same place twice is said once. */
function merged(...lists: Issue[][]): Issue[] {
  const seen = new Set<string>();
  return lists.flat().filter((issue) => {
    const key = `${issue.path.join('.')} ${issue.code}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Checks a new message of a channel or a follow-up (webhook). */
export async function checkNewMessage(
  body: unknown,
  around: MessageCircumstances,
  via: 'channel' | 'webhook',
): Promise<Checked<RESTPostAPIChannelMessageJSONBody>> {
  if (around.unchecked) return { issues: [], body: body as RESTPostAPIChannelMessageJSONBody };
  const name: SchemaName =
    via === 'channel' ? 'MessageCreateRequestSchema' : 'IncomingWebhookRequestPartialSchema';
  const issues = merged(await schemaIssues(name, body), isRecord(body) ? messageIssues(body, around) : []);
  return { issues, body: body as RESTPostAPIChannelMessageJSONBody };
}

/** Checks an edit of a message. */
export async function checkEdit(
  body: unknown,
  around: MessageCircumstances,
  via: 'channel' | 'webhook',
): Promise<Checked<RESTPatchAPIChannelMessageJSONBody>> {
  if (around.unchecked) return { issues: [], body: body as RESTPatchAPIChannelMessageJSONBody };
  const name: SchemaName =
    via === 'channel' ? 'MessageEditRequestPartialSchema' : 'IncomingWebhookUpdateRequestPartialSchema';
  const issues = merged(await schemaIssues(name, body), isRecord(body) ? messageIssues(body, around) : []);
  return { issues, body: body as RESTPatchAPIChannelMessageJSONBody };
}

const CALLBACK_SCHEMA: Readonly<Record<number, SchemaName | undefined>> = {
  4: 'CreateMessageInteractionCallbackRequestSchema',
  5: 'CreateMessageInteractionCallbackRequestSchema',
  6: 'UpdateMessageInteractionCallbackRequestSchema',
  7: 'UpdateMessageInteractionCallbackRequestSchema',
  8: 'ApplicationCommandAutocompleteCallbackRequestSchema',
  9: 'ModalInteractionCallbackRequestSchema',
};

/** Checks the answer to an interaction, whatever its type. */
export async function checkCallback(
  body: unknown,
  around: MessageCircumstances,
): Promise<Checked<InteractionCallback>> {
  const type = isRecord(body) ? Number(body['type']) : Number.NaN;
  const name = CALLBACK_SCHEMA[type];
  const checked = body as InteractionCallback;
  if (around.unchecked) return { issues: [], body: checked };
  if (!name || !isRecord(body)) {
    return {
      body: checked,
      issues: [limitIssue(['type'], 'BASE_TYPE_CHOICES', 'Value must be one of {4, 5, 6, 7, 8, 9}.')],
    };
  }
  const data = isRecord(body['data']) ? body['data'] : {};
  const own = callbackDataIssues(type, data, around).map((issue) => ({
    ...issue,
    path: ['data', ...issue.path],
  }));
  return { body: checked, issues: merged(await schemaIssues(name, body), own) };
}

function callbackDataIssues(
  type: number,
  data: Record<string, unknown>,
  around: MessageCircumstances,
): Issue[] {
  if (type === 4) return messageIssues(data, around);
  if (type === 7) return messageIssues(data, { ...around, isEdit: true });
  if (type === 8) return choiceIssues(data);
  if (type === 9) return modalIssues(data);
  return [];
}

function choiceIssues({ choices }: Record<string, unknown>): Issue[] {
  if (!Array.isArray(choices))
    return [limitIssue(['choices'], 'BASE_TYPE_REQUIRED', 'This field is required')];
  const issues: Issue[] = [];
  if (choices.length > LIMITS.choices) {
    issues.push(
      limitIssue(['choices'], 'BASE_TYPE_MAX_LENGTH', `Must be ${LIMITS.choices} or fewer in length.`),
    );
  }
  choices.forEach((choice: unknown, index) => {
    if (!isRecord(choice)) return;
    const { name, value } = choice;
    if (typeof name === 'string' && (name.length < 1 || name.length > LIMITS.choiceName)) {
      issues.push(
        limitIssue(
          ['choices', index, 'name'],
          'BASE_TYPE_BAD_LENGTH',
          `Must be between 1 and ${LIMITS.choiceName} in length.`,
        ),
      );
    }
    if (typeof value === 'string' && value.length > LIMITS.choiceStringValue) {
      issues.push(
        limitIssue(
          ['choices', index, 'value'],
          'BASE_TYPE_MAX_LENGTH',
          `Must be ${LIMITS.choiceStringValue} or fewer in length.`,
        ),
      );
    }
  });
  return issues;
}

/** Checks the list of commands that replaces all others. */
export async function checkCommandList(body: unknown): Promise<Checked<Record<string, unknown>[]>> {
  if (!Array.isArray(body)) {
    return { body: [], issues: [limitIssue([], 'BASE_TYPE_BAD_TYPE', 'Must be a list of commands.')] };
  }
  const schema = await Promise.all(
    body.map((command: unknown, index) =>
      schemaIssues('ApplicationCommandUpdateRequestSchema', withNumericPermissions(command), [index]),
    ),
  );
  return { body: body as Record<string, unknown>[], issues: merged(schema.flat(), commandListIssues(body)) };
}

/** Checks one new command. */
export async function checkCommand(body: unknown): Promise<Checked<Record<string, unknown>>> {
  const record = isRecord(body) ? body : {};
  const schema = await schemaIssues('ApplicationCommandCreateRequestSchema', withNumericPermissions(body));
  return { body: record, issues: merged(schema, commandIssues(record)) };
}
