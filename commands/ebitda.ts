import { headlineFigure } from '../src/discord/headline-figure.ts';

export const ebitda = headlineFigure({
  name: 'ebitda',
  ja: 'ebitda',
  metric: 'ebitda',
  description: { en: 'Adjusted EBITDA of a period', ja: '期間のEBITDA' },
});
