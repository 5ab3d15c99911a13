import type { ActionContext, InteractionResult, LocalDiscord } from '../../local/types.ts';
import type { Action } from './mix.ts';

/** Does what a person does, and waits for what comes of it. */
export function act(local: LocalDiscord, action: Action, who: ActionContext): Promise<InteractionResult> {
  return action.kind === 'command'
    ? local.user.slash(action.name, action.options, who)
    : local.user.autocomplete(action.name, action.options, action.focused, who);
}

/** A snowflake that no user of the local Discord has by itself. */
const FIRST_USER = 900_000_000_000_000_000n;

/** The id of one of many users. */
export const userNumber = (index: number): string => String(FIRST_USER + BigInt(index));
