/** Why a name of the catalog does not lead to its metric's figure yet. */
const LENGTH_IN_NAME = 'a length of time within the name is read as the period that is asked for';

/**
 * Names of the catalog that are not understood as their metric's figure yet, as "metric: name", each with the reason.
 * A name that is understood again must leave this list. None of them may lead to another figure.
 */
export const KNOWN_GAPS: ReadonlyMap<string, string> = new Map<string, string>([
  [
    'cf_net_short_term_borrowings: Net increase (decrease) in short-term borrowings under three months',
    LENGTH_IN_NAME,
  ],
]);
