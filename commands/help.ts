import { defineCommand } from '../src/discord/command.ts';
import { helpPage } from '../src/discord/help-page.ts';

export const help = defineCommand({
  name: 'help',
  ja: 'ヘルプ',
  description: { en: 'How to ask, with examples', ja: '質問のしかたと例' },
  options: {},
  ask: () => ({ kind: 'page', page: helpPage }),
});
