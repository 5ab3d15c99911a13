import { steadyNow } from './steady-clock.ts';

/** How often somebody may ask: enough for any person, too little for a script. */
export type SlowDown = {
  /** Counts a question, and says whether it is answered; `first` is the first one in a row that is not. */
  readonly count: (userId: string) => 'answer' | 'first-refused' | 'refused';
};

type Options = {
  /** The current time in milliseconds, by a clock that never jumps. */
  readonly now?: () => number;
  /** How many questions within the window are answered; default 20. */
  readonly most?: number;
  /** The window in milliseconds; default 10 seconds. */
  readonly within?: number;
};

/** Beyond so many askers, those whose questions are all over the window ago are forgotten. */
const MOST_ASKERS = 10_000;

/** Makes the count of questions by asker, kept in this process only. */
export function createSlowDown({ now = steadyNow, most = 20, within = 10_000 }: Options = {}): SlowDown {
  const askers = new Map<string, { times: number[]; isRefused: boolean }>();
  return {
    count(userId) {
      const at = now();
      if (askers.size >= MOST_ASKERS) forget(askers, at - within);
      const asker = askers.get(userId) ?? { times: [], isRefused: false };
      askers.set(userId, asker);
      asker.times = asker.times.filter((time) => time > at - within);
      if (asker.times.length < most) {
        asker.times.push(at);
        asker.isRefused = false;
        return 'answer';
      }
      const before = asker.isRefused;
      asker.isRefused = true;
      return before ? 'refused' : 'first-refused';
    },
  };
}

function forget(askers: Map<string, { times: number[] }>, before: number): void {
  for (const [userId, { times }] of askers) {
    if (times.every((time) => time <= before)) askers.delete(userId);
  }
}
