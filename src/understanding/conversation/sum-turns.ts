import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { comparePeriods } from '../../periods/calendar.ts';
import { parsePeriodId, periodId, type Period, type PeriodId } from '../../periods/period.ts';
import type { FigureRef, Query } from '../../query/query.ts';
import { CHANGE_BASES } from '../questions/change-bases.ts';
import { hasOperation } from '../resolution/frame.ts';
import type { FollowingTurn, TurnReader } from './following-turn.ts';

/** A figure that is added to others or taken from them. */
type Term = { readonly sign: '+' | '-'; readonly figure: FigureRef };

/**
 * What figures of one time that are added up and taken from each other are made of: "operating income plus depreciation".
 * Undefined for whatever else is asked.
 */
function termsOf(query: Query): readonly Term[] | undefined {
  const terms = signedFigures(query);
  const [first, ...others] = terms ?? [];
  const isOne =
    first && others.length > 0 && others.every(({ figure }) => figure.period === first.figure.period);
  return isOne && terms?.every(({ figure }) => !figure.target) ? terms : undefined;
}

function signedFigures(query: Query): readonly Term[] | undefined {
  switch (query.kind) {
    case 'aggregate':
      return query.how === 'sum' ? query.figures.map((figure) => ({ sign: '+', figure })) : undefined;
    case 'difference':
      return [
        { sign: '+', figure: query.a },
        { sign: '-', figure: query.b },
      ];
    case 'calculate':
      return query.in === 'plain' ? signsOf(query.expression, query.figures) : undefined;
    default:
      return undefined;
  }
}

