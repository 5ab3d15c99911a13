import { COMMANDS } from '../../../commands/index.ts';
import { type Entrance, hold } from '../entrance.ts';
import { anyAsker, bot } from './bot.ts';
import { anyValue, anyValues, optionsOf } from './slash.ts';

const { dataset } = bot.answerer;
const COMPLETING = COMMANDS.filter(({ definition }) =>
  definition.options?.some((option) => 'autocomplete' in option && option.autocomplete),
);

/** Suggestions while somebody types, or pastes, into an option. */
export const autocomplete: Entrance = {
  name: 'autocomplete',
  limitMs: 20,
  make: (random) => {
    const command = random.pick(COMPLETING);
    const option = random.pick(optionsOf(command));
    const typed = random.chance(0.1) ? '' : anyValue(random);
    const values = { ...anyValues(command, random), [option]: typed };
    const { language } = anyAsker(random);
    return {
      input: { command: command.definition.name, option, values, language },
      send() {
        const offered = command.suggest(option, typed, values, { dataset, language });
        hold(offered.length <= 25, `${offered.length} suggestions`);
        for (const { name, value } of offered) {
          hold(name.length >= 1 && name.length <= 100, `a suggestion's name of ${name.length} characters`);
          hold(
            value.length >= 1 && value.length <= 100,
            `a suggestion's value of ${value.length} characters`,
          );
        }
        hold(new Set(offered.map(({ value }) => value)).size === offered.length, 'a value offered twice');
      },
    };
  },
};
