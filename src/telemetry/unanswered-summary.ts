import type { UnansweredQuestion } from './unanswered-file.ts';

/** What becomes of a question now: answered, or why not. */
export type Verdict = { readonly isAnswered: boolean; readonly reason: string };

/** What people asked in vain, the most frequent first. */
export type UnansweredSummary = {
  readonly asked: number;
  /** Of those, how many have an answer by now. */
  readonly answeredNow: number;
  readonly open: readonly { readonly text: string; readonly reason: string; readonly times: number }[];
};

/** Sums up unanswered questions: each, however it is spaced and capitalized, once, with what becomes of it now. */
export function summarizeUnanswered(
  questions: readonly UnansweredQuestion[],
  judge: (text: string) => Verdict,
): UnansweredSummary {
  const times = new Map<string, { text: string; times: number }>();
  for (const { text } of questions) {
    const key = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
    times.set(key, { text: times.get(key)?.text ?? text, times: (times.get(key)?.times ?? 0) + 1 });
  }
  const judged = [...times.values()].map((each) => ({ ...each, ...judge(each.text) }));
  const open = judged
    .filter(({ isAnswered }) => !isAnswered)
    .sort((a, b) => b.times - a.times)
    .map(({ text, reason, times: count }) => ({ text, reason, times: count }));
  const answeredNow = judged
    .filter(({ isAnswered }) => isAnswered)
    .reduce((sum, { times: count }) => sum + count, 0);
  return { asked: questions.length, answeredNow, open };
}
