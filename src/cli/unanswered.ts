import { readText } from '../dataset/files.ts';
import { openAnswerer } from '../open-answerer.ts';
import { failWithSentence } from '../terminal/fail.ts';
import { UnansweredQuestion } from '../telemetry/unanswered-file.ts';
import { summarizeUnanswered, type Verdict } from '../telemetry/unanswered-summary.ts';

/** `npm run --silent unanswered -- FILE` asks again what was collected without an answer, and says what still has none. */
const USAGE = 'Say which file: npm run --silent unanswered -- unanswered.jsonl (what UNANSWERED_FILE names).';

try {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error(USAGE);
  const lines = readText(file).split('\n');
  const questions = lines.flatMap((line) => {
    const read = UnansweredQuestion.safeParse(parseLine(line));
    return read.success ? [read.data] : [];
  });
  const unreadable = lines.filter((line) => line.trim() !== '').length - questions.length;
  const { ask } = openAnswerer();
  const judge = (text: string): Verdict => {
    const { outcome } = ask(text);
    return outcome.status === 'answered'
      ? { isAnswered: true, reason: '' }
      : { isAnswered: false, reason: outcome.reason.code };
  };
  const { asked, answeredNow, open } = summarizeUnanswered(questions, judge);
  console.log(`${asked} questions had no answer; ${answeredNow} of them have one now.`);
  if (unreadable > 0) console.log(`${unreadable} lines are none that the bot wrote: left out.`);
  // Quoted: what people type may hold signs that a terminal obeys.
  for (const { times, reason, text } of open) console.log(`${times}\t${reason}\t${JSON.stringify(text)}`);
} catch (error) {
  failWithSentence(error);
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
