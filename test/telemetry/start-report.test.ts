import { describe, expect, it } from 'vitest';
import { programReport, shardsReport, type ShardsReport } from '../../src/telemetry/start-report.ts';
import { BUILD } from './build.ts';

const report: ShardsReport = {
  commands: 22,
  commandsChanged: true,
  shards: { ids: '0', count: 1 },
  guilds: 1,
  endpoint: undefined,
  unansweredFile: undefined,
};

describe('the start-up report', () => {
  it('tells the program, the data, the commands and the shard', () => {
    expect([...programReport(BUILD, '3Q11'), ...shardsReport(report)]).toEqual([
      'IIJ results bot 1.2.3 on Node 20.1.0, data 1.0.0+0123456789ab.',
      '3,012 facts of 230 metrics, the latest results are of 3Q11; answers in English and Japanese.',
      '22 commands registered; shard 0 of 1, in 1 server.',
    ]);
  });

  it.each<[Partial<ShardsReport>, string]>([
    [{ commandsChanged: false }, '22 commands unchanged; shard 0 of 1, in 1 server.'],
    [
      { commandsChanged: undefined, shards: { ids: '4-7', count: 16 }, guilds: 2100 },
      '22 commands left to shard 0; shard 4-7 of 16, in 2,100 servers.',
    ],
    [
      { endpoint: 'http://127.0.0.1:9464' },
      'Health and metrics: http://127.0.0.1:9464/health, http://127.0.0.1:9464/metrics',
    ],
    [
      { unansweredFile: '/var/lib/bot/u.jsonl' },
      'Unanswered questions are collected in /var/lib/bot/u.jsonl.',
    ],
  ])('with %o has the line %s', (more, line) => {
    expect(shardsReport({ ...report, ...more })).toContain(line);
  });
});
