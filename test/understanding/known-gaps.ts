/** Why a name of the catalog does not lead to its metric's figure yet. */
const LENGTH_IN_NAME = 'a length of time within the name is read as the period that is asked for';

/**
 * Names of the catalog that are not understood as their metric's figure yet, as "metric: name", each with the reason.
 * A name that is understood again must leave this list. None of them may lead to another figure.
 */
export const KNOWN_GAPS: ReadonlyMap<string, string> = new Map<string, string>([
  ['cf_proceeds_short_term_borrowings: 短期借入れによる収入（3ヶ月超）', LENGTH_IN_NAME],
  ['cf_proceeds_short_term_borrowings: 3ヶ月超の短期借入による収入', LENGTH_IN_NAME],
  ['cf_repayments_borrowings: 短期借入金（3ヶ月超）及び長期借入金の返済', LENGTH_IN_NAME],
  ['cf_net_short_term_borrowings: 3ヶ月未満の短期借入金の純増減', LENGTH_IN_NAME],
  ['cf_net_borrowings_over_three_months: 3ヶ月超の短期借入金等の純増減額', LENGTH_IN_NAME],
  ['cf_net_borrowings_over_three_months: 3ヶ月超の短期借入金の純増減', LENGTH_IN_NAME],
  ['cf_net_borrowings_over_three_months: 3ヶ月超の短期借入金の純返済額', LENGTH_IN_NAME],
  ['cf_net_borrowings_over_three_months: 3ヶ月超短期借入金の純返済', LENGTH_IN_NAME],
  ['cf_net_borrowings_over_three_months: 3ヶ月超の短期借入金の純増減額', LENGTH_IN_NAME],
  [
    'cf_net_short_term_borrowings: Net increase (decrease) in short-term borrowings under three months',
    LENGTH_IN_NAME,
  ],
]);
