import { afterEach, describe, expect, it } from 'vitest';
import { ConnectionError } from '../../src/discord/client.ts';
import { startLocalDiscord } from '../../src/local/server.ts';
import { fetchGatewayInformation, shardsToStart } from '../../src/sharding/gateway-information.ts';

const information = (identifiesLeft: number) => ({
  recommendedShards: 4,
  maxConcurrency: 1,
  identifiesLeft,
  resetAfterMs: 3_600_001,
});

describe('as many shards are started', () => {
  it.each([
    ['as Discord recommends', 'auto', 4],
    ['as are wanted', 7, 7],
  ] as const)('%s', (_, wanted, count) => {
    expect(shardsToStart(wanted, information(1000))).toBe(count);
  });

  it('unless Discord would not let all of them identify', () => {
    expect(() => shardsToStart(5, information(4))).toThrow(
      'Discord lets the bot identify 4 more times, and 5 shards need once each: start it again in 2 hours, or with fewer shards.',
    );
    expect(shardsToStart(4, information(4))).toBe(4);
  });
});

describe('what Discord says of connecting', () => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });
  const start = async () => {
    const local = await startLocalDiscord({ shards: 3, maxConcurrency: 2 });
    closing.push(() => local.close());
    return local;
  };

  it('is asked for', async () => {
    const local = await start();
    expect(await fetchGatewayInformation(local.apiUrl, local.token)).toMatchObject({
      recommendedShards: 3,
      maxConcurrency: 2,
      identifiesLeft: 1000,
    });
  });

  it('is one sentence where the token is refused, without the token', async () => {
    const local = await start();
    const error: unknown = await fetchGatewayInformation(local.apiUrl, 'wrong-token').catch(
      (refused: unknown) => refused,
    );
    expect(error).toBeInstanceOf(ConnectionError);
    expect(String(error)).toMatch(/refused the token: .*DISCORD_TOKEN\.$/);
    expect(String(error)).not.toContain('wrong-token');
  });

  it('is one sentence where Discord cannot be reached, or something else answers', async () => {
    const local = await start();
    const asked = async (apiUrl: string) =>
      String(await fetchGatewayInformation(apiUrl, local.token).catch((refused: unknown) => refused));
    expect(await asked('http://127.0.0.1:9/api')).toMatch(/cannot be reached \(ECONNREFUSED\)/);
    expect(await asked(`${local.pageUrl}elsewhere`)).toMatch(/check .*DISCORD_API_URL\.$/);
  });
});
