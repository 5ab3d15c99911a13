import type { Comparison, Outcome, ShownFigure } from '../answering/answer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Fact } from '../dataset/schema.ts';
import { answerText } from './answer-text.ts';
import { askedFormula } from './asked-formula.ts';
import { dataValue, formatFigure, roundTo } from './numbers.ts';
import type { AnswerView, Language } from './view.ts';

/** The machine-readable answer. Fields are only ever added to it. */
export type JsonAnswer = {
  readonly question: string;
  readonly status: Outcome['status'];
  readonly answer: {
    readonly value: number;
    readonly unit: string;
    readonly metric: string;
    readonly period: string;
  } | null;
  readonly figures: readonly JsonFigure[];
  readonly comparisons: readonly JsonComparison[];
  readonly choices: readonly { readonly label: string; readonly question: string }[];
  readonly notes: readonly string[];
  readonly text: string;
};
type JsonFigure = {
  readonly metric: string;
  readonly label: string;
  readonly period: string;
  readonly value: number;
  readonly unit: string;
  readonly display: string;
  readonly origin: ShownFigure['origin'];
  readonly formula: string | null;
  readonly announced?: string | null;
  readonly sources: readonly {
    readonly document: string;
    readonly table: string;
    readonly row: string;
    readonly line: number;
    readonly text: string;
  }[];
};
type JsonComparison = Pick<
  Comparison,
  'kind' | 'metric' | 'from' | 'to' | 'change' | 'percent' | 'points' | 'meaningful'
>;

/** An outcome, and its view in words, as the machine-readable answer. */
export function answerJson(
  question: string,
  outcome: Outcome,
  view: AnswerView,
  dataset: Dataset,
): JsonAnswer {
  const answered = outcome.status === 'answered' ? outcome : undefined;
  const headline = answered?.headline ?? null;
  return {
    question,
    status: outcome.status,
    answer: headline && { ...headline, value: dataValue(headline.value, headline.unit) },
    figures: (answered?.figures ?? []).map((figure) =>
      jsonFigure(
        figure,
        answered && figure.role ? askedFormula(answered.query) : null,
        dataset,
        view.language,
      ),
    ),
    comparisons: (answered?.comparisons ?? []).map(jsonComparison),
    choices: view.choices.map(({ label, question: asked }) => ({ label, question: asked })),
    notes: view.notes,
    text: answerText(view),
  };
}

function jsonFigure(
  figure: ShownFigure,
  asked: string | null,
  dataset: Dataset,
  language: Language,
): JsonFigure {
  return {
    metric: figure.metric,
    label: dataset.metric(figure.metric).name[language],
    period: figure.period,
    value: dataValue(figure.value, figure.unit),
    unit: figure.unit,
    display: formatFigure(figure, language),
    origin: figure.origin,
    formula: formulaIds(figure) ?? (figure.origin === 'calculated' ? asked : null),
    ...(figure.announced === undefined ? {} : { announced: figure.announced }),
    sources: figure.facts.map(jsonSource),
  };
}

function formulaIds({ formula }: ShownFigure): string | null {
  if (!formula) return null;
  if (formula.kind === 'sum') {
    return formula.parts
      .map(
        ({ sign, figure }, index) =>
          `${sign < 0 ? '- ' : index ? '+ ' : ''}${figure.metric} ${figure.period}`,
      )
      .join(' ');
  }
  if (formula.kind === 'change') {
    const { figure: other, change, sign } = formula;
    return `${other.metric} ${other.period} ${sign > 0 ? '+' : '-'} printed change from ${change.against ?? ''} to ${change.period}`;
  }
  return `${formula.of.metric} ${formula.of.period} / ${formula.to.metric} ${formula.to.period}`;
}

const jsonSource = ({ document, table, row, line, text }: Fact): JsonFigure['sources'][number] => ({
  document,
  table,
  row,
  line,
  text,
});

function jsonComparison({
  kind,
  metric,
  from,
  to,
  change,
  percent,
  points,
  meaningful,
  unit,
}: Comparison): JsonComparison {
  const rounded = (value: number | null): number | null => (value === null ? null : roundTo(value, 1));
  return {
    kind,
    metric,
    from,
    to,
    change: change === null ? null : dataValue(change, unit),
    percent: rounded(percent),
    points: rounded(points),
    meaningful,
  };
}