/** The terms of an expression that only adds and takes away: "(a + b) - c", but not "a - (b + c)" or "a / b". */
function signsOf(expression: string, figures: readonly FigureRef[]): readonly Term[] | undefined {
  if (/-\s*\(/.test(expression)) return undefined;
  const flat = expression.replace(/[()\s]/g, '');
  if (!/^[a-z](?:[+-][a-z])*$/.test(flat)) return undefined;
  return [...`+${flat}`.matchAll(/([+-])([a-z])/g)].flatMap(([, sign, letter = '']): Term[] => {
    const figure = figures[letter.charCodeAt(0) - FIRST_LETTER];
    return figure ? [{ sign: sign === '-' ? '-' : '+', figure }] : [];
  });
}

const FIRST_LETTER = 'a'.charCodeAt(0);
const readings = ['from-conversation' as const];

/** Whether what was asked is a sum or difference of figures of one time. */
export const isSumAtTime = (query: Query): boolean => termsOf(query) !== undefined;

const timeOf = ([first]: readonly Term[]): PeriodId | undefined => first?.figure.period;

/** 「前年同期は？」, "a year earlier?" after a sum or difference of figures: the same of another time. */
export function sumAtTime(query: Query, period: Period): Query | undefined {
  if (!termsOf(query)) return undefined;
  const at = (figure: FigureRef): FigureRef => ({ ...figure, period: periodId(period) });
  switch (query.kind) {
    case 'aggregate':
    case 'calculate':
      return { ...query, figures: query.figures.map(at), readings };
    case 'difference':
      return { ...query, a: at(query.a), b: at(query.b), readings };
    default:
      return undefined;
  }
}

/** What a sum or difference of figures changed by from another time, or to it: in percent where that has a meaning. */
export function changeOfSum(turn: FollowingTurn, period: Period): Query | undefined {
  const other = sumAtTime(turn.query, period);
  return other && betweenSums(turn, other);
}

/** 「前年同期比は？」, "yoy?" after a sum or difference of figures. */
export const sumSinceBase: TurnReader = (turn) => {
  const time = timeOf(termsOf(turn.query) ?? []);
  const base = CHANGE_BASES.find(({ name }) => hasOperation(turn.frame, name));
  const now = time && parsePeriodId(time);
  const then = now && base?.from(now);
  return then && changeOfSum(turn, then);
};

/** 「率でどのくらい減った？」, "so up by how much?" after the same sum or difference at two times, the earlier one first. */
export const betweenLastSums: TurnReader = (turn) => {
  const { frame, before } = turn;
  if (!before || !hasOperation(frame, 'change', 'growth', 'higher', 'lower')) return undefined;
  if (hasOperation(frame, 'which', 'points', 'share', 'ratio')) return undefined;
  return betweenSums(turn, before);
};

/** Whether two turns ask the same sum or difference of several figures, at two times. */
export function areSumsAlike(query: Query, before: Query | undefined): boolean {
  const [now, then] = [termsOf(query), before && termsOf(before)];
  return now !== undefined && then !== undefined && areAlike(now, then);
}

function betweenSums({ dataset, frame, query }: FollowingTurn, other: Query): Query | undefined {
  const [termsA, termsB] = [termsOf(query), termsOf(other)];
  if (!termsA || !termsB || !areAlike(termsA, termsB)) return undefined;
  const [timeA, timeB] = [termsA, termsB].map((terms) => parsePeriodId(timeOf(terms) ?? ''));
  const order = timeA && timeB ? comparePeriods(timeA, timeB) : 0;
  if (!order || hasOperation(frame, 'points')) return undefined;
  const [then, now] = order > 0 ? [termsB, termsA] : [termsA, termsB];
  const inPercent =
    hasOperation(frame, 'percent') ||
    (hasOperation(frame, 'growth', 'yoy', 'qoq') && !hasOperation(frame, 'amount', 'absolute', 'change'));
  const difference = `(${written(now, then.length)}) - (${written(then, 0)})`;
  const figures = [...then, ...now].map(({ figure }) => figure);
  if (figures.length > MOST_FIGURES) return undefined;
  if (!inPercent) return { kind: 'calculate', expression: difference, figures, in: 'plain', readings };
  if (!(amountOf(dataset, then) > 0) || !(amountOf(dataset, now) >= 0)) return undefined;
  const expression = `(${difference}) / (${written(then, 0)})`;
  return { kind: 'calculate', expression, figures, in: 'percent', readings };
}

/** 「総資産の何％にあたりますか」, "as % of revenue?" after a sum or difference of figures: all of it over the figure named now. */
export function shareOfSum(query: Query, whole: MetricId, isMultiple = false): Query | undefined {
  const terms = termsOf(query) ?? [];
  const [first] = terms;
  const isWithin = terms.some(({ figure }) => figure.metric === whole);
  // of what one figure is above another, that other one may be the base
  if (!first || (isWithin && query.kind !== 'difference') || terms.length >= MOST_FIGURES) return undefined;
  return {
    kind: 'calculate',
    expression: `(${written(terms, 0)}) / ${String.fromCharCode(FIRST_LETTER + terms.length)}`,
    figures: [...terms.map(({ figure }) => figure), { ...first.figure, metric: whole }],
    in: isMultiple ? 'plain' : 'percent',
    readings,
  };
}

const MOST_FIGURES = 12;

const areAlike = (a: readonly Term[], b: readonly Term[]): boolean =>
  a.length === b.length &&
  a.every(({ sign, figure }, at) => {
    const other = b[at];
    return (
      other?.sign === sign &&
      other.figure.metric === figure.metric &&
      other.figure.currency === figure.currency
    );
  });

const written = (terms: readonly Term[], from: number): string =>
  terms
    .map(({ sign }, at) => `${at ? ` ${sign} ` : ''}${String.fromCharCode(FIRST_LETTER + from + at)}`)
    .join('');

/** What the terms come to; not a number where one of them is not known. */
const amountOf = (dataset: Dataset, terms: readonly Term[]): number =>
  terms.reduce((sum, { sign, figure }) => {
    const known = resolveFigure(dataset, figure);
    return isMissing(known) ? Number.NaN : sum + (sign === '-' ? -known.value : known.value);
  }, 0);
