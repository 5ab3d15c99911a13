import { suggestsMetrics, suggestsPeriods } from './ask-figure.ts';
import type { Suggest } from './command.ts';

/** Options that several commands have, in the same words. */

export const periodOption = (suggest: Suggest = suggestsPeriods()) => ({
  ja: '期間',
  description: {
    en: 'Such as 3Q09, 9M08, FY2008 or “nine months 2008”; the latest reported one if left out',
    ja: '例: 3Q09、9M08、FY2008、2009年度第3四半期。省略すると最新の期間',
  },
  suggest,
});

export const METRIC_OPTION = {
  ja: '指標',
  description: { en: 'The figure, such as operating income', ja: '営業利益などの指標' },
  required: true,
  suggest: suggestsMetrics,
} as const;
