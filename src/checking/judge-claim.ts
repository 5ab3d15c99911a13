import type { Answered, Outcome, ShownFigure } from '../answering/answer.ts';
import { consistent } from '../dataset/intervals.ts';
import type { Unit } from '../dataset/schema.ts';
import { shiftBySelf, shiftYears } from '../periods/calendar.ts';
import { parsePeriodId, periodId, type PeriodId } from '../periods/period.ts';
import type { FigureRef, Query, Reading } from '../query/query.ts';
import type { Checked, Claim, NumberMention, Verdict } from './claim.ts';

/** What a claim is held against: answers to questions in words and to queries. */
export type Reference = {
  readonly ask: (question: string) => Outcome;
  readonly answer: (query: Query) => Outcome;
};

/** What words were read as that say less, or more, than the figure's name. */
const GUESSED: ReadonlySet<Reading> = new Set(['spelling', 'latest', 'remark']);

/** Holds a claim against what the documents say. */
export function judgeClaim(claim: Claim, reference: Reference): Checked {
  const { text } = claim;
  const answer = ANSWERS[claim.says](claim, reference);
  const [figure] = answer?.figures ?? [];
  if (!answer || !figure || !isOfUnit(claim.number, figure.unit, claim.says))
    return { text, verdict: 'unknown' };
  const verdict = verdictOn(claim, figure, answer);
  if (verdict === 'off' && isRightOtherwise(claim, reference)) return { text, verdict: 'unknown' };
  return { text, verdict, figure, answer };
}

/** The figure that a claim names: undefined unless the words alone name exactly one. */
function refOf(claim: Claim, period: string, reference: Reference): FigureRef | undefined {
  const target = claim.target === undefined ? '' : ` ${claim.target}`;
  const outcome = reference.ask(`${claim.metric} ${period}${target}`);
  if (outcome.status !== 'answered' || outcome.query.kind !== 'lookup') return undefined;
  const { figure, readings = [] } = outcome.query;
  const isGuess = readings.some((reading) => GUESSED.has(reading));
  if (isGuess || (claim.target !== undefined) !== (figure.target !== undefined)) return undefined;
  return claim.number.unit === 'USD' ? { ...figure, currency: 'USD' } : figure;
}

function valueAnswer(claim: Claim, reference: Reference): Answered | undefined {
  const figure = refOf(claim, claim.period, reference);
  return figure && answered(reference.answer({ kind: 'lookup', figure }));
}

function changeAnswer(claim: Claim, reference: Reference): Answered | undefined {
  const to = refOf(claim, claim.period, reference);
  if (!to || to.target) return undefined;
  const period =
    claim.from === 'year-before' || claim.from === 'not-said'
      ? yearBefore(to.period)
      : claim.from === 'quarter-before'
        ? quarterBefore(to.period)
        : refOf(claim, claim.from.period, reference)?.period;
  return period && answered(reference.answer(changeQuery(claim, to, period)));
}

/** What share a figure is of another one, where the words alone name exactly these two. */
function shareAnswer({ metric, total = '', period }: Claim, reference: Reference): Answered | undefined {
  const outcome = reference.ask(`${metric} as a percentage of ${total} ${period}`);
  if (outcome.status !== 'answered' || outcome.query.kind !== 'ratio') return undefined;
  const { of, to, readings = [] } = outcome.query;
  const isPlain = [of, to].every(({ target, basis, document }) => !target && !basis && !document);
  const isGuess = readings.some((reading) => GUESSED.has(reading));
  return isPlain && !isGuess && of.period === to.period ? outcome : undefined;
}

const ANSWERS: Record<Claim['says'], (claim: Claim, reference: Reference) => Answered | undefined> = {
  value: valueAnswer,
  change: changeAnswer,
  share: shareAnswer,
};

