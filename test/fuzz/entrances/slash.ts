import { COMMANDS } from '../../../commands/index.ts';
import { answerTo } from '../../../src/discord/bot.ts';
import type { Command, OptionValues } from '../../../src/discord/command.ts';
import { PRIVATE } from '../../../src/discord/command.ts';
import type { Entrance } from '../entrance.ts';
import { mutated } from '../inputs/mutate.ts';
import { anyText } from '../inputs/texts.ts';
import type { Random } from '../random.ts';
import { anyAsker, bot, checkReply } from './bot.ts';

const { dataset } = bot.answerer;
const IDS: readonly string[] = [
  ...dataset.metrics.map(({ id }) => id),
  ...dataset.periods,
  ...dataset.groups.keys(),
  ...dataset.documents.map(({ id }) => id),
  ...['quarter', 'nine-months', '1Q05', '9M99', '2099-12-31', '0000-00-00', 'constructor', '__proto__'],
];

/** What Discord takes for a text option. */
export const LONGEST_OPTION = 6000;

export const optionsOf = ({ definition }: Command): string[] =>
  (definition.options ?? []).map(({ name }) => name).filter((name) => name !== PRIVATE);

export function anyValue(random: Random): string {
  const value = random.chance(0.4)
    ? random.pick(IDS)
    : random.chance(0.3)
      ? mutated(random.pick(IDS), random, IDS)
      : anyText(random);
  return value.slice(0, LONGEST_OPTION);
}

/** Values for some of a command's options. */
export const anyValues = (command: Command, random: Random): OptionValues =>
  Object.fromEntries(
    optionsOf(command)
      .filter(() => random.chance(0.85))
      .map((name) => [name, anyValue(random)]),
  );

/** Slash commands with any values, those of Discord's own clients or of a client that somebody wrote. */
export const slash: Entrance = {
  name: 'slash',
  limitMs: 20,
  make: (random) => {
    const command = random.pick(COMMANDS);
    const values = anyValues(command, random);
    const asker = anyAsker(random);
    return {
      input: { command: command.definition.name, values, ...asker },
      send() {
        const asked = command.ask(values, { dataset, language: asker.language });
        checkReply(answerTo(bot, asked, asker), true);
      },
    };
  },
};
