import type { OnDemand } from '../presentation/chart/chart.ts';
import { DrawError } from '../presentation/chart/draw-png.ts';
import { type ChartFile, chartFile, isToldByChart } from '../presentation/chart/chart-file.ts';
import { isFolded } from '../presentation/discord/folding.ts';
import { messageOf } from '../presentation/discord/message.ts';
import type { MessagePayload } from '../presentation/discord/payload.ts';
import { type Audience, toolsOf } from '../presentation/discord/tools.ts';
import type { Bot, BotReply } from './bot.ts';

/** Whether an answer's message takes its time, since a chart is to be drawn for it. */
export const isDrawn = ({ query, chart }: BotReply): boolean =>
  query !== undefined && chart !== undefined && isToldByChart(query);

/**
 * An answer as a message, with its chart where that tells more than its table, and what can be done with it.
 * @param footer a small line at the end, in Discord's markdown
 */
export async function answerMessage(
  bot: Bot,
  reply: BotReply,
  audience: Omit<Audience, 'charted'>,
  footer?: string,
): Promise<MessagePayload> {
  const { view, query, chart } = reply;
  const picture = chart && isDrawn(reply) ? await chartOrNone(bot, chart) : undefined;
  // A chart that is shown needs no button.
  const tools = toolsOf(view, query, { ...audience, charted: chart !== undefined && !picture });
  return messageOf(view, {
    tools,
    isFolded: isFolded(view, query),
    ...(footer && { footer }),
    ...(picture && { picture }),
  });
}

/** A chart's file; none where it cannot be drawn, since the table says the same. */
async function chartOrNone({ log }: Bot, chart: OnDemand): Promise<ChartFile | undefined> {
  try {
    return await chartFile(chart);
  } catch (error) {
    if (!(error instanceof DrawError)) throw error;
    log.error({ error: { name: error.name, message: error.message } }, 'a chart could not be drawn');
    return undefined;
  }
}
