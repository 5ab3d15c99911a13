import type { Random } from './random.ts';

/** One way into the program, with inputs that may come that way. */
export type Entrance = {
  readonly name: string;
  /**
   * Makes the input that a source of choices decides.
   * @returns the input, to be printed, and what sends it through the program: that throws where the program does, or
   * where something does not hold that must hold for any input
   */
  readonly make: (random: Random) => Attempt;
  /** What no input may take, in milliseconds; undefined where the time is that of whole processes or sockets. */
  readonly limitMs?: number;
  /** Checks what can only be seen at the end, and frees what was opened. */
  readonly close?: () => Promise<void>;
};

export type Attempt = { readonly input: unknown; readonly send: () => void | Promise<void> };

/** What issue to raise where something does not hold. */
export class Broken extends Error {
  override name = 'Broken';
}

export function hold(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Broken(what);
}
