import { type APIApplicationCommandOption, type APIMessage, ApplicationCommandOptionType } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import type { Answerer } from '../../src/answerer.ts';
import { type LocalDiscord, messageOf } from '../../src/local/server.ts';
import { openAnswerer } from '../../src/open-answerer.ts';
import { buttonsOf, menuOf, type Stage, startStageWith, textOf } from './running-bot.ts';

/**
 * Every command with every option, every button and every menu that its answers have, in both languages, through the
 * real client. What they answer is tested elsewhere; here it's that they all do, privately and in public.
 */

const EPHEMERAL = 64;
/** What Discord waits for choices while somebody types, at most. */
const CHOICES_MS = 3000;

let stage: Stage<Answerer>;
beforeAll(async () => {
  stage = await startStageWith(openAnswerer());
});
afterAll(() => stage.close());
afterEach(() => {
  expect(stage.local.violations).toEqual([]);
});

/** What is typed into an option that offers nothing. */
const TYPED: Readonly<Record<string, Record<string, string>>> = {
  en: { question: 'profit 3Q09', expression: 'revenue 3Q09 - revenue 3Q08' },
  ja: { question: '3Q09の利益', expression: '売上高 3Q09 - 売上高 3Q08' },
};

type Values = Record<string, string>;
type Outcome = Awaited<ReturnType<LocalDiscord['user']['click']>>;

const textOptions = (options: readonly APIApplicationCommandOption[] = []) =>
  options.filter(({ type }) => type === ApplicationCommandOptionType.String);

describe.each(['en', 'ja'])('in %s', (language) => {
  const locale = language === 'ja' ? 'ja' : 'en-US';
  const isOfLanguage = (text: string): boolean =>
    /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text) === (language === 'ja');

  /** A value for an option: the first that is offered for an empty input, else a text. */
  async function valueFor(
    command: string,
    option: APIApplicationCommandOption,
    filled: Values,
  ): Promise<string> {
    if (!('autocomplete' in option) || !option.autocomplete) return TYPED[language]?.[option.name] ?? '';
    const values = { ...filled, [option.name]: '' };
    const offered = await stage.local.user.autocomplete(command, values, option.name, { locale });
    if (offered.kind !== 'choices') throw new Error(`/${command} ${option.name}: ${offered.kind}`);
    expect(offered.acknowledgedMs).toBeLessThan(CHOICES_MS);
    expect(offered.choices.length, `/${command} ${option.name}`).toBeGreaterThan(0);
    expect(offered.choices.length).toBeLessThanOrEqual(25);
    return String(offered.choices[0]?.value);
  }

  async function fill(command: string, options: readonly APIApplicationCommandOption[]): Promise<Values> {
    const values: Values = {};
    for (const option of options) values[option.name] = await valueFor(command, option, values);
    return values;
  }

  /** Presses every button of an answer but the one that deletes it, and chooses from its menu. */
  async function pressAll(answer: APIMessage): Promise<Map<string, Outcome>> {
    const outcomes = new Map<string, Outcome>();
    const { user } = stage.local;
    for (const [label, id] of Object.entries(buttonsOf(answer)))
      if (!id.startsWith('d:')) outcomes.set(label, await user.click(answer.id, id, { locale }));
    for (const { label, value } of menuOf(answer))
      outcomes.set(label, await user.select(answer.id, 'choose', [value], { locale }));
    return outcomes;
  }

  it.each(COMMANDS.map(({ definition }) => [definition.name, definition] as const))(
    '/%s: each option, alone and together, and each button of the answers',
    async (name, { options }) => {
      const { user, channelId } = stage.local;
      const required = textOptions(options).filter((option) => option.required);
      const others = textOptions(options).filter((option) => !option.required);
      const needed = await fill(name, required);
      const all = await fill(name, textOptions(options));
      const alone = await Promise.all(
        others.map(async (option) => ({ ...needed, [option.name]: await valueFor(name, option, needed) })),
      );
      for (const values of [needed, ...alone, all]) {
        const answer = messageOf(await user.slash(name, values, { locale }));
        expect((answer.flags ?? 0) & EPHEMERAL, JSON.stringify(values)).toBe(0);
        expect(isOfLanguage(textOf(answer)), textOf(answer)).toBe(true);
        for (const [label, outcome] of await pressAll(answer)) {
          const about = `/${name} ${JSON.stringify(values)}: ${label}`;
          expect(['message', 'modal'], about).toContain(outcome.kind);
          if (outcome.kind === 'message')
            expect(textOf(outcome.message), about).not.toMatch(/older version|古い/);
        }
        const remove = Object.values(buttonsOf(answer)).find((id) => id.startsWith('d:')) ?? '';
        await user.click(answer.id, remove, { locale, timeoutMs: 500 });
        expect(user.messages(channelId).map(({ id }) => id)).not.toContain(answer.id);
      }
      const hidden = messageOf(await user.slash(name, { ...needed, private: true }, { locale }));
      expect((hidden.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    },
    60_000,
  );
});

it.each(['Chart', 'CSV'])('%s as a message of its own can be deleted by who asked for it', async (label) => {
  const { user, channelId } = stage.local;
  const answer = messageOf(await user.slash('target', { metric: 'revenue' }));
  const file = messageOf(await user.click(answer.id, buttonsOf(answer)[label] ?? ''));
  expect(file.attachments).toHaveLength(1);
  await user.click(file.id, buttonsOf(file)['Delete'] ?? '', { timeoutMs: 500 });
  expect(user.messages(channelId).map(({ id }) => id)).not.toContain(file.id);
});
