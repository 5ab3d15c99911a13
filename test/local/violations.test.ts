import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord, type Violation } from '../../src/local/server.ts';
import { api } from './requests.ts';

let discord: LocalDiscord;
const heard: Violation[] = [];

beforeAll(async () => {
  discord = await startLocalDiscord({ onViolation: (violation) => heard.push(violation) });
});
afterAll(() => discord.close());
beforeEach(() => {
  heard.length = 0;
});

const allowed = { allowed_mentions: { parse: [] } };
const text = (content: string) => ({ type: 10, content });
const button = (customId: string, extra: object = {}) => ({
  type: 2,
  style: 1,
  label: 'x',
  custom_id: customId,
  ...extra,
});
const row = (...components: object[]) => ({ type: 1, components });
const v2 = (...components: object[]) => ({ flags: 32768, components, ...allowed });
const embed = (extra: object) => ({ embeds: [extra], ...allowed });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Messages that Discord refuses: name, body, the place of the mistake. */
const MESSAGES: [string, object, string][] = [
  ['content of 2001', { content: 'x'.repeat(2001), ...allowed }, 'content'],
  ['no content at all', { ...allowed }, ''],
  ['11 embeds', { embeds: many(11, () => ({ title: 'x' })), ...allowed }, 'embeds'],
  [
    'embed sum of 6001',
    { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }], ...allowed },
    'embeds',
  ],
  ['embed title of 257', embed({ title: 'x'.repeat(257) }), 'embeds[0].title'],
  ['26 embed fields', embed({ fields: many(26, () => ({ name: 'a', value: 'b' })) }), 'embeds[0].fields'],
  [
    'embed field of 1025',
    embed({ fields: [{ name: 'a', value: 'b'.repeat(1025) }] }),
    'embeds[0].fields[0].value',
  ],
  ['V2 with content', { content: 'x', ...v2(text('x')) }, 'content'],
  ['V2 with embeds', { embeds: [{ title: 'x' }], ...v2(text('x')) }, 'embeds'],
  ['V2 component without the flag', { components: [text('x')], ...allowed }, 'components[0].type'],
  [
    '41 V2 components, nested',
    v2(...many(4, () => ({ type: 17, components: many(9, () => text('x')) })), text('x')),
    'components',
  ],
  ['4001 characters of text displays', v2(text('x'.repeat(2001)), text('x'.repeat(2000))), 'components'],
  ['text display of 4001', v2(text('x'.repeat(4001))), 'components[0].content'],
  ['custom id of 101', v2(row(button('x'.repeat(101)))), 'components[0].components[0].custom_id'],
  ['custom id twice', v2(row(button('a')), row(button('a'))), 'components[1].components[0].custom_id'],
  ['empty custom id', v2(row(button(''))), 'components[0].components[0].custom_id'],
  [
    'button label of 81',
    v2(row(button('a', { label: 'x'.repeat(81) }))),
    'components[0].components[0].label',
  ],
  ['6 buttons in a row', v2(row(...many(6, (index) => button(`b${index}`)))), 'components[0].components'],
  [
    '6 rows without V2',
    { content: 'x', components: many(6, (index) => row(button(`b${index}`))), ...allowed },
    'components',
  ],
  ['link button without address', v2(row({ type: 2, style: 5, label: 'x' })), 'components[0].components[0]'],
  [
    '26 options in a menu',
    v2(row({ type: 3, custom_id: 'm', options: many(26, (index) => ({ label: 'x', value: `${index}` })) })),
    'components[0].components[0].options',
  ],
  [
    'the same value twice in a menu',
    v2(row({ type: 3, custom_id: 'm', options: [1, 2].map(() => ({ label: 'x', value: 'a' })) })),
    'components[0].components[0].options',
  ],
  [
    'a file that is not there',
    v2({ type: 13, file: { url: 'attachment://no.csv' } }),
    'components[0].file.url',
  ],
];

