import { describe, expect, it } from 'vitest';
import { periodKindsOf, periodsOfKind } from '../../../src/answering/known-periods.ts';
import type { Chart } from '../../../src/presentation/chart/chart.ts';
import { chartAlt } from '../../../src/presentation/chart/chart-alt.ts';
import { chartSvg } from '../../../src/presentation/chart/chart-svg.ts';
import { THEMES } from '../../../src/presentation/chart/theme.ts';
import { charted, dataset, lookup, of, slotChart, trend } from './charts.ts';

const tags = (svg: string, name: string): Record<string, string>[] =>
  Array.from(svg.matchAll(new RegExp(`<${name}( [^>]*?)/?>`, 'g')), ([, attributes = '']) =>
    Object.fromEntries(
      Array.from(
        attributes.matchAll(/ ([\w-]+)="([^"]*)"/g),
        ([, key = '', value = '']) => [key, value] as const,
      ),
    ),
  );
const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
const filled = (svg: string, colour: string) => tags(svg, 'rect').filter(({ fill }) => fill === colour);
const { light, dark } = THEMES;

/** Elements that open and close in order, and nothing that is no number where a number belongs. */
function expectSound(svg: string): void {
  const open: string[] = [];
  for (const [, closing, name = '', empty] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name);
  }
  expect(open).toEqual([]);
  expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
  for (const { width, height } of tags(svg, 'rect')) {
    expect(Number(width)).toBeGreaterThan(0);
    expect(Number(height)).toBeGreaterThan(0);
  }
}

describe('the drawing of a chart', () => {
  it('is the same for the same chart, and another one for another theme', () => {
    const query = trend('revenue', 'quarter');
    expect(chartSvg(slotChart(query), 'light')).toBe(chartSvg(slotChart(query), 'light'));
    expect(chartSvg(slotChart(query), 'light')).not.toBe(chartSvg(slotChart(query), 'dark'));
    expect(chartSvg(slotChart(query), 'dark')).toContain(`fill="${dark.panel}"`);
  });

  it('has a title, the periods, the unit, the values and the source', () => {
    const written = texts(chartSvg(slotChart(lookup('revenue', '9M09')), 'light'));
    expect(written).toEqual(
      expect.arrayContaining(['Total revenues', '9M07 to 9M11', 'JPY billion', '9M08', '50.8', '48.3', '0']),
    );
    expect(written.at(-1)).toBeDefined();
    expect(written.some((text) => text.startsWith('Source: Internet Initiative Japan, '))).toBe(true);
  });

  it('has losses below the zero line, with a sign and a colour of their own', () => {
    const chart = slotChart(trend('atm_operating_income', 'quarter'));
    const svg = chartSvg(chart, 'light');
    const [zero] = tags(svg, 'line').filter(({ stroke }) => stroke === light.zero);
    const losses = filled(svg, light.negative).filter(({ height }) => Number(height) > 13);
    expect(losses.length).toBeGreaterThan(3);
    for (const { y } of losses) expect(Number(y)).toBeGreaterThanOrEqual(Number(zero?.['y1']));
    expect(texts(svg)).toContain('\u2212161');
  });

  it('ends a line at a gap', () => {
    const chart = slotChart(trend('gross_margin_ratio', 'quarter'));
    const svg = chartSvg(chart, 'light');
    const known = chart.series[0]?.points.filter(Boolean).length ?? 0;
    const segments = tags(svg, 'path').filter(({ fill }) => fill === 'none');
    expect(segments.length).toBeGreaterThan(1);
    expect(segments.flatMap(({ d = '' }) => d.match(/[ML]/g) ?? []).length).toBeLessThanOrEqual(known);
    const empty = chart.slots.length - known;
    expect(texts(svg).filter((text) => text === 'n/a')).toHaveLength(empty);
  });

  it('hatches calculated columns, hollows calculated points, and explains both', () => {
    const columns = chartSvg(slotChart(trend('revenue', 'quarter')), 'light');
    expect(filled(columns, `url(#hatch-${light.series[0].slice(1)})`).length).toBeGreaterThan(2);
    expect(texts(columns)).toEqual(expect.arrayContaining(['Reported', 'Calculated from reported figures']));
    const points = chartSvg(slotChart(trend('gross_margin_ratio', 'quarter'), 'ja'), 'dark');
    expect(tags(points, 'circle').some(({ fill }) => fill === dark.panel)).toBe(true);
    expect(texts(points)).toContain('開示値からの算出値');
    expect(texts(chartSvg(slotChart(lookup('revenue', '9M09')), 'light'))).not.toContain('Reported');
  });

  it('says where the axis of a line does not start at zero; that of columns always does', () => {
    const cash = texts(chartSvg(slotChart(trend('cash', 'instant')), 'light'));
    expect(cash).toContain('The axis does not start at zero');
    expect(texts(chartSvg(slotChart(trend('revenue', 'quarter')), 'light'))).toContain('0');
  });

  it('marks targets across their columns, the newest one heaviest', () => {
    const chart = slotChart({ kind: 'targets', metric: 'revenue', page: 1 });
    const svg = chartSvg(chart, 'light');
    const marks = tags(svg, 'line').filter(({ stroke }) => stroke === light.target);
    // one of each in the legend
    expect(marks).toHaveLength(chart.targets.length + 2);
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['78.5', '2008-05-15', '9M08 actual', 'Earlier target']),
    );
  });

  it('escapes what it writes', () => {
    const chart: Chart = {
      ...slotChart(lookup('revenue', '9M09')),
      title: '<script>"A&B"\u0007</script>',
      sources: ['"><image href="x"/>'],
    };
    const svg = chartSvg(chart, 'light');
    expect(svg).toContain('&lt;script&gt;&quot;A&amp;B&quot;&lt;/script&gt;');
    expect(svg).not.toMatch(/<script|<image/);
    expect(svg).not.toContain('\u0007');
    expectSound(svg);
  });

  it('cuts a title that is too long, and thins labels that are too many', () => {
    const chart = slotChart(trend('revenue', 'quarter'));
    const svg = chartSvg({ ...chart, title: 'Long '.repeat(60) }, 'light');
    expect(texts(svg)[0]).toMatch(/^Long .*…$/);
    const many = Array.from({ length: 3 }, () => chart.slots).flat();
    const points = Array.from({ length: 3 }, () => chart.series[0]?.points ?? []).flat();
    const dense = chartSvg({ ...chart, slots: many, series: [{ name: 'x', points }] }, 'light');
    expectSound(dense);
    expect(texts(dense).filter((text) => /^\dQ\d\d$/.test(text)).length).toBeLessThan(many.length);
  });
});

