import type { Dataset } from '../../dataset/dataset.ts';
import { cuesInFrame, type Frame } from '../resolution/frame.ts';
import { appliedInTurn, on, type CuedRule } from '../words/cues.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { withCashFlowLine } from './cash-flow-lines.ts';
import { withChangeOfBalance } from './change-of-balance.ts';
import { withContraryNamed } from './contrary-named.ts';
import { withFlowVerbs } from './flow-verbs.ts';
import { withImpliedRatio } from './implied-ratio.ts';
import { withBalancesApart, withoutSumOfJointName } from './joint-names.ts';
import { withLineForAll } from './line-for-all.ts';
import { withoutKindSaidAgain } from './kind-said-again.ts';
import { withPartNamed } from './part-named.ts';
import { withPartOfKind } from './part-of-kind.ts';
import { withMarginOfFigure, withPartOfRatio } from './part-of-ratio.ts';
import { withPartsRanked } from './parts-ranked.ts';
import { withQualifierApart, withQualifierSaid } from './qualified-apart.ts';
import {
  withKindOfLine,
  withShareBehind,
  withShareNamed,
  withShareOfFirst,
  withShareWithin,
  withWholeOfShare,
} from './share-named.ts';
import { linesInPlace } from './standing-lines.ts';
import { withStatementNamed } from './statement-named.ts';
import { withTellingWords } from './telling-words.ts';
import { withAddedPart, withCompaniesAsPart, withoutAccounting, withoutCause } from './told-by-cause.ts';

type Step = (dataset: Dataset, lexicon: Lexicon, frame: Frame) => Frame;
const byWords =
  (step: (lexicon: Lexicon, frame: Frame) => Frame): Step =>
  (_, lexicon, frame) =>
    step(lexicon, frame);

/** Each step takes the lines as those before it leave them. */
const STEPS: readonly CuedRule<Step>[] = [
  on(
    withTellingWords,
    'role:group-name',
    'role:country',
    'role:season',
    'role:earning',
    'role:raising',
    'role:length-named',
    'role:possessive',
  ),
  on(withoutKindSaidAgain, 'second figure', 'operation:ratio', 'operation:percent'),
  on(byWords(withImpliedRatio), 'role:implying'),
  on(withBalancesApart, 'role:adding-up'),
  on(byWords(withoutSumOfJointName), 'operation:sum'),
  on(byWords(withoutCause), 'operation:cause'),
  on(byWords(withoutAccounting), 'operation:share'),
  on(withCompaniesAsPart, 'company'),
  on(withAddedPart, 'role:contributing'),
  on(withPartsRanked, 'operation:highest', 'operation:lowest'),
  on(byWords(withLineForAll), 'second figure'),
  on(withPartNamed, 'role:part-of-whole'),
  on(withChangeOfBalance),
  on(byWords(withContraryNamed), 'unknown word', 'operation:target-newest'),
  on(byWords(withQualifierApart), 'unknown word'),
  on(byWords(withQualifierSaid), 'role:qualifier'),
  on(withKindOfLine, 'operation:share', 'operation:percent', 'operation:ratio'),
  on(withPartOfKind, 'operation:share'),
  on(withPartOfRatio, 'second figure'),
  on(withMarginOfFigure, 'second figure'),
  on(byWords(withShareOfFirst), 'operation:percent'),
  on(byWords(withWholeOfShare), 'operation:share', 'operation:percent'),
  on(byWords(withShareNamed), 'operation:share'),
  on(withShareWithin, 'role:ratio-or-stock'),
  on(withShareBehind, 'second figure'),
  on(byWords(withStatementNamed), 'role:statement-name'),
  on(withCashFlowLine, 'second figure'),
  on(linesInPlace, 'second figure', 'operation:standing', 'operation:part-of-total'),
  on(withFlowVerbs, 'second figure', 'role:flow-verb', 'role:earning', 'role:coming-from'),
];

/** A question's lines as the words beside them tell them: the statement, what they stand in, what was spent on them. */
export const linesNamed: Step = (dataset, lexicon, asked) =>
  appliedInTurn(
    asked,
    STEPS,
    (frame) => cuesInFrame(frame, lexicon),
    (step, frame) => step(dataset, lexicon, frame),
  );
