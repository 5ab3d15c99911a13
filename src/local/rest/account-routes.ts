import { applicationPayload, channelPayload, guildPayload } from '../entities.ts';
import { gatewayUrl } from '../gateway.ts';
import { isRecord, textIn } from '../component-tree.ts';
import type { RestContext, Route } from './context.ts';
import { unknown } from './http.ts';

const application: Route['handle'] = ({ world }) => applicationPayload(world);

/** Discord allows 1000 identifies a day; here none are counted. */
const IDENTIFIES = { total: 1000, remaining: 1000, reset_after: 86_400_000 };

/** Who the bot is, where its gateway is, and which guilds it is in. */
export const ACCOUNT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/gateway',
    authorized: false,
    handle: ({ world }) => ({ url: gatewayUrl(world) }),
  },
  {
    method: 'GET',
    pattern: '/gateway/bot',
    handle: ({ world, gateway: { shards, maxConcurrency } }) => ({
      url: gatewayUrl(world),
      shards,
      session_start_limit: { ...IDENTIFIES, max_concurrency: maxConcurrency },
    }),
  },
  { method: 'GET', pattern: '/applications/@me', handle: application },
  { method: 'GET', pattern: '/oauth2/applications/@me', handle: application },
  { method: 'GET', pattern: '/users/@me', handle: ({ world }) => ({ ...world.bot, verified: true }) },
  {
    method: 'GET',
    pattern: '/users/@me/guilds',
    handle: ({ world }) =>
      [...world.guilds.values()].map(({ id, name }) => ({ id, name, icon: null, owner: false })),
  },
  {
    method: 'GET',
    pattern: '/users/:user',
    handle: ({ world }, { params }) => {
      const user = world.users.get(params['user'] ?? '');
      if (!user) throw unknown.user();
      return user;
    },
  },
  { method: 'POST', pattern: '/users/@me/channels', handle: openDirectMessage },
  {
    method: 'GET',
    pattern: '/guilds/:guild',
    handle: ({ world }, { params }) => {
      const guild = world.guilds.get(params['guild'] ?? '');
      if (!guild) throw unknown.guild();
      return guildPayload(world, guild);
    },
  },
];

function openDirectMessage({ world }: RestContext, { body }: { body: unknown }): object {
  const recipient = isRecord(body) ? textIn(body, 'recipient_id') : undefined;
  const channel = [...world.channels.values()].find(({ guildId }) => guildId === undefined);
  if (recipient !== world.person.id || !channel) throw unknown.user();
  return channelPayload(world, channel);
}
