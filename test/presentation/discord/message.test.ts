import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCustomId } from '../../../src/presentation/discord/custom-id.ts';
import { escapeText } from '../../../src/presentation/discord/escape.ts';
import { isFolded } from '../../../src/presentation/discord/folding.ts';
import { LIMITS } from '../../../src/presentation/discord/limits.ts';
import { messageOf } from '../../../src/presentation/discord/message.ts';
import { toolsOf } from '../../../src/presentation/discord/tools.ts';
import type { MessagePayload } from '../../../src/presentation/discord/payload.ts';
import type { AnswerView } from '../../../src/presentation/view.ts';
import { checkNewMessage } from '../../../src/local/validation/validate.ts';
import { Query } from '../../../src/query/query.ts';
import { anyView, choice, lookup, REVENUE_3Q09, view } from './views.ts';

type Node = {
  type: number;
  content?: string;
  custom_id?: string;
  label?: string;
  options?: { label: string; value: string }[];
  components?: Node[];
};

/** All components of a message, nested ones too, in reading order. */
function nodes({ components }: MessagePayload): Node[] {
  const below = (node: Node): Node[] => [node, ...(node.components ?? []).flatMap(below)];
  return (components as unknown as Node[]).flatMap(below);
}
const texts = (message: MessagePayload): string[] => nodes(message).flatMap(({ content }) => content ?? []);
const written = (of: AnswerView): string => texts(messageOf(of)).join('\n---\n');
const buttons = (of: AnswerView): Node[] => nodes(messageOf(of)).filter(({ type }) => type === 2);

describe('what is long to read beside an answer', () => {
  const long = view({ sources: ['a', 'b', 'c'], notes: ['1', '2', '3', '4', '5'] });

  it('is counted, where a button shows it', () => {
    const query = lookup('revenue', '3Q09');
    expect(isFolded(long, query)).toBe(true);
    expect(texts(messageOf(long, { isFolded: true })).at(-1)).toBe(
      [
        '-# Source: a',
        '-# Source: b',
        '-# ⓘ 1',
        '-# ⓘ 2',
        '-# ⓘ 3',
        '-# … and 1 more source and 2 more notes: see Details.',
      ].join('\n'),
    );
    const japanese = texts(messageOf({ ...long, language: 'ja' }, { isFolded: true })).at(-1);
    expect(japanese).toContain('… ほか出典1件と注記2件は「詳細」にあります。');
    expect(toolsOf(long, query, { askerId: '1', ephemeral: true }).map(({ label }) => label)).toContain(
      'Details',
    );
  });

  it('is all told where no button can carry the query, or where it is not much', () => {
    expect(isFolded(long, undefined)).toBe(false);
    expect(isFolded(REVENUE_3Q09, lookup('revenue', '3Q09'))).toBe(false);
    expect(texts(messageOf(long)).at(-1)).toContain('-# ⓘ 5');
  });
});

