import { type Client, type Interaction, Events } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LocalDiscord, messageOf, startLocalDiscord } from '../../src/local/server.ts';
import { api, type Reply } from './requests.ts';
import { COMMANDS, makeClient } from './throwaway-bot.ts';

let discord: LocalDiscord;
let client: Client;

beforeEach(async () => {
  discord = await startLocalDiscord();
  client = makeClient(discord);
  await client.login(discord.token);
  await client.application?.commands.set([...COMMANDS] as never);
});
afterEach(async () => {
  await client.destroy();
  await discord.close();
});

/** Answers the next interactions with these bodies in turn, and gives what the server said to each. */
function answerWith(...bodies: object[]): Promise<Reply[]> {
  return new Promise((resolve) => {
    client.once(Events.InteractionCreate, (interaction) => {
      void (async () => {
        const replies: Reply[] = [];
        for (const body of bodies) replies.push(await callback(interaction, body));
        resolve(replies);
      })();
    });
  });
}

function callback(interaction: Interaction, body: object, query = ''): Promise<Reply> {
  return api(discord, 'POST', `/interactions/${interaction.id}/${interaction.token}/callback${query}`, body);
}

const allowed_mentions = { parse: [] };

test('only the first callback counts', async () => {
  const replies = answerWith(
    { type: 4, data: { content: 'one', allowed_mentions } },
    { type: 4, data: { content: 'two', allowed_mentions } },
  );
  expect(messageOf(await discord.user.slash('revenue')).content).toBe('one');
  expect(await replies).toMatchObject([{ status: 204 }, { status: 400, body: { code: 40060 } }]);
  expect(discord.violations).toMatchObject([{ rule: 'answered-twice' }]);
});

test('a refused callback can be put right', async () => {
  const replies = answerWith(
    { type: 4, data: { content: 'x'.repeat(2001), allowed_mentions } },
    { type: 4, data: { content: 'short', allowed_mentions } },
  );
  expect(messageOf(await discord.user.slash('revenue')).content).toBe('short');
  expect((await replies).map(({ status }) => status)).toEqual([400, 204]);
  expect(discord.violations).toMatchObject([{ path: 'data.content' }]);
});

