import { defineCommand } from '../src/discord/command.ts';
import { sourcesPage } from '../src/discord/sources-page.ts';

export const sources = defineCommand({
  name: 'sources',
  ja: '出典',
  description: { en: 'The documents that all figures come from', ja: 'すべての数値の出典資料' },
  options: {},
  ask: () => ({ kind: 'page', page: sourcesPage }),
});
