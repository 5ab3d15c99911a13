import {
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { type Pressed, parseCustomId } from '../presentation/discord/custom-id.ts';
import { escapeText } from '../presentation/discord/escape.ts';
import { FOLLOW_UP_INPUT, followUpModal } from '../presentation/discord/follow-up-modal.ts';
import { sentenceMessage } from '../presentation/discord/message.ts';
import { LAYOUT_WORDING } from '../presentation/discord/wording.ts';
import { questionText } from '../presentation/question-text.ts';
import { languageOf as languageOfText, LONGEST_QUESTION } from '../understanding/words/normalize.ts';
import { answerTo, type Bot } from './bot.ts';
import { isKnownQuery } from './known-query.ts';
import { replyWithAnswer } from './reply-with-answer.ts';
import { interactionReply } from './send.ts';
import { languageOf, SENTENCES } from './sentences.ts';

/** Opens the dialog for a follow-up, in the language of who pressed the button. */
export async function openFollowUp(
  { answerer }: Bot,
  interaction: ButtonInteraction,
  { query }: Pressed,
): Promise<void> {
  const language = languageOf(interaction.locale);
  const followed = { query, question: questionText(query, answerer.dataset, language) };
  const modal: object = followUpModal(followed, language, LONGEST_QUESTION);
  await interaction.showModal(modal as APIModalInteractionResponseCallbackData);
}

/**
 * Answers what was typed into the dialog as a follow-up to the answer that the dialog was opened from, as a new message
 * that everyone sees who sees that answer.
 */
export async function handleFollowUp(bot: Bot, interaction: ModalSubmitInteraction): Promise<void> {
  const reader = languageOf(interaction.locale);
  const pressed = parseCustomId(interaction.customId);
  if (pressed?.action !== 'follow' || !isKnownQuery(bot.answerer.dataset, pressed.query)) {
    bot.request.note({ result: 'refused', reason: 'outdated-button' });
    await interaction.reply(interactionReply(sentenceMessage(SENTENCES.outdated[reader]), true));
    return;
  }
  const text = interaction.fields.getTextInputValue(FOLLOW_UP_INPUT);
  // A few letters as "3Q08" are of no language: then it is the reader's own that counts.
  const language = languageOfText(text) === 'ja' ? 'ja' : reader;
  const { channelId, user } = interaction;
  const asker = { channelId: channelId ?? user.id, userId: user.id, language };
  const asked = { kind: 'question', text, language } as const;
  const reply = answerTo(bot, asked, asker, { query: pressed.query });
  const ephemeral = interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false;
  const footer = LAYOUT_WORDING[language].followUp.asked(`<@${user.id}>`, escapeText(text));
  await replyWithAnswer(bot, interaction, reply, { ephemeral, footer });
}
