import { describe, expect, it } from 'vitest';
import { parsePeriodId } from '../../src/periods/period.ts';
import type { Outcome } from '../../src/answering/answer.ts';
import { answerer } from '../answering/answerer.ts';

/**
 * The ways in which periods are named, as a table from what is meant to what people write. Spans are asked of a flow,
 * dates of a balance. A phrasing that is read as another period, or as several, fails with what it was read as.
 */

/** The one period that a question was read as; or how it was not. */
function periodRead(outcome: Outcome): string {
  if (outcome.status === 'answered') return outcome.headline?.period ?? 'no one period';
  if (outcome.status === 'unanswered' && outcome.reason.code === 'no-figure')
    return outcome.reason.figure.period;
  return `${outcome.status} (${outcome.reason.code})`;
}

const isJapanese = (text: string): boolean => /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(text);

type Corpus = Record<string, readonly string[]>;

const SPANS: Corpus = {
  '3Q09': [
    '3Q09',
    '3q09',
    'Q3 09',
    "Q3 '09",
    "3Q'09",
    'Q309',
    'Q3 FY2009',
    'Q3FY2009',
    'Q3 FY09',
    'FY2009 Q3',
    'FY09 3Q',
    'FY2009 third quarter',
    'Q3 2009',
    '2009 Q3',
    '2009Q3',
    '2009-Q3',
    '2009 3Q',
    '3Q 2009',
    '3Q FY2009',
    '3Q of FY2009',
    'third quarter 2009',
    'third quarter of fiscal 2009',
    'the third quarter of fiscal year 2009',
    'third quarter of FY2009',
    '3rd quarter 2009',
    '3rd qtr FY2009',
    'third fiscal quarter of 2009',
    'quarter 3 of fiscal 2009',
    'Oct-Dec 2009',
    'October-December 2009',
    'Oct - Dec 2009',
    'Oct to Dec 2009',
    'from October to December 2009',
    'October through December 2009',
    'three months ended December 31, 2009',
    'the three months ended Dec. 31, 2009',
    'three months ended December 2009',
    '3 months ended 31 December 2009',
    '3 months to December 2009',
    'three-month period ended December 31, 2009',
    'quarter ended December 31, 2009',
    'the quarter ending December 2009',
    'December 2009 quarter',
    'the December quarter of 2009',
    'the three months to end-December 2009',
    'calendar Q4 2009',
    'Q4 of calendar 2009',
    '3Q09 (3 months)',
    '2009年度第3四半期',
    '2009年度3Q',
    '2009年度 第三四半期',
    '2010年3月期第3四半期（3ヶ月）',
    '2009年10-12月',
    '2009年10～12月期',
    '2009年10月〜12月',
    '2009年10月から12月',
    '２００９年度第３四半期',
    '平成21年度第3四半期',
    'H21年度第3四半期',
    '2009年度第3四半期（10-12月）',
    '第3四半期(10-12月) 2009年度',
    '09年10-12月',
    '2010年3月期第3四半期連結会計期間',
    '2009年度第3四半期単独',
  ],
  '1H08': [
    'the half year that ended in September 2008',
    'the first half of the fiscal year that ends in March 2009',
    '1H08',
    '1h08',
    'H1 08',
    'H1 FY2008',
    'H1 2008',
    '2008 H1',
    '2008H1',
    'FY2008 H1',
    'FY08 1H',
    '1H FY2008',
    '1H of FY2008',
    'first half 2008',
    'first half of 2008',
    'the first half of fiscal 2008',
    'first half of FY2008',
    '1st half of FY2008',
    'six months ended September 30, 2008',
    'the six months ended Sept. 30, 2008',
    '6 months ended September 2008',
    'six months to September 2008',
    'half year ended September 30, 2008',
    'interim period of FY2008',
    'FY2008 interim',
    'Apr-Sep 2008',
    'April-September 2008',
    'April to September 2008',
    '1Q-2Q 2008',
    'first six months of FY2008',
    'first two quarters of FY2008',
    '2Q08 cumulative',
    '2008年度上期',
    '2008年度上半期',
    '2008年度第2四半期累計',
    '2009年3月期第2四半期累計',
    '2008年4-9月',
    '2008年4月〜9月',
    '2008年度中間期',
    '08上期',
    '08年度上期',
    '2008年度前半',
    '2009年3月期第二四半期累計',
  ],
  '9M08': [
    'the nine months that ended on December 31, 2008',
    '9M08',
    '9m08',
    '9M FY2008',
    '9M 2008',
    '9M FY08',
    'FY2008 9M',
    'nine months 2008',
    'nine months of 2008',
    'nine months FY2008',
    '9 months FY2008',
    'nine-month FY2008',
    '1Q-3Q 2008',
    '1Q-3Q FY2008',
    'Q1-Q3 FY2008',
    '1Q to 3Q FY2008',
    '1Q-3Q08',
    'first nine months of FY2008',
    'the first nine months of fiscal 2008',
    'first three quarters of FY2008',
    'nine months ended December 2008',
    'nine months ended December 31, 2008',
    'the nine months ended Dec. 31, 2008',
    'the 9 months to Dec 2008',
    'nine months to 31 December 2008',
    'nine-month period ended December 31, 2008',
    'Apr-Dec 2008',
    'April-December 2008',
    'April through December 2008',
    'Apr 08 - Dec 08',
    'from April to December 2008',
    '3Q08 cumulative',
    'cumulative 3Q FY2008',
    'cumulative third quarter of FY2008',
    '3Q08 YTD',
    '2009年3月期第3四半期累計',
    '2008年度第3四半期累計',
    '2008年度第3四半期累計期間',
    '2008年4-12月',
    '2008年4月～12月',
    '2008年度9ヶ月累計',
    '2008年度9ヶ月',
    '2008年4〜12月期',
    '09/3期第3四半期累計',
    '2009/3期3Q累計',
    '2009年3月期第3四半期連結累計期間',
    '2009年3月期第三四半期累計',
    '第3四半期累計(4-12月) 2008年度',
    '2008年12月31日に終了した9ヶ月間',
    '2008年度の最初の9ヶ月',
  ],
  FY2008: [
    'FY2008',
    'FY08',
    "FY'08",
    'fy 2008',
    'fiscal 2008',
    'fiscal year 2008',
    'the fiscal year 2008',
    'financial year 2008',
    'full year 2008',
    'full-year FY2008',
    'full fiscal year 2008',
    '2008 full year',
    'FY2008 full year',
    'year ending March 2009',
    'the year ended March 31, 2009',
    'year to March 2009',
    'fiscal year ended March 31, 2009',
    'the fiscal year ending March 2009',
    'twelve months ended March 31, 2009',
    '12 months to March 2009',
    'FY3/2009',
    'FY3/09',
    'FY2009/3',
    'FY2008/09',
    'FYE March 2009',
    'FYE 3/2009',
    'Apr 2008 - Mar 2009',
    'April 2008 to March 2009',
    '2008年度',
    '2008年度通期',
    '2009年3月期',
    '2009年3月期通期',
    '09年3月期',
    '平成21年3月期',
    '平成20年度',
    '09/3期',
    '2009/3期',
  ],
  '1Q08': [
    '1Q08',
    'Q1 FY2008',
    'first quarter of fiscal 2008',
    'Apr-Jun 2008',
    'April-June 2008',
    'three months ended June 30, 2008',
    'June 2008 quarter',
    'quarter ended June 2008',
    'first three months of FY2008',
    '1Q of FY3/2009',
    '2008年度第1四半期',
    '2009年3月期第1四半期',
    '2008年4-6月期',
    '2008年4月〜6月',
  ],
  '2Q08': [
    '2Q08',
    'Q2 FY08',
    'second quarter of 2008',
    'Jul-Sep 2008',
    'July to September 2008',
    'three months ended September 30, 2008',
    'September 2008 quarter',
    'calendar Q3 2008',
    'CY2008 Q3',
    '2008年度第2四半期',
    '2008年7-9月',
    '2008年度第2四半期（3ヶ月）',
  ],
  '4Q08': [
    '4Q08',
    'Q4 FY2008',
    'fourth quarter of fiscal 2008',
    'final quarter of FY2008',
    'Jan-Mar 2009',
    'three months ended March 31, 2009',
    'March 2009 quarter',
    'calendar Q1 2009',
    '2008年度第4四半期',
    '2009年1-3月期',
  ],
  '2H08': [
    '2H08',
    'H2 FY2008',
    'second half of FY2008',
    'the latter half of FY2008',
    'six months ended March 31, 2009',
    'Oct 2008 - Mar 2009',
    'October 2008 to March 2009',
    '2008年度下期',
    '2008年度下半期',
    '2008年10月〜2009年3月',
  ],
  '9M11': [
    '9M11',
    'nine months of FY2011',
    'nine months ended December 31, 2011',
    '2012年3月期第3四半期累計',
    '2011年度第3四半期累計',
  ],
  '3Q11': ['3Q11', 'Q3 FY2011', 'quarter ended December 2011', '2011年度第3四半期', '2011年10-12月期'],
  '4Q10': [
    'the last quarter of fiscal 2010',
    'last quarter of FY2010',
    'the final quarter of FY10',
    'the closing quarter of fiscal 2010',
    'FY2010, last quarter',
    'the latest quarter of fiscal 2010',
    'last quarter of the fiscal year 2010',
  ],
  '2Q11': [
    'the quarter right before 3Q11',
    'the quarter just before 3Q11',
    'the quarter that came before 3Q11',
    'the quarter immediately preceding 3Q11',
    'the quarter just after 1Q11',
    'a quarter on from 1Q11',
    'the quarter between 1Q11 and 3Q11',
    'the quarter that lies between Q1 and Q3 of FY2011',
  ],
  '2Q07': [
    'the second quarter of the fiscal year that ended March 2008',
    'Q2 of the year which ended on March 31, 2008',
    'the Sept 2007 quarter',
    'Sep-07 quarter',
  ],
  '3Q08': ['the last quarter of 9M08'],
};