test.each([
  [
    '26 choices',
    {
      type: 8,
      data: { choices: Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` })) },
    },
    'data.choices',
  ],
  [
    'a choice of 101',
    { type: 8, data: { choices: [{ name: 'x'.repeat(101), value: 'x' }] } },
    'data.choices[0].name',
  ],
  ['a message', { type: 4, data: { content: 'x', allowed_mentions } }, 'type'],
])('autocomplete cannot be answered with %s', async (_name, body, path) => {
  const replies = answerWith(body);
  void discord.user.autocomplete('revenue', { period: '' }, 'period');
  expect(await replies).toMatchObject([{ status: 400 }]);
  expect(discord.violations.map((violation) => violation.path)).toContain(path);
});

test('a modal needs a title and at most five parts', async () => {
  const label = (index: number) => ({
    type: 18,
    label: 'x',
    component: { type: 4, custom_id: `i${index}`, style: 1 },
  });
  const components = [0, 1, 2, 3, 4, 5].map(label);
  const replies = answerWith({ type: 9, data: { custom_id: 'm', title: 'x'.repeat(46), components } });
  void discord.user.slash('form');
  expect(await replies).toMatchObject([{ status: 400 }]);
  expect(discord.violations.map(({ path }) => path).sort()).toEqual(['data.components', 'data.title']);
});

const input = { type: 4, custom_id: 'question', style: 1 };
const modal = (component: object, more: object = {}) => ({
  custom_id: 'm',
  title: 'Ask',
  components: [{ type: 18, label: 'Question', component }],
  ...more,
});

test.each<[what: string, data: object, path: string]>([
  ['no custom id', modal(input, { custom_id: undefined }), 'data.custom_id'],
  ['a custom id of 101', modal(input, { custom_id: 'x'.repeat(101) }), 'data.custom_id'],
  ['a title of 46', modal(input, { title: 'x'.repeat(46) }), 'data.title'],
  ['nothing in it', modal(input, { components: [] }), 'data.components'],
  [
    'a label of 46',
    modal(input, { components: [{ type: 18, label: 'x'.repeat(46), component: input }] }),
    'data.components[0].label',
  ],
  ['a placeholder of 101', modal({ ...input, placeholder: 'x'.repeat(101) }), 'placeholder'],
  ['an input of 4001', modal({ ...input, max_length: 4001 }), 'max_length'],
  ['more at least than at most', modal({ ...input, min_length: 9, max_length: 8 }), 'min_length'],
  ['a text that is too long for it', modal({ ...input, max_length: 2, value: 'xyz' }), 'value'],
  ['a button', modal({ type: 2, style: 1, label: 'x', custom_id: 'b' }), 'data.components[0]'],
])('a modal is refused with %s', async (_, data, path) => {
  const replies = answerWith({ type: 9, data });
  void discord.user.slash('form');
  expect(await replies).toMatchObject([{ status: 400 }]);
  expect(discord.violations.map((violation) => violation.path).join(' ')).toContain(path);
});

test('a modal cannot answer a modal', async () => {
  const opens = answerWith({ type: 9, data: modal(input) });
  const { interactionId } = await discord.user.slash('form');
  expect(await opens).toMatchObject([{ status: 204 }]);
  const replies = answerWith({ type: 9, data: modal(input) });
  void discord.user.submitModal(interactionId, { question: 'x' });
  expect(await replies).toMatchObject([{ status: 400 }]);
  expect(discord.violations).toMatchObject([{ path: 'type' }]);
});

test('with_response gives the message', async () => {
  const replies = new Promise<Reply>((resolve) => {
    client.once(Events.InteractionCreate, (interaction) => {
      resolve(
        callback(interaction, { type: 4, data: { content: 'x', allowed_mentions } }, '?with_response=true'),
      );
    });
  });
  const message = messageOf(await discord.user.slash('revenue'));
  expect((await replies).body).toMatchObject({
    interaction: { type: 2, response_message_id: message.id },
    resource: { type: 4, message: { id: message.id, content: 'x' } },
  });
});

test('an answer after three seconds, and one to nothing at all, are refused', async () => {
  const late = new Promise<Reply>((resolve) => {
    client.once(Events.InteractionCreate, (interaction) => {
      setTimeout(() => {
        resolve(callback(interaction, { type: 4, data: { content: 'x', allowed_mentions } }));
      }, 3100);
    });
  });
  expect(await discord.user.slash('revenue')).toMatchObject({ kind: 'failed', reason: 'timeout' });
  expect(await late).toMatchObject({ status: 404, body: { code: 10062 } });
  expect(await api(discord, 'POST', '/interactions/1/none/callback', { type: 6 })).toMatchObject({
    body: { code: 10062 },
  });
  expect(discord.violations).toMatchObject([
    { rule: 'unknown-interaction' },
    { rule: 'unknown-interaction' },
  ]);
});

test('without a bot an interaction fails at once', async () => {
  await client.destroy();
  expect(await discord.user.slash('revenue')).toMatchObject({ kind: 'failed', reason: 'offline' });
});

test('a deferred reply: loading, filled by the first follow-up, edited, deleted', async () => {
  client.once(Events.InteractionCreate, (interaction) => {
    void (async () => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.followUp('filled');
      await interaction.editReply('edited');
      await interaction.followUp('second');
      await interaction.deleteReply();
    })();
  });
  const loading = discord.user.waitForMessage((message) => ((message.flags ?? 0) & 128) !== 0);
  expect(messageOf(await discord.user.slash('revenue')).content).toBe('filled');
  const { id } = await loading;
  await discord.user.waitForMessage((message) => message.content === 'second');
  await expect
    .poll(() => discord.user.messages(discord.channelId).map((message) => message.id))
    .not.toContain(id);
  expect(discord.violations).toEqual([]);
});
