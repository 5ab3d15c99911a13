import { defineMessageCommand } from '../src/discord/message-command.ts';

export const checkFigures = defineMessageCommand({
  name: { en: 'Check figures', ja: '数値を確認' },
  ask: ({ text }) => ({ kind: 'page', page: (answerer, language) => answerer.check(text, language) }),
});