const DATES: Corpus = {
  '2008-12-31': [
    '31-Dec-08',
    '31/dec/2008',
    '31 dec 08',
    '31dec2008',
    'dec312008',
    '20081231',
    '2008-12-31',
    '2008/12/31',
    '31/12/2008',
    '12/31/2008',
    '31.12.2008',
    'December 31, 2008',
    'Dec. 31, 2008',
    'dec 31 2008',
    '31 December 2008',
    '31st December 2008',
    'as of December 31, 2008',
    'as of Dec. 31, 2008',
    'as at 31 December 2008',
    'end of December 2008',
    'the end of December 2008',
    'end-December 2008',
    'end Dec 2008',
    'at December-end 2008',
    'December 2008',
    'Dec 2008',
    'Dec-08',
    'end of 3Q08',
    'at the end of 3Q08',
    'end of Q3 FY2008',
    '3Q08 end',
    'end of 9M08',
    '3Q08',
    '9M08',
    'the end of the third quarter of fiscal 2008',
    '2008年12月末',
    '2008年12月末日',
    '2008年12月31日',
    '2008年12月末時点',
    '08年12月末',
    '08/12末',
    '2008/12末',
    'H20年12月末',
    '2008年12月31日現在',
    '2008年度第3四半期末',
    '2009年3月期第3四半期末',
  ],
  '2009-03-31': [
    'march2009',
    'mar2009',
    '2009-03-31',
    'March 31, 2009',
    'end of March 2009',
    'March 2009',
    'end of FY2008',
    'FY2008',
    'FY2008 year-end',
    'FY2008 end',
    'year-end FY2008',
    'at fiscal year end 2008',
    'end of fiscal 2008',
    'end of the fiscal year ended March 2009',
    'end of 4Q08',
    '2009年3月末',
    '2009年3月31日',
    '2008年度末',
    '2009年3月期末',
    '09/3期末',
    '09/3末',
  ],
  '2008-09-30': [
    'sept302008',
    '30 sep 08',
    'September 30, 2008',
    'end of September 2008',
    'end of 2Q08',
    'end of 1H08',
    '1H08',
    'end of the first half of FY2008',
    '2008年9月末',
    '2008年度上期末',
    '2008年度第2四半期末',
  ],
};

