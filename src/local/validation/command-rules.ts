import { isRecord, listIn, textIn } from '../component-tree.ts';
import { LIMITS } from '../limits.ts';
import { type Issue, limitIssue, type Path } from './issue.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const KINDS = {
  1: { name: 'chat', most: LIMITS.chatCommands },
  2: { name: 'user', most: LIMITS.userCommands },
  3: { name: 'message', most: LIMITS.messageCommands },
} as const;

/** What the schema does not see in a list of commands that replaces all others. */
export function commandListIssues(commands: readonly unknown[]): Issue[] {
  const records = commands.map((command) => (isRecord(command) ? command : {}));
  const kind = (command: Record<string, unknown>) => Number(command['type'] ?? 1);
  const counts = Object.entries(KINDS).flatMap(([type, { name, most }]) => {
    const count = records.filter((command) => kind(command) === Number(type)).length;
    if (count <= most) return [];
    return [
      limitIssue(
        [],
        'APPLICATION_COMMANDS_MAX',
        `At most ${most} ${name} commands are possible (there are ${count})`,
      ),
    ];
  });
  const names = records.map((command) => `${kind(command)} ${textIn(command, 'name') ?? ''}`);
  const twice = names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [
          limitIssue(
            [index, 'name'],
            'APPLICATION_COMMANDS_DUPLICATE_NAME',
            'Application command names must be unique',
          ),
        ],
  );
  return [...counts, ...twice, ...records.flatMap((command, index) => commandIssues(command, [index]))];
}

/** What the schema does not see in one command. */
export function commandIssues(command: Record<string, unknown>, path: Path = []): Issue[] {
  const isChat = Number(command['type'] ?? 1) === 1;
  const issues: Issue[] = [];
  if (isChat) {
    issues.push(...nameIssues(command, path));
    if (!textIn(command, 'description')) {
      issues.push(limitIssue([...path, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required'));
    }
  } else if (textIn(command, 'description')) {
    issues.push(
      limitIssue(
        [...path, 'description'],
        'APPLICATION_COMMANDS_CONTEXT_MENU_DESCRIPTION',
        'Context menu commands cannot have description',
      ),
    );
  }
  const characters = commandCharacters(command);
  if (characters > LIMITS.commandCharacters) {
    const message = `Command exceeds maximum size (${LIMITS.commandCharacters}); it has ${characters}`;
    issues.push(limitIssue(path, 'APPLICATION_COMMAND_TOO_LARGE', message));
  }
  return [...issues, ...optionListIssues(command, path)];
}

function nameIssues(named: Record<string, unknown>, path: Path): Issue[] {
  const localized = isRecord(named['name_localizations']) ? named['name_localizations'] : {};
  const names: [Path, unknown][] = [
    [[...path, 'name'], named['name']],
    ...Object.entries(localized).map(([locale, name]): [Path, unknown] => [
      [...path, 'name_localizations', locale],
      name,
    ]),
  ];
  return names
    .filter(([, name]) => typeof name === 'string' && !(NAME.test(name) && name === name.toLowerCase()))
    .map(([place]) =>
      limitIssue(
        place,
        'APPLICATION_COMMAND_INVALID_NAME',
        'Command name is invalid: 1-32 lower-case letters, digits, - or _',
      ),
    );
}

function optionListIssues(parent: Record<string, unknown>, path: Path): Issue[] {
  const options = listIn(parent, 'options').filter(isRecord);
  const at = (index: number, field: string): Path => [...path, 'options', index, field];
  const names = options.map((option) => textIn(option, 'name'));
  return options.flatMap((option, index) => {
    const issues = [
      ...nameIssues(option, [...path, 'options', index]),
      ...optionListIssues(option, [...path, 'options', index]),
    ];
    if (names.indexOf(names[index]) !== index) {
      issues.push(
        limitIssue(
          at(index, 'name'),
          'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
          'Option names must be unique',
        ),
      );
    }
    if (
      option['required'] === true &&
      options.slice(0, index).some((earlier) => earlier['required'] !== true)
    ) {
      const message = 'Required options must be placed before non-required options';
      issues.push(limitIssue(at(index, 'required'), 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message));
    }
    if (option['autocomplete'] === true && listIn(option, 'choices').length > 0) {
      const message = 'Autocomplete and choices exclude each other';
      issues.push(limitIssue(at(index, 'autocomplete'), 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE', message));
    }
    return issues;
  });
}

/** The characters that count towards a command's sum: of each localized field only its longest version. */
export function commandCharacters(node: Record<string, unknown>): number {
  const longest = (field: string): number => {
    const localized = node[`${field}_localizations`];
    const texts = [textIn(node, field), ...(isRecord(localized) ? Object.values(localized) : [])];
    return Math.max(0, ...texts.map((text) => (typeof text === 'string' ? text.length : 0)));
  };
  const value = textIn(node, 'value')?.length ?? 0;
  const children = [...listIn(node, 'options'), ...listIn(node, 'choices')].filter(isRecord);
  return (
    longest('name') +
    longest('description') +
    value +
    children.reduce((sum, child) => sum + commandCharacters(child), 0)
  );
}
