import { fitsCustomId } from '../../query/short.ts';
import type { AnswerView, ViewChoice } from '../view.ts';
import { customId } from './custom-id.ts';
import { clip, plain } from './escape.ts';
import { BUTTON_STYLE, COMPONENT, LIMITS } from './limits.ts';
import type { Button, Row } from './payload.ts';
import { LAYOUT_WORDING } from './wording.ts';

/** More suggestions than two rows would hide the answer on a phone. */
const NEXT_ROWS = 2;

export type Controls = {
  readonly rows: readonly Row[];
  /** Choices that no control can carry; they are to be written out. */
  readonly written: readonly ViewChoice[];
};

/**
 * The choices as buttons or, when there are many, as a menu; then what leads on and what can be done with the answer as
 * plainer buttons, row by row.
 */
export function controlsOf(view: AnswerView, tools: readonly Button[] = []): Controls {
  const used = new Set<string>();
  const idOf = ({ query }: ViewChoice) => customId({ action: 'ask', query, language: view.language });
  const fresh = (choice: ViewChoice): boolean => {
    if (!fitsCustomId(choice.query) || used.has(idOf(choice))) return false;
    used.add(idOf(choice));
    return true;
  };
  const button = (choice: ViewChoice, style: Button['style']): Button => ({
    type: COMPONENT.button,
    style,
    label: labelOf(choice, LIMITS.buttonLabel),
    custom_id: idOf(choice),
  });

  const choices = view.choices.filter(fresh);
  const offered = choices.slice(0, LIMITS.selectOptions);
  const next = view.next.filter(fresh).slice(0, NEXT_ROWS * LIMITS.buttonsPerRow);
  const rows: Row[] =
    offered.length > LIMITS.buttonsPerRow
      ? [
          menu(
            view,
            offered.map((choice) => ({ label: labelOf(choice, LIMITS.selectLabel), value: idOf(choice) })),
          ),
        ]
      : inRows(offered.map((choice) => button(choice, BUTTON_STYLE.primary)));
  return {
    rows: [...rows, ...inRows([...next.map((choice) => button(choice, BUTTON_STYLE.secondary)), ...tools])],
    written: [
      ...view.choices.filter(({ query }) => !fitsCustomId(query)),
      ...choices.slice(LIMITS.selectOptions),
    ],
  };
}

function menu(view: AnswerView, options: readonly { label: string; value: string }[]): Row {
  const placeholder = LAYOUT_WORDING[view.language].choose;
  return {
    type: COMPONENT.row,
    components: [{ type: COMPONENT.stringSelect, custom_id: 'choose', placeholder, options }],
  };
}

/** Buttons in as few rows as hold them. */
export function inRows(buttons: readonly Button[]): Row[] {
  const rows = Math.ceil(buttons.length / LIMITS.buttonsPerRow);
  return Array.from({ length: rows }, (_, row) => ({
    type: COMPONENT.row,
    components: buttons.slice(row * LIMITS.buttonsPerRow, (row + 1) * LIMITS.buttonsPerRow),
  }));
}

const labelOf = ({ label, question }: ViewChoice, length: number): string =>
  clip(plain(label).trim() || plain(question).trim() || '…', length);