/** Phrasings that are not read yet, each with what is in the way. One that is read must leave this list. */
const NOT_YET: ReadonlyMap<string, string> = new Map([
  ['the latter half of FY2008', 'the words are read one by one'],
]);

type Missed = { readonly phrasing: string; readonly read: string; readonly told: string };

function misread(corpus: Corpus, english: string, japanese: string): Missed[] {
  return Object.entries(corpus).flatMap(([period, phrasings]) =>
    phrasings.flatMap((phrasing) => {
      const questions = isJapanese(phrasing)
        ? [`${phrasing}の${japanese}`, `${phrasing}の${japanese}は？`]
        : [`${english} ${phrasing}`, `What was ${english} for ${phrasing}?`];
      return questions.flatMap((question) => {
        const read = periodRead(answerer.ask(question).outcome);
        return read === period
          ? []
          : [{ phrasing, read, told: `${question}: ${period}, but read as ${read}` }];
      });
    }),
  );
}

describe('the phrasings of periods', () => {
  it('are at least 150, none of them twice', () => {
    for (const corpus of [SPANS, DATES]) {
      const all = Object.values(corpus).flat();
      expect(new Set(all).size).toBe(all.length);
    }
    expect(Object.values({ ...SPANS, ...DATES }).flat().length).toBeGreaterThanOrEqual(150);
  });

  const spans = misread(SPANS, 'operating income', '営業利益');
  const dates = misread(DATES, 'total assets', '総資産');
  const unknown = (missed: readonly Missed[]): string[] =>
    missed.filter(({ phrasing }) => !NOT_YET.has(phrasing)).map(({ told }) => told);

  it('name spans', () => {
    expect(unknown(spans)).toEqual([]);
  });

  it('name dates', () => {
    expect(unknown(dates)).toEqual([]);
  });

  it('are no longer among those that are not read once they are', () => {
    const missed = new Set([...spans, ...dates].map(({ phrasing }) => phrasing));
    expect([...NOT_YET.keys()].filter((phrasing) => !missed.has(phrasing))).toEqual([]);
  });

  it('are never read as another one period', () => {
    expect([...spans, ...dates].filter(({ read }) => parsePeriodId(read) !== undefined)).toEqual([]);
  });
});

