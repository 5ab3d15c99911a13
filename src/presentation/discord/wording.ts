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
  readonly follow: string;
  readonly details: string;
  /** Says how many sources and notes are told only behind the button for details. */
  readonly folded: (sources: number, notes: number) => string;
  readonly followUp: FollowUpWording;
  readonly cut: (rows: number, lines: number) => string;
};

/** The dialog that a follow-up is typed into. */
export type FollowUpWording = {
  readonly title: string;
  readonly label: string;
  /** Says what is followed up. */
  readonly after: (question: string) => string;
  readonly placeholder: string;
  /** Tells everyone who asked what, since nobody else sees the dialog. */
  readonly asked: (asker: string, question: string) => string;
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
    follow: 'Follow up',
    details: 'Details',
    folded: (sources, notes) =>
      `… and ${[count(sources, 'source'), count(notes, 'note')].filter(Boolean).join(' and ')}: see Details.`,
    followUp: {
      title: 'Follow up',
      label: 'Your question',
      after: (question) => `After: ${question}`,
      placeholder: 'and net income?  ·  the year before?  ·  in percent?',
      asked: (asker, question) => `${asker} asked: “${question}”`,
    },
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
    follow: '続けて質問',
    details: '詳細',
    folded: (sources, notes) =>
      `… ほか${[sources && `出典${sources}件`, notes && `注記${notes}件`].filter(Boolean).join('と')}は「詳細」にあります。`,
    followUp: {
      title: '続けて質問',
      label: '質問',
      after: (question) => `前の質問：${question}`,
      placeholder: '純利益は？　前年同期は？　増減率は？',
      asked: (asker, question) => `${asker} の質問：「${question}」`,
    },
    cut: (rows, lines) =>
      `… ほか${[rows && `${rows}行の表`, lines && `${lines}行`].filter(Boolean).join('と')}。全文は下のファイルにあります。`,
  },
};
