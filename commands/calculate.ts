import { defineCommand } from '../src/discord/command.ts';

export const calculate = defineCommand({
  name: 'calculate',
  ja: '計算',
  description: { en: 'Work out an expression of figures and periods', ja: '指標と期間の式を計算する' },
  options: {
    expression: {
      ja: '式',
      description: {
        en: 'Such as: (revenue 3Q09 - revenue 3Q08) / revenue 3Q08',
        ja: '例: (売上高 3Q09 - 売上高 3Q08) / 売上高 3Q08',
      },
      required: true,
    },
  },
  ask: ({ expression }) => ({ kind: 'question', text: expression }),
});
