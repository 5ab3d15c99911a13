import { defineCommand } from '../src/discord/command.ts';

export const ask = defineCommand({
  name: 'ask',
  ja: '質問',
  description: { en: 'Ask a question in words', ja: '言葉で質問する' },
  options: {
    question: {
      ja: '質問',
      description: {
        en: 'Such as: operating income nine months 2008',
        ja: '例: 2008年度第3四半期累計の営業利益',
      },
      required: true,
    },
  },
  ask: ({ question }) => ({ kind: 'question', text: question }),
});
