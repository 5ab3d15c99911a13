/** By which way somebody asked. */
export const ENTRANCES = [
  'slash',
  'autocomplete',
  'button',
  'select',
  'modal',
  'message-menu',
  'mention',
  'direct',
  'edit',
] as const;
export type Entrance = (typeof ENTRANCES)[number];

/**
 * What became of it. `done` is what no figure is told in (a dialog opened, an answer deleted); `refused` is a sentence of
 * the bot about itself (asked too often, a button of an older version); `undelivered` is an answer that Discord did not
 * take, as its channel is gone or its time over.
 */
export const RESULTS = [
  'answered',
  'clarify',
  'unanswered',
  'done',
  'refused',
  'failed',
  'undelivered',
] as const;
export type Result = (typeof RESULTS)[number];

/** What is told of one request once it is over. It holds nothing by which the asker could be known. */
export type RequestRecord = {
  /** Also what a reader is told to report when something failed. */
  readonly id: string;
  readonly entrance: Entrance;
  /** The slash command, or the message's. */
  readonly command?: string;
  /** What a button does. */
  readonly action?: string;
  /** The query that was answered, in its short form: ids of metrics and periods. */
  readonly query?: string;
  readonly result: Result;
  /** Why it was not answered, as a code. */
  readonly reason?: string;
  /** From the event's arrival until Discord had taken the answer, in milliseconds. */
  readonly ms: number;
  readonly shard: number;
  readonly language: 'en' | 'ja';
  /** Whether only the asker sees the question and its answer. */
  readonly isPrivate: boolean;
  /** What was asked in words. */
  readonly text?: string;
};

/** Hears of each request when it is over. */
export type Observe = (record: RequestRecord) => void;
