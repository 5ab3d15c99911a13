import type { PeriodMention } from '../periods/mention.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { withoutAbbreviations } from './abbreviated.ts';
import { withBelonging } from './belonging.ts';
import { withDefinitionBehind } from './defined-apart.ts';
import { withDefinitions } from './definitions.ts';
import { withDivisions } from './divisions.ts';
import { withDivisorNamed } from './divisor-named.ts';
import { withoutGlosses, withoutOtherNames } from './glosses.ts';
import { withIncludedParts } from './included-parts.ts';
import { withoutLengthSaid } from './length-said.ts';
import { withoutListedParts } from './listed-parts.ts';
import { withoutDeductions } from './net-figures.ts';
import { withoutPartsTold } from './parts-told.ts';
import type { Piece } from './pieces.ts';
import { withoutSaidOfRatio } from './said-of-ratio.ts';
import { withSpokenArithmetic } from './spoken-arithmetic.ts';
import { withSpokenSums } from './spoken-sums.ts';
import { withStatedFormulas } from './stated-formulas.ts';
import { withoutSupposed } from './supposed.ts';
import { withWhetherReached } from './whether-reached.ts';
import { withWinningOrLosing } from './winning-or-losing.ts';

type Refiner = (
  pieces: readonly Piece[],
  lexicon: Lexicon,
  periods: readonly PeriodMention[],
) => readonly Piece[];

/** In their order: first what a word does among the others, then what is only said about a figure that is named. */
const REFINERS: readonly Refiner[] = [
  withoutLengthSaid,
  withIncludedParts,
  withBelonging,
  withoutSupposed,
  withWhetherReached,
  withDivisorNamed,
  withSpokenArithmetic,
  withDivisions,
  withSpokenSums,
  withWinningOrLosing,
  withoutPartsTold,
  withoutOtherNames,
  withoutAbbreviations,
  withoutDeductions,
  withDefinitionBehind,
  (pieces, lexicon) => withDefinitions(pieces, lexicon),
  withoutSaidOfRatio,
  withStatedFormulas,
  withoutListedParts,
  withoutGlosses,
];

/** The pieces of a question as they are meant beside each other. */
export const refinePieces: Refiner = (pieces, lexicon, periods) =>
  REFINERS.reduce((refined, refine) => refine(refined, lexicon, periods), pieces);
