import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAnswerer } from '../../src/open-answerer.ts';
import { messageOf } from '../../src/local/server.ts';
import type { RequestRecord } from '../../src/telemetry/request-record.ts';
import { type Stage, startStageWith, textOf } from './running-bot.ts';
import type { Answerer } from '../../src/answerer.ts';

/** Buttons below messages that another version of the program sent, or this one over other data. */

let stage: Stage<Answerer>;
const records: RequestRecord[] = [];
beforeAll(async () => {
  stage = await startStageWith(openAnswerer(), { observe: (record) => void records.push(record) });
});
afterAll(() => stage.close());

/** What the bot says to whoever presses a button with a custom id. */
async function press(customId: string, locale: string): Promise<object> {
  const channel = stage.bot.client.channels.cache.get(stage.local.channelId);
  if (!channel?.isSendable()) throw new Error('the channel is not there');
  const button = new ButtonBuilder({ style: ButtonStyle.Secondary, label: 'Old', customId });
  const row = new ActionRowBuilder<ButtonBuilder>({ components: [button] });
  const { id } = await channel.send({ components: [row] });
  return messageOf(await stage.local.user.click(id, customId, { locale }));
}

describe('a button', () => {
  it.each([
    ['of an earlier version of the short form', 'q:0l.revenue@3Q09'],
    ['of a later version', 'q:2l.revenue@3Q09'],
    ['of a kind of query that is not known', 'q:1z.revenue@3Q09'],
    ['with a letter that is not known', 'q:1lZ.revenue@3Q09'],
    ['with an action that is not known', 'z:1l.revenue@3Q09'],
    ['about a metric that the catalog no longer has', 'q:1l.pager_revenue@3Q09'],
    ['about a statement that is no longer there', 'q:1t.pagers@3Q09#1'],
    ['about a document that is no longer there', 'q:1l.revenue@3Q09~9m99-release'],
    ['about the discrepancies of such a document', 'q:1i.~9m99-release#1'],
    ['for a chart of such a metric', 'g:1l.pager_revenue@3Q09'],
    ['for a dialog about such a metric', 'f:1l.pager_revenue@3Q09'],
  ])('%s says that it is old, and asks to ask again', async (_, customId) => {
    records.length = 0;
    expect(textOf(await press(customId, 'en-US'))).toBe(
      'This button is from an older version of me: please ask again.',
    );
    expect(textOf(await press(customId, 'ja'))).toBe(
      'このボタンは古いバージョンのものです。もう一度質問してください。',
    );
    await expect.poll(() => records).toHaveLength(2);
    for (const record of records)
      expect(record).toMatchObject({ result: 'refused', reason: 'outdated-button' });
    expect(stage.log.join('')).not.toContain('could not be answered');
  });

  it('about a period that is no longer there says that there is no figure, and what there is', async () => {
    const answer = textOf(await press('q:1l.revenue@3Q01', 'en-US'));
    expect(answer).toContain('The documents do not give Total revenues');
    expect(answer).not.toContain('older version');
  });

  it('of this version still answers', async () => {
    expect(textOf(await press('q:1l.revenue@3Q09', 'en-US'))).toContain('JPY 16,038 million');
  });
});
