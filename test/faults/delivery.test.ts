import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageOf } from '../../src/local/server.ts';
import { buttonsOf, type Stage, textOf } from '../discord/running-bot.ts';
import { finished, logged, saidBy, startDisturbed } from './disturbed-stage.ts';

const MESSAGE = 'POST /channels/:channel/messages';
const FIGURE = 'JPY 16,038 million';

let stage: Stage;
beforeEach(async () => {
  stage = await startDisturbed();
});
afterEach(() => stage.close());

/** Asks in the server's channel, and does something before the bot hears of it. */
function ask(meanwhile: (messageId: string) => void = () => undefined): void {
  const { local } = stage;
  const content = `<@${local.botUserId}> revenue 3Q09`;
  meanwhile(local.user.sendMessage({ channelId: local.channelId, content }).id);
}

/** The bot's next message, once it has done everything. */
async function answers(): Promise<string[]> {
  await stage.local.user.waitForMessage(({ author }) => author.id === stage.local.botUserId);
  await finished(stage);
  return saidBy(stage).map(textOf);
}

describe('a question', () => {
  it('that was deleted meanwhile is answered in the channel', async () => {
    ask((id) => {
      stage.local.user.deleteMessage(id);
    });
    expect(await answers()).toEqual([expect.stringContaining(FIGURE)]);
  });

  it('where replying is not allowed is answered by an ordinary message', async () => {
    const message = 'Cannot reply without permission to read message history';
    stage.local.faults.onRest({ kind: 'refused', status: 403, code: 160002, message, where: MESSAGE });
    ask();
    expect(await answers()).toEqual([expect.stringContaining(FIGURE)]);
    expect(saidBy(stage)[0]?.message_reference).toBeUndefined();
    expect([...logged(stage, 'warn'), ...logged(stage, 'error')]).toEqual([]);
  });

  it.each([
    [50001, 'Missing Access'],
    [50013, 'Missing Permissions'],
  ])(
    'where the bot may not write (%i) is answered by a direct message that says so',
    async (code, message) => {
      stage.local.faults.onRest({ kind: 'refused', status: 403, code, message, where: MESSAGE });
      ask();
      expect(await answers()).toEqual([expect.stringContaining('I may not write in the channel')]);
      expect(saidBy(stage)[0]?.channel_id).toBe(stage.local.dmChannelId);
      expect(logged(stage, 'warn')).toEqual(['an answer could not be delivered']);
    },
  );

  it('where the bot may write neither there nor directly leaves a warning for each', async () => {
    const message = 'Missing Permissions';
    const staged = stage.local.faults.onRest({
      kind: 'refused',
      status: 403,
      code: 50013,
      message,
      where: MESSAGE,
      times: 9,
    });
    ask();
    await staged.whenMet(2);
    await finished(stage);
    expect(staged.met).toBe(2);
    expect(logged(stage, 'warn')).toEqual(Array(2).fill('an answer could not be delivered'));
  });

  it('in a channel that was deleted meanwhile leaves a warning, and the bot as it was', async () => {
    const { local } = stage;
    const refusal = local.faults.onRest({ kind: 'held', where: MESSAGE });
    ask();
    await refusal.whenMet();
    local.faults.deleteChannel(local.channelId);
    refusal.end();
    const next = await local.user.slash('revenue', { period: '3Q09' }, { channelId: local.dmChannelId });
    expect(next.kind).toBe('message');
    await finished(stage);
    expect(logged(stage, 'warn')).toEqual(['an answer could not be delivered']);
    expect(logged(stage, 'error')).toEqual([]);
  });
});

describe('something that Discord delivers twice', () => {
  beforeEach(() => {
    stage.local.faults.deliverTwice(true);
  });

  it('is answered once, and counts once: a message', async () => {
    ask();
    expect(await answers()).toHaveLength(1);
    expect(stage.answerer.asked).toHaveLength(1);
  });

  it('is answered once: a command, and then its button', async () => {
    const { user, violations } = stage.local;
    const { id, ...message } = messageOf(await user.slash('revenue', { period: '3Q09' }));
    const [button = ''] = Object.values(buttonsOf(message));
    await user.click(id, button);
    await finished(stage);
    expect(saidBy(stage)).toHaveLength(2);
    expect(violations).toEqual([]);
  });
});

describe('an exception in a command', () => {
  it('is told to who asked, with the number that stands in the log, and touches nobody else', async () => {
    const { user } = stage.local;
    const ask = (question: string, userId: string) => user.slash('ask', { question }, { userId });
    const results = await Promise.all([
      ...['1', '2', '3'].map((id) => ask('revenue 3Q09', `11223344556677889${id}`)),
      ask('fail', '112233445566778894'),
      ...['5', '6', '7'].map((id) => ask('revenue 3Q09', `11223344556677889${id}`)),
    ]);
    const texts = results.map((result) => (result.kind === 'message' ? textOf(result.message) : result.kind));
    const failed = texts.splice(3, 1)[0] ?? '';
    expect(texts).toEqual(Array(6).fill(expect.stringContaining(FIGURE)));
    const id = /went wrong .*: (\S+)\.$/.exec(failed)?.[1];
    expect(stage.log.filter((line) => line.includes(`"request":"${id}"`)).join()).toContain('stub-answerer');
    expect(logged(stage, 'error')).toEqual(['a question could not be answered']);
    expect((await user.slash('revenue', { period: '3Q09' })).kind).toBe('message');
  });
});
