import { Events, type Interaction } from 'discord.js';
import { pino } from 'pino';
import { createClient, logIn } from '../../discord/client.ts';

/**
 * A bot that replies to everything with the same words, by the same client as ours: what no bot on this library can
 * be faster than.
 */
const { DISCORD_API_URL: apiUrl = '', DISCORD_TOKEN: token = '' } = process.env;
const CHOICES = Array.from({ length: 25 }, (_, index) => ({ name: `Choice ${index}`, value: `${index}` }));

const client = createClient(apiUrl, pino({ level: 'error' }, pino.destination(2)));
client.on(Events.InteractionCreate, (interaction) => {
  const sent = interaction.isAutocomplete() ? interaction.respond(CHOICES) : reply(interaction);
  // What came too late is counted by the side that measures.
  sent.catch(() => undefined);
});

async function reply(interaction: Interaction): Promise<void> {
  if (interaction.isRepliable()) await interaction.reply('JPY 16,038 million');
}

await logIn(client, token, () => process.exit(1));
process.once('SIGTERM', () => {
  void client.destroy().then(() => process.exit(0));
});
console.log('ready');
