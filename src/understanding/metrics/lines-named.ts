import type { Dataset } from '../../dataset/dataset.ts';
import type { Frame } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { withCashFlowLine } from './cash-flow-lines.ts';
import { withChangeOfBalance } from './change-of-balance.ts';
import { withContraryNamed } from './contrary-named.ts';
import { withFlowVerbs } from './flow-verbs.ts';
import { withBalancesApart, withoutSumOfJointName } from './joint-names.ts';
import { withLineForAll } from './line-for-all.ts';
import { withoutKindSaidAgain } from './kind-said-again.ts';
import { withPartNamed } from './part-named.ts';
import { withPartOfKind } from './part-of-kind.ts';
import { withPartOfRatio } from './part-of-ratio.ts';
import { withPartsRanked } from './parts-ranked.ts';
import { withQualifierApart, withQualifierSaid } from './qualified-apart.ts';
import { withShareNamed, withShareOfFirst, withWholeOfShare } from './share-named.ts';
import { linesInPlace } from './standing-lines.ts';
import { withStatementNamed } from './statement-named.ts';
import { withAddedPart, withCompaniesAsPart, withoutAccounting, withoutCause } from './told-by-cause.ts';

type Step = (dataset: Dataset, lexicon: Lexicon, frame: Frame) => Frame;
const byWords =
  (step: (lexicon: Lexicon, frame: Frame) => Frame): Step =>
  (_, lexicon, frame) =>
    step(lexicon, frame);

/** Each step takes the lines as those before it leave them. */
const STEPS: readonly Step[] = [
  withoutKindSaidAgain,
  withBalancesApart,
  byWords(withoutSumOfJointName),
  byWords(withoutCause),
  byWords(withoutAccounting),
  withCompaniesAsPart,
  withAddedPart,
  withPartsRanked,
  byWords(withLineForAll),
  withPartNamed,
  withChangeOfBalance,
  byWords(withContraryNamed),
  byWords(withQualifierApart),
  byWords(withQualifierSaid),
  withPartOfKind,
  withPartOfRatio,
  byWords(withShareOfFirst),
  byWords(withWholeOfShare),
  byWords(withShareNamed),
  byWords(withStatementNamed),
  withCashFlowLine,
  linesInPlace,
  withFlowVerbs,
];

/** A question's lines as the words beside them tell them: the statement, what they stand in, what was spent on them. */
export const linesNamed: Step = (dataset, lexicon, asked) =>
  STEPS.reduce((frame, step) => step(dataset, lexicon, frame), asked);
