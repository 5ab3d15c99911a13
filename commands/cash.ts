import { headlineFigure } from '../src/discord/headline-figure.ts';

export const cash = headlineFigure({
  name: 'cash',
  ja: '現金',
  metric: 'cash',
  description: { en: 'Cash and cash equivalents at a date', ja: '現金及び現金同等物の残高' },
});
