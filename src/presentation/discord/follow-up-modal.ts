import type { Query } from '../../query/query.ts';
import type { Language } from '../view.ts';
import { customId } from './custom-id.ts';
import { clip, plain } from './escape.ts';
import { COMPONENT, LIMITS, ONE_LINE } from './limits.ts';
import type { ModalPayload } from './payload.ts';
import { LAYOUT_WORDING } from './wording.ts';

/** The custom id of the input that holds the question. */
export const FOLLOW_UP_INPUT = 'question';

/** What a follow-up is asked of: the query of an answer, and the question that it answers, in words. */
export type Followed = { readonly query: Query; readonly question: string };

/**
 * The dialog that a follow-up to an answer is typed into. Its custom id carries the answer's query on, so that what is
 * sent with it is understood whoever sends it, and whenever.
 * @param longest how many characters a question may have
 */
export function followUpModal(
  { query, question }: Followed,
  language: Language,
  longest: number,
): ModalPayload {
  const { title, label, after, placeholder } = LAYOUT_WORDING[language].followUp;
  return {
    custom_id: customId({ action: 'follow', query, language }),
    title: clip(title, LIMITS.modalTitle),
    components: [
      {
        type: COMPONENT.label,
        label: clip(label, LIMITS.label),
        description: clip(after(plain(question)), LIMITS.labelDescription),
        component: {
          type: COMPONENT.textInput,
          custom_id: FOLLOW_UP_INPUT,
          style: ONE_LINE,
          placeholder: clip(placeholder, LIMITS.inputPlaceholder),
          required: true,
          min_length: 1,
          max_length: longest,
        },
      },
    ],
  };
}
