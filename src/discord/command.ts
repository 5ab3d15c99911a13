import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Answerer } from '../answerer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Bilingual } from '../dataset/schema.ts';
import type { AnswerView, Language } from '../presentation/view.ts';
import type { Query } from '../query/query.ts';
import type { Suggestion } from '../understanding/suggest.ts';

/** What somebody wants to know: a query, a question in words, or a page that is made of answers. */
export type Asked =
  | { readonly kind: 'query'; readonly query: Query }
  /** `language` is set where the words were put together here and so do not tell the reader's language. */
  | { readonly kind: 'question'; readonly text: string; readonly language?: Language }
  /** A question in words of which only the reading matters: what is asked is made of it. */
  | {
      readonly kind: 'reading';
      readonly text: string;
      readonly then: (query: Query, dataset: Dataset) => Query | undefined;
    }
  | { readonly kind: 'page'; readonly page: (answerer: Answerer, language: Language) => AnswerView };

export type AskContext = { readonly dataset: Dataset; readonly language: Language };

/** Offers values for what has been typed so far; `values` are the command's other options as filled in. */
export type Suggest = (typed: string, values: OptionValues, context: AskContext) => Suggestion[];

export type OptionValues = Readonly<Record<string, string | undefined>>;

type OptionSpec = {
  readonly ja: string;
  readonly description: Bilingual;
  readonly required?: true;
  readonly suggest?: Suggest;
};
type Values<Options extends Record<string, OptionSpec>> = {
  readonly [Name in keyof Options]: Options[Name] extends { required: true } ? string : string | undefined;
};

export type CommandDefinition = RESTPostAPIChatInputApplicationCommandsJSONBody;
/** What Discord is told of anything that the bot registers. */
export type AnyDefinition = RESTPostAPIApplicationCommandsJSONBody;

/** A command: what Discord is told of it, and what its options ask. */
export type Command = {
  readonly definition: Readonly<CommandDefinition>;
  readonly ask: (values: OptionValues, context: AskContext) => Asked;
  /** Suggestions for one of the options; none for an option that has none. */
  readonly suggest: (
    option: string,
    typed: string,
    values: OptionValues,
    context: AskContext,
  ) => Suggestion[];
};

/** Installable to servers and by single users; usable in servers, in direct messages with the bot and in others. */
export const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] };

/** The option that every command has. */
export const PRIVATE = 'private';
const PRIVATE_OPTION: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: PRIVATE,
  name_localizations: { ja: '自分だけに' },
  description: 'Answer only to me',
  description_localizations: { ja: '自分だけに表示する' },
  required: false,
};

/**
 * Defines a command. Its options are texts, in English and Japanese, and what it asks is a function of their values.
 * @returns a frozen command, with the option to answer privately added
 */
export function defineCommand<const Options extends Record<string, OptionSpec>>(spec: {
  readonly name: string;
  readonly ja: string;
  readonly description: Bilingual;
  readonly options: Options;
  readonly ask: (values: Values<Options>, context: AskContext) => Asked;
}): Command {
  const options = Object.entries(spec.options).map(([name, option]): APIApplicationCommandBasicOption => ({
    type: ApplicationCommandOptionType.String,
    name,
    name_localizations: { ja: option.ja },
    description: option.description.en,
    description_localizations: { ja: option.description.ja },
    required: option.required ?? false,
    autocomplete: option.suggest !== undefined,
  }));
  return Object.freeze<Command>({
    definition: Object.freeze<CommandDefinition>({
      type: ApplicationCommandType.ChatInput,
      name: spec.name,
      name_localizations: { ja: spec.ja },
      description: spec.description.en,
      description_localizations: { ja: spec.description.ja },
      options: [...options, PRIVATE_OPTION],
      ...EVERYWHERE,
    }),
    // Discord holds required options to be filled in; an absent one would be asked for as an empty text.
    ask: (values, context) => spec.ask(filledIn(spec.options, values), context),
    suggest: (option, typed, values, context) =>
      spec.options[option]?.suggest?.(typed, values, context) ?? [],
  });
}

function filledIn<Options extends Record<string, OptionSpec>>(
  options: Options,
  values: OptionValues,
): Values<Options> {
  const filled = Object.entries(options).map(([name, { required }]) => {
    const value = values[name]?.trim();
    return [name, required ? (value ?? '') : value || undefined] as const;
  });
  return Object.fromEntries(filled) as Values<Options>;
}
