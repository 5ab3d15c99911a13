import { randomBytes } from 'node:crypto';
import type { APIMessageInteractionMetadata } from 'discord.js';
import { LIMITS } from './limits.ts';
import type { InteractionCallback, InteractionOutcome, InteractionResult } from './types.ts';

export type InteractionKind = 'command' | 'menu' | 'component' | 'autocomplete' | 'modal';

/** An interaction from its sending until its token expires. */
export interface Interaction {
  id: string;
  token: string;
  kind: InteractionKind;
  userId: string;
  channelId: string;
  startedAt: number;
  /** The command's name as typed, for the page. */
  commandName: string | undefined;
  /** The message with the button, menu or modal that this came from. */
  sourceMessageId: string | undefined;
  /** What the bot's answering message says about where it comes from. */
  metadata: APIMessageInteractionMetadata;
  callback: InteractionCallback | undefined;
  acknowledgedMs: number | undefined;
  /** The message that `@original` names, once there is one. */
  originalId: string | undefined;
  /** True when nothing came within three seconds; an answer is refused from then on. */
  late: boolean;
  outcome: InteractionOutcome | undefined;
  waiting: ((result: InteractionResult) => void)[];
}

/** What a page shows of an interaction that is under way or has failed. */
export interface InteractionState {
  id: string;
  kind: InteractionKind;
  channelId: string;
  userId: string;
  commandName: string | undefined;
  sourceMessageId: string | undefined;
  state: 'waiting' | 'acknowledged' | 'done' | 'failed';
  /** Why it failed, when it did. */
  reason: string | undefined;
}

export interface Interactions {
  /** Enters a new interaction; it fails after three seconds unless it is acknowledged. */
  open(
    of: Pick<
      Interaction,
      'kind' | 'userId' | 'channelId' | 'commandName' | 'sourceMessageId' | 'metadata'
    > & { id: string },
  ): Interaction;
  /** By token (webhook routes); undefined when unknown or older than 15 minutes. */
  byToken(token: string): Interaction | undefined;
  byId(id: string): Interaction | undefined;
  /** The bot's callback has been accepted. */
  acknowledge(interaction: Interaction, callback: InteractionCallback): void;
  /** Something came of it; only the first outcome counts. */
  settle(interaction: Interaction, outcome: InteractionOutcome): void;
  /** Resolves with the outcome; after a deferral at the latest when `timeoutMs` have passed. */
  result(interaction: Interaction, timeoutMs: number): Promise<InteractionResult>;
  close(): void;
}

/** What a page is told of an interaction. */
export function interactionState(interaction: Interaction): InteractionState {
  const { id, kind, channelId, userId, commandName, sourceMessageId, outcome, callback } = interaction;
  const failed = outcome?.kind === 'failed';
  const settled = failed ? 'failed' : outcome ? 'done' : undefined;
  return {
    id,
    kind,
    channelId,
    userId,
    commandName,
    sourceMessageId,
    state: settled ?? (callback ? 'acknowledged' : 'waiting'),
    reason: failed ? outcome.reason : undefined,
  };
}

/**
 * Makes the register of interactions.
 * @param onState hears each time that one changes
 * @param answerMs how long the bot has for its callback, in milliseconds
 */
export function createInteractions(
  onState: (interaction: Interaction) => void,
  answerMs: number = LIMITS.answerMs,
): Interactions {
  const byToken = new Map<string, Interaction>();
  const byId = new Map<string, Interaction>();
  const timers = new Set<NodeJS.Timeout>();

  const later = (ms: number, action: () => void): (() => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      action();
    }, ms);
    timer.unref();
    timers.add(timer);
    return () => {
      timers.delete(timer);
      clearTimeout(timer);
    };
  };

  /** Expired tokens go when new interactions come, oldest first; no timer per token is needed. */
  const forgetExpired = () => {
    const limit = performance.now() - LIMITS.tokenMs;
    for (const old of byToken.values()) {
      if (old.startedAt > limit) return;
      byToken.delete(old.token);
      byId.delete(old.id);
    }
  };

  const resultOf = (interaction: Interaction, outcome: InteractionOutcome): InteractionResult => ({
    ...outcome,
    interactionId: interaction.id,
    latencyMs: performance.now() - interaction.startedAt,
    acknowledgedMs: interaction.acknowledgedMs,
    callback: interaction.callback,
  });

  const settle: Interactions['settle'] = (interaction, outcome) => {
    if (interaction.outcome) return;
    interaction.outcome = outcome;
    const result = resultOf(interaction, outcome);
    for (const resolve of interaction.waiting.splice(0)) resolve(result);
    onState(interaction);
  };

  return {
    settle,
    byId: (id) => byId.get(id),
    byToken(token) {
      const interaction = byToken.get(token);
      return interaction && performance.now() - interaction.startedAt < LIMITS.tokenMs
        ? interaction
        : undefined;
    },
    open(of) {
      forgetExpired();
      const interaction: Interaction = {
        ...of,
        token: randomBytes(48).toString('base64url'),
        startedAt: performance.now(),
        callback: undefined,
        acknowledgedMs: undefined,
        originalId: undefined,
        late: false,
        outcome: undefined,
        waiting: [],
      };
      byToken.set(interaction.token, interaction);
      byId.set(interaction.id, interaction);
      later(answerMs, () => {
        if (interaction.callback) return;
        interaction.late = true;
        settle(interaction, { kind: 'failed', reason: 'timeout' });
      });
      if (of.kind !== 'autocomplete') onState(interaction);
      return interaction;
    },
    acknowledge(interaction, callback) {
      interaction.callback = callback;
      interaction.acknowledgedMs = performance.now() - interaction.startedAt;
      onState(interaction);
    },
    result(interaction, timeoutMs) {
      if (interaction.outcome) return Promise.resolve(resultOf(interaction, interaction.outcome));
      return new Promise((resolve) => {
        const stop = later(timeoutMs, () => {
          // A deferred update may rightly change nothing; a deferred reply without a text is a fault.
          const quiet: InteractionOutcome = { kind: 'acknowledged' };
          const unfinished: InteractionOutcome = { kind: 'failed', reason: 'unfinished' };
          finish(resultOf(interaction, interaction.callback?.type === 6 ? quiet : unfinished));
        });
        const finish = (result: InteractionResult) => {
          stop();
          resolve(result);
        };
        interaction.waiting.push(finish);
      });
    },
    close() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
