import { applyCallback, applyDeletion, applyEdit, applyFollowUp } from '../interaction-answer.ts';
import type { Interaction } from '../interactions.ts';
import { FLAGS } from '../limits.ts';
import { findMessage } from '../messages.ts';
import { checkCallback, checkEdit, checkNewMessage } from '../validation/validate.ts';
import type { StoredMessage } from '../world.ts';
import { accept, circumstances, type RestContext, type Route } from './context.ts';
import { ApiError, type ApiRequest, unknown } from './http.ts';

const callback: Route['handle'] = async (context, request) => {
  const { world, interactions } = context;
  const interaction = interactions.byToken(request.params['token'] ?? '');
  if (!interaction || interaction.id !== request.params['interaction'] || interaction.late) {
    const message = interaction?.late
      ? 'The answer came after three seconds.'
      : 'No interaction has this id and token.';
    context.report({ rule: 'unknown-interaction', where: request.where, path: '', message });
    throw unknown.interaction();
  }
  refuseSecond(context, request, interaction);
  const source = findMessage(world, interaction.sourceMessageId ?? '');
  const type = (request.body as { type?: unknown } | undefined)?.type;
  const around = circumstances(context, request.files, type === 7 ? source : undefined);
  const body = accept(context, request, await checkCallback(request.body, around));
  refuseMisfit(context, request, interaction, body.type);
  // Another callback may have come while this one was being checked.
  refuseSecond(context, request, interaction);
  const stored = applyCallback(world, interactions, interaction, body, request.files);
  return request.query.get('with_response') === 'true'
    ? callbackResponse(interaction, body.type, stored)
    : undefined;
};

function refuseSecond(context: RestContext, request: ApiRequest, interaction: Interaction): void {
  if (!interaction.callback) return;
  const message = 'Interaction has already been acknowledged.';
  context.report({ rule: 'answered-twice', where: request.where, path: '', message });
  throw new ApiError(400, 40060, message);
}

/** Choices are only for autocomplete, which takes nothing else; a modal cannot answer a modal; only something
 * that came from a message can change that message. */
function refuseMisfit(
  context: RestContext,
  request: ApiRequest,
  interaction: Interaction,
  type: number,
): void {
  const fits =
    (type === 8) === (interaction.kind === 'autocomplete') &&
    !(type === 9 && interaction.kind === 'modal') &&
    !((type === 6 || type === 7) && interaction.sourceMessageId === undefined);
  if (fits) return;
  const message = `An interaction of this kind (${interaction.kind}) cannot be answered with type ${type}.`;
  context.report({ rule: 'limit', where: request.where, path: 'type', message });
  throw new ApiError(400, 50035, message);
}

const INTERACTION_TYPES = { command: 2, menu: 2, component: 3, autocomplete: 4, modal: 5 } as const;

function callbackResponse(interaction: Interaction, type: number, stored: StoredMessage | undefined): object {
  const flags = stored?.message.flags ?? 0;
  return {
    interaction: {
      id: interaction.id,
      type: INTERACTION_TYPES[interaction.kind],
      ...(stored
        ? {
            response_message_id: stored.message.id,
            response_message_loading: (flags & FLAGS.loading) !== 0,
            response_message_ephemeral: (flags & FLAGS.ephemeral) !== 0,
          }
        : {}),
    },
    resource: { type, ...(stored ? { message: stored.message } : {}) },
  };
}

/** The interaction whose token is in a webhook's path. @throws ApiError 10015 */
function webhookIn({ world, interactions }: RestContext, { params }: ApiRequest): Interaction {
  const interaction = interactions.byToken(params['token'] ?? '');
  // Without a callback there is no webhook yet.
  if (params['application'] !== world.applicationId || !interaction?.callback) throw unknown.webhook();
  return interaction;
}

/** The message in a webhook's path; `@original` is the first reply. @throws ApiError 10008 */
function webhookMessage(context: RestContext, request: ApiRequest, interaction: Interaction): StoredMessage {
  const id = request.params['message'] === '@original' ? interaction.originalId : request.params['message'];
  const stored = findMessage(context.world, id ?? '');
  if (stored?.message.author.id !== context.world.bot.id) throw unknown.message();
  return stored;
}

const followUp: Route['handle'] = async (context, request) => {
  const interaction = webhookIn(context, request);
  const checked = await checkNewMessage(request.body, circumstances(context, request.files), 'webhook');
  const body = accept(context, request, checked);
  return applyFollowUp(context.world, context.interactions, interaction, body, request.files)?.message;
};

const edit: Route['handle'] = async (context, request) => {
  const interaction = webhookIn(context, request);
  const stored = webhookMessage(context, request, interaction);
  const checked = await checkEdit(request.body, circumstances(context, request.files, stored), 'webhook');
  const body = accept(context, request, checked);
  applyEdit(context.world, context.interactions, interaction, stored, body, request.files);
  return stored.message;
};

const WEBHOOK = '/webhooks/:application/:token';

/** Answers to interactions. The token in the path is the key, so no authorization is asked for. */
export const INTERACTION_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    pattern: '/interactions/:interaction/:token/callback',
    authorized: false,
    handle: callback,
  },
  { method: 'POST', pattern: WEBHOOK, authorized: false, handle: followUp },
  {
    method: 'GET',
    pattern: `${WEBHOOK}/messages/:message`,
    authorized: false,
    handle: (context, request) => webhookMessage(context, request, webhookIn(context, request)).message,
  },
  { method: 'PATCH', pattern: `${WEBHOOK}/messages/:message`, authorized: false, handle: edit },
  {
    method: 'DELETE',
    pattern: `${WEBHOOK}/messages/:message`,
    authorized: false,
    handle: (context, request) => {
      const interaction = webhookIn(context, request);
      const stored = webhookMessage(context, request, interaction);
      applyDeletion(context.world, context.interactions, interaction, stored);
      return undefined;
    },
  },
];
