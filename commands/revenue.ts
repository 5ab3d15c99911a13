import { headlineFigure } from '../src/discord/headline-figure.ts';

export const revenue = headlineFigure({
  name: 'revenue',
  ja: '売上高',
  metric: 'revenue',
  description: { en: 'Total revenues of a period', ja: '期間の売上高' },
});
