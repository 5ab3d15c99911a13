import { headlineFigure } from '../src/discord/headline-figure.ts';

export const netIncome = headlineFigure({
  name: 'net-income',
  ja: '純利益',
  metric: 'net_income',
  description: { en: 'Net income attributable to IIJ', ja: '当社株主に帰属する当期純利益' },
});
