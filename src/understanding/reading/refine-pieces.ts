import type { PeriodMention } from '../periods/mention.ts';
import { addCues, appliedInTurn, on, type Cue, type CuedRule } from '../words/cues.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { withoutAbbreviations } from './abbreviated.ts';
import { withBelonging } from './belonging.ts';
import { withDefinitionBehind } from './defined-apart.ts';
import { withDefinitions } from './definitions.ts';
import { withExceptions } from './exceptions.ts';
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

const OF_RATIO = ['operation:share', 'operation:divided', 'operation:percent', 'operation:ratio'] as const;
const SIGNS = ['word:/', 'word:-', 'word:+', 'word:*'] as const;
const ARITHMETIC = [...SIGNS, 'operation:divided', 'operation:minus', 'operation:plus'] as const;
const withOwnDefinitions: Refiner = (pieces, lexicon) => withDefinitions(pieces, lexicon);

/** In their order: first what a word does among the others, then what is only said about a figure that is named. */
const REFINERS: readonly CuedRule<Refiner>[] = [
  on(withoutLengthSaid, 'operation:per-quarter'),
  on(withIncludedParts, 'role:including'),
  on(withExceptions, 'role:excepting', 'operation:minus'),
  on(withBelonging, 'operation:below'),
  on(withoutSupposed, 'role:supposing'),
  on(withWhetherReached, 'role:asking-whether'),
  on(withDivisorNamed, 'role:for-each'),
  on(withSpokenArithmetic, 'role:verb-of-sum'),
  on(withDivisions, 'word:per', 'word:over', 'word:relative'),
  on(withSpokenSums, 'operation:sum'),
  on(withWinningOrLosing, 'role:winning-or-losing'),
  on(withoutPartsTold, 'word:(', 'operation:sum'),
  on(withoutOtherNames, 'word:/', 'word:-'),
  on(withoutAbbreviations, 'word:('),
  on(withoutDeductions, 'word:-', 'operation:minus', 'operation:excluding'),
  on(withDefinitionBehind, 'operation:define'),
  on(withOwnDefinitions, 'word:(', 'word::', 'operation:define', 'role:defining', 'role:being'),
  on(withoutSaidOfRatio, 'word:(', 'role:taking-as', ...OF_RATIO),
  on(withStatedFormulas, ...ARITHMETIC),
  on(withoutListedParts, 'role:listing-parts'),
  on(withoutGlosses, 'word:('),
];

/** The pieces of a question as they are meant beside each other. */
export const refinePieces: Refiner = (pieces, lexicon, periods) =>
  appliedInTurn(
    pieces,
    REFINERS,
    (all) => cuesIn(all, lexicon),
    (refine, refined) => refine(refined, lexicon, periods),
  );

function cuesIn(pieces: readonly Piece[], { cuesOf }: Lexicon): ReadonlySet<Cue> {
  const held = new Set<Cue>();
  for (const piece of pieces) {
    if ('words' in piece) addCues(held, piece.words, piece.kind === 'operation' ? piece.names : [], cuesOf);
  }
  return held;
}
