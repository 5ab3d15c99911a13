import type { Query } from '../query/query.ts';

export type Language = 'en' | 'ja';

/**
 * An answer in words, ready to be laid out: what the text, the JSON and the Discord message have in common. All strings
 * are plain text; whoever lays them out escapes them for where they go.
 */
export type AnswerView = {
  readonly status: 'answered' | 'clarify' | 'unanswered';
  readonly language: Language;
  /** What the number is, metric and period in full: "Total revenues, 3Q09 (Oct-Dec 2009)"; or what is the matter. */
  readonly title: string;
  /** The number that was asked for, formatted: "JPY 16,038 million". Null where there is none. */
  readonly figure: string | null;
  /** The whole answer in one line, for a notification or a log. */
  readonly lead: string;
  /** Year on year and the like, one line each: "down 8.5% year on year, from JPY 17,535 million in 3Q08". */
  readonly changes: readonly ChangeLine[];
  /** How a derived or calculated figure came about: "9M09 JPY 2,007 million − 3Q09 JPY 841 million". */
  readonly formula: string | null;
  /** What is told in sentences rather than in figures, one paragraph each. */
  readonly items?: readonly string[];
  /** Figures beside the asked one, or a whole table, as cells. */
  readonly table: ViewTable | null;
  /** Where the figures stand, a line for each table: document, date, table, rows with their lines. */
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  /** For clarify and unanswered: questions that have an answer, to be offered as choices. */
  readonly choices: readonly ViewChoice[];
  /** For answered: what leads on from here. */
  readonly next: readonly ViewChoice[];
};

export type ChangeLine = { readonly direction: 'up' | 'down' | 'flat' | 'unclear'; readonly text: string };
export type ViewTable = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
/** `label` is short (for a button); `question` asks for the same thing in words; `query` is the question itself. */
export type ViewChoice = { readonly label: string; readonly question: string; readonly query: Query };
