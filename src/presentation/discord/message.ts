import type { AnswerView } from '../view.ts';
import { controlsOf, inRows } from './controls.ts';
import { FULL_TEXT_NAME, fullText } from './full-text.ts';
import { COMPONENT, FLAGS } from './limits.ts';
import type { Button, Container, Gallery, MessagePayload, TextFile } from './payload.ts';
import { sectionsOf } from './sections.ts';

/** A picture with a text for who cannot see it. */
export type Picture = { readonly name: string; readonly data: Buffer; readonly description: string };

const COLOURS = {
  up: 0x2e9e6b,
  down: 0xd1495b,
  steady: 0x3b6fd4,
  clarify: 0xe0a126,
  unanswered: 0x80848e,
} as const;

/** What goes into a message beside an answer's words. */
export type MessageParts = {
  /** Buttons for what can be done with the answer, after those that lead on. */
  readonly tools?: readonly Button[];
  /** A small line at the end, in Discord's markdown. */
  readonly footer?: string;
  /** A picture that the answer is told by. */
  readonly picture?: Picture;
  /** Whether only the first sources and notes are shown, since a button shows the others. */
  readonly isFolded?: boolean;
};

/**
 * Lays out an answer as a Discord message: a container with the answer, then its choices and what leads on. Within
 * Discord's limits for any view; what does not fit is said and goes along as a file.
 */
export function messageOf(
  view: AnswerView,
  { tools = [], footer, picture, isFolded = false }: MessageParts = {},
): MessagePayload {
  const controls = controlsOf(view, tools);
  const small = footer === undefined ? [] : [{ type: COMPONENT.text, content: `-# ${footer}` } as const];
  const sections = sectionsOf(
    view,
    controls.written.map(({ question }) => question),
    { reserved: small.reduce((sum, { content }) => sum + content.length, 0), isFolded },
  );
  const container: Container = {
    type: COMPONENT.container,
    accent_color: colourOf(view),
    components: sections.blocks.flatMap((content, index): Container['components'] => [
      ...(index > 0 && index === sections.blocks.length - 1 ? [LINE] : []),
      { type: COMPONENT.text, content },
      ...(picture && index === 0 ? [galleryOf(picture)] : []),
    ]),
  };
  return {
    flags: FLAGS.componentsV2,
    components: [
      container,
      ...(sections.cut
        ? [{ type: COMPONENT.file, file: { url: `attachment://${FULL_TEXT_NAME}` } } as const]
        : []),
      ...small,
      ...controls.rows,
    ],
    files: [
      ...(picture ? [{ name: picture.name, content: picture.data }] : []),
      ...(sections.cut ? [fullText(view)] : []),
    ],
  };
}

const LINE = { type: COMPONENT.separator, divider: true, spacing: 1 } as const;

/** A message that is one sentence of the bot's own, in plain text. */
export function sentenceMessage(sentence: string): MessagePayload {
  return { flags: FLAGS.componentsV2, components: [{ type: COMPONENT.text, content: sentence }], files: [] };
}

/** A message that is one file, with what can be done with it. */
export function fileMessage(file: TextFile, tools: readonly Button[]): MessagePayload {
  return {
    flags: FLAGS.componentsV2,
    components: [{ type: COMPONENT.file, file: { url: `attachment://${file.name}` } }, ...inRows(tools)],
    files: [file],
  };
}

/** A message that is one picture, with what can be done with it. */
export function pictureMessage(picture: Picture, tools: readonly Button[]): MessagePayload {
  return {
    flags: FLAGS.componentsV2,
    components: [galleryOf(picture), ...inRows(tools)],
    files: [{ name: picture.name, content: picture.data }],
  };
}

function galleryOf({ name, description }: Picture): Gallery {
  return { type: COMPONENT.gallery, items: [{ media: { url: `attachment://${name}` }, description }] };
}

function colourOf({ status, changes }: AnswerView): number {
  if (status !== 'answered') return COLOURS[status];
  const direction = changes[0]?.direction;
  return direction === 'up' || direction === 'down' ? COLOURS[direction] : COLOURS.steady;
}
