import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContainerBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  type Message,
  MessageFlags,
  ModalBuilder,
  Partials,
  SectionBuilder,
  SeparatorBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { LocalDiscord } from '../../src/local/server.ts';

/** The commands of the bot that only tests use. */
export const COMMANDS = [
  {
    name: 'revenue',
    description: 'Revenue of a period',
    name_localizations: { ja: '売上高' },
    description_localizations: { ja: '期間の売上高' },
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'period',
        description: 'Such as 3Q09',
        description_localizations: { ja: '例: 3Q09' },
        autocomplete: true,
      },
    ],
  },
  {
    name: 'report',
    description: 'Something slow, with required and optional options',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'metric',
        description: 'Which figure',
        required: true,
      },
      { type: ApplicationCommandOptionType.Integer, name: 'count', description: 'How many' },
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'Only for me' },
    ],
  },
  { name: 'form', description: 'Opens a form' },
  { name: 'silent', description: 'Never answers' },
  { name: 'Explain', type: ApplicationCommandType.Message },
] as const;

const PERIODS = ['3Q09', '3Q08', '9M09', '9M08', 'FY2009'];

/** A one-pixel PNG. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function answer(period: string, presses = 0) {
  const container = new ContainerBuilder()
    .setAccentColor(0x2f81f7)
    .addTextDisplayComponents(
      new TextDisplayBuilder().setContent(
        `### Revenue · ${period}\n# JPY 16,038 million\n▼ **8.5%** from 17,535 in 3Q08`,
      ),
    )
    .addSeparatorComponents(new SeparatorBuilder())
    .addSectionComponents(
      new SectionBuilder()
        .addTextDisplayComponents(
          new TextDisplayBuilder().setContent('-# Source: `9m09-release`, page 3, *Operating results*'),
        )
        .setButtonAccessory(
          new ButtonBuilder().setCustomId('source').setLabel('Source').setStyle(ButtonStyle.Secondary),
        ),
    );
  const buttons = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder()
      .setCustomId(`press:${presses}`)
      .setLabel(`Pressed ${presses}`)
      .setStyle(ButtonStyle.Primary),
    new ButtonBuilder().setCustomId('hang').setLabel('Hang').setStyle(ButtonStyle.Danger),
    new ButtonBuilder().setURL('https://example.com/').setLabel('Link').setStyle(ButtonStyle.Link),
  );
  const menu = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder()
      .setCustomId('pick')
      .setPlaceholder('Another period')
      .addOptions(PERIODS.map((value) => ({ label: value, value, description: `The figures of ${value}` }))),
  );
  return [container, buttons, menu];
}

async function onInteraction(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const found = PERIODS.filter((period) => period.toLowerCase().startsWith(typed));
    await interaction.respond(found.map((value) => ({ name: `${value} (${interaction.locale})`, value })));
  } else if (interaction.isMessageContextMenuCommand()) {
    const text = `You asked about: ${interaction.targetMessage.content}`;
    await interaction.reply({ content: text, flags: MessageFlags.Ephemeral });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`Form: ${interaction.fields.getTextInputValue('question')}`);
  } else if (interaction.isButton() && interaction.customId.startsWith('press:')) {
    const presses = Number(interaction.customId.slice('press:'.length)) + 1;
    await interaction.update({ components: answer('3Q09', presses), flags: MessageFlags.IsComponentsV2 });
  } else if (interaction.isButton() && interaction.customId === 'source') {
    await interaction.reply({ content: 'Row **Total revenues**', flags: MessageFlags.Ephemeral });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.deferUpdate();
    const components = answer(interaction.values.join());
    await interaction.editReply({ components, flags: MessageFlags.IsComponentsV2 });
  } else if (interaction.isChatInputCommand()) {
    if (interaction.commandName === 'revenue') {
      const components = answer(interaction.options.getString('period') ?? 'latest');
      await interaction.reply({ components, flags: MessageFlags.IsComponentsV2 });
    }
    if (interaction.commandName === 'report') {
      const hidden = interaction.options.getBoolean('private') ?? false;
      await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
      await new Promise((resolve) => setTimeout(resolve, 300));
      const metric = interaction.options.getString('metric', true);
      const file = new AttachmentBuilder(PNG, { name: 'chart.png', description: 'A chart' });
      await interaction.editReply({
        content: `**${metric}** × ${interaction.options.getInteger('count') ?? 1}`,
        files: [file],
      });
    }
    if (interaction.commandName === 'form') {
      const input = new TextInputBuilder().setCustomId('question').setStyle(TextInputStyle.Short);
      const label = new LabelBuilder()
        .setLabel('Your question')
        .setDescription('In words')
        .setTextInputComponent(input);
      await interaction.showModal(
        new ModalBuilder().setCustomId('form').setTitle('Ask').addLabelComponents(label),
      );
    }
  }
}

async function onMessage(message: Message): Promise<void> {
  if (message.author.bot) return;
  const me = message.client.user;
  if (message.inGuild() && !message.mentions.has(me, { ignoreEveryone: true })) return;
  if (message.channel.isSendable()) await message.channel.sendTyping();
  const text = message.content.replaceAll(/<@!?\d+>/g, '').trim();
  await message.reply({ content: `You said: ${text}`, allowedMentions: { parse: [], repliedUser: false } });
}

/** A client for the local server that is not logged in. */
export function makeClient(discord: LocalDiscord): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: { api: discord.apiUrl },
  });
}

/** Logs in, registers the commands and answers until destroyed. `errors` is what went wrong meanwhile. */
export async function startBot(discord: LocalDiscord): Promise<{ client: Client<true>; errors: unknown[] }> {
  const errors: unknown[] = [];
  const client = makeClient(discord);
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction) => {
    onInteraction(interaction).catch((error: unknown) => errors.push(error));
  });
  client.on(Events.MessageCreate, (message) => {
    onMessage(message).catch((error: unknown) => errors.push(error));
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const logged = await ready;
  await logged.application.commands.set([...COMMANDS] as never);
  return { client: logged, errors };
}
