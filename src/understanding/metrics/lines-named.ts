import type { Dataset } from '../../dataset/dataset.ts';
import type { Frame } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { withCashFlowLine } from './cash-flow-lines.ts';
import { withChangeOfBalance } from './change-of-balance.ts';
import { withFlowVerbs } from './flow-verbs.ts';
import { withoutSumOfJointName } from './joint-names.ts';
import { withPartNamed } from './part-named.ts';
import { withPartOfRatio } from './part-of-ratio.ts';
import { withQualifierApart } from './qualified-apart.ts';
import { withShareNamed, withShareOfFirst, withWholeOfShare } from './share-named.ts';
import { linesInPlace } from './standing-lines.ts';
import { withStatementNamed } from './statement-named.ts';

/** A question's lines as the words beside them tell them: the statement, what they stand in, what was spent on them. */
export const linesNamed = (dataset: Dataset, lexicon: Lexicon, asked: Frame): Frame => {
  const frame = withChangeOfBalance(
    dataset,
    lexicon,
    withPartNamed(dataset, lexicon, withoutSumOfJointName(lexicon, asked)),
  );
  return withFlowVerbs(
    dataset,
    lexicon,
    linesInPlace(
      dataset,
      lexicon,
      withCashFlowLine(
        dataset,
        lexicon,
        withStatementNamed(
          lexicon,
          withShareNamed(
            lexicon,
            withWholeOfShare(
              lexicon,
              withShareOfFirst(
                lexicon,
                withPartOfRatio(dataset, lexicon, withQualifierApart(lexicon, frame)),
              ),
            ),
          ),
        ),
      ),
    ),
  );
};
