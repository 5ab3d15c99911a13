import { answerTo } from '../../../src/discord/bot.ts';
import { csvMessage } from '../../../src/discord/csv-message.ts';
import { isKnownQuery } from '../../../src/discord/known-query.ts';
import { chartOf } from '../../../src/presentation/chart/chart-of.ts';
import { chartAlt } from '../../../src/presentation/chart/chart-alt.ts';
import { chartSvg } from '../../../src/presentation/chart/chart-svg.ts';
import { parseCustomId, parseDeleteId, type Pressed } from '../../../src/presentation/discord/custom-id.ts';
import { parseShort, printShort } from '../../../src/query/short.ts';
import { type Entrance, hold } from '../entrance.ts';
import { REAL_IDS, tamperedId } from '../inputs/custom-ids.ts';
import { anyAsker, bot, checkMessage, checkReply } from './bot.ts';

const { answerer } = bot;

/** Buttons' and menus' custom ids, tampered with: all that a component's press does but Discord's own part. */
export const customIds: Entrance = {
  name: 'custom-id',
  limitMs: 20,
  make: (random) => {
    const id = tamperedId(random, REAL_IDS);
    const asker = anyAsker(random);
    return {
      input: { id, ...asker },
      send() {
        const owner = parseDeleteId(id);
        if (owner !== undefined) {
          hold(/^\d{1,20}$/.test(owner), 'an answer that is deleted for nobody');
          return;
        }
        const pressed = parseCustomId(id);
        if (!pressed) return;
        hold(printsAsRead(pressed), 'a query that is read back otherwise');
        if (isKnownQuery(answerer.dataset, pressed.query)) press(pressed, asker);
      },
    };
  },
};

function printsAsRead({ query }: Pressed): boolean {
  const again = parseShort(printShort(query));
  return again !== undefined && printShort(again) === printShort(query);
}

function press({ action, query, language }: Pressed, asker: ReturnType<typeof anyAsker>): void {
  if (action === 'csv') checkMessage(csvMessage(answerer, query, language, []));
  else if (action === 'chart') {
    const { outcome } = answerer.answer(query, language);
    const chart =
      outcome.status === 'answered' ? chartOf(outcome, answerer.dataset, language)?.() : undefined;
    if (!chart) return;
    hold(chartSvg(chart, 'light').startsWith('<svg'), 'a chart that is none');
    hold(chartAlt(chart).length <= 1024, 'a description that is too long');
  } else checkReply(answerTo(bot, { kind: 'query', query }, { ...asker, language }), action === 'ask');
}
