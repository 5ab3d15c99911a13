import { askFigure } from '../src/discord/ask-figure.ts';
import { defineCommand } from '../src/discord/command.ts';
import { METRIC_OPTION, periodOption } from '../src/discord/options.ts';

export const figure = defineCommand({
  name: 'figure',
  ja: '数値',
  description: { en: 'Any figure of any period', ja: '任意の指標と期間の数値' },
  options: { metric: METRIC_OPTION, period: periodOption() },
  ask: ({ metric, period }, context) => askFigure(metric, period, context),
});