describe('a message that Discord refuses', () => {
  test.each(MESSAGES)('%s', async (_name, body, path) => {
    const reply = await api(discord, 'POST', `/channels/${discord.channelId}/messages`, body);
    expect(reply).toMatchObject({ status: 400 });
    expect(heard.map((violation) => violation.path)).toContain(path);
    expect(heard[0]?.where).toBe('POST /channels/:channel/messages');
  });

  test('is told where and why, as Discord tells it', async () => {
    const body = v2({ type: 17, components: [row(button('x'.repeat(101)))] });
    const reply = await api(discord, 'POST', `/channels/${discord.channelId}/messages`, body);
    const at = { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 100 or fewer in length.' }] };
    const errors = { components: { 0: { components: { 0: { components: { 0: { custom_id: at } } } } } } };
    expect(reply.body).toEqual({ code: 50035, message: 'Invalid Form Body', errors });
  });

  test('a file of more than 10 MiB', async () => {
    const form = new FormData();
    form.set('payload_json', JSON.stringify(allowed));
    form.set('files[0]', new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), 'big.bin');
    const reply = await api(discord, 'POST', `/channels/${discord.channelId}/messages`, form);
    expect(reply).toMatchObject({ status: 400 });
    expect(heard[0]?.message).toContain('larger');
  });
});

describe('allowed_mentions', () => {
  test.each([
    ['missing', { content: 'x' }],
    ['open', { content: 'x', allowed_mentions: { parse: ['users'] } }],
  ])('%s: recorded, but sent, as Discord would', async (_name, body) => {
    const reply = await api(discord, 'POST', `/channels/${discord.channelId}/messages`, body);
    expect(reply.status).toBe(200);
    expect(heard).toMatchObject([{ rule: 'allowed-mentions', path: 'allowed_mentions' }]);
  });

  test('need not be empty when the rule is off', async () => {
    const lax = await startLocalDiscord({ requireEmptyAllowedMentions: false });
    expect((await api(lax, 'POST', `/channels/${lax.channelId}/messages`, { content: 'x' })).status).toBe(
      200,
    );
    expect(lax.violations).toEqual([]);
    await lax.close();
  });
});

const command = (extra: object) => ({ name: 'good', description: 'x', ...extra });
const option = (extra: object) =>
  command({ options: [{ type: 3, name: 'good', description: 'x', ...extra }] });

/** Commands that Discord refuses: name, list, the place of the mistake. */
const COMMANDS: [string, object[], string][] = [
  ['a name with a capital', [command({ name: 'Bad' })], '[0].name'],
  ['a name with a space', [command({ name: 'two words' })], '[0].name'],
  ['a name of 33', [command({ name: 'x'.repeat(33) })], '[0].name'],
  [
    'a localized name with a capital',
    [command({ name_localizations: { de: 'Schlecht' } })],
    '[0].name_localizations.de',
  ],
  ['no description', [{ name: 'good' }], '[0].description'],
  ['a description of 101', [command({ description: 'x'.repeat(101) })], '[0].description'],
  ['a context menu with a description', [command({ type: 3 })], '[0].description'],
  ['the same name twice', [command({}), command({})], '[1].name'],
  [
    '26 options',
    [command({ options: many(26, (index) => ({ type: 3, name: `o${index}`, description: 'x' })) })],
    '[0].options',
  ],
  ['an option name with a capital', [option({ name: 'Bad' })], '[0].options[0].name'],
  [
    '26 choices',
    [option({ choices: many(26, (index) => ({ name: `${index}`, value: `${index}` })) })],
    '[0].options[0].choices',
  ],
  [
    'choices and autocomplete',
    [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })],
    '[0].options[0].autocomplete',
  ],
  [
    'a required option after an optional one',
    [
      command({
        options: [false, true].map((required, index) => ({
          type: 3,
          name: `o${index}`,
          description: 'x',
          required,
        })),
      }),
    ],
    '[0].options[1].required',
  ],
  [
    '8001 characters',
    [
      command({
        options: many(20, (index) => ({
          type: 3,
          name: `o${index}`,
          description: 'x'.repeat(100),
          choices: many(4, (choice) => ({
            name: `${choice}${'n'.repeat(35)}`,
            value: `${choice}${'v'.repeat(40)}`,
          })),
        })),
      }),
    ],
    '[0]',
  ],
  ['101 chat commands', many(101, (index) => command({ name: `c${index}` })), ''],
  ['16 message commands', many(16, (index) => ({ name: `c${index}`, type: 3 })), ''],
];

