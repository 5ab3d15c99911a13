import { headlineFigure } from '../src/discord/headline-figure.ts';

export const capex = headlineFigure({
  name: 'capex',
  ja: '設備投資',
  metric: 'capex',
  description: {
    en: 'Capital expenditure, capital leases included',
    ja: '設備投資（キャピタル・リースを含む）',
  },
});
