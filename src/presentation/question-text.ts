import { placeOf } from '../query/figure-letters.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { FigureRef, Query, QueryOf } from '../query/query.ts';
import { groupName } from './group-names.ts';
import { shortPeriodName } from './period-names.ts';
import type { Language } from './view.ts';

/** A query in words that are understood as that query again. */
export function questionText(query: Query, dataset: Dataset, language: Language): string {
  const name = (ref: { metric: FigureRef['metric'] }): string => dataset.metric(ref.metric).name[language];
  const one = (ref: FigureRef): string => figureText(ref, dataset, language);
  const en = language === 'en';
  switch (query.kind) {
    case 'lookup':
      return one(query.figure);
    case 'change': {
      const [from, to] = [period(query.from, language), period(query.to, language)];
      const amount =
        query.in === 'percent' ? (en ? 'percentage change' : '増減率') : en ? 'change' : '増減額';
      return en
        ? `${amount} in ${name(query.to)} from ${from} to ${to}`
        : `${name(query.to)} ${from} ${to} ${amount}`;
    }
    case 'difference':
      return en
        ? `difference between ${one(query.a)} and ${one(query.b)}`
        : `${one(query.a)} ${one(query.b)} 差額`;
    case 'ratio':
      return en
        ? `${one(query.of)} as a percentage of ${one(query.to)}`
        : `${one(query.of)} ${one(query.to)} 比率`;
    case 'growth':
      return `${name(query.to)} CAGR ${period(query.from, language)} ${period(query.to, language)}`;
    case 'breakdown':
      return en ? `breakdown of ${one(query.figure)}` : `${one(query.figure)} 内訳`;
    case 'printed':
      return en ? `printed yoy change of ${one(query.figure)}` : `${one(query.figure)} 前年同期比 記載`;
    case 'count':
      return `in how many of ${query.figures.map(one).join(', ')} ${query.compare} ${query.threshold}`;
    case 'calculate':
      return query.expression.replace(/\b[a-z]\b/g, (letter) => {
        const figure = query.figures[placeOf(letter)];
        return figure ? one(figure) : letter;
      });
    case 'define':
      return en ? `define ${name(query)}` : `${name(query)} 定義`;
    case 'sources':
      return en ? `source of ${one(query.figure)}` : `${one(query.figure)} 出典`;
    case 'rank':
      return `${query.figures.map(one).join(', ')} ${en ? query.which : query.which === 'highest' ? '最高' : '最低'}`;
    case 'rank-changes':
      return movedText(query, name, language);
    case 'aggregate':
      return `${en ? query.how : query.how === 'sum' ? '合計' : '平均'} ${query.figures.map(one).join(', ')}`;
    case 'series':
      return seriesText(query.figures, one, language);
    case 'statement':
      return `${groupName(query.group, language)} ${shortPeriodName(query.period, language)}`;
    case 'targets':
      return `${query.metric ? `${dataset.metric(query.metric).name[language]} ` : ''}${en ? 'targets' : '目標'}`;
    case 'discrepancies':
      return en ? 'discrepancies' : '不一致';
  }
}

/** "Which grew most from 9M08 to 9M09, SI revenue or equipment sales": the times are the same for all. */
function movedText(
  { moved, which }: QueryOf<'rank-changes'>,
  name: (ref: FigureRef) => string,
  language: Language,
): string {
  const [first] = moved;
  const times = first ? [first.from, first.to].map((ref) => period(ref, language)) : [];
  const names = moved.map(({ to }) => name(to)).join(', ');
  const en = language === 'en';
  const told = which.endsWith('percent') ? (en ? 'growth rate' : '増減率') : en ? 'increase' : '増減額';
  const extreme = which.startsWith('highest') ? (en ? 'highest' : '最高') : en ? 'lowest' : '最低';
  return en
    ? `${extreme} ${told} from ${times.join(' to ')}: ${names}`
    : `${names} ${times.join(' ')} ${told} ${extreme}`;
}

/** The metric is said once where all figures are of it and nothing else is asked of them. */
function seriesText(
  figures: readonly FigureRef[],
  one: (ref: FigureRef) => string,
  language: Language,
): string {
  const [first] = figures;
  const isPlain = (ref: FigureRef): boolean => Object.keys(ref).length === 2 && ref.metric === first?.metric;
  if (!first || !figures.every(isPlain)) return figures.map(one).join(', ');
  return [one(first), ...figures.slice(1).map((ref) => period(ref, language))].join(', ');
}

const period = (ref: FigureRef, language: Language): string => shortPeriodName(ref.period, language);

function figureText(ref: FigureRef, dataset: Dataset, language: Language): string {
  const en = language === 'en';
  const words = [dataset.metric(ref.metric).name[language], period(ref, language)];
  if (ref.target) words.push(targetWords(ref.target, en));
  if (ref.currency) words.push(en ? 'in US dollars' : '米ドル');
  if (ref.source === 'text') words.push(en ? 'in the prose' : '本文');
  if (ref.basis === 'original') words.push(en ? 'as originally reported' : '当初発表');
  return words.join(' ');
}

function targetWords(target: NonNullable<FigureRef['target']>, en: boolean): string {
  switch (target) {
    case 'newest':
      return en ? 'target' : '目標';
    case 'first':
      return en ? 'initial target' : '当初 目標';
    case 'previous':
      return en ? 'previous target' : '前回 目標';
    default:
      return en ? `target of ${target}` : `${target} 目標`;
  }
}