describe('charts of all metrics', () => {
  const cases = dataset.metrics.flatMap(({ id }) =>
    periodKindsOf(dataset, id)
      .filter((kind) => periodsOfKind(dataset, id, kind).length >= 3)
      .map((kind) => ({ id, kind, query: trend(id, kind) })),
  );

  it.each(['en', 'ja'] as const)('are drawn without fault, within the panel: %s', (language) => {
    expect(cases.length).toBeGreaterThan(100);
    for (const { id, kind, query } of cases) {
      const chart = slotChart(query, language);
      const svg = chartSvg(chart, language === 'en' ? 'light' : 'dark');
      expectSound(svg);
      for (const { x, y, height } of tags(svg, 'rect')) {
        if (x === undefined) continue;
        expect(Number(x), `${id} ${kind}`).toBeGreaterThanOrEqual(0);
        expect(Number(y) + Number(height), `${id} ${kind}`).toBeLessThanOrEqual(450);
      }
      const alt = chartAlt(chart);
      expect(alt.length, `${id} ${kind}`).toBeLessThanOrEqual(1024);
      expect(alt).not.toMatch(/NaN|undefined/);
    }
  });

  it('and of their breakdowns and targets', () => {
    for (const { id } of dataset.metrics) {
      for (const period of dataset.partsOf(id).length > 1 ? dataset.periodsOf(id) : []) {
        const chart = charted({ kind: 'breakdown', figure: of(id, period) }, 'ja');
        if (chart) expectSound(chartSvg(chart, 'light'));
      }
      if (
        dataset.facts.some(
          ({ metric, kind, measure }) => metric === id && kind === 'target' && measure === 'value',
        )
      ) {
        const chart = charted({ kind: 'targets', metric: id, page: 1 });
        if (chart) expectSound(chartSvg(chart, 'dark'));
      }
    }
  });
});

describe('the alternative text', () => {
  it('states the figures, what is missing and what was calculated', () => {
    const text = chartAlt(slotChart(trend('revenue', 'quarter')));
    expect(text).toMatch(
      /^Column chart: Total revenues, 1Q07 to 3Q11 \(JPY million\)\. 1Q07 13,696 \(calculated\); /,
    );
    expect(text).toContain('; 3Q08 17,535; 4Q08 n/a; ');
  });

  it('states targets and shares', () => {
    const targets = chartAlt(slotChart({ kind: 'targets', metric: 'revenue', page: 1 }));
    expect(targets).toContain('FY2008 50,789 (9M08 actual)');
    expect(targets).toContain('FY2008 69,300 (target of 2009-02-12)');
    const parts = charted({ kind: 'breakdown', figure: of('revenue', '9M08') }, 'ja');
    expect(parts && chartAlt(parts)).toContain('ネットワークサービス売上高 25,941（51.1%）');
  });

  it('counts what does not fit', () => {
    const chart = charted({ kind: 'breakdown', figure: of('operating_cash_flow', '9M08') });
    const text = chart ? chartAlt(chart) : '';
    expect(text).toMatch(/; and \d+ more\.$/);
    expect(text.length).toBeLessThanOrEqual(1024);
  });
});
