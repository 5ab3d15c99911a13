/**
 * Whether commands as Discord gives them back are the ones that are wanted: compared field by field over what a
 * definition states, with what Discord fills in for a field that is left out.
 */
export function sameDefinitions(current: readonly unknown[], wanted: readonly unknown[]): boolean {
  const canonical = (commands: readonly unknown[]): string[] =>
    commands.map((command) => JSON.stringify(pick(command, COMMAND_FIELDS))).sort();
  const [a, b] = [canonical(current), canonical(wanted)];
  return a.length === b.length && a.every((command, index) => command === b[index]);
}

/** Each field that matters, with what its absence means; `each` describes the members of a list. */
type Fields = Readonly<
  Record<string, { readonly absent: unknown; readonly each?: () => Fields; readonly isSet?: true }>
>;

const NAMED: Fields = {
  type: { absent: 1 },
  name: { absent: '' },
  name_localizations: { absent: {} },
  description: { absent: '' },
  description_localizations: { absent: {} },
};
const CHOICE_FIELDS: Fields = {
  name: { absent: '' },
  name_localizations: { absent: {} },
  value: { absent: null },
};
const OPTION_FIELDS: Fields = {
  ...NAMED,
  required: { absent: false },
  autocomplete: { absent: false },
  choices: { absent: [], each: () => CHOICE_FIELDS },
  options: { absent: [], each: () => OPTION_FIELDS },
  channel_types: { absent: [], isSet: true },
  min_value: { absent: null },
  max_value: { absent: null },
  min_length: { absent: null },
  max_length: { absent: null },
};
const COMMAND_FIELDS: Fields = {
  ...NAMED,
  options: { absent: [], each: () => OPTION_FIELDS },
  default_member_permissions: { absent: null },
  nsfw: { absent: false },
  integration_types: { absent: [0], isSet: true },
  contexts: { absent: null, isSet: true },
};

function pick(from: unknown, fields: Fields): unknown[] {
  const given = isRecord(from) ? from : {};
  return Object.entries(fields).map(([name, { absent, each, isSet }]) => {
    const value = given[name] ?? absent;
    if (!Array.isArray(value)) return sorted(value);
    const list: unknown[] = value;
    if (each) return list.map((member) => pick(member, each()));
    return isSet ? list.map(String).sort() : list;
  });
}

/** A value whose members do not depend on the order in which they were written. */
function sorted(value: unknown): unknown {
  return isRecord(value) ? Object.entries(value).sort(([a], [b]) => a.localeCompare(b)) : value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
