import { headlineFigure } from '../src/discord/headline-figure.ts';

export const operatingIncome = headlineFigure({
  name: 'operating-income',
  ja: '営業利益',
  metric: 'operating_income',
  description: { en: 'Operating income of a period', ja: '期間の営業利益' },
});
