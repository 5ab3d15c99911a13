import type { APIMessage } from 'discord.js';
import { allComponents, type ComponentNode, isRecord, listIn, textIn } from './component-tree.ts';
import { memberOf } from './entities.ts';
import type { Gateway } from './gateway.ts';
import {
  commandData,
  findCommand,
  interactionMetadata,
  interactionPayload,
  isOfType,
} from './interaction-payload.ts';
import type { InteractionKind, Interactions } from './interactions.ts';
import { COMPONENT } from './limits.ts';
import { modalSubmission } from './modal-submission.ts';
import { findMessage } from './messages.ts';
import type { ActionContext, InteractionResult, UserActions } from './types.ts';
import type { Channel, World } from './world.ts';

const DEFAULT_WAIT_MS = 15_000;

/** What an interaction is about, apart from who asks and where. */
interface Occasion {
  kind: InteractionKind;
  commandName?: string;
  sourceMessageId?: string;
  data: object;
}

export type InteractionActions = Pick<
  UserActions,
  'slash' | 'autocomplete' | 'click' | 'select' | 'submitModal' | 'contextMenu'
>;

/** The interactions that a person can begin. `home` is the channel when none is named. */
export function createInteractionActions(
  world: World,
  gateway: Gateway,
  interactions: Interactions,
  home: Channel,
): InteractionActions {
  const start = (context: ActionContext, occasion: Occasion): Promise<InteractionResult> => {
    const channelId = context.channelId ?? home.id;
    const channel = world.channels.get(channelId);
    if (!channel) throw new Error(`no such channel: ${channelId}`);
    const userId = context.userId ?? world.person.id;
    const id = world.nextId();
    const { kind, commandName, sourceMessageId } = occasion;
    const metadata = interactionMetadata(world, id, userId, kind, sourceMessageId);
    const interaction = interactions.open({
      id,
      kind,
      userId,
      channelId,
      commandName,
      sourceMessageId,
      metadata,
    });
    const result = interactions.result(interaction, context.timeoutMs ?? DEFAULT_WAIT_MS);
    const payload = interactionPayload(world, interaction, channel, context.locale ?? 'en-US', occasion.data);
    const receivers = gateway.send('INTERACTION_CREATE', payload, channel.guildId, 0);
    if (receivers === 0) interactions.settle(interaction, { kind: 'failed', reason: 'offline' });
    return result;
  };

  const onMessage = (messageId: string): APIMessage => {
    const stored = findMessage(world, messageId);
    if (!stored) throw new Error(`no such message: ${messageId}`);
    return stored.message;
  };

  const onComponent = async (
    messageId: string,
    customId: string,
    context: ActionContext,
    data: (component: ComponentNode) => object,
  ): Promise<InteractionResult> => {
    const message = onMessage(messageId);
    const component = allComponents(message.components).find(
      ({ node }) => node['custom_id'] === customId,
    )?.node;
    if (!component) throw new Error(`message ${messageId} has no component ${customId}`);
    if (component['disabled'] === true) throw new Error(`the component ${customId} is disabled`);
    const common = { custom_id: customId, component_type: component['type'], id: component['id'] };
    return start(
      { ...context, channelId: message.channel_id },
      { kind: 'component', sourceMessageId: messageId, data: { ...common, ...data(component) } },
    );
  };

  return {
    async slash(name, options = {}, context = {}) {
      const { command, path } = findCommand(world, name, 1);
      const data = commandData(world, command, path, options, undefined);
      return start(context, { kind: 'command', commandName: [command.name, ...path].join(' '), data });
    },
    async autocomplete(name, options, focused, context = {}) {
      const { command, path } = findCommand(world, name, 1);
      return start(context, {
        kind: 'autocomplete',
        data: commandData(world, command, path, options, focused),
      });
    },
    click: (messageId, customId, context = {}) => onComponent(messageId, customId, context, () => ({})),
    select: (messageId, customId, values, context = {}) =>
      onComponent(messageId, customId, context, (component) => {
        const known = listIn(component, 'options').flatMap((option) =>
          isRecord(option) ? textIn(option, 'value') : [],
        );
        const strange = values.find((value) => !known.includes(value));
        if (component['type'] === COMPONENT.stringSelect && strange !== undefined) {
          throw new Error(`the menu ${customId} has no value ${strange}`);
        }
        return { values };
      }),
    async submitModal(interactionId, values, context = {}) {
      const origin = interactions.byId(interactionId);
      if (origin?.outcome?.kind !== 'modal')
        throw new Error(`interaction ${interactionId} was not answered with a modal`);
      const { userId, channelId, sourceMessageId } = origin;
      if (context.userId !== undefined && context.userId !== userId)
        throw new Error('a modal is sent only by who it was shown to');
      return start(
        { ...context, userId, channelId },
        {
          kind: 'modal',
          ...(sourceMessageId === undefined ? {} : { sourceMessageId }),
          data: modalSubmission(origin.outcome.modal, values),
        },
      );
    },
    async contextMenu(name, messageId, context = {}) {
      const message = onMessage(messageId);
      const isMessageCommand = [...world.commands.values()].some(
        (command) => command.name === name && isOfType(command, 3),
      );
      const { command } = findCommand(world, name, isMessageCommand ? 3 : 2);
      const { author } = message;
      const target = isMessageCommand
        ? { target_id: message.id, resolved: { messages: { [message.id]: message } } }
        : {
            target_id: author.id,
            resolved: { users: { [author.id]: author }, members: { [author.id]: memberOf() } },
          };
      const data = { id: command.id, name: command.name, type: command.type, ...target };
      return start({ ...context, channelId: message.channel_id }, { kind: 'menu', commandName: name, data });
    },
  };
}
