import { defineCommand } from '../src/discord/command.ts';
import { METRIC_OPTION } from '../src/discord/options.ts';

export const define = defineCommand({
  name: 'define',
  ja: '用語',
  description: { en: 'What a figure means', ja: '指標の意味' },
  options: { metric: METRIC_OPTION },
  ask: ({ metric }, { dataset }) =>
    dataset.hasMetric(metric)
      ? { kind: 'query', query: { kind: 'define', metric } }
      : { kind: 'question', text: `define ${metric}` },
});
