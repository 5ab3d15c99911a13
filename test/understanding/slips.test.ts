import { describe, expect, it } from 'vitest';
import { periodKindsOf, periodsOfKind } from '../../src/answering/known-periods.ts';
import { dataDirectory } from '../../src/dataset/files.ts';
import { loadVocabulary } from '../../src/understanding/words/vocabulary.ts';
import { createRandom, type Random } from '../fuzz/random.ts';
import { answerer } from '../answering/answerer.ts';
import { answered, told } from './cases.ts';

/**
 * Names of the catalog with what fingers do to them. Most are still to be understood; none may lead to the figure of
 * another metric.
 */

const { dataset } = answerer;
const { abbreviations } = loadVocabulary(dataDirectory());
const NEIGHBOURS: Readonly<Record<string, string>> = {
  ...{ a: 'sqz', b: 'vn', c: 'xv', d: 'sf', e: 'wr', f: 'dg', g: 'fh', h: 'gj', i: 'uo', j: 'hk', k: 'jl' },
  ...{
    l: 'k',
    m: 'n',
    n: 'bm',
    o: 'ip',
    p: 'o',
    q: 'w',
    r: 'et',
    s: 'ad',
    t: 'ry',
    u: 'yi',
    v: 'cb',
    w: 'qe',
  },
  ...{ x: 'zc', y: 'tu', z: 'x' },
};

const names = dataset.metrics.flatMap(({ id, name, labels, aliases }) => {
  const periods = periodKindsOf(dataset, id).flatMap((kind) => [...periodsOfKind(dataset, id, kind)]);
  return periods.length ? [name.en, ...labels, ...aliases.en].map((said) => ({ said, periods })) : [];
});
/** What is a word by itself, "dec" as well as "band", is no longer seen to be one cut short. */
const whole = new Set(
  names
    .flatMap(({ said }) => said.toLowerCase().split(/[^a-z]+/))
    .flatMap((word) => [word, word.replace(/s$/, '')])
    .concat(['dec', 'mar', 'oct', 'sep', 'apr', 'jan', 'bro'])
    // "dep" is short for something else
    .concat(Object.keys(abbreviations)),
);

/** A slip anywhere but at the first letter, which is nearly always the right one. */
function slip(word: string, random: Random): string {
  const at = 1 + random.int(word.length - 1);
  const near = random.pick(Array.from(NEIGHBOURS[word.charAt(at).toLowerCase()] ?? 'x'));
  const swapped = Math.min(at, word.length - 2);
  const slipped = random.pick([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, swapped) + word.charAt(swapped + 1) + word.charAt(swapped) + word.slice(swapped + 2),
    word.slice(0, at) + near + word.slice(at + 1),
    word.slice(0, at) + near + word.slice(at),
  ]);
  return whole.has(slipped.toLowerCase()) ? word : slipped;
}

const cut = (word: string, random: Random): string => {
  const short = word.slice(0, 3 + random.int(3));
  return whole.has(short.toLowerCase()) ? word : short;
};
const withoutVowels = (word: string): string => word.charAt(0) + word.slice(1).replace(/[aeiou]/g, '');

/** Changes one of a name's words that are as long as that. */
function changed(name: string, random: Random, least: number, change: (word: string) => string): string {
  const words = name.split(' ');
  const fit = words.flatMap((word, at) => (word.length >= least && /^[a-z]+$/i.test(word) ? [at] : []));
  if (!fit.length) return name;
  const at = random.pick(fit);
  return words.map((word, index) => (index === at ? change(word) : word)).join(' ');
}

const KINDS: readonly (readonly [
  what: string,
  least: number,
  change: (name: string, random: Random) => string,
])[] = [
  ['a slip of the keys', 0.95, (name, random) => changed(name, random, 5, (word) => slip(word, random))],
  [
    'two slips',
    0.84,
    (name, random) => {
      const once = changed(name, random, 5, (word) => slip(word, random));
      return changed(once, random, 5, (word) => slip(word, random));
    },
  ],
  ['a word cut short', 0.88, (name, random) => changed(name, random, 6, (word) => cut(word, random))],
  [
    'all long words cut short',
    0.72,
    (name, random) => name.replace(/\b[a-z]{7,}\b/gi, (word) => cut(word, random)),
  ],
  ['a word without its vowels', 0.94, (name, random) => changed(name, random, 6, withoutVowels)],
  [
    'two words run together',
    0.93,
    (name, random) => {
      const gaps = [...name.matchAll(/(?<=[a-z]{3}) (?=[a-z]{3})/gi)];
      if (!gaps.length) return name;
      const { index } = random.pick(gaps);
      return name.slice(0, index) + name.slice(index + 1);
    },
  ],
];

