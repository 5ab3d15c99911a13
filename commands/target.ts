import { targetPeriods } from '../src/answering/kinds/targets.ts';
import { defineCommand } from '../src/discord/command.ts';
import { askAboutMetric } from '../src/discord/read-metric.ts';
import { suggestsFrom } from '../src/discord/suggest-from.ts';

export const target = defineCommand({
  name: 'target',
  ja: '目標',
  description: {
    en: 'Targets, their revisions and what was reached of them',
    ja: '目標値とその修正、達成状況',
  },
  options: {
    metric: {
      ja: '指標',
      description: {
        en: 'The figure, such as operating income; all if left out',
        ja: '営業利益などの指標。省略するとすべて',
      },
      suggest: suggestsFrom(({ dataset, language }) =>
        dataset.metrics
          .filter(({ id }) => targetPeriods(dataset, id).length > 0)
          .map(({ id, name }) => ({ name: name[language], value: id })),
      ),
    },
  },
  ask: ({ metric }, { dataset }) =>
    metric === undefined
      ? { kind: 'query', query: { kind: 'targets', page: 1 } }
      : askAboutMetric(metric, dataset, (id) => ({ kind: 'targets', metric: id, page: 1 })),
});
