import { checkPage } from '../src/discord/check-page.ts';
import { defineMessageCommand } from '../src/discord/message-command.ts';

export const checkFigures = defineMessageCommand({
  name: { en: 'Check figures', ja: '数値を確認' },
  ask: (message) => ({ kind: 'page', page: checkPage(message) }),
});
