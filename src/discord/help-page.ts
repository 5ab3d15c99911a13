import type { Answerer } from '../answerer.ts';
import type { AnswerView, Language, ViewChoice } from '../presentation/view.ts';
import { EXAMPLE_QUESTIONS } from './examples.ts';

const WORDING = {
  en: {
    title: 'How to ask',
    lead: 'Name a figure and a period: mention me, write me a direct message, or use a command such as /revenue or /figure. Each button asks its question:',
    notes: [
      'A year or quarter is a fiscal one: FY2009 is April 2009 to March 2010, 3Q09 is October to December 2009.',
      'A follow-up may leave out what you asked before: “and in 3Q08?”',
      'Only what IIJ itself reported is answered, with the document, table and row it stands in.',
    ],
  },
  ja: {
    title: '質問のしかた',
    lead: '指標と期間を書いてください。メンション、ダイレクトメッセージ、/revenue や /figure などのコマンドで質問できます。ボタンを押すとその質問をします。',
    notes: [
      '年や四半期は会計年度です。2009年度は2009年4月から2010年3月、3Q09は2009年10月から12月です。',
      '続けて聞くときは、前に聞いたことを省けます。例:「3Q08は？」',
      'IIJ自身が発表した数値だけを、資料・表・行とともに答えます。',
    ],
  },
} as const;

/** The pages that were made: the examples of a language are the same each time that somebody asks for help. */
const pages = new WeakMap<Answerer, Partial<Record<Language, AnswerView>>>();

/** How to ask, with example questions as buttons: those that the data at hand have an answer to. */
export function helpPage(answerer: Answerer, language: Language): AnswerView {
  const made = pages.get(answerer) ?? {};
  pages.set(answerer, made);
  return (made[language] ??= makePage(answerer, language));
}

function makePage(answerer: Answerer, language: Language): AnswerView {
  const { title, lead, notes } = WORDING[language];
  const next = EXAMPLE_QUESTIONS[language].flatMap((question): ViewChoice[] => {
    const { outcome } = answerer.ask(question, { language });
    return outcome.status === 'answered' ? [{ label: question, question, query: outcome.query }] : [];
  });
  const nothing = { figure: null, changes: [], formula: null, table: null, sources: [], choices: [] };
  return { ...nothing, status: 'answered', language, title, lead, notes, next };
}
