import { type Client, Events, type Interaction } from 'discord.js';
import { sentenceMessage } from '../presentation/discord/message.ts';
import type { Bot } from './bot.ts';
import { handleAutocomplete } from './handle-autocomplete.ts';
import { handleCommand } from './handle-command.ts';
import { handleComponent } from './handle-component.ts';
import { handleFollowUp } from './handle-follow-up.ts';
import { handleMessageCommand } from './handle-message-command.ts';
import { handleMessage, handleMessageEdit } from './handle-message.ts';
import type { Intake } from './intake.ts';
import { reportFailedInteraction, reportFailedMessage } from './report-failure.ts';
import { interactionReply } from './send.ts';
import { languageOf, SENTENCES } from './sentences.ts';

/** Has the bot answer what arrives at a client and is taken in. Every error ends here: told to the reader, kept in the
 * log. */
export function routeEvents(client: Client, bot: Bot, intake: Intake): void {
  client.on(Events.InteractionCreate, (interaction) => {
    intake.take(interaction.id, () =>
      handleInteraction(bot, interaction).catch((error: unknown) =>
        reportFailedInteraction(bot, interaction, error),
      ),
    );
  });
  client.on(Events.MessageCreate, (message) => {
    intake.take(message.id, () =>
      handleMessage(bot, message).catch((error: unknown) => reportFailedMessage(bot, message, error)),
    );
  });
  client.on(Events.MessageUpdate, (_, message) => {
    intake.take(undefined, () =>
      handleMessageEdit(bot, message).catch((error: unknown) => reportFailedMessage(bot, message, error)),
    );
  });
}

async function handleInteraction(bot: Bot, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await handleAutocomplete(bot, interaction);
  else if (!interaction.isRepliable()) return;
  else if (bot.slowDown.count(interaction.user.id) !== 'answer') {
    const sentence = SENTENCES.slowDown[languageOf(interaction.locale)];
    await interaction.reply(interactionReply(sentenceMessage(sentence), true));
  } else if (interaction.isChatInputCommand()) await handleCommand(bot, interaction);
  else if (interaction.isMessageContextMenuCommand()) await handleMessageCommand(bot, interaction);
  else if (interaction.isButton() || interaction.isStringSelectMenu())
    await handleComponent(bot, interaction);
  else if (interaction.isModalSubmit()) await handleFollowUp(bot, interaction);
}
