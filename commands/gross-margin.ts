import { headlineFigure } from '../src/discord/headline-figure.ts';

export const grossMargin = headlineFigure({
  name: 'gross-margin',
  ja: '売上総利益',
  metric: 'gross_margin',
  description: { en: 'Gross margin (revenues less cost of revenues) of a period', ja: '期間の売上総利益' },
});
