import type { Language } from '../view.ts';

/** The few words that a message's layout adds to an answer. */
export type LayoutWording = {
  readonly source: (text: string) => string;
  readonly orAsk: (question: string) => string;
  readonly choose: string;
  readonly share: string;
  readonly csv: string;
  readonly chart: string;
  readonly remove: string;
  readonly cut: (rows: number, lines: number) => string;
};

const rowsAndLines = (rows: number, lines: number): string =>
  [count(rows, 'row'), count(lines, 'line')].filter(Boolean).join(' and ');
const count = (n: number, noun: string): string => (n === 0 ? '' : `${n} more ${noun}${n === 1 ? '' : 's'}`);

export const LAYOUT_WORDING: Readonly<Record<Language, LayoutWording>> = {
  en: {
    source: (text) => `Source: ${text}`,
    orAsk: (question) => `Or ask: ${question}`,
    choose: 'Which one is meant?',
    share: 'Share',
    csv: 'CSV',
    chart: 'Chart',
    remove: 'Delete',
    cut: (rows, lines) => `… and ${rowsAndLines(rows, lines)}: all of it is in the file below.`,
  },
  ja: {
    source: (text) => `出典: ${text}`,
    orAsk: (question) => `または: ${question}`,
    choose: 'どれのことですか？',
    share: '共有',
    csv: 'CSV',
    chart: 'グラフ',
    remove: '削除',
    cut: (rows, lines) =>
      `… ほか${[rows && `${rows}行の表`, lines && `${lines}行`].filter(Boolean).join('と')}。全文は下のファイルにあります。`,
  },
};