describe.each(KINDS)('names with %s', (what, least, change) => {
  const random = createRandom(what.length);
  const asked = names
    .filter((_, index) => index % 4 === what.length % 4)
    .flatMap(({ said, periods }) => {
      const changedName = change(said, random);
      const period = random.pick(periods);
      const wanted = told(`${said} ${period}`);
      if (changedName === said || !/^-?\d/.test(wanted)) return [];
      const question = `${changedName} ${period}`;
      return [{ question, wanted, got: told(question) }];
    });

  it('never lead to the figure of another metric', () => {
    const wrong = asked.filter(({ got, wanted }) => /^-?\d/.test(got) && got !== wanted);
    expect(wrong).toEqual([]);
  });

  it('are mostly understood', () => {
    const right = asked.filter(({ got, wanted }) => got === wanted);
    expect(asked.length).toBeGreaterThan(300);
    expect(right.length / asked.length).toBeGreaterThan(least);
  });
});

answered({
  'words as people cut them': {
    'sys constr revenu q3 fy08': '3,724,073,000 JPY revenue_systems_construction 3Q08',
    'deprec & amort 3q09': '1,290,948,000 JPY depreciation_and_amortization 3Q09',
    'accnts payable 30 sep 08': '6,794,589,000 JPY accounts_payable 2008-09-30',
    'defered income 9/30/2008': '1,874,696,000 JPY deferred_income 2008-09-30',
    'maint order backl dec 2009': '9,689,000,000 JPY order_backlog_operation 2009-12-31',
    'net cash from fin activites 1h07': '2,345,609,000 JPY financing_cash_flow 1H07',
    'prop & equip end of dec 2008': '13,805,470,000 JPY property_and_equipment 2008-12-31',
    'out sourcing services revenue 2q07': '3,438,596,000 JPY revenue_outsourcing 2Q07',
    'nte income 3q09': '417,906,000 JPY net_income 3Q09',
    'net inc 3q09': '417,906,000 JPY net_income 3Q09',
    'capex wth leases 2q07': '1,058,000,000 JPY capex 2Q07',
    'IIJ-GlobalSG&A 9M11': '2,273,000,000 JPY iij_global_sga 9M11',
    'write down of investments cash flow 2q08': '53,701,000 JPY cf_writedown_of_investments 2Q08',
    'cap ex 3q07': '1,242,000,000 JPY capex 3Q07',
  },
  'a little word misspelt, or run together with the one beside it': {
    'how mch was revenue in 3Q09': '16,037,755,000 JPY revenue 3Q09',
    'wat was the total revneue feom nine monhts of FY2009': '48,312,779,000 JPY revenue 9M09',
    'total assets endof September 2008': '53,275,475,000 JPY total_assets 2008-09-30',
    'income taxse 2Q07': '-1,980,199,000 JPY income_tax 2Q07',
    'pretax incoem 2Q07': '940,734,000 JPY income_before_tax 2Q07',
    'net income forthe nine months of FY2007': '4,087,991,000 JPY net_income 9M07',
  },
  'a little word misspelt as another': {
    'net cash form operating activites 2q07': '1,444,306,000 JPY operating_cash_flow 2Q07',
    'how much did revenue grow form 1H07 to 1H08': '3,263,597,000 JPY revenue 1H08',
    'what is the legal form of IIJ': 'not answered',
    // what was typed is nearer to a word that is no name
    'fiall net profit 1H08': '367,554,000 JPY net_income',
    'cash raised from fina 9M08': '-4,911,237,000 JPY financing_cash_flow',
    'iij data centre conectivity service contracts dec 31 2009': '299 contracts contracts_data_center',
  },
  'a month misspelt where a date has one': {
    'accounts receivable, Match 31 2008': '12,255,163,000 JPY accounts_receivable 2008-03-31',
    'equity ratio at Jne 30 2008': '48.1207 % equity_ratio 2008-06-30',
    'total assets 31 dce 2008': '52,558,295,000 JPY total_assets 2008-12-31',
  },
  'two words run together, one of them misspelt': {
    'backbnecost 2q08': '951,000,000 JPY cost_backbone 2Q08',
    'intrestexpence 3q09': '-72,983,000 JPY interest_expense 3Q09',
    'accountsrecievable net sept 30 2008': '9,980,614,000 JPY accounts_receivable 2008-09-30',
    'waht were accured expenses on 30sep2008??': '1,054,540,000 JPY accrued_expenses 2008-09-30',
  },
  'what is written in another form once it is spelt right': {
    'losses on wriye-down of other investments in Oct-Dec 2008':
      '-268,124,000 JPY losses_on_writedown_of_investments 3Q08',
  },
  'misspelt words that happen to be English ones are read by the name that they stand in': {
    'data center connectivity contacts 2009-12-31': '299 contracts contracts_data_center 2009-12-31',
    'purchase of properly and equipment 9M08': '-2,663,014,000 JPY cf_purchase_of_property 9M08',
  },
});

