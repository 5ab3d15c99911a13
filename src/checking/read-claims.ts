import { anyOf } from '../dataset/any-of.ts';
import { boundReader } from './bounds.ts';
import type { Claim, Marked, NumberMention, Span } from './claim.ts';
import type { ClaimWords } from './claim-words.ts';
import { clauseDivider } from './clauses.ts';
import { doubtReader } from './doubts.ts';
import type { MetricFinder } from './find-metrics.ts';
import { numberFinder } from './find-numbers.ts';
import { periodFinder } from './find-periods.ts';
import { moveReader } from './moves.ts';
import { nearestFinder } from './nearest.ts';
import { shareReader } from './read-share.ts';
import { listReader } from './respective.ts';
import { blanked, overlaps } from './spans.ts';
import { figureFinder } from './which-figure.ts';
import { periodOfNumber } from './which-period.ts';
import { pattern, said } from './word-patterns.ts';

/** A number that cannot be checked: it is not said of what, of when, or whether it is meant at all. */
export type Unread = { readonly text: string };

/** The claims of a sentence; numbers of which it is unclear what they say are given back as they stand. */
export type ClaimReader = (sentence: string) => (Claim | Unread)[];

/** Makes what reads claims about the figures that it is given a finder of. */
export function claimReader(words: ClaimWords, findMetrics: MetricFinder): ClaimReader {
  const findPeriods = periodFinder(words.periods);
  const { find: findNumbers, isCountedBehind } = numberFinder(words.numbers);
  const clauses = clauseDivider(words.clauses);
  const doubts = doubtReader(words.doubts);
  const nearest = nearestFinder(words.places, clauses);
  const respectively = listReader(words.lists);
  const figureOf = figureFinder(clauses, nearest, shareReader(words), respectively, doubts);
  const periodOf = periodOfNumber(words.places, nearest, respectively);
  const moveOf = moveReader(words);
  const boundOf = boundReader(words.bounds);
  const loss = pattern(said(words.loss));
  const target = pattern(
    String.raw`\b(?:${anyOf(words.whichTarget)}\s+)?${anyOf(words.target.words)}\b|${anyOf(words.target.parts)}`,
  );

  const marked = (sentence: string): Marked => {
    const periods = findPeriods(sentence);
    const metrics = findMetrics(sentence).filter(
      (metric) => !periods.some((period) => overlaps(period, metric)) && !isCountedBehind(sentence, metric),
    );
    return { sentence, periods, metrics, numbers: findNumbers(sentence, [...periods, ...metrics]) };
  };

  /** What is said around a number, as far as the numbers beside it and the ends of its clause. */
  const clauseOf = ({ sentence }: Marked, number: Span, before?: Span, after?: Span): Span => ({
    start: Math.max(before?.end ?? 0, clauses.startBefore(sentence, number.start)),
    end: Math.min(after?.start ?? sentence.length, clauses.endAfter(sentence, number.end)),
  });

  const claimOf = (read: Marked, number: NumberMention, clause: Span): Claim | undefined => {
    const { sentence, metrics, periods } = read;
    const before = sentence.slice(clause.start, number.start);
    // without its names of figures and periods, whose own words say nothing of a change
    const rest = blanked(sentence, [...metrics, ...periods]).slice(clause.start, clause.end);
    const figure = figureOf(read, number);
    const time = figure && periodOf(read, number, before);
    const move = time && moveOf({ rest, before, sentence }, number, time.base);
    if (!move || (figure.total && move.isSaid)) return undefined;
    return {
      number,
      text: clauses.textOf(sentence, clause),
      metric: figure.metric.text,
      period: time.period.text,
      says: figure.total ? 'share' : move.isNumber ? 'change' : 'value',
      total: figure.total?.text,
      from: move.from,
      sign: move.sign,
      isLoss: loss.test(figure.metric.text),
      bound: boundOf(before),
      target: target.exec(sentence)?.[0],
    };
  };

  return (sentence) => {
    const read = marked(sentence);
    const { metrics, periods, numbers } = read;
    const told = numbers.filter(isOfFigure);
    if (metrics.length === 0) return [];
    const isDoubtful = doubts.isDoubtful(sentence, metrics, [...periods, ...metrics, ...numbers]);
    return told.map((number, index) => {
      const clause = clauseOf(read, number, told[index - 1], told[index + 1]);
      const claim = isDoubtful ? undefined : claimOf(read, number, clause);
      return claim ?? { text: clauses.textOf(sentence, clause) };
    });
  };
}

/** Whether a number is one of a figure: a small one without a unit may count anything, and a year is none. */
const isOfFigure = ({ unit, value }: NumberMention): boolean =>
  unit !== 'none' || (value >= 100 && !(Number.isInteger(value) && value >= 1990 && value < 2100));
