import { type ButtonInteraction, MessageFlags, type StringSelectMenuInteraction } from 'discord.js';
import { type Pressed, parseCustomId, parseDeleteId } from '../presentation/discord/custom-id.ts';
import { messageOf, sentenceMessage } from '../presentation/discord/message.ts';
import { printShort } from '../query/short.ts';
import { deleteButton } from '../presentation/discord/tools.ts';
import { explanationOf } from '../presentation/explanation.ts';
import { answerTo, type Bot } from './bot.ts';
import { chartMessage } from './chart-message.ts';
import { csvMessage } from './csv-message.ts';
import { openFollowUp } from './handle-follow-up.ts';
import { isKnownQuery } from './known-query.ts';
import { replyWithAnswer } from './reply-with-answer.ts';
import { interactionEdit, interactionReply } from './send.ts';
import { languageOf, SENTENCES } from './sentences.ts';

type Interaction = ButtonInteraction | StringSelectMenuInteraction;

/** Does what a button or a menu's choice says, for those who see the message that it belongs to. */
export async function handleComponent(bot: Bot, interaction: Interaction): Promise<void> {
  const id = interaction.isStringSelectMenu() ? interaction.values[0] : interaction.customId;
  const askerId = id === undefined ? undefined : parseDeleteId(id);
  if (askerId !== undefined) {
    await deleteAnswer(bot, interaction, askerId);
    return;
  }
  const pressed = id === undefined ? undefined : parseCustomId(id);
  if (!pressed || !isKnownQuery(bot.answerer.dataset, pressed.query)) {
    bot.request.note({ result: 'refused', reason: 'outdated-button' });
    await say(interaction, 'outdated');
    return;
  }
  bot.request.note({ action: pressed.action, query: printShort(pressed.query) });
  if (pressed.action === 'follow' && interaction.isButton()) await openFollowUp(bot, interaction, pressed);
  else await answerPressed(bot, interaction, pressed);
}

/** Answers the question that a button carries. Sharing answers it again for everyone. */
async function answerPressed(bot: Bot, interaction: Interaction, pressed: Pressed): Promise<void> {
  const { language, query, action } = pressed;
  const askerId = interaction.user.id;
  const isEphemeral = interaction.message.flags.has(MessageFlags.Ephemeral);
  const tools = isEphemeral ? [] : [deleteButton(askerId, language)];
  if (action === 'csv') {
    bot.request.note({ result: 'answered', language });
    const message = csvMessage(bot.answerer, query, language, tools);
    await interaction.reply(interactionReply(message, isEphemeral));
    return;
  }
  if (action === 'details') {
    bot.request.note({ result: 'answered', language });
    const { outcome } = bot.answerer.answer(query, language);
    const view = explanationOf(outcome, bot.answerer.dataset, language);
    await interaction.reply(interactionReply(messageOf(view), true));
    return;
  }
  if (action === 'chart') {
    bot.request.note({ result: 'answered', language });
    await interaction.deferReply(isEphemeral ? { flags: MessageFlags.Ephemeral } : {});
    await interaction.editReply(interactionEdit(await chartMessage(bot.answerer, query, language, tools)));
    return;
  }
  const asker = { channelId: interaction.channelId, userId: askerId, language };
  const reply = answerTo(bot, { kind: 'query', query }, asker);
  const ephemeral = isEphemeral && action !== 'share';
  const footer = action === 'share' ? { footer: `<@${askerId}>` } : {};
  await replyWithAnswer(bot, interaction, reply, { ephemeral, ...footer });
}

/** Takes an answer away for the one who asked for it, and tells anyone else that only they can. */
async function deleteAnswer({ request }: Bot, interaction: Interaction, askerId: string): Promise<void> {
  request.note({ action: 'delete' });
  if (interaction.user.id !== askerId) {
    request.note({ result: 'refused', reason: 'not-yours' });
    await say(interaction, 'notYours');
    return;
  }
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

async function say(interaction: Interaction, sentence: 'outdated' | 'notYours'): Promise<void> {
  const text = SENTENCES[sentence][languageOf(interaction.locale)];
  await interaction.reply(interactionReply(sentenceMessage(text), true));
}