describe('an answer as a message', () => {
  it('begins with the figure and what it is', () => {
    expect(texts(messageOf(REVENUE_3Q09))).toEqual([
      [
        '# JPY 16,038 million',
        '**Total revenues**, 3Q09 (Oct-Dec 2009)',
        '▼ down 8.5% year on year, from JPY 17,535 million in 3Q08',
      ].join('\n'),
      [
        '-# Source: Nine months FY2009 results release, 12 February 2010, Operating results summary, Total revenues, line 36',
        '-# ⓘ Read as the fiscal quarter.',
      ].join('\n'),
    ]);
  });

  it.each<[string, Partial<AnswerView>, string]>([
    [
      'a name with a comma',
      { figure: 'x', title: 'Connectivity, corporate use, 3Q09 (Oct-Dec 2009)' },
      '**Connectivity, corporate use**, 3Q09',
    ],
    ['a date', { figure: 'x', title: 'Cash, total, Dec 31, 2008' }, '**Cash, total**, Dec 31, 2008'],
    [
      'two dates',
      { figure: 'x', title: 'Change in Cash, total, Dec 31, 2008 to Dec 31, 2009' },
      '**Change in Cash, total**, Dec 31, 2008 to Dec 31, 2009',
    ],
    [
      'one date and another',
      { figure: 'x', title: 'Average of Cash, Mar 31, 2008 and Dec 31, 2008' },
      '**Average of Cash**, Mar 31, 2008 and Dec 31, 2008',
    ],
    ['a name alone', { figure: 'x', title: 'Total revenues' }, '**Total revenues**'],
    [
      'a period with a comma',
      { figure: 'x', title: 'Cash, 2008-12-31 (end of 3Q08, unaudited)' },
      '**Cash**, 2008-12-31 (end of 3Q08, unaudited)',
    ],
    [
      'a Japanese title',
      { figure: 'x', language: 'ja', title: '売上高、2009年度第3四半期（2009年10月〜12月）' },
      '**売上高**、2009年度第3四半期（2009年10月〜12月）',
    ],
    ['a rise', { changes: [{ direction: 'up', text: 'up 5%' }] }, '▲ up 5%'],
    ['no change', { changes: [{ direction: 'flat', text: 'unchanged' }] }, '■ unchanged'],
    [
      'a change without a meaning',
      { changes: [{ direction: 'unclear', text: 'from a loss to a profit' }] },
      '◆ from a loss to a profit',
    ],
    ['a formula', { formula: '9M09 − 1H09' }, '= 9M09 − 1H09'],
    ['a Japanese source', { language: 'ja', sources: ['決算短信'] }, '-# 出典: 決算短信'],
    ['no figure', { title: 'I know no metric called "*foo*"' }, '### I know no metric called "\\*foo\\*"'],
    [
      'a definition',
      { title: 'Goodwill: what was paid above the value of what was bought.' },
      '### Goodwill\nwhat was paid above',
    ],
    ['a title too long for a heading', { title: `Sorry, ${'x'.repeat(200)}` }, `Sorry, ${'x'.repeat(200)}`],
    [
      'a lead that says more',
      { title: 'EBITDA', lead: 'Operating income plus depreciation.' },
      '### EBITDA\nOperating income plus depreciation.',
    ],
    [
      'a table',
      {
        table: {
          header: ['', '3Q08', '3Q09'],
          rows: [
            ['Revenue', '17,535', '16,038'],
            ['売上原価', '1', '2'],
          ],
        },
      },
      '```\n            3Q08    3Q09\nRevenue   17,535  16,038\n売上原価       1       2\n```',
    ],
    [
      'a table with a long name',
      {
        table: {
          header: ['', '3Q09'],
          rows: [
            ['Connectivity and outsourcing (network) services', '9,297'],
            ['x'.repeat(50), '1'],
          ],
        },
      },
      `\`\`\`\n${' '.repeat(32)}3Q09\nConnectivity and outsourcing   9,297\n (network) services\n${'x'.repeat(29)}      1\n ${'x'.repeat(21)}\n\`\`\``,
    ],
    [
      'a table whose figures leave too little room for its names',
      {
        table: {
          header: ['', '3Q07', '3Q08', '3Q09'],
          rows: [['Connectivity and outsourcing services', '1,234,567', '2,345,678', '9,297']],
        },
      },
      `\`\`\`\n              3Q07       3Q08   3Q09\nConnectivity and outsourcing\n services\n         1,234,567  2,345,678  9,297\n\`\`\``,
    ],
    [
      'a table too wide for a phone',
      { table: { header: ['Row', 'A', 'B'], rows: [['Name_', '1'.repeat(20), '2'.repeat(20)]] } },
      `-# Row · A · B\n**Name\\_** · ${'1'.repeat(20)} · ${'2'.repeat(20)}`,
    ],
  ])('lays out %s', (_, given, expected) => {
    expect(written(view(given))).toContain(expected);
  });

  it('offers up to five choices as buttons and more as a menu, each with its whole question', () => {
    const many = (n: number) =>
      Array.from({ length: n }, (_, i) => choice(`Metric ${i}`, lookup(`metric_${i}`, '3Q09')));
    expect(buttons(view({ status: 'clarify', choices: many(5) }))).toHaveLength(5);
    const menu = nodes(messageOf(view({ status: 'clarify', language: 'ja', choices: many(30) }))).find(
      ({ type }) => type === 3,
    );
    expect(menu?.options).toHaveLength(25);
    expect(parseCustomId(menu?.options?.[7]?.value ?? '')).toEqual({
      action: 'ask',
      language: 'ja',
      query: lookup('metric_7', '3Q09'),
    });
    expect(written(view({ status: 'clarify', choices: many(27) }))).toContain(
      'Or ask: Metric 25?\nOr ask: Metric 26?',
    );
  });

  it('writes a choice out that is too long for a button, and offers each question once', () => {
    const figures = Array.from({ length: 20 }, (_, i) => ({ metric: `metric_${i}`, period: '3Q09' }));
    const long = choice('All', Query.parse({ kind: 'series', figures }));
    const given = view({
      status: 'clarify',
      choices: [long, choice('One', lookup('revenue', '3Q09'))],
      next: [choice('Again', lookup('revenue', '3Q09'))],
    });
    expect(buttons(given).map(({ label }) => label)).toEqual(['One']);
    expect(written(given)).toContain('Or ask: All?');
  });

  it('says what does not fit, and sends all of it along', () => {
    const rows = Array.from({ length: 200 }, (_, i) => [`Row ${i}`, '16,038', '17,535']);
    const message = messageOf({ ...REVENUE_3Q09, table: { header: ['', '3Q09', '3Q08'], rows } });
    const shown =
      texts(message)
        .join('\n')
        .match(/^Row \d+/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(100);
    expect(texts(message).at(-1)).toContain(
      `… and ${200 - shown} more rows: all of it is in the file below.`,
    );
    expect(message.files[0]?.content).toContain('Row 199');
    expect(message.files[0]?.content).toContain('JPY 16,038 million');
  });

  it('never exceeds a limit, and never leaves anything out silently, whatever the view', async () => {
    await fc.assert(
      fc.asyncProperty(anyView, async (any) => {
        const message = messageOf(any, { footer: 'Shared by <@1234567890>' });
        const all = nodes(message);
        expect(texts(message).join('').length).toBeLessThanOrEqual(LIMITS.text);
        expect(all.length).toBeLessThanOrEqual(LIMITS.components);
        const ids = all.flatMap((node) =>
          [node.custom_id ?? [], (node.options ?? []).map(({ value }) => value)].flat(),
        );
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id.length).toBeLessThanOrEqual(LIMITS.customId);
        const shown = texts(message).join('\n');
        const said = [...any.sources, ...any.notes, ...any.changes.map((change) => change.text)];
        if (message.files.length === 0) {
          // Only at the beginning of a line are there more characters to escape.
          for (const line of said)
            expect(
              [escapeText(line), escapeText(`x${line}`).slice(1)].some((form) => shown.includes(form)),
            ).toBe(true);
        }
        const { files: texted, ...rest } = message;
        const body = { ...rest, allowed_mentions: { parse: [] } };
        const files = texted.map(({ name, content }, index) => ({
          index: String(index),
          name,
          type: 'text/plain',
          bytes: Buffer.from(content),
        }));
        const around = { files, oldFlags: 0, oldFiles: [], isEdit: false, requireEmptyAllowedMentions: true };
        expect((await checkNewMessage(body, around, 'channel')).issues).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
