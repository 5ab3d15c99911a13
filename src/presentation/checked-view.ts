import type { Checked, Verdict } from '../checking/claim.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { viewOf } from './answer-view.ts';
import { distinctLabel } from './choice-label.ts';
import { questionText } from './question-text.ts';
import { figureSourceLines } from './sources.ts';
import type { AnswerView, Language, ViewChoice } from './view.ts';
import { wordingFor } from './wordings.ts';

const WORDING = {
  en: {
    none: 'I found no statement about IIJ’s figures in this message that has a number in it.',
    verdicts: {
      right: (count: number) => `${count} right`,
      off: (count: number) => `${count} off`,
      unknown: (count: number) => `${count} unknown`,
    },
    between: ', ',
    marks: { right: '✔ Right', off: '✘ Off', unknown: '? Unknown' },
    said: (mark: string, text: string, known: string) =>
      `${mark}: “${text}”${known === '' ? '' : `. ${known}`}`,
    undecided: 'The documents do not decide this, or it is not said clearly enough',
  },
  ja: {
    none: 'このメッセージには、IIJの数値についての記述が見つかりませんでした。',
    verdicts: {
      right: (count: number) => `正しい ${count}件`,
      off: (count: number) => `相違 ${count}件`,
      unknown: (count: number) => `不明 ${count}件`,
    },
    between: '、',
    marks: { right: '✔ 正しい', off: '✘ 相違', unknown: '？ 不明' },
    said: (mark: string, text: string, known: string) =>
      `${mark}：「${text}」${known === '' ? '' : ` ${known}`}`,
    undecided: '資料では判断できないか、記述があいまいです',
  },
} as const;

const VERDICTS: readonly Verdict[] = ['right', 'off', 'unknown'];

/** The statements of a message, each with its verdict and the figure that the documents give. */
export function checkedView(checked: readonly Checked[], dataset: Dataset, language: Language): AnswerView {
  const words = WORDING[language];
  const counts = VERDICTS.flatMap((verdict) => {
    const count = checked.filter((each) => each.verdict === verdict).length;
    return count === 0 ? [] : [words.verdicts[verdict](count)];
  });
  const title = counts.length === 0 ? words.none : counts.join(words.between);
  return {
    status: 'answered',
    language,
    title,
    figure: null,
    lead: title,
    changes: [],
    formula: null,
    items: checked.map((each) => itemOf(each, dataset, language)),
    table: null,
    sources: figureSourceLines(
      checked.flatMap(({ answer }) => answer?.figures ?? []),
      wordingFor(dataset, language),
    ),
    notes: [],
    choices: [],
    next: looksUp(checked, dataset, language),
  };
}

function itemOf({ text, verdict, answer }: Checked, dataset: Dataset, language: Language): string {
  const words = WORDING[language];
  const mark = words.marks[verdict];
  if (!answer) return words.said(mark, text, words.undecided);
  const { title, figure, changes } = viewOf(answer, dataset, language);
  const known =
    answer.query.kind === 'change'
      ? `${title}: ${changes[0]?.text ?? figure ?? ''}`
      : `${title}: ${figure ?? ''}`;
  return words.said(mark, text, known);
}

/** The right figures of what is off, as questions. */
function looksUp(checked: readonly Checked[], dataset: Dataset, language: Language): ViewChoice[] {
  return checked.flatMap(({ verdict, answer }) => {
    if (verdict !== 'off' || answer?.query.kind !== 'lookup') return [];
    const { query } = answer;
    return [
      {
        label: distinctLabel(query, dataset, language),
        question: questionText(query, dataset, language),
        query,
      },
    ];
  });
}
