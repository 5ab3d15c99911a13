import { explainPage } from '../src/discord/explain-page.ts';
import { defineMessageCommand } from '../src/discord/message-command.ts';

export const explain = defineMessageCommand({
  name: { en: 'Explain', ja: '説明' },
  ask: (message) => ({ kind: 'page', page: explainPage(message) }),
});
