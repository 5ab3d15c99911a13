import { fitsCustomId } from '../../query/short.ts';
import type { Query } from '../../query/query.ts';
import type { AnswerView, Language } from '../view.ts';
import { customId, deleteId } from './custom-id.ts';
import { isFolded } from './folding.ts';
import { BUTTON_STYLE, COMPONENT } from './limits.ts';
import type { Button } from './payload.ts';
import { LAYOUT_WORDING } from './wording.ts';

/** Who asked, whether only they see the answer, and what there is of it. */
export type Audience = {
  readonly askerId: string;
  readonly ephemeral: boolean;
  /** Whether the answer has a chart. */
  readonly charted?: boolean;
};

/**
 * What can be done with an answer, as buttons: look at its chart, take its table as a file, see all its sources and notes, ask on from it, share it
 * where only the asker sees it, delete it where everyone does. Without a query, or with one too long for a button, only
 * the last.
 */
export function toolsOf(view: AnswerView, query: Query | undefined, audience: Audience): Button[] {
  const { language } = view;
  const words = LAYOUT_WORDING[language];
  const carried = query && fitsCustomId(query) ? query : undefined;
  const buttons: Button[] = [];
  if (carried && audience.charted) {
    buttons.push(button(words.chart, customId({ action: 'chart', query: carried, language })));
  }
  if (carried && view.table)
    buttons.push(button(words.csv, customId({ action: 'csv', query: carried, language })));
  if (carried && isFolded(view, query))
    buttons.push(button(words.details, customId({ action: 'details', query: carried, language })));
  // It also tells a reply to this message, long after, what it follows.
  if (carried) buttons.push(button(words.follow, customId({ action: 'follow', query: carried, language })));
  if (audience.ephemeral) {
    if (carried) buttons.push(button(words.share, customId({ action: 'share', query: carried, language })));
  } else buttons.push(deleteButton(audience.askerId, language));
  return buttons;
}

/** The button that takes away what everyone sees, for who asked for it. */
export const deleteButton = (askerId: string, language: Language): Button =>
  button(LAYOUT_WORDING[language].remove, deleteId(askerId));

const button = (label: string, custom_id: string): Button => ({
  type: COMPONENT.button,
  style: BUTTON_STYLE.secondary,
  label,
  custom_id,
});