describe('a date at which several spans end', () => {
  it.each([
    'revenue December 2008',
    'revenue Dec. 31, 2008',
    'operating income at the end of December 2008',
    'net income September 2008',
    '2008年12月の売上高',
  ])('makes a flow a question back: %s', (question) => {
    const { outcome } = answerer.ask(question);
    expect(outcome).toMatchObject({ status: 'clarify', reason: { code: 'which-span' } });
  });
});

describe('relative periods', () => {
  it.each([
    ['operating income in the quarter before 4Q08', '3Q08'],
    ['operating income a year before 3Q09', '3Q08'],
    ['revenue one year before 9M09', '9M08'],
    ['revenue two quarters before 3Q08', '1Q08'],
    ['total assets a year before December 31, 2009', '2008-12-31'],
  ])('count from the period beside them: %s', (question, period) => {
    expect(periodRead(answerer.ask(question).outcome)).toBe(period);
  });

  it('count from the period beside them in Japanese too', () => {
    expect(periodRead(answerer.ask('3Q09の前年同期の営業利益').outcome)).toBe('3Q08');
  });

  it.each([
    ['operating income 9M08', 'the year before?', '9M07'],
    ['operating income 3Q09', 'same quarter a year earlier?', '3Q08'],
    ['revenue 3Q08', 'and the quarter before?', '2Q08'],
    ['revenue 2Q08', 'and the next quarter?', '3Q08'],
    ['total assets December 2009', 'and at the previous fiscal year end?', '2009-03-31'],
    ['9M09の営業利益', '前年同期は？', '9M08'],
    ['revenue calendar Q2 2008', 'and calendar Q3 that year', '2Q08'],
    ['revenue 2Q08', 'and calendar Q4?', '3Q08'],
    ['operating income 3Q09', 'corresponding quarter of the previous fiscal year?', '3Q08'],
    ['operating income 9M09', 'the comparable period a year ago', '9M08'],
  ])('count from what was spoken of: %s / %s', (first, next, period) => {
    const { conversation } = answerer.ask(first);
    expect(periodRead(answerer.ask(next, { conversation }).outcome)).toBe(period);
  });

  it.each([
    ['latest operating income', '9M11'],
    ['latest fiscal year revenue', 'FY2010'],
    ['最新の営業利益', '9M11'],
  ])('count from the newest data where nothing was spoken of: %s', (question, period) => {
    expect(periodRead(answerer.ask(question).outcome)).toBe(period);
  });
});

describe('the latest quarter', () => {
  it('is one whose figure follows from others, where that is later than any reported', () => {
    expect(periodRead(answerer.ask('revenue 3Q11').outcome)).toBe('3Q11');
    expect(periodRead(answerer.ask('revenue in the latest quarter').outcome)).toBe('3Q11');
    expect(periodRead(answerer.ask('most recent quarter revenue').outcome)).toBe('3Q11');
  });
});