describe('commands that Discord refuses', () => {
  test.each(COMMANDS)('%s', async (_name, list, path) => {
    const reply = await api(discord, 'PUT', `/applications/${discord.applicationId}/commands`, list);
    expect(reply).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(heard.map((violation) => violation.path)).toContain(path);
    expect(discord.user.commands()).toEqual([]);
  });

  test('Japanese names, permissions as text and guild commands are fine', async () => {
    const list = [
      command({ name: '売上高', default_member_permissions: '8' }),
      { name: 'Check figures', type: 3 },
    ];
    const path = `/applications/${discord.applicationId}/guilds/${discord.guildId}/commands`;
    expect(await api(discord, 'PUT', path, list)).toMatchObject({
      status: 200,
      body: [{ name: '売上高' }, { name: 'Check figures' }],
    });
    expect(await api(discord, 'PUT', path, [])).toMatchObject({ status: 200, body: [] });
    expect(heard).toEqual([]);
  });
});

describe('requests that make no sense', () => {
  test('bad JSON', async () => {
    const reply = await api(discord, 'POST', `/channels/${discord.channelId}/messages`, '{"content":');
    expect(reply).toMatchObject({ status: 400, body: { code: 50109 } });
    expect(heard).toMatchObject([{ rule: 'malformed' }]);
  });

  test.each([
    ['a list', []],
    ['null inside components', { components: [null, { type: 1, components: [null] }] }],
    [
      'null inside a menu',
      { components: [{ type: 1, components: [{ type: 3, custom_id: 'm', options: [null] }] }] },
    ],
    ['wrong types everywhere', { content: 1, embeds: {}, components: 'x', flags: [], attachments: 0 }],
    ['null inside embeds', { embeds: [null, { fields: [null], image: 1, footer: [] }] }],
  ])('%s is refused, and breaks nothing', async (_name, body) => {
    expect(await api(discord, 'POST', `/channels/${discord.channelId}/messages`, body)).toMatchObject({
      status: 400,
    });
  });

  test.each([[[null]], [{}], [[{ name: 1, options: [null, { options: 'x' }] }]]])(
    'as commands: %j',
    async (body) => {
      const path = `/applications/${discord.applicationId}/commands`;
      expect(await api(discord, 'PUT', path, body)).toMatchObject({ status: 400 });
    },
  );

  test('a wrongly encoded path', async () => {
    expect(await api(discord, 'GET', '/channels/%E0%A4%A')).toMatchObject({ status: 404 });
  });

  test('a form that is cut off', async () => {
    const response = await fetch(`${discord.apiUrl}/v10/channels/${discord.channelId}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="payload_json"\r\n\r\n{}',
    });
    expect(response.status).toBe(400);
  });

  test('an unknown route', async () => {
    expect(await api(discord, 'GET', '/stickers')).toMatchObject({ status: 404, body: { code: 0 } });
    expect(heard).toMatchObject([{ rule: 'unknown-route', where: 'GET /stickers' }]);
  });

  test('a wrong token', async () => {
    expect(await api(discord, 'GET', '/users/@me', undefined, 'wrong')).toMatchObject({ status: 401 });
  });

  test.each([
    ['channel', '/channels/1/messages', 10003],
    ['message', '/channels/CHANNEL/messages/1', 10008],
    ['webhook', '/webhooks/APPLICATION/none/messages/@original', 10015],
  ])('an unknown %s', async (_name, path, code) => {
    const full = path.replace('CHANNEL', discord.channelId).replace('APPLICATION', discord.applicationId);
    expect(await api(discord, 'GET', full)).toMatchObject({ status: 404, body: { code } });
  });

  test('a 204 carries no content type', async () => {
    const reply = await api(discord, 'POST', `/channels/${discord.channelId}/typing`);
    expect(reply).toEqual({ status: 204, body: undefined, contentType: null });
  });
});
