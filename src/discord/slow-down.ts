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
  /** How many askers are remembered at least, those that were heard of last; at most twice as many. Default 10,000. */
  readonly remembered?: number;
};

/** Somebody who asked: when the latest answered questions came, and whether the last one was refused. */
type Asker = { times: number[]; isRefused: boolean };

/** Makes the count of questions by asker, kept in this process only. A question costs the same however many ask. */
export function createSlowDown(options: Options = {}): SlowDown {
  const { now = steadyNow, most = 20, within = 10_000, remembered = 10_000 } = options;
  // Two generations: whoever is heard of moves into the younger one, and the older one is forgotten as a whole.
  let younger = new Map<string, Asker>();
  let older = new Map<string, Asker>();
  let began = now();
  const heardOf = (userId: string, at: number): Asker => {
    if (at - began >= within || younger.size >= remembered) {
      older = younger;
      younger = new Map();
      began = at;
    }
    const asker = younger.get(userId) ?? older.get(userId) ?? { times: [], isRefused: false };
    younger.set(userId, asker);
    return asker;
  };
  return {
    count(userId) {
      const at = now();
      const asker = heardOf(userId, at);
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
