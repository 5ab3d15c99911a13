/** Reads what Discord sends of a message's components, whatever they are nested in. */

/** The custom ids of all buttons, in reading order. */
export const customIdsIn = (components: unknown): string[] => fieldsIn(components, 'custom_id');

/** The texts of all text displays, in reading order. */
export const textsIn = (components: unknown): string[] => fieldsIn(components, 'content');

function fieldsIn(node: unknown, field: string): string[] {
  if (Array.isArray(node)) return node.flatMap((child) => fieldsIn(child, field));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) => {
    if (name === field) return typeof value === 'string' ? [value] : [];
    return fieldsIn(value, field);
  });
}
