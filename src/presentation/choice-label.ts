import type { Dataset } from '../dataset/dataset.ts';
import { shiftBySelf, shiftYears } from '../periods/calendar.ts';
import { parsePeriodId, periodId } from '../periods/period.ts';
import { figureRefsOf, type FigureRef, type Query, type QueryOf } from '../query/query.ts';
import { groupName } from './group-names.ts';
import { lengthName, shortPeriodName } from './period-names.ts';
import { questionText } from './question-text.ts';
import type { Language } from './view.ts';

const LABELS = {
  en: {
    yearBefore: 'Year before',
    quarterBefore: 'Quarter before',
    yearAfter: 'Year after',
    quarterAfter: 'Quarter after',
    dollars: 'In US dollars',
    yen: 'In yen',
    sources: 'Sources',
    original: 'As originally reported',
    current: 'As reported now',
    breakdown: 'Breakdown',
    trend: 'Trend',
    definition: 'Definition',
    targets: 'Targets',
    next: 'Next page',
    previous: 'Previous page',
    target: 'target',
    between: ', ',
  },
  ja: {
    yearBefore: '前年',
    quarterBefore: '前四半期',
    yearAfter: '翌年',
    quarterAfter: '翌四半期',
    dollars: '米ドル',
    yen: '円',
    sources: '出典',
    original: '当初発表',
    current: '現在の値',
    breakdown: '内訳',
    trend: '推移',
    definition: '用語',
    targets: '目標',
    next: '次のページ',
    previous: '前のページ',
    target: '目標',
    between: '、',
  },
} as const;

/** The short name of a question that leads on from an answered one: what is different about it. */
export function leadingLabel(query: Query, from: Query, dataset: Dataset, language: Language): string {
  const words = LABELS[language];
  if (query.kind === from.kind && 'page' in query && 'page' in from && isSameBut(query, from, 'page'))
    return query.page > from.page ? words.next : words.previous;
  switch (query.kind) {
    case 'sources':
      return words.sources;
    case 'breakdown':
      return from.kind === 'breakdown'
        ? lookupLabel(query.figure, from.figure, dataset, language)
        : words.breakdown;
    case 'define':
      return words.definition;
    case 'targets':
      return words.targets;
    case 'series':
      return from.kind === 'series' ? lengthLabel(query, language) : words.trend;
    case 'statement':
      return from.kind === 'statement' && isYearBefore(query.period, from.period)
        ? words.yearBefore
        : distinctLabel(query, dataset, language);
    case 'lookup':
      return lookupLabel(query.figure, figureRefsOf(from)[0], dataset, language);
    default:
      return distinctLabel(query, dataset, language);
  }
}

/** A series that leads on from a series is of another length of period. */
function lengthLabel({ figures: [first] }: QueryOf<'series'>, language: Language): string {
  const period = first && parsePeriodId(first.period);
  return period ? lengthName(period.kind, language) : LABELS[language].trend;
}

/** A look-up by what it changes of the figure before it. */
function lookupLabel(
  ref: FigureRef,
  before: FigureRef | undefined,
  dataset: Dataset,
  language: Language,
): string {
  const words = LABELS[language];
  if (ref.metric !== before?.metric) {
    const name = dataset.metric(ref.metric).name[language];
    return ref.period === before?.period ? name : `${name}${words.between}${periodOf(ref, language)}`;
  }
  if (ref.target && !before.target) return words.targets;
  if (ref.period === before.period) {
    if (ref.currency && !before.currency) return words.dollars;
    if (before.currency && !ref.currency) return words.yen;
    if (ref.basis === 'original' && before.basis !== 'original') return words.original;
    if (before.basis === 'original' || before.document) return words.current;
    return periodOf(ref, language);
  }
  if (isYearBefore(ref.period, before.period)) return words.yearBefore;
  if (isQuarterBefore(ref.period, before.period)) return words.quarterBefore;
  if (ref.target || ref.currency || ref.basis || ref.document) return periodOf(ref, language);
  if (isQuarterBefore(before.period, ref.period)) return words.quarterAfter;
  return isYearBefore(before.period, ref.period) ? words.yearAfter : periodOf(ref, language);
}

/** A choice's name: the figure and its period, by which it is told from the others. */
export function distinctLabel(query: Query, dataset: Dataset, language: Language): string {
  const words = LABELS[language];
  switch (query.kind) {
    case 'lookup':
      return `${dataset.metric(query.figure.metric).name[language]}${words.between}${periodOf(query.figure, language)}`;
    case 'define':
      return dataset.metric(query.metric).name[language];
    case 'statement':
      return `${groupName(query.group, language)}${words.between}${shortPeriodName(query.period, language)}`;
    case 'targets':
      return query.metric ? dataset.metric(query.metric).name[language] : words.targets;
    default:
      return questionText(query, dataset, language);
  }
}

function periodOf(ref: FigureRef, language: Language): string {
  const words = LABELS[language];
  const marks = [
    ...(ref.target ? [words.target] : []),
    ...(ref.currency ? [words.dollars] : []),
    ...(ref.basis === 'original' ? [words.original] : []),
    ...(ref.of ? [ref.of] : []),
  ];
  const period = shortPeriodName(ref.period, language);
  return marks.length === 0 ? period : `${period} (${marks.join(', ')})`;
}

function isYearBefore(id: string, later: string): boolean {
  const period = parsePeriodId(later);
  return period !== undefined && id === periodId(shiftYears(period, -1));
}

function isQuarterBefore(id: string, later: string): boolean {
  const period = parsePeriodId(later);
  if (period?.kind !== 'quarter' && period?.kind !== 'instant') return false;
  return id === periodId(shiftBySelf(period, -1));
}

function isSameBut(a: Query, b: Query, field: string): boolean {
  const rest = (query: Query): string =>
    JSON.stringify(
      Object.entries(query)
        .filter(([name]) => name !== field)
        .toSorted(),
    );
  return rest(a) === rest(b);
}
