import { type ButtonInteraction, MessageFlags, type StringSelectMenuInteraction } from 'discord.js';
import { shareRow } from '../presentation/discord/controls.ts';
import { parseCustomId } from '../presentation/discord/custom-id.ts';
import { messageOf, sentenceMessage } from '../presentation/discord/message.ts';
import { figureRefsOf, type Query } from '../query/query.ts';
import { answerTo, type Bot } from './bot.ts';
import { interactionReply } from './send.ts';
import { languageOf, SENTENCES } from './sentences.ts';

/**
 * Answers the question that a button or a menu's choice carries, to those who see the message that it belongs to.
 * Sharing answers it again for everyone.
 */
export async function handleComponent(
  bot: Bot,
  interaction: ButtonInteraction | StringSelectMenuInteraction,
): Promise<void> {
  const id = interaction.isStringSelectMenu() ? interaction.values[0] : interaction.customId;
  const pressed = id === undefined ? undefined : parseCustomId(id);
  if (!pressed || !isKnown(bot, pressed.query)) {
    const sentence = SENTENCES.outdated[languageOf(interaction.locale)];
    await interaction.reply(interactionReply(sentenceMessage(sentence), true));
    return;
  }
  const { language, query, action } = pressed;
  const asker = { channelId: interaction.channelId, userId: interaction.user.id, language };
  const reply = answerTo(bot, { kind: 'query', query }, asker);
  if (action === 'share') {
    const footer = `<@${interaction.user.id}>`;
    await interaction.reply(interactionReply(messageOf(reply.view, { footer }), false));
    return;
  }
  const ephemeral = interaction.message.flags.has(MessageFlags.Ephemeral);
  const rows = ephemeral && reply.query ? shareRow(reply.query, language) : [];
  await interaction.reply(interactionReply(messageOf(reply.view, { rows }), ephemeral));
}

/** Whether the catalog still has all that a query names: a button may be older than the data. */
function isKnown({ answerer: { dataset } }: Bot, query: Query): boolean {
  const metrics = query.kind === 'define' ? [query.metric] : figureRefsOf(query).map(({ metric }) => metric);
  return metrics.every((metric) => dataset.hasMetric(metric));
}
