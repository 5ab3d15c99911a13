import { beforeAll, describe, expect, it } from 'vitest';
import type { Answerer } from '../../src/answerer.ts';
import { hasStatement } from '../../src/answering/known-periods.ts';
import type { Asked } from '../../src/discord/command.ts';
import { askFigure } from '../../src/discord/ask-figure.ts';
import { checkNewMessage } from '../../src/local/validation/validate.ts';
import { parseCustomId } from '../../src/presentation/discord/custom-id.ts';
import { isFolded } from '../../src/presentation/discord/folding.ts';
import { openAnswerer } from '../../src/open-answerer.ts';
import { messageOf } from '../../src/presentation/discord/message.ts';
import { toolsOf } from '../../src/presentation/discord/tools.ts';
import { explanationOf } from '../../src/presentation/explanation.ts';
import type { AnswerView, Language } from '../../src/presentation/view.ts';
import type { Query } from '../../src/query/query.ts';
import { suggestMetrics, suggestPeriods } from '../../src/understanding/suggest.ts';
import { buttonsOf } from './running-bot.ts';

let answerer: Answerer;
beforeAll(() => {
  answerer = openAnswerer();
});

function viewOf(asked: Asked, language: Language): AnswerView {
  if (asked.kind === 'page') return asked.page(answerer, language);
  return (
    asked.kind === 'query' ? answerer.answer(asked.query, language) : answerer.ask(asked.text, { language })
  ).view;
}

/** What Discord would say against a view's message. */
async function issuesOf(view: AnswerView, query?: Query): Promise<unknown[]> {
  const tools = toolsOf(view, query, { askerId: '1'.repeat(20), ephemeral: false, charted: true });
  const { files, ...rest } = messageOf(view, { tools, isFolded: isFolded(view, query) });
  const uploaded = files.map(({ name, content }, index) => {
    return { index: String(index), name, type: 'text/plain', bytes: Buffer.from(content) };
  });
  const around = {
    files: uploaded,
    oldFlags: 0,
    oldFiles: [],
    isEdit: false,
    requireEmptyAllowedMentions: true,
  };
  return (await checkNewMessage({ ...rest, allowed_mentions: { parse: [] } }, around, 'channel')).issues;
}

describe.each<Language>(['en', 'ja'])('in %s', (language) => {
  it('each suggested period of each metric has an answer, and Discord accepts it', async () => {
    const { dataset } = answerer;
    let answers = 0;
    for (const { id } of dataset.metrics) {
      for (const { value } of suggestPeriods(dataset, id, '', language)) {
        const view = viewOf(askFigure(id, value, { dataset, language }), language);
        expect(view.status, `${id} ${value}: ${view.title}`).toBe('answered');
        expect(view.figure, `${id} ${value}`).not.toBeNull();
        expect(await issuesOf(view), `${id} ${value}`).toEqual([]);
        answers += 1;
      }
    }
    expect(answers).toBeGreaterThan(1000);
  }, 120_000);

  it('each metric at each period that has data is a message that Discord accepts, with all that explains it', async () => {
    const { dataset } = answerer;
    let answers = 0;
    for (const { id } of dataset.metrics) {
      for (const period of dataset.periodsOf(id)) {
        const query: Query = { kind: 'lookup', figure: { metric: id, period } };
        const { outcome, view } = answerer.answer(query, language);
        if (outcome.status !== 'answered') continue;
        expect(await issuesOf(view, query), `${id} ${period}`).toEqual([]);
        const explained = explanationOf(outcome, dataset, language);
        expect(await issuesOf(explained), `${id} ${period}`).toEqual([]);
        answers += 1;
      }
    }
    expect(answers).toBeGreaterThan(1000);
  }, 120_000);

  it('each button leads to an answer, and each refusal of a headline figure to buttons', async () => {
    const { dataset } = answerer;
    for (const { value: metric } of suggestMetrics(dataset, '', language)) {
      const shown = [
        ...suggestPeriods(dataset, dataset.metrics.find(({ id }) => id === metric)?.id, '', language).map(
          ({ value }) => value,
        ),
        '1Q05',
      ];
      for (const period of shown) {
        const message = messageOf(viewOf(askFigure(metric, period, { dataset, language }), language));
        const buttons = Object.entries(buttonsOf(message));
        if (period === '1Q05') expect(buttons.length, metric).toBeGreaterThan(0);
        for (const [label, id] of buttons) {
          const pressed = parseCustomId(id);
          expect(pressed, id).toBeDefined();
          if (!pressed) continue;
          const view = viewOf({ kind: 'query', query: pressed.query }, pressed.language);
          expect(view.status, `${metric} ${period}: ${label}`).toBe('answered');
          expect(await issuesOf(view), label).toEqual([]);
        }
      }
    }
  }, 120_000);

  it('each page of each statement, of the targets and of the discrepancies is one that Discord accepts', async () => {
    const { dataset } = answerer;
    const firsts = [
      ...[...dataset.groups.keys()].flatMap((group) =>
        dataset.periods
          .filter((period) => hasStatement(dataset, group, period))
          .slice(-6)
          .map((period) => ({ kind: 'statement' as const, group, period, page: 1 })),
      ),
      { kind: 'targets' as const, page: 1 },
      { kind: 'discrepancies' as const, page: 1 },
    ];
    let pages = 0;
    for (const first of firsts) {
      const { outcome } = answerer.answer(first, language);
      const of = outcome.status === 'answered' ? (outcome.page?.of ?? 1) : 0;
      expect(of, JSON.stringify(first)).toBeGreaterThan(0);
      for (let page = 1; page <= of; page += 1) {
        const { view } = answerer.answer({ ...first, page }, language);
        expect(await issuesOf(view), `${JSON.stringify(first)} ${page}`).toEqual([]);
        pages += 1;
      }
    }
    expect(pages).toBeGreaterThan(80);
  }, 120_000);
});
