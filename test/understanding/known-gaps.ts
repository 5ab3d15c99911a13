/** Why a name of the catalog does not lead to its metric's figure yet. */
const LENGTH_IN_NAME = 'a length of time within the name is read as the period that is asked for';
const INCLUDING = '"including" is written short before names are looked for, but not in the names themselves';
const QUARTER_IN_NAME = 'the quarter within the name is read as the quarter before';
const GLUED = 'the label stands in the document without the space between its words';
const CUMULATIVE = 'the word for cumulative is read as part of the period';

/**
 * Names of the catalog that are not understood as their metric's figure yet, as "metric: name", each with the reason.
 * A name that is understood again must leave this list. None of them may lead to another figure.
 */
export const KNOWN_GAPS: ReadonlyMap<string, string> = new Map<string, string>([
  ['total_equity: equity including noncontrolling interests', INCLUDING],
  ['total_equity: equity including non-controlling interests', INCLUDING],
  ['goodwill_and_intangibles: intangible assets including goodwill', INCLUDING],
  ['goodwill_and_intangibles: intangibles including goodwill', INCLUDING],
  ['iij_global_sga: IIJ-GlobalSG&A', GLUED],
  ['gio_projects: IIJ GIO案件数（累計）', CUMULATIVE],
  ['cf_proceeds_short_term_borrowings: 短期借入れによる収入（3ヶ月超）', LENGTH_IN_NAME],
  ['cf_proceeds_short_term_borrowings: 3ヶ月超の短期借入による収入', LENGTH_IN_NAME],
  ['cf_repayments_borrowings: 短期借入金（3ヶ月超）及び長期借入金の返済', LENGTH_IN_NAME],
  ['cf_net_short_term_borrowings: 3ヶ月未満の短期借入金の純増減', LENGTH_IN_NAME],
  ['cf_net_borrowings_over_three_months: 3ヶ月超の短期借入金等の純増減額', LENGTH_IN_NAME],
  ['cf_net_borrowings_over_three_months: 3ヶ月超の短期借入金の純増減', LENGTH_IN_NAME],
  ['cf_net_borrowings_over_three_months: 3ヶ月超の短期借入金の純返済額', LENGTH_IN_NAME],
  ['cf_net_borrowings_over_three_months: 3ヶ月超短期借入金の純返済', LENGTH_IN_NAME],
  ['cf_net_borrowings_over_three_months: 3ヶ月超の短期借入金の純増減額', LENGTH_IN_NAME],
  ['sga_and_rd: SG&A expenses including R&D', INCLUDING],
  ['income_before_tax: 税金等調整前四半期純利益', QUARTER_IN_NAME],
  ['net_income_including_noncontrolling: net income including minority interests', INCLUDING],
  ['net_income_including_noncontrolling: net income including minorities', INCLUDING],
  ['net_income_including_noncontrolling: net profit including noncontrolling interests', INCLUDING],
  ['net_income_including_noncontrolling: net income (loss) including noncontrolling interests', INCLUDING],
  ['net_income_including_noncontrolling: profit including minorities', INCLUDING],
  ['net_income_including_noncontrolling: 非支配持分控除前四半期純利益', INCLUDING],
  ['net_income_including_noncontrolling: 少数株主損益調整前四半期純利益', INCLUDING],
  ['order_backlog_construction: Order backlog for systems construction including equipment sales', INCLUDING],
  ['order_backlog_construction: backlog for systems construction including equipment sales', INCLUDING],
  [
    'orders_received_construction: orders received for systems construction including equipment sales',
    INCLUDING,
  ],
  ['orders_received_construction: systems construction including equipment sales orders', INCLUDING],
  ['orders_received_construction: systems construction including equipment sales order intake', INCLUDING],
  ['orders_received_construction: systems construction including equipment sales new orders', INCLUDING],
  ['revenue_ip_service: IP service revenue including data center connectivity', INCLUDING],
  ['sga_expenses: SG&A not including R&D', INCLUDING],
  ['shares_outstanding: shares outstanding including treasury stock', INCLUDING],
  [
    'cf_proceeds_short_term_borrowings: Proceeds from short-term borrowings over three months',
    LENGTH_IN_NAME,
  ],
  [
    'cf_net_short_term_borrowings: Net increase (decrease) in short-term borrowings under three months',
    LENGTH_IN_NAME,
  ],
]);
