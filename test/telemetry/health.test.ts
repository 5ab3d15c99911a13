import { describe, expect, it } from 'vitest';
import { type GatewayState, NOT_CONNECTED } from '../../src/telemetry/gateway-state.ts';
import { healthOf } from '../../src/telemetry/health.ts';
import { BUILD } from './build.ts';

const shard = (id: number, status: string, pingMs: number | null = null) => ({
  id,
  status,
  isReady: status === 'Ready',
  pingMs,
});

describe('the health', () => {
  it.each<[string, GatewayState, number]>([
    ['before the login', NOT_CONNECTED, 503],
    ['of a ready shard', { shards: [shard(0, 'Ready')], guilds: 2 }, 200],
    ['of a shard that reconnects', { shards: [shard(0, 'Resuming')], guilds: 2 }, 503],
    ['of several shards, all ready', { shards: [shard(0, 'Ready'), shard(1, 'Ready')], guilds: 2 }, 200],
    ['of several shards, one not', { shards: [shard(0, 'Ready'), shard(1, 'Connecting')], guilds: 2 }, 503],
  ])('%s is %#', (_, state, status) => {
    const { httpStatus, body } = healthOf(BUILD, state, 1);
    expect(httpStatus).toBe(status);
    expect(body.status).toBe(status === 200 ? 'ready' : 'not ready');
  });

  it('says which version runs, since when, and how its shards are', () => {
    const state = { shards: [shard(4, 'Ready', 42)], guilds: 7 };
    expect(healthOf(BUILD, state, 12.9).body).toEqual({
      status: 'ready',
      version: '1.2.3',
      data: '1.0.0+0123456789ab',
      uptimeSeconds: 12,
      guilds: 7,
      shards: [{ id: 4, status: 'Ready', pingMs: 42 }],
    });
  });
});
