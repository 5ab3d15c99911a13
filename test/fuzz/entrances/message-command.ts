import { MESSAGE_COMMANDS } from '../../../commands/index.ts';
import { answerTo } from '../../../src/discord/bot.ts';
import { questionIn } from '../../../src/discord/handle-message.ts';
import type { CarriedQuery } from '../../../src/discord/carried-queries.ts';
import { isKnownQuery } from '../../../src/discord/known-query.ts';
import { parseCustomId } from '../../../src/presentation/discord/custom-id.ts';
import type { Entrance } from '../entrance.ts';
import { REAL_IDS, tamperedId } from '../inputs/custom-ids.ts';
import { anyText } from '../inputs/texts.ts';
import type { Random } from '../random.ts';
import { anyAsker, bot, checkReply } from './bot.ts';

const { dataset } = bot.answerer;

/** The longest message, of somebody who pays for it or of a bot. */
const LONGEST_MESSAGE = 4000;

const CLAIMS: readonly string[] = [
  '9M09 revenue was 48.3bn, down 5.9%.',
  'Operating income rose 12.3% in 3Q09 to JPY 1.2 billion, ',
  '9M09の売上高は493億円でした。',
  'net income 1H08 of ¥1,234 million vs 3Q08; ',
  'EBITDA fell from 4bn to 3bn in Q3 2009\n',
];

function messageText(random: Random): string {
  const parts = random.list(12, () => (random.chance(0.6) ? random.pick(CLAIMS) : anyText(random)));
  const text = random.chance(0.1)
    ? random.pick(CLAIMS).repeat(120)
    : parts.join(random.pick([' ', '\n', '']));
  return text.slice(0, LONGEST_MESSAGE);
}

/** Check figures and Explain on anybody's message, with anything in it. A check may defer, so it may take longer. */
export const messageCommand: Entrance = {
  name: 'message-command',
  limitMs: 20,
  make: (random) => {
    const command = random.pick(MESSAGE_COMMANDS);
    const text = messageText(random);
    const ids = random.list(3, () => tamperedId(random, REAL_IDS));
    const asker = anyAsker(random);
    return {
      input: { command: command.definition.name, text, ids, ...asker },
      send() {
        const queries = ids.flatMap((id): CarriedQuery[] => {
          const pressed = parseCustomId(id);
          return pressed && isKnownQuery(dataset, pressed.query) ? [pressed] : [];
        });
        const message = { text: questionIn(text), queries };
        const asked = command.ask(message, { dataset, language: asker.language });
        checkReply(answerTo(bot, asked, asker), true);
      },
    };
  },
};
