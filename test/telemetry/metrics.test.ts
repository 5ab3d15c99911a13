import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GatewayState } from '../../src/telemetry/gateway-state.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';
import type { RequestRecord } from '../../src/telemetry/request-record.ts';
import { BUILD } from './build.ts';

const record = (more: Partial<RequestRecord>): RequestRecord => ({
  id: '0123456789ab',
  entrance: 'slash',
  result: 'answered',
  ms: 4,
  shard: 0,
  language: 'en',
  isPrivate: false,
  ...more,
});

describe('the metrics', () => {
  let gateway: GatewayState = { shards: [{ id: 3, isReady: true, status: 'Ready', pingMs: 50 }], guilds: 9 };
  const metrics = createMetrics(BUILD, () => gateway);
  metrics.observe(record({}));
  metrics.observe(record({ ms: 40 }));
  metrics.observe(record({ entrance: 'mention', result: 'unanswered', reason: 'no-figure', ms: 700 }));

  it.each([
    'iij_bot_info{version="1.2.3",node="20.1.0",data="1.0.0+0123456789ab"} 1',
    'iij_bot_facts 3012',
    'iij_bot_metrics 230',
    'iij_bot_requests_total{entrance="slash",result="answered",reason=""} 2',
    'iij_bot_requests_total{entrance="mention",result="unanswered",reason="no-figure"} 1',
    'iij_bot_request_duration_seconds_bucket{le="0.005",entrance="slash"} 1',
    'iij_bot_request_duration_seconds_bucket{le="0.05",entrance="slash"} 2',
    'iij_bot_request_duration_seconds_count{entrance="slash"} 2',
    'iij_bot_request_duration_seconds_bucket{le="1",entrance="mention"} 1',
    'iij_bot_gateway_ready{shard="3"} 1',
    'iij_bot_gateway_ping_seconds{shard="3"} 0.05',
    'iij_bot_guilds 9',
  ])('have the line %s', async (line) => {
    expect((await metrics.text()).split('\n')).toContain(line);
  });

  it.each(['process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds', 'process_cpu_seconds_total'])(
    'have %s of the process',
    async (name) => {
      expect(await metrics.text()).toMatch(new RegExp(`^${name} \\d`, 'm'));
    },
  );

  it('are those that the guide for operators names, alerts included', async () => {
    const guide = readFileSync(new URL('../../docs/operating.md', import.meta.url), 'utf8');
    const named = new Set(guide.match(/\b(?:iij_bot|process|nodejs)_[a-z0-9]\w*/g) ?? []);
    const text = await metrics.text();
    expect(named.size).toBeGreaterThan(8);
    expect([...named].filter((name) => !new RegExp(`^${name}[ {]`, 'm').test(text))).toEqual([
      'iij_bot_request_duration_seconds',
    ]);
  });

  it('follow the connection, and have no ping that is not known', async () => {
    gateway = { shards: [{ id: 3, isReady: false, status: 'Resuming', pingMs: null }], guilds: 9 };
    const text = await metrics.text();
    expect(text).toContain('iij_bot_gateway_ready{shard="3"} 0\n');
    expect(text).not.toContain('iij_bot_gateway_ping_seconds{');
  });
});
