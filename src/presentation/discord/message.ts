import type { AnswerView } from '../view.ts';
import { controlsOf } from './controls.ts';
import { FULL_TEXT_NAME, fullText } from './full-text.ts';
import { COMPONENT, FLAGS } from './limits.ts';
import type { Button, Container, MessagePayload, TextFile } from './payload.ts';
import { sectionsOf } from './sections.ts';

const COLOURS = {
  up: 0x2e9e6b,
  down: 0xd1495b,
  steady: 0x3b6fd4,
  clarify: 0xe0a126,
  unanswered: 0x80848e,
} as const;

/**
 * Lays out an answer as a Discord message: a container with the answer, then its choices and what leads on. Within
 * Discord's limits for any view; what does not fit is said and goes along as a file.
 * @param options.tools buttons for what can be done with the answer, after those that lead on
 * @param options.footer a small line at the end, in Discord's markdown
 */
export function messageOf(
  view: AnswerView,
  { tools = [], footer }: { tools?: readonly Button[]; footer?: string } = {},
): MessagePayload {
  const controls = controlsOf(view, tools);
  const small = footer === undefined ? [] : [{ type: COMPONENT.text, content: `-# ${footer}` } as const];
  const sections = sectionsOf(
    view,
    controls.written.map(({ question }) => question),
    small.reduce((sum, { content }) => sum + content.length, 0),
  );
  const container: Container = {
    type: COMPONENT.container,
    accent_color: colourOf(view),
    components: sections.blocks.flatMap((content, index): Container['components'] => [
      ...(index === 0
        ? []
        : [
            { type: COMPONENT.separator, divider: index === sections.blocks.length - 1, spacing: 1 } as const,
          ]),
      { type: COMPONENT.text, content },
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
    files: sections.cut ? [fullText(view)] : [],
  };
}

/** A message that is one sentence of the bot's own, in plain text. */
export function sentenceMessage(sentence: string): MessagePayload {
  return { flags: FLAGS.componentsV2, components: [{ type: COMPONENT.text, content: sentence }], files: [] };
}

/** A message that is one file. */
export function fileMessage(file: TextFile): MessagePayload {
  return {
    flags: FLAGS.componentsV2,
    components: [{ type: COMPONENT.file, file: { url: `attachment://${file.name}` } }],
    files: [file],
  };
}

/** A message that is one picture, with a text for who cannot see it. */
export function pictureMessage(file: TextFile, description: string): MessagePayload {
  return {
    flags: FLAGS.componentsV2,
    components: [
      { type: COMPONENT.gallery, items: [{ media: { url: `attachment://${file.name}` }, description }] },
    ],
    files: [file],
  };
}

function colourOf({ status, changes }: AnswerView): number {
  if (status !== 'answered') return COLOURS[status];
  const direction = changes[0]?.direction;
  return direction === 'up' || direction === 'down' ? COLOURS[direction] : COLOURS.steady;
}
