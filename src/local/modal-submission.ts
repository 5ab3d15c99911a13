import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { allComponents, type ComponentNode, isRecord, listIn, textIn } from './component-tree.ts';
import { COMPONENT, LIMITS } from './limits.ts';
import type { ModalValues } from './types.ts';

/**
 * The `data` of a modal that is sent, with what was filled in by custom id.
 * @throws Error when a value is missing, too short or too long, or is of no input of the modal
 */
export function modalSubmission(modal: APIModalInteractionResponseCallbackData, values: ModalValues): object {
  const known = allComponents(modal.components).flatMap(({ node }) => textIn(node, 'custom_id') ?? []);
  const strange = Object.keys(values).find((id) => !known.includes(id));
  if (strange !== undefined) throw new Error(`the modal has no input ${strange}`);
  const components = (modal.components as unknown as ComponentNode[]).map((node) => {
    const { component } = node;
    const own = { type: node['type'], id: node['id'] ?? 0 };
    if (isRecord(component)) return { ...own, component: filled(component, values) };
    if (node['type'] === COMPONENT.text) return own;
    return {
      ...own,
      components: listIn(node, 'components')
        .filter(isRecord)
        .map((inner) => filled(inner, values)),
    };
  });
  return { custom_id: modal.custom_id, components };
}

function filled(node: ComponentNode, values: ModalValues): object {
  const customId = textIn(node, 'custom_id') ?? '';
  const value = values[customId];
  const own = { type: node['type'], id: node['id'] ?? 0, custom_id: customId };
  if (node['type'] !== COMPONENT.textInput)
    return { ...own, values: typeof value === 'string' ? [value] : (value ?? []) };
  const text = typeof value === 'string' ? value : (textIn(node, 'value') ?? '');
  checkLength(node, customId, text);
  return { ...own, value: text };
}

/** What Discord's own client refuses to send. */
function checkLength(node: ComponentNode, customId: string, { length }: string): void {
  const isRequired = node['required'] !== false;
  const least = Number(node['min_length'] ?? (isRequired ? 1 : 0));
  const most = Number(node['max_length'] ?? LIMITS.textInput);
  if (length === 0 && !isRequired) return;
  if (length < least || length > most)
    throw new Error(`the input ${customId} takes ${least} to ${most} characters`);
}
