import type { AutocompleteInteraction } from 'discord.js';
import type { Suggestion } from '../understanding/suggest.ts';
import type { Bot } from './bot.ts';
import type { OptionValues } from './command.ts';
import { loggableError } from './loggable-error.ts';
import { languageOf } from './sentences.ts';

/** Offers values for the option that is being typed; none rather than an error. */
export async function handleAutocomplete(bot: Bot, interaction: AutocompleteInteraction): Promise<void> {
  try {
    await interaction.respond(suggestionsFor(bot, interaction));
  } catch (error) {
    // Someone who types fast has often gone on before an answer arrives; nothing is lost then.
    bot.request.note({ result: 'undelivered' });
    bot.log.debug(
      { request: bot.request.id, error: loggableError(error) },
      'suggestions could not be delivered',
    );
  }
}

function suggestionsFor(bot: Bot, interaction: AutocompleteInteraction): Suggestion[] {
  try {
    const { name, value } = interaction.options.getFocused(true);
    const values: OptionValues = Object.fromEntries(
      interaction.options.data.flatMap((option) =>
        typeof option.value === 'string' ? [[option.name, option.value]] : [],
      ),
    );
    const context = { dataset: bot.answerer.dataset, language: languageOf(interaction.locale) };
    return bot.commands.get(interaction.commandName)?.suggest(name, value, values, context) ?? [];
  } catch (error) {
    bot.request.note({ result: 'failed' });
    bot.log.error({ request: bot.request.id, error: loggableError(error) }, 'suggestions could not be made');
    return [];
  }
}
