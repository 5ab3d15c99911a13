import { askFigure, suggestsPeriods } from '../src/discord/ask-figure.ts';
import { defineCommand, type Suggest } from '../src/discord/command.ts';
import { periodOption } from '../src/discord/options.ts';
import { suggestMetrics } from '../src/understanding/suggest.ts';

/** The count that is meant where no service is named: the business that most of the company's revenues come from. */
const CORPORATE = 'contracts_connectivity_corporate';

const suggestsServices: Suggest = (typed, _, { dataset, language }) => {
  const services: readonly string[] = dataset.groups.get('contracts') ?? [];
  const found = suggestMetrics(dataset, typed, language).filter(({ value }) => services.includes(value));
  if (typed.trim() !== '') return found;
  return services
    .flatMap((id) =>
      dataset.hasMetric(id) ? [{ name: dataset.metric(id).name[language].slice(0, 100), value: id }] : [],
    )
    .slice(0, 25);
};

const suggestsDates: Suggest = (typed, values, context) =>
  suggestsPeriods(values['service'] ?? CORPORATE)(typed, values, context);

export const contracts = defineCommand({
  name: 'contracts',
  ja: '契約数',
  description: {
    en: 'Contracts at a date; connectivity for corporate use unless a service is named',
    ja: '契約数（サービス名の指定がなければ法人向けインターネット接続）',
  },
  options: {
    period: periodOption(suggestsDates),
    service: {
      ja: 'サービス',
      description: { en: 'Which contracts, such as mobile or home use', ja: 'モバイルや個人向けなど' },
      suggest: suggestsServices,
    },
  },
  ask: ({ period, service }, context) => askFigure(service ?? CORPORATE, period, context),
});
