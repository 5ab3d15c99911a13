import { allComponents, listIn, type PlacedComponent, textIn } from '../component-tree.ts';
import { COMPONENT, LIMITS } from '../limits.ts';
import { type Issue, limitIssue } from './issue.ts';

/** What the schema does not see in a modal. */
export function modalIssues(data: Record<string, unknown>): Issue[] {
  const { components } = data;
  const placed = allComponents(components);
  const ids = placed.flatMap(({ node }) => textIn(node, 'custom_id') ?? []);
  const issues: Issue[] = [];
  if (listIn(data, 'components').length > LIMITS.modalComponents) {
    const message = `Must be between 1 and ${LIMITS.modalComponents} in length.`;
    issues.push(limitIssue(['components'], 'BASE_TYPE_BAD_LENGTH', message));
  }
  if (new Set(ids).size !== ids.length) {
    const message = 'Component custom id cannot be duplicated';
    issues.push(limitIssue(['components'], 'COMPONENT_CUSTOM_ID_DUPLICATED', message));
  }
  return [...issues, ...placed.flatMap(textInputIssues)];
}

/** A text that is filled in beforehand must be one that may be sent, and some text must be one that may. */
function textInputIssues({ node, path }: PlacedComponent): Issue[] {
  if (node['type'] !== COMPONENT.textInput) return [];
  const [least, most] = [numberIn(node, 'min_length'), numberIn(node, 'max_length')];
  const { length } = textIn(node, 'value') ?? '';
  const issues: Issue[] = [];
  if (least !== undefined && most !== undefined && least > most) {
    const message = 'The minimum length cannot be above the maximum length';
    issues.push(limitIssue([...path, 'min_length'], 'TEXT_INPUT_MIN_ABOVE_MAX_LENGTH', message));
  }
  if (length > (most ?? LIMITS.textInput)) {
    const message = `Must be ${most ?? LIMITS.textInput} or fewer in length.`;
    issues.push(limitIssue([...path, 'value'], 'BASE_TYPE_MAX_LENGTH', message));
  }
  return issues;
}

const numberIn = (node: PlacedComponent['node'], field: string): number | undefined =>
  typeof node[field] === 'number' ? node[field] : undefined;