describe('what only looks like a period', () => {
  it.each([
    'operating income v2.0.9',
    'operating income version 3.09',
    'operating income 3Q09 v2.1',
    'operating income $3.09',
    'operating income USD 2009.50',
    'operating income ¥2,008',
    'operating income 090-1234-5678',
    'operating income +81-3-5205-6500',
    'operating income 2Q-5Q',
    'operating income 2Q-5Q 2009',
    'operating income 5Q08',
    'operating income Q5 2008',
    'operating income Q0 2008',
    'operating income 3H08',
    'operating income 7M08',
    'operating income 10M08',
    'operating income fifth quarter 2008',
    'operating income third half of 2008',
    'total assets February 30, 2009',
    'total assets 31 June 2008',
    'total assets 2008-13-31',
    'total assets 2008-12-32',
    'total assets 32 December 2008',
    'total assets 2009-02-29',
    'total assets 13/13/2008',
    'operating income 2008年13月',
    'operating income FY20008',
    'operating income 3Q2',
    'operating income seven months ended December 2008',
    'operating income eleven months 2008',
    'operating income week 3 2008',
    'operating income December 24, 2008',
    'operating income 3Q15',
    'operating income FY2015',
    'operating income 2015',
    'operating income 1999',
    'operating income FY1999',
    'operating income 3Q19',
    'operating income 9M20',
    'operating income nine months 2020',
    'total assets December 2015',
    'total assets December 31, 1999',
    'operating income 2008 2008 Q3 Q4 maybe',
    'operating income room 309',
    'operating income page 3 of 9',
    'operating income ISO 9001',
    'operating income 192.168.0.9',
    'operating income https://example.com/3q09',
    '営業利益 第5四半期 2008年度',
    '総資産 2008年2月30日',
    '営業利益 2015年度',
  ])('gets no number: %s', (question) => {
    const { outcome } = answerer.ask(question);
    const headline = outcome.status === 'answered' ? outcome.headline : null;
    expect(headline, periodRead(outcome)).toBeNull();
  });

  it('holds for another year, whichever it is', () => {
    const years = [1950, 1990, 1999, 2000, 2003, 2005, 2013, 2014, 2015, 2020, 2026, 2050, 2099, 2100, 9999];
    const forms = years.flatMap((year) => [
      `revenue FY${year}`,
      `revenue Q3 ${year}`,
      `revenue nine months ${year}`,
      `revenue first half of ${year}`,
      `${year}年度の売上高`,
    ]);
    const answered = forms.filter((question) => answerer.ask(question).outcome.status === 'answered');
    expect(answered).toEqual([]);
  });
});

describe('a span that is explained by others', () => {
  it.each([
    ['operating income 1H09 (9M less 3Q)', '1H09'],
    ['operating income in 1H11 (nine months minus third quarter)', '1H11'],
    ['operating income 1Q08 (= 1H minus 2Q)', '1Q08'],
    ['operating income of 4Q FY09 (full year minus nine months)', '4Q09'],
    ['operating income 4Q FY07, full year minus nine months', '4Q07'],
    ['operating income for 3Q09 (9M09 - 1H09)', '3Q09'],
    ['operating income 9M08 (1Q + 2Q + 3Q)', '9M08'],
    ['operating income 9M08 (1H plus 3Q)', '9M08'],
    ['operating income 2H07 (FY less 1H)', '2H07'],
    ['1H09 cost of equipment sales (9M less 3Q)', '1H09'],
    ['1H09 cost of equipment sales (nine months minus the third quarter)', '1H09'],
  ])('is that span: %s', (question, period) => {
    expect(periodRead(answerer.ask(question).outcome)).toBe(period);
  });

  it.each([
    'operating income 2H09 (9M less 3Q)',
    'operating income 1H09 (9M less 2Q)',
    'operating income 3Q09 (full year minus nine months)',
    'operating income 9M08 (1Q + 2Q)',
    'operating income 1H09 (9M08 less 3Q08)',
    '2H09 cost of equipment sales (9M less 3Q)',
  ])('gets no number where the others give another span: %s', (question) => {
    const { outcome } = answerer.ask(question);
    expect(outcome.status === 'answered' ? outcome.headline : null).toBeNull();
  });
});

describe('a month with a year of two digits', () => {
  it.each([
    ['total assets at the end of 2008 (Dec 31)', '2008-12-31'],
    ['change in inventories from 3/08 to 12/08', '2008-12-31'],
    ['total assets at the end of 2Q08 (9/08)', '2008-09-30'],
    ['operating income 10/08-12/08', '3Q08'],
  ])('is a date, and ends a span: %s', (question, period) => {
    expect(periodRead(answerer.ask(question).outcome)).toBe(period);
  });

  it.each([
    'operating income 9M08 * 3/12',
    'total assets 13/08',
    'total assets 12/08/09',
    'operating income 12/08',
  ])('is none where it may be a fraction or another date: %s', (question) => {
    const { outcome } = answerer.ask(question);
    const period = outcome.status === 'answered' ? outcome.headline?.period : undefined;
    expect(period ?? '').not.toMatch(/-/);
  });
});