const changeQuery = ({ number }: Claim, to: FigureRef, period: PeriodId): Query => ({
  kind: 'change',
  from: { ...to, period },
  to,
  in: number.unit === '%' ? 'percent' : number.unit === 'points' ? 'points' : 'amount',
});

const answered = (outcome: Outcome): Answered | undefined =>
  outcome.status === 'answered' ? outcome : undefined;

function yearBefore(id: PeriodId): PeriodId | undefined {
  const period = parsePeriodId(id);
  return period && periodId(shiftYears(period, -1));
}

function quarterBefore(id: PeriodId): PeriodId | undefined {
  const period = parsePeriodId(id);
  return period?.kind === 'quarter' || period?.kind === 'instant'
    ? periodId(shiftBySelf(period, -1))
    : undefined;
}

/** Whether a change that is wrong from the year before is right from the quarter before, which may be meant. */
function isRightOtherwise(claim: Claim, reference: Reference): boolean {
  if (claim.says !== 'change' || claim.from !== 'not-said') return false;
  const otherwise: Claim = { ...claim, from: 'quarter-before' };
  const answer = changeAnswer(otherwise, reference);
  const [figure] = answer?.figures ?? [];
  return answer !== undefined && figure !== undefined && verdictOn(otherwise, figure, answer) !== 'off';
}

const COUNTS: ReadonlySet<Unit> = new Set([
  'contracts',
  'people',
  'ATMs',
  'projects',
  'shares',
  'ADS',
  'Gbps',
  'count',
]);

/** Whether a number can be one of a figure's, by what it is counted in. */
function isOfUnit({ unit, value, precision }: NumberMention, of: Unit, says: Claim['says']): boolean {
  switch (unit) {
    case 'JPY':
      return of === 'JPY' ? value >= 1e6 : of === 'JPY/share' || of === 'JPY/ADS' ? precision <= 1 : false;
    case 'USD':
      return of === 'USD' || of === 'USD/share' || of === 'USD/ADS';
    case '%':
      return of === '%';
    case 'points':
      return of === 'points' && says === 'change';
    case 'count':
    case 'none':
      return COUNTS.has(of);
  }
}

function verdictOn(
  { number, sign: written, isLoss, says, bound }: Claim,
  figure: ShownFigure,
  answer: Answered,
): Verdict {
  // The catalog's own losses, such as those on securities, are told as positive numbers.
  const sign = isLoss && says === 'value' && !figure.metric.includes('loss') ? -1 : written;
  const said = { value: sign * number.value, precision: number.precision };
  const known = { value: figure.value, precision: knownTo(figure, answer) };
  if (bound === 'over' || bound === 'under') {
    const margin = (known.value - said.value) * (bound === 'over' ? 1 : -1);
    return Math.abs(margin) <= known.precision / 2 ? 'unknown' : margin > 0 ? 'right' : 'off';
  }
  if (consistent(said, known))
    return known.precision <= said.precision * 1.001 ? 'right' : exactly(said, known);
  const rounded = {
    ...said,
    precision: bound === 'about' ? Math.max(number.roundedTo, Math.abs(said.value) * 0.1) : number.roundedTo,
  };
  return consistent(rounded, known) ? 'unknown' : 'off';
}

/** A number with more digits than the documents give is only right where it is the one that they print. */
const exactly = (said: { value: number }, known: { value: number }): Verdict =>
  Math.abs(said.value - known.value) <= Math.abs(known.value) * 1e-9 ? 'right' : 'unknown';

/** How exactly a figure is known. A percentage is as exact as the two figures that it is calculated from. */
function knownTo(figure: ShownFigure, { figures, query }: Answered): number {
  const [, to, from] = figures;
  const isCalculated = query.kind === 'change' || query.kind === 'ratio';
  if (!isCalculated || figure.unit !== '%' || !to || !from) return figure.precision;
  return ((to.precision + from.precision * Math.abs(to.value / from.value)) / Math.abs(from.value)) * 100;
}
