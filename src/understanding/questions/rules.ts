import type { QuestionRule } from '../asked.ts';
import { changeOfRatio } from './change-of-ratio.ts';
import { count } from './count.ts';
import { expression, functionOfFigures, subtraction } from './expression.ts';
import { excluding, opening } from './parts.ts';
import { ratio } from './ratio.ts';
import { cagr, changeOfSum, monthlyAverage } from './over-time.ts';
import { aggregate, difference, rank, series } from './several-figures.ts';
import { shareOfSum } from './share-of-sum.ts';
import {
  breakdown,
  change,
  changeBetweenPeriods,
  define,
  lookup,
  lookupInPercent,
  lookupOfRatio,
  lookupOfTotal,
  printed,
  sources,
} from './single-figure.ts';
import { againstTarget, progress, targetLessTarget, targetRevision } from './targets.ts';

/** The kinds of question, in the order in which they are tried: the most particular first, the plain look-up last. */
export const QUESTION_RULES: readonly QuestionRule[] = [
  define,
  sources,
  printed,
  excluding,
  opening,
  subtraction,
  shareOfSum,
  expression,
  count,
  progress,
  targetLessTarget,
  targetRevision,
  againstTarget,
  cagr,
  monthlyAverage,
  changeOfSum,
  aggregate,
  changeOfRatio,
  ratio,
  rank,
  functionOfFigures,
  changeBetweenPeriods,
  difference,
  breakdown,
  change,
  lookupInPercent,
  lookupOfRatio,
  lookupOfTotal,
  series,
  lookup,
];
