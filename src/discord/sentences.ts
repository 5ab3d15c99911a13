import type { Language } from '../presentation/view.ts';

/** What the bot says of itself rather than of figures. */
export const SENTENCES = {
  failed: {
    en: (id: string) =>
      `Something went wrong on my side. If it happens again, report it with this number: ${id}.`,
    ja: (id: string) => `内部でエラーが起きました。繰り返す場合は、この番号を添えて報告してください: ${id}`,
  },
  outdated: {
    en: 'This button is from an older version of me: please ask again.',
    ja: 'このボタンは古いバージョンのものです。もう一度質問してください。',
  },
  unknownCommand: {
    en: 'I no longer have this command. Reload Discord to see the current ones, or try /help.',
    ja: 'このコマンドは今はありません。Discordを再読み込みするか、/help を試してください。',
  },
  mayNotWrite: {
    en: 'I may not write in the channel where you asked me: someone who runs that server can allow me to send messages there. Here you can ask me directly.',
    ja: '質問されたチャンネルに書き込む権限がありません。サーバーの管理者に権限の付与を依頼してください。ここでは直接質問できます。',
  },
  slowDown: {
    en: 'That is more questions than I can answer at once: please wait ten seconds and ask again.',
    ja: '短い時間に質問が多すぎます。10秒ほど待ってから、もう一度お願いします。',
  },
  notYours: {
    en: 'Only the person who asked can delete this answer.',
    ja: 'この回答を削除できるのは、質問した人だけです。',
  },
  unreadable: {
    en: 'I can only read a reply that mentions me: please press “Follow up” below my answer, reply with the mention switched on, or write `@` and my name with your question.',
    ja: 'メンションのない返信は読めません。回答の下の「続けて質問」を押すか、返信時のメンションをオンにするか、メンションを付けて質問してください。',
  },
} as const;

/** The language of a Discord locale: Japanese for `ja`, English for any other. */
export const languageOf = (locale: string): Language => (locale === 'ja' ? 'ja' : 'en');
