type Value = string | number | undefined;

/**
 * An SVG element as text. Numbers are rounded so that the same chart is the same text everywhere.
 * @throws Error where a number is none: a chart with a wrong coordinate must not be drawn
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? coordinate(value, name, key) : escape(value)}"`,
    )
    .join('');
  const inside = children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

function coordinate(value: number, name: string, key: string): string {
  if (!Number.isFinite(value)) throw new Error(`the ${key} of a chart's ${name} is ${value}`);
  return String(Math.round(value * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it may stand in an element or an attribute; characters that XML forbids are dropped. */
export const escape = (text: string): string =>
  text
    .replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

export type TextStyle = {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The colour of a rim that keeps the text apart from what it lies on. */
  readonly halo?: string | undefined;
};

/** Text with its baseline at a place. */
export function textAt(x: number, y: number, content: string, style: TextStyle): string {
  const { size, fill, bold = false, anchor = 'start', halo } = style;
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill,
      'font-weight': bold ? 700 : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      ...(halo === undefined
        ? {}
        : { stroke: halo, 'stroke-width': 3.5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    },
    escape(content),
  );
}

export const lineFrom = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  attributes: Readonly<Record<string, Value>>,
): string => element('line', { x1, y1, x2, y2, ...attributes });
