/** Types of options that hold others instead of a value. */
const SUBCOMMAND = 1;
const GROUP = 2;

/** A name or description in a language, or the default one. */
export function localized(thing, field, locale) {
  return thing[`${field}_localizations`]?.[locale] ?? thing[field];
}

/** Slash commands one by one, subcommands spelt out: name as sent, name as shown, description, options. */
export function slashCommands(commands, locale) {
  return commands
    .filter(({ type }) => (type ?? 1) === 1)
    .flatMap((command) => spelledOut(command, [], [], locale));
}

function spelledOut(node, names, shown, locale) {
  const path = [...names, node.name];
  const title = [...shown, localized(node, 'name', locale)];
  const nested = (node.options ?? []).filter(({ type }) => type === SUBCOMMAND || type === GROUP);
  if (nested.length > 0) return nested.flatMap((child) => spelledOut(child, path, title, locale));
  return [
    {
      name: path.join(' '),
      title: title.join(' '),
      description: localized(node, 'description', locale),
      options: node.options ?? [],
    },
  ];
}

/** Commands that fit what has been typed after the slash: first those that begin with it, then those that hold it. */
export function matchingCommands(commands, typed) {
  const text = typed.toLowerCase();
  const rank = ({ name, title }) =>
    name.startsWith(text) || title.startsWith(text) ? 0 : name.includes(text) || title.includes(text) ? 1 : 2;
  return commands
    .map((command, index) => ({ command, rank: rank(command), index }))
    .filter((found) => found.rank < 2)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ command }) => command);
}

/** When a text begins with a whole command and a space: that command and what follows; the longest name wins. */
export function commandIn(commands, text) {
  if (!text.startsWith('/')) return undefined;
  const typed = text.slice(1);
  const fits = (name) => typed.toLowerCase().startsWith(`${name.toLowerCase()} `);
  const found = commands
    .flatMap((command) => [command.name, command.title].filter(fits).map((name) => ({ command, name })))
    .sort((a, b) => b.name.length - a.name.length)[0];
  return found && { command: found.command, rest: typed.slice(found.name.length + 1) };
}

/** The options whose pills are there from the start: all required ones, or else the first. */
export function firstOptions({ options }) {
  const required = options.filter(({ required: isRequired }) => isRequired);
  return required.length > 0 ? required : options.slice(0, 1);
}

/**
 * Values in a text that follows a command: `period:3Q09 metric:revenue`, or without names the whole text for
 * the first option.
 */
export function valuesIn({ options }, text, locale) {
  const rest = text.trim();
  if (rest === '' || options.length === 0) return {};
  const named = options.flatMap((option) =>
    [option.name, localized(option, 'name', locale)].map((name) => ({ name, option })),
  );
  const marks = [...rest.matchAll(/(?:^|\s)([^\s:]+):/g)]
    .map((match) => ({ match, option: named.find(({ name }) => name === match[1])?.option }))
    .filter(({ option }) => option);
  if (marks[0]?.match.index !== 0) return { [options[0].name]: rest };
  return Object.fromEntries(
    marks.map(({ match, option }, index) => [
      option.name,
      rest.slice(match.index + match[0].length, marks[index + 1]?.match.index).trim(),
    ]),
  );
}
