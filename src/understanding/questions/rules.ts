import type { QuestionRule } from './asked.ts';
import { againstEarlier } from './rules/against-earlier.ts';
import { change, changeBetweenPeriods } from './rules/change-of-figure.ts';
import { changeOfRatio } from './rules/change-of-ratio.ts';
import { count } from './rules/count.ts';
import { endOfChange } from './rules/end-of-change.ts';
import { excess } from './rules/excess.ts';
import { expression, functionOfFigures, subtraction } from './rules/expression.ts';
import { beforeChange, excluding, opening } from './rules/parts.ts';
import { growthGap } from './rules/growth-gap.ts';
import { partInMoney, ratio } from './rules/ratio.ts';
import { movementGap } from './rules/movement-gap.ts';
import { lessSeveral } from './rules/less-several.ts';
import { averageOfParts, cagr, changeOfSum } from './rules/over-time.ts';
import { rank } from './rules/rank.ts';
import { rankChanges } from './rules/rank-changes.ts';
import { aggregate, difference, series } from './rules/several-figures.ts';
import { shareOfChange } from './rules/share-of-change.ts';
import { shareOfOwnSum, shareOfSum } from './rules/share-of-sum.ts';
import {
  breakdown,
  define,
  lookup,
  lookupInPercent,
  lookupOfRatio,
  lookupOfTotal,
  printed,
  sources,
} from './rules/single-figure.ts';
import { restatement } from './rules/restatement.ts';
import { targetNow } from './rules/target-now.ts';
import { targetAndActual, targetOfEach } from './rules/target-beside.ts';
import { againstTarget, progress, targetLessTarget, targetRevision } from './rules/targets.ts';

/** The kinds of question, in the order in which they are tried: the most particular first, the plain look-up last. */
export const QUESTION_RULES: readonly QuestionRule[] = [
  define,
  sources,
  restatement,
  printed,
  excluding,
  opening,
  beforeChange,
  partInMoney,
  subtraction,
  shareOfChange,
  shareOfSum,
  shareOfOwnSum,
  expression,
  count,
  targetOfEach,
  targetAndActual,
  progress,
  targetLessTarget,
  targetNow,
  targetRevision,
  againstTarget,
  cagr,
  growthGap,
  movementGap,
  rankChanges,
  averageOfParts,
  changeOfSum,
  lessSeveral,
  aggregate,
  changeOfRatio,
  excess,
  ratio,
  rank,
  functionOfFigures,
  endOfChange,
  changeBetweenPeriods,
  difference,
  breakdown,
  againstEarlier,
  change,
  lookupInPercent,
  lookupOfRatio,
  lookupOfTotal,
  series,
  lookup,
];
