import type { Check } from '../check.ts';
import { holdIn, spansTables, type Identity } from '../identity.ts';

const CHECK = 'statements-connect';

/** Identities of the statements that are no parts of a total in the catalog. */
export const STATEMENT_IDENTITIES: readonly Identity[] = [
  // Income statement, top to bottom.
  { total: 'operating_income', terms: { revenue: 1, total_costs_and_expenses: -1 } },
  { total: 'operating_income', terms: { gross_margin: 1, sga_and_rd: -1 } },
  { total: 'operating_income', terms: { revenue: 1, cost_of_revenues: -1, sga_and_rd: -1 } },
  { total: 'total_costs_and_expenses', terms: { cost_of_revenues: 1, sga_and_rd: 1 } },
  { total: 'income_before_tax', terms: { operating_income: 1, other_income_expense_net: 1 } },
  {
    total: 'net_income_including_noncontrolling',
    terms: { income_before_tax: 1, income_tax: -1, equity_method_income: 1 },
  },
  {
    total: 'net_income_including_noncontrolling',
    terms: { operating_income: 1, other_income_expense_net: 1, income_tax: -1, equity_method_income: 1 },
  },
  { total: 'net_income', terms: { net_income_including_noncontrolling: 1, minority_interests: 1 } },
  {
    total: 'net_income',
    terms: { income_before_tax: 1, income_tax: -1, minority_interests: 1, equity_method_income: 1 },
  },
  {
    total: 'net_income',
    terms: {
      ebitda: 1,
      depreciation_and_amortization: -1,
      other_income_expense_net: 1,
      income_tax: -1,
      minority_interests: 1,
      equity_method_income: 1,
    },
  },
  // Balance sheet.
  { total: 'total_liabilities_and_equity', terms: { total_assets: 1 } },
  {
    total: 'total_assets',
    terms: { total_liabilities: 1, shareholders_equity: 1, minority_interest_balance: 1 },
  },
  { total: 'total_assets', terms: { total_liabilities: 1, total_equity: 1 } },
  { total: 'total_liabilities_and_equity', terms: { total_liabilities: 1, total_equity: 1 } },
  // The cash flow statement repeats items of the income statement, mostly with the opposite sign.
  // The cash flow line is net of dividends received: JPY 30,379 thousand in the first quarter of FY2008.
  { total: 'cf_equity_method', terms: { equity_method_income: -1 }, except: ['1H08', '9M08'] },
  { total: 'cf_minority_interests', terms: { minority_interests: -1 } },
  { total: 'cf_writedown_of_investments', terms: { losses_on_writedown_of_investments: -1 } },
  { total: 'cf_gains_on_sales_of_investments', terms: { gains_on_sales_of_investments: -1 } },
  // Segments: revenue from outside is the group's revenue, less the elimination everything is consolidated.
  { total: 'revenue', terms: { segment_revenue_network_si_external: 1, segment_revenue_atm_external: 1 } },
  {
    total: 'revenue',
    terms: { segment_revenue_network_si: 1, segment_revenue_atm: 1, segment_revenue_elimination: -1 },
    optional: ['segment_revenue_atm'],
  },
  {
    total: 'operating_income',
    terms: { segment_income_network_si: 1, segment_income_atm: 1, segment_income_elimination: -1 },
    optional: ['segment_income_elimination'],
  },
  { total: 'segment_revenue_atm_external', terms: { revenue_atm: 1 } },
  { total: 'atm_operating_income', terms: { revenue_atm: 1, atm_costs_and_expenses: -1 } },
  { total: 'atm_operating_income', terms: { revenue_atm: 1, cost_atm: -1, atm_expenses: -1 } },
  {
    total: 'gains_losses_on_equity_securities',
    terms: { gains_on_sales_of_investments: 1, losses_on_writedown_of_investments: 1 },
    optional: ['gains_on_sales_of_investments'],
  },
  {
    total: 'acquisition_liabilities',
    terms: { acquisition_assets: 1, acquisition_cash_paid: 1, acquisition_minority: -1 },
    optional: ['acquisition_minority'],
  },
  // IIJ-Global and the detail of the intangible assets.
  {
    total: 'iij_global_operating_income',
    terms: { iij_global_revenue: 1, iij_global_cost: -1, iij_global_sga: -1 },
  },
  { total: 'non_amortized_intangibles', terms: { goodwill: 1, trademark: 1 } },
];

/** Each statement's lines follow from one another, and the statements from each other. */
export const statementsConnect: Check = {
  id: CHECK,
  why: 'Revenue less costs is operating income, and so on to net income; assets equal liabilities and equity; the cash flow statement and the segments repeat the income statement.',
  run: (subject) => {
    const additive = ({ measure }: { measure: string }): boolean =>
      measure === 'value' || measure === 'change';
    return [
      ...holdIn(subject, CHECK, subject.tables.filter(additive), STATEMENT_IDENTITIES),
      ...holdIn(subject, CHECK, subject.documentBlocks.filter(additive), STATEMENT_IDENTITIES).filter(
        spansTables,
      ),
    ];
  },
};
