import {
  allComponents,
  attachmentName,
  isRecord,
  listIn,
  mediaOf,
  type PlacedComponent,
  textIn,
} from '../component-tree.ts';
import { COMPONENT, LIMITS } from '../limits.ts';
import { type Issue, limitIssue } from './issue.ts';

const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;

/** What the schema does not see in a message's components. `files` are the names of files that it has. */
export function componentIssues(list: unknown, isV2: boolean, files: readonly string[]): Issue[] {
  const placed = allComponents(list);
  return [
    ...(isV2 ? v2Issues(placed) : v1Issues(placed)),
    ...duplicateCustomIds(placed),
    ...placed.flatMap(({ node, path }) => [
      ...buttonIssues(node, path),
      ...selectIssues(node, path),
      ...rowIssues(node, path),
      ...mediaOf(node).flatMap((media) => {
        const name = attachmentName(media.media['url']);
        if (name === undefined || files.includes(name)) return [];
        const message = `The referenced attachment '${name}' was not found`;
        return [
          limitIssue(
            [...path, ...media.path, 'url'],
            'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
            message,
          ),
        ];
      }),
    ]),
  ];
}

function v2Issues(placed: readonly PlacedComponent[]): Issue[] {
  const issues: Issue[] = [];
  if (placed.length > LIMITS.componentsTotal) {
    const message = `The total number of components cannot exceed ${LIMITS.componentsTotal} (there are ${placed.length})`;
    issues.push(limitIssue(['components'], 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message));
  }
  const characters = placed
    .filter(({ node }) => node['type'] === COMPONENT.text)
    .reduce((sum, { node }) => sum + (textIn(node, 'content') ?? '').length, 0);
  if (characters > LIMITS.textDisplayTotal) {
    const message = `The text of all components cannot exceed ${LIMITS.textDisplayTotal} characters (there are ${characters})`;
    issues.push(limitIssue(['components'], 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message));
  }
  return issues;
}

function v1Issues(placed: readonly PlacedComponent[]): Issue[] {
  const top = placed.filter(({ path }) => path.length === 2);
  const issues = top
    .filter(({ node }) => node['type'] !== COMPONENT.row)
    .map(({ path }) =>
      limitIssue(
        [...path, 'type'],
        'UNION_TYPE_CHOICES',
        'This component needs the Components V2 flag (32768)',
      ),
    );
  if (top.length > LIMITS.componentsV1Rows) {
    issues.push(
      limitIssue(
        ['components'],
        'BASE_TYPE_BAD_LENGTH',
        `Must be between 1 and ${LIMITS.componentsV1Rows} in length.`,
      ),
    );
  }
  return issues;
}

function duplicateCustomIds(placed: readonly PlacedComponent[]): Issue[] {
  const seen = new Set<string>();
  return placed.flatMap(({ node, path }) => {
    const customId = textIn(node, 'custom_id');
    if (customId === undefined) return [];
    if (!seen.has(customId)) {
      seen.add(customId);
      return [];
    }
    return [
      limitIssue(
        [...path, 'custom_id'],
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        'Component custom id cannot be duplicated',
      ),
    ];
  });
}

function buttonIssues(node: PlacedComponent['node'], path: PlacedComponent['path']): Issue[] {
  if (node['type'] !== COMPONENT.button || node['style'] === PREMIUM_STYLE) return [];
  const isLink = node['style'] === LINK_STYLE;
  const has = (field: string) => (textIn(node, field) ?? '') !== '';
  const issues: Issue[] = [];
  if (!has('label') && !node['emoji']) {
    issues.push(limitIssue(path, 'BUTTON_COMPONENT_INVALID_LABEL', 'A button must have a label or emoji'));
  }
  if (isLink && (!has('url') || has('custom_id'))) {
    issues.push(
      limitIssue(path, 'BUTTON_COMPONENT_LINK_URL', 'A link button must have a url and no custom id'),
    );
  }
  if (!isLink && (!has('custom_id') || has('url'))) {
    issues.push(
      limitIssue(path, 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id and no url is required'),
    );
  }
  return issues;
}

function selectIssues(node: PlacedComponent['node'], path: PlacedComponent['path']): Issue[] {
  if (node['type'] !== COMPONENT.stringSelect) return [];
  const values = listIn(node, 'options')
    .filter(isRecord)
    .map((option) => option['value']);
  const issues: Issue[] = [];
  if (new Set(values).size !== values.length) {
    issues.push(
      limitIssue(
        [...path, 'options'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      ),
    );
  }
  const most = node['max_values'];
  if (typeof most === 'number' && most > values.length) {
    issues.push(
      limitIssue(
        [...path, 'max_values'],
        'BASE_TYPE_MAX_LENGTH',
        'Must not be more than the number of options',
      ),
    );
  }
  return issues;
}

function rowIssues(node: PlacedComponent['node'], path: PlacedComponent['path']): Issue[] {
  if (node['type'] !== COMPONENT.row) return [];
  const inner = listIn(node, 'components').filter(isRecord);
  const wide = inner.filter((child) => child['type'] !== COMPONENT.button).length;
  if (wide === 0 || inner.length === 1) return [];
  return [
    limitIssue(
      [...path, 'components'],
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'A select menu must stand alone in its row',
    ),
  ];
}
