import type { Bilingual } from '../dataset/schema.ts';

/** What the groups of the catalog are called as statements and tables, in the order in which they are offered. */
const GROUP_NAMES: Readonly<Record<string, Bilingual>> = {
  income: { en: 'Income statement', ja: '損益計算書' },
  balance: { en: 'Balance sheet', ja: '貸借対照表' },
  'cash-flow': { en: 'Cash flow statement', ja: 'キャッシュ・フロー計算書' },
  segments: { en: 'Business segments', ja: 'セグメント情報' },
  'revenue-detail': { en: 'Revenues and costs in detail', ja: '売上・費用の内訳' },
  margins: { en: 'Margins and ratios', ja: '利益率・比率' },
  'capex-ebitda': { en: 'Capital expenditure and EBITDA', ja: '設備投資・EBITDA' },
  contracts: { en: 'Contracts', ja: '契約数' },
  orders: { en: 'Orders', ja: '受注' },
  shares: { en: 'Shares and dividends', ja: '株式・配当' },
  businesses: { en: 'Businesses and staff', ja: '事業・人員' },
};

/** The name of a group; a group that has none yet is called by its id. */
export function groupName(group: string, language: 'en' | 'ja'): string {
  return GROUP_NAMES[group]?.[language] ?? group;
}

/** The groups of a catalog, those with a name first and in their order. */
export function groupsInOrder(groups: Iterable<string>): string[] {
  const order = Object.keys(GROUP_NAMES);
  const rank = (group: string): number => (order.includes(group) ? order.indexOf(group) : order.length);
  return [...groups].sort((a, b) => rank(a) - rank(b));
}
