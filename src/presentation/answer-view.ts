import type { Answered, Comparison, Outcome, ShownFigure } from '../answering/answer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Fact } from '../dataset/schema.ts';
import type { Query } from '../query/query.ts';
import { formatChange, formatValue } from './numbers.ts';
import { shortPeriodName } from './period-names.ts';
import { questionText } from './question-text.ts';
import type { AnswerView, ChangeLine, Language, ViewChoice, ViewTable } from './view.ts';
import { englishWording } from './wording.en.ts';
import { japaneseWording } from './wording.ja.ts';
import type { Wording } from './wording.ts';

const MOST_SOURCES = 8;

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

const wordings = new WeakMap<Dataset, Record<Language, Wording>>();
function wordingFor(dataset: Dataset, language: Language): Wording {
  const known = wordings.get(dataset) ?? {
    en: englishWording({ dataset }),
    ja: japaneseWording({ dataset }),
  };
  wordings.set(dataset, known);
  return known[language];
}

function answeredView(answer: Answered, dataset: Dataset, language: Language, wording: Wording): AnswerView {
  const title = titleOf(answer, dataset, language, wording);
  const figure = answer.headline && headlineText(answer, language);
  const changes = answer.comparisons.map((comparison) => changeLine(comparison, wording));
  const shown = changes.length && answer.query.kind === 'lookup' ? ` (${changes[0]?.text ?? ''})` : '';
  return {
    status: 'answered',
    language,
    title,
    figure,
    lead: figure ? `${title}: ${figure}${shown}` : title,
    changes,
    formula: answer.figures[0] ? formulaText(answer.figures[0], wording, language) : null,
    table: tableOf(answer, wording, language),
    sources: sourcesOf(answer, wording),
    notes: [...new Set(answer.notes.map((note) => wording.note(note)))],
    choices: [],
    next: answer.next.map((query) => choiceOf(query, dataset, language)),
  };
}

function titleOf(answer: Answered, dataset: Dataset, language: Language, wording: Wording): string {
  const [first] = answer.figures;
  const { query } = answer;
  if (query.kind === 'define') {
    const { name, definition } = dataset.metric(query.metric);
    return language === 'en' ? `${name.en}: ${definition.en}` : `${name.ja}：${definition.ja}`;
  }
  if (!first) return questionText(query, dataset, language);
  if (first.role)
    return wording.roleTitle(first.role, first.role === 'printed' ? [first, first] : answer.figures);
  if (query.kind === 'change' && answer.figures.length === 2)
    return wording.roleTitle('change', [first, ...answer.figures]);
  if (query.kind === 'series' && answer.figures.length > 1) return seriesTitle(answer.figures, wording);
  const original = query.kind === 'lookup' && query.figure.basis === 'original';
  return wording.titleOf(first, first.origin === 'target', original);
}

function seriesTitle(figures: readonly ShownFigure[], wording: Wording): string {
  const names = [...new Set(figures.map(({ metric }) => wording.metric(metric)))];
  return wording.list(names);
}

function headlineText({ headline, query, figures }: Answered, language: Language): string {
  if (!headline) return '';
  const change = query.kind === 'change' || query.kind === 'difference' || figures[0]?.role === 'printed';
  return change
    ? formatChange(headline.value, headline.unit, language).replace(
        /points$/,
        headline.unit === '%' ? '%' : 'points',
      )
    : formatValue(headline.value, headline.unit, language);
}

function changeLine(comparison: Comparison, wording: Wording): ChangeLine {
  const by = comparison.percent ?? comparison.points ?? comparison.change;
  const direction =
    !comparison.meaningful || by === null ? 'unclear' : by > 0 ? 'up' : by < 0 ? 'down' : 'flat';
  return { direction, text: wording.change(comparison) };
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

function tableOf(answer: Answered, wording: Wording, language: Language): ViewTable | null {
  const parts = answer.headline && answer.query.kind !== 'rank' ? answer.figures.slice(1) : answer.figures;
  if (
    !parts.length ||
    (parts.length === 1 && answer.query.kind !== 'series' && answer.query.kind !== 'sources')
  )
    return null;
  return {
    header: [wording.headers.figure, wording.headers.period, wording.headers.value],
    rows: parts.map((figure) => [
      wording.metric(figure.metric),
      shortPeriodName(figure.period, language),
      formatValue(figure.value, figure.unit, language),
    ]),
  };
}

function sourcesOf(answer: Answered, wording: Wording): string[] {
  const all = answer.query.kind === 'sources';
  const facts: Fact[] = answer.figures.flatMap((figure) =>
    all ? [...figure.facts, ...figure.others] : figure.formula ? figure.facts : figure.facts.slice(0, 1),
  );
  const lines = [...new Set(facts.map((fact) => wording.source(fact)))];
  return all ? lines : lines.slice(0, MOST_SOURCES);
}

function choiceOf(query: Query, dataset: Dataset, language: Language): ViewChoice {
  const question = questionText(query, dataset, language);
  return { label: question, question, query };
}
