import type { Answered, Comparison, Outcome, ShownFigure } from '../answering/answer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Query } from '../query/query.ts';
import { answerTable } from './answer-table.ts';
import { answerTitle } from './answer-title.ts';
import { distinctLabel, leadingLabel } from './choice-label.ts';
import { discrepancyItems } from './discrepancy-items.ts';
import { formatChange, formatFigure, formatScaled, formatPercentChange, formatValue } from './numbers.ts';
import { questionText } from './question-text.ts';
import { sourceLines } from './sources.ts';
import type { AnswerView, ChangeLine, Language, ViewChoice } from './view.ts';
import type { Wording } from './wording.ts';
import { wordingFor } from './wordings.ts';

/** An outcome in words of a language. */
export function viewOf(outcome: Outcome, dataset: Dataset, language: Language): AnswerView {
  const wording = wordingFor(dataset, language);
  if (outcome.status === 'answered') return answeredView(outcome, dataset, language, wording);
  const title =
    outcome.status === 'clarify' ? wording.clarify(outcome.reason) : wording.unanswered(outcome.reason);
  return {
    ...EMPTY,
    status: outcome.status,
    language,
    title,
    lead: title,
    choices: outcome.choices.map((query) => choiceOf(query, dataset, language)),
  };
}

const EMPTY = {
  figure: null,
  changes: [],
  formula: null,
  table: null,
  sources: [],
  notes: [],
  choices: [],
  next: [],
} as const;

const WITH_CHANGES_IN_TABLE: ReadonlySet<Query['kind']> = new Set(['series', 'statement', 'rank-changes']);
/** What is told with a sign before it, whichever it is. */
const OF_CHANGES: ReadonlySet<Query['kind']> = new Set(['change', 'difference', 'rank-changes']);

function answeredView(answer: Answered, dataset: Dataset, language: Language, wording: Wording): AnswerView {
  const title = answerTitle(answer, dataset, wording, language);
  const figure = figureText(answer, language);
  // In a table each figure has its change beside it.
  const isTable = WITH_CHANGES_IN_TABLE.has(answer.query.kind);
  const changes = isTable ? [] : answer.comparisons.map((comparison) => changeLine(comparison, wording));
  const shown = changes.length && answer.query.kind === 'lookup' ? ` (${changes[0]?.text ?? ''})` : '';
  const [first] = answer.figures;
  const isList = answer.query.kind === 'discrepancies';
  return {
    status: 'answered',
    language,
    title,
    figure,
    lead: figure ? `${title}: ${figure}${shown}` : title,
    changes,
    formula: first && !isTable ? howMade(answer, first, dataset, wording, language) : null,
    ...(isList ? { items: discrepancyItems(answer, dataset, language) } : {}),
    table: answerTable(answer, dataset, wording, language),
    sources: sourceLines(answer, wording),
    notes: isList ? [] : [...new Set(answer.notes.map((note) => wording.note(note)))],
    choices: [],
    next: answer.next.map((query) => ({
      label: leadingLabel(query, answer.query, dataset, language),
      question: questionText(query, dataset, language),
      query,
    })),
  };
}

/** The number in large letters: the one asked for, or the one whose sources are. */
const figureText = (answer: Answered, language: Language): string | null =>
  answer.headline && headlineText(answer, language);

function headlineText({ headline, query, figures }: Answered, language: Language): string {
  if (!headline) return '';
  const change = OF_CHANGES.has(query.kind) || figures[0]?.role === 'printed';
  if (change && headline.unit === '%') return formatPercentChange(headline.value);
  const known = { ...headline, precision: figures[0]?.precision ?? 1 };
  const scaled = 'scale' in query && query.scale ? formatScaled(known, query.scale, language) : undefined;
  if (scaled !== undefined) return change && headline.value > 0 ? `+${scaled}` : scaled;
  return change ? formatChange(headline.value, headline.unit, language) : formatFigure(known, language);
}

function changeLine(comparison: Comparison, wording: Wording): ChangeLine {
  const by = comparison.percent ?? comparison.points ?? comparison.change;
  const direction =
    !comparison.meaningful || by === null ? 'unclear' : by > 0 ? 'up' : by < 0 ? 'down' : 'flat';
  return { direction, text: wording.change(comparison) };
}

/** How the number came about: by the expression that was asked for, or by the figures that it is derived from. */
function howMade(
  { query }: Answered,
  first: ShownFigure,
  dataset: Dataset,
  wording: Wording,
  language: Language,
): string | null {
  if (query.kind !== 'calculate') return formulaText(first, wording, language);
  return questionText(query, dataset, language).replace(/\( | \)/g, (bracket) => bracket.trim());
}

function formulaText(figure: ShownFigure, wording: Wording, language: Language): string | null {
  const { formula } = figure;
  if (!formula) return null;
  if (formula.kind === 'change') {
    const { figure: other, change, sign } = formula;
    return `${wording.formulaPart('', other)} ${sign > 0 ? '+' : '-'} ${formatValue(change.value, change.unit, language)}`;
  }
  if (formula.kind !== 'sum') {
    return `${wording.formulaPart('', formula.of)} / ${wording.formulaPart('', formula.to)}`;
  }
  return formula.parts
    .map(({ sign, figure: part }, index) =>
      wording.formulaPart(index === 0 ? (sign < 0 ? '-' : '') : sign < 0 ? '- ' : '+ ', part),
    )
    .join(' ');
}

function choiceOf(query: Query, dataset: Dataset, language: Language): ViewChoice {
  return {
    label: distinctLabel(query, dataset, language),
    question: questionText(query, dataset, language),
    query,
  };
}
