import type { APIAttachment, APIMessage } from 'discord.js';
import { COMPONENT } from './limits.ts';

/** A component as it travels: fields by name, whatever its type. */
export type ComponentNode = Record<string, unknown>;

/** One component with its place in the message, such as `['components', 0, 'accessory']`. */
export interface PlacedComponent {
  node: ComponentNode;
  path: (string | number)[];
}

/** True for a plain object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text in a field, or undefined when it is anything else. */
export function textIn(node: Record<string, unknown>, field: string): string | undefined {
  const value = node[field];
  return typeof value === 'string' ? value : undefined;
}

/** The items of a list in a field; none when it is anything else. */
export function listIn(node: Record<string, unknown>, field: string): unknown[] {
  const value = node[field];
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** All components below a list, nested ones, accessories and a label's input included, in reading order. */
export function allComponents(list: unknown, path: (string | number)[] = ['components']): PlacedComponent[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => withNested(item, [...path, index]));
}

function withNested(node: unknown, path: (string | number)[]): PlacedComponent[] {
  if (!isRecord(node)) return [];
  return [
    { node, path },
    ...allComponents(node['components'], [...path, 'components']),
    ...withNested(node['accessory'], [...path, 'accessory']),
    ...withNested(node['component'], [...path, 'component']),
  ];
}

/** The media objects of a component: a thumbnail's, a file's, each gallery item's. */
export function mediaOf(
  node: ComponentNode,
): { media: Record<string, unknown>; path: (string | number)[] }[] {
  if (node['type'] === COMPONENT.thumbnail && isRecord(node['media'])) {
    return [{ media: node['media'], path: ['media'] }];
  }
  if (node['type'] === COMPONENT.file && isRecord(node['file']))
    return [{ media: node['file'], path: ['file'] }];
  if (node['type'] !== COMPONENT.gallery) return [];
  return listIn(node, 'items').flatMap((item, index) =>
    isRecord(item) && isRecord(item['media'])
      ? [{ media: item['media'], path: ['items', index, 'media'] }]
      : [],
  );
}

/**
 * Components as Discord gives them back: numbered, and with `attachment://` addresses resolved.
 * Takes what has already been validated.
 */
export function resolveComponents(
  list: unknown,
  attachments: APIAttachment[],
): NonNullable<APIMessage['components']> {
  const copy = structuredClone(list);
  let number = 0;
  for (const { node } of allComponents(copy)) {
    number += 1;
    if (typeof node['id'] !== 'number' || node['id'] === 0) node['id'] = number;
    for (const { media } of mediaOf(node)) resolveMedia(node, media, attachments);
  }
  return copy as NonNullable<APIMessage['components']>;
}

function resolveMedia(
  node: ComponentNode,
  media: Record<string, unknown>,
  attachments: APIAttachment[],
): void {
  const name = attachmentName(media['url']);
  const attachment = attachments.find((candidate) => candidate.filename === name);
  if (!attachment) return;
  media['url'] = attachment.url;
  media['proxy_url'] = attachment.proxy_url;
  media['content_type'] = attachment.content_type;
  media['width'] = attachment.width ?? null;
  media['height'] = attachment.height ?? null;
  media['attachment_id'] = attachment.id;
  if (node['type'] === COMPONENT.file) {
    node['name'] = attachment.filename;
    node['size'] = attachment.size;
  }
}

/** The file name in an `attachment://` address; undefined for other addresses. */
export function attachmentName(url: unknown): string | undefined {
  const prefix = 'attachment://';
  return typeof url === 'string' && url.startsWith(prefix) ? url.slice(prefix.length) : undefined;
}
