/** What is asked, by kind: as people type it, each kind with more than one way to go. */
export const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  exact: [
    'operating income nine months 2008',
    'revenue 3Q09',
    'total assets 2008-12-31',
    'hi-ho contracts Dec 31, 2008',
  ],
  typos: [
    'opersting income fy2010',
    'acounts recievable end of dec 2008',
    'prepaid expnses sep 30 08',
    'netincome1h08',
  ],
  Japanese: ['2009年3月期第3四半期累計の売上高', '2008年9月末の総資産は？', '営業利益 2009年度3Q'],
  refusal: ['goodwill of Acme 9M08', 'share price 2009', '2Q09 revenue', 'how is the weather'],
  expression: ['(operating income + depreciation) / revenue 3Q09', 'capex 9M09 - capex 9M08'],
  change: [
    'yoy change in net income 3Q09',
    'by how much did total assets change between March 31 and December 31, 2008',
  ],
};

/** What is asked on from an answer that was given before. */
export const FOLLOW_UPS = {
  after: 'revenue 3Q09',
  questions: ['and net income?', 'the year before?', 'how much is that in percent?', '前年同期は？'],
} as const;