answered({
  'the plain name behind what people type around it': {
    'how much went into capex in 3Q09': '1,574,000,000 JPY capex 3Q09',
    'R&D spend in q3 fy09 i guess': '77,889,000 JPY research_and_development 3Q09',
    'datacenter connectivity service contracts dec 31st 07': '293 contracts contracts_data_center 2007-12-31',
    'oprating csah flow first haf fy2009': '4,792,214,000 JPY operating_cash_flow 1H09',
    'FY2009 revnue tarrget b4 the feb 2010 revison': '73,000,000,000 JPY revenue FY2009',
  },
});

describe('words that only look like ones cut short or misspelt', () => {
  it.each([
    ...['ntt', 'kddi', 'nec', 'gmo', 'ocn', 'nifty', 'biglobe', 'softbank', 'emobile', 'sony', 'google'],
    ...['recruit', 'fujitsu', 'hitachi', 'asahi', 'sakura', 'usen', 'mixi', 'gree', 'dena', 'cisco', 'oki'],
    ...['advertising', 'rental', 'export', 'domestic', 'overseas', 'interest rate', 'stock price', 'tuition'],
    // English words one letter from "sale", "connection", "contract", "count", "dividend", "revised", "deducted"
    ...['scale', 'scales', 'collection', 'contact', 'court', 'dividing', 'religion', 'dedicated', 'driver'],
    ...[
      'mars',
      'mats',
      'canon',
      'visa',
      'astellas',
      'singtel',
      'alsok',
      'sega',
      'sonet',
      'netone',
      'deco',
      'mobius',
    ],
    ...["bose's", "coke's", "gree's", "charter's", "ono's"],
    ...['supermarket', 'networking', 'college', 'delivery', 'charging', 'cancer', 'chain', 'water', 'engine'],
  ])('%s', (word) => {
    for (const name of ['revenue', 'operating income', 'net income', 'total assets', 'contracts'])
      expect(told(`${word} ${name} 3Q09`), name).not.toMatch(/^-?\d/);
  });

  it('FCF, which can mean two figures and is no slip for a third, CFF', () => {
    expect(told('fcf 9M09')).not.toMatch(/^-?\d/);
  });
});

answered({
  'a name of two short words that is misspelt in its second': {
    'hi-hoo contracts end of decmber 2009': '171,511 contracts contracts_hiho 2009-12-31',
    'hi-hoh contracts Dec 2009': '171,511 contracts contracts_hiho 2009-12-31',
  },
  'words cut short, run together and misspelt in one question': {
    'dilutted e.p.s. 9M07 in yen': '19,803.09 JPY/share eps_diluted 9M07',
    'dc conectivity servce contracts dec 2009': '299 contracts contracts_data_center 2009-12-31',
    'atm buisness segmnt op loss 9m09': '-730,462,000 JPY segment_income_atm 9M09',
    'total revnue 9MO9': '48,312,779,000 JPY revenue 9M09',
    'op income 3QO8': '838,900,000 JPY operating_income 3Q08',
    'minorty intrests in loses of subs 1h07': '24,212,000 JPY minority_interests 1H07',
    'cash&equivs@30jun08': '9,943,205,000 JPY cash 2008-06-30',
    'revenue 08/10-08/12': '17,535,162,000 JPY revenue 3Q08',
  },
});
