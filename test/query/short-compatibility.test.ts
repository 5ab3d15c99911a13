import { describe, expect, it } from 'vitest';
import { Query } from '../../src/query/query.ts';
import { KIND_LETTERS } from '../../src/query/short-letters.ts';
import { parseShort, printShort } from '../../src/query/short.ts';

/**
 * What stands in buttons of messages that were sent long ago. Each line must be read like this for as long as the short
 * form has the version 1: a change that breaks one takes a new version instead.
 */
const at = (metric: string, period: string, more: object = {}) => ({ metric, period, ...more });
const SENT: readonly (readonly [string, object])[] = [
  ['1l.revenue@3Q09', { kind: 'lookup', figure: at('revenue', '3Q09') }],
  [
    '1lLN.net_income@9M11',
    { kind: 'lookup', figure: at('net_income', '9M11'), readings: ['latest', 'short-name'] },
  ],
  [
    '1lCYEBFS.cash@20081231*o$',
    {
      kind: 'lookup',
      figure: at('cash', '2008-12-31', { basis: 'original', currency: 'USD' }),
      readings: ['calendar', 'year-end-naming', 'span-end', 'bare-year', 'from-conversation', 'spelling'],
    },
  ],
  [
    '1lLG.revenue@3Q09',
    { kind: 'lookup', figure: at('revenue', '3Q09'), readings: ['latest'], scale: 'billion' },
  ],
  ['1l_T.revenue@3Q09', { kind: 'lookup', figure: at('revenue', '3Q09'), readings: [], scale: 'thousand' }],
  ['1lH.revenue@3Q09', { kind: 'lookup', figure: at('revenue', '3Q09'), scale: 'hundred-million' }],
  ['1l.revenue@FY2008!n', { kind: 'lookup', figure: at('revenue', 'FY2008', { target: 'newest' }) }],
  ['1l.revenue@FY2008!f', { kind: 'lookup', figure: at('revenue', 'FY2008', { target: 'first' }) }],
  ['1l.revenue@FY2008!p', { kind: 'lookup', figure: at('revenue', 'FY2008', { target: 'previous' }) }],
  ['1l.revenue@FY2013!m', { kind: 'lookup', figure: at('revenue', 'FY2013', { target: 'midterm' }) }],
  [
    '1l.revenue@FY2008!20081024',
    { kind: 'lookup', figure: at('revenue', 'FY2008', { target: '2008-10-24' }) },
  ],
  [
    '1l.ownership@20091231+IIJ%20Tech~9m09-release',
    { kind: 'lookup', figure: at('ownership', '2009-12-31', { of: 'IIJ Tech', document: '9m09-release' }) },
  ],
  [
    '1cp.revenue@3Q08.@3Q09',
    { kind: 'change', from: at('revenue', '3Q08'), to: at('revenue', '3Q09'), in: 'percent' },
  ],
  [
    '1ca.revenue@3Q08.@3Q09',
    { kind: 'change', from: at('revenue', '3Q08'), to: at('revenue', '3Q09'), in: 'amount' },
  ],
  [
    '1ct.margin@3Q08.@3Q09',
    { kind: 'change', from: at('margin', '3Q08'), to: at('margin', '3Q09'), in: 'points' },
  ],
  ['1d.revenue@3Q09.costs@', { kind: 'difference', a: at('revenue', '3Q09'), b: at('costs', '3Q09') }],
  [
    '1rp.costs@3Q09.revenue@',
    { kind: 'ratio', of: at('costs', '3Q09'), to: at('revenue', '3Q09'), in: 'percent' },
  ],
  [
    '1rx.costs@3Q09.revenue@',
    { kind: 'ratio', of: at('costs', '3Q09'), to: at('revenue', '3Q09'), in: 'times' },
  ],
  ['1kh.atm@1H08.@1H09', { kind: 'rank', figures: [at('atm', '1H08'), at('atm', '1H09')], which: 'highest' }],
  ['1kl.atm@1H08.@1H09', { kind: 'rank', figures: [at('atm', '1H08'), at('atm', '1H09')], which: 'lowest' }],
  ...(
    [
      ['h', 'highest-percent'],
      ['l', 'lowest-percent'],
      ['a', 'highest-amount'],
      ['b', 'lowest-amount'],
    ] as const
  ).map(([letter, which]): readonly [string, object] => [
    `1m${letter}.si@9M08.@9M09.costs@9M08.@9M09`,
    {
      kind: 'rank-changes',
      moved: ['si', 'costs'].map((metric) => ({ from: at(metric, '9M08'), to: at(metric, '9M09') })),
      which,
    },
  ]),
  [
    '1s.revenue@1Q08>4Q08',
    { kind: 'series', figures: ['1Q08', '2Q08', '3Q08', '4Q08'].map((period) => at('revenue', period)) },
  ],
  [
    '1as.capex@1H08.@1H09',
    { kind: 'aggregate', figures: [at('capex', '1H08'), at('capex', '1H09')], how: 'sum' },
  ],
  [
    '1av.capex@1H08.@1H09',
    { kind: 'aggregate', figures: [at('capex', '1H08'), at('capex', '1H09')], how: 'average' },
  ],
  [
    '1g.revenue@FY2007.@FY2010',
    { kind: 'growth', from: at('revenue', 'FY2007'), to: at('revenue', 'FY2010') },
  ],
  ['1b.revenue@3Q09', { kind: 'breakdown', figure: at('revenue', '3Q09') }],
  ['1pc.revenue@3Q09', { kind: 'printed', figure: at('revenue', '3Q09'), measure: 'change' }],
  ['1pp.revenue@3Q09', { kind: 'printed', figure: at('revenue', '3Q09'), measure: 'change-percent' }],
  ['1pt.margin@3Q09', { kind: 'printed', figure: at('margin', '3Q09'), measure: 'change-points' }],
  ['1ps.costs@3Q09', { kind: 'printed', figure: at('costs', '3Q09'), measure: 'share-percent' }],
  [
    '1xp.(a+b)/c=oi@3Q09.depreciation@.revenue@',
    {
      kind: 'calculate',
      expression: '(a+b)/c',
      figures: [at('oi', '3Q09'), at('depreciation', '3Q09'), at('revenue', '3Q09')],
      in: 'percent',
    },
  ],
  ['1xn.2*a=oi@3Q09', { kind: 'calculate', expression: '2*a', figures: [at('oi', '3Q09')], in: 'plain' }],
  [
    '1ya.15000000000=revenue@3Q08.@3Q09',
    {
      kind: 'count',
      figures: [at('revenue', '3Q08'), at('revenue', '3Q09')],
      compare: 'above',
      threshold: 15e9,
    },
  ],
  [
    '1yb.-1.5=oi@3Q08.@3Q09',
    { kind: 'count', figures: [at('oi', '3Q08'), at('oi', '3Q09')], compare: 'below', threshold: -1.5 },
  ],
  ['1f.ebitda', { kind: 'define', metric: 'ebitda' }],
  ['1o.revenue@3Q09', { kind: 'sources', figure: at('revenue', '3Q09') }],
  ['1t.income@3Q09#2', { kind: 'statement', group: 'income', period: '3Q09', page: 2 }],
  ['1e.revenue#1', { kind: 'targets', metric: 'revenue', page: 1 }],
  ['1e.#1', { kind: 'targets', page: 1 }],
  [
    '1i.revenue@9M08~1h08-release#3',
    { kind: 'discrepancies', metric: 'revenue', period: '9M08', document: '1h08-release', page: 3 },
  ],
];

describe('a button that was sent with version 1', () => {
  it.each(SENT)('%s is read as it was meant', (text, query) => {
    expect(parseShort(text)).toEqual(Query.parse(query));
  });

  it('is printed in the same way still', () => {
    expect(SENT.map(([, query]) => printShort(Query.parse(query)))).toEqual(SENT.map(([text]) => text));
  });

  it('stands here for every kind of query', () => {
    const kinds = new Set(SENT.map(([text]) => text[1]));
    expect(Object.values(KIND_LETTERS).filter((letter) => !kinds.has(letter))).toEqual([]);
  });
});
