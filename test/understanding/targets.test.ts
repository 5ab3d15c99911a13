import { describe, expect, it } from 'vitest';
import { askJson } from '../answering/answerer.ts';

/** Which target is meant, and what is asked of it. Amounts in JPY millions, so that the table stays readable. */

type Case = readonly [question: string, value: number];

const MILLION = 1e6;

function valueFor(question: string): number | string {
  const { json } = askJson(question);
  const { answer } = json;
  if (!answer) return json.status;
  return answer.unit === 'JPY' ? answer.value / MILLION : Math.round(answer.value * 100) / 100;
}

const expectEach = (cases: readonly Case[]): void => {
  it.each(cases)('%s', (question, value) => {
    expect(valueFor(question)).toBe(value);
  });
};

describe('a target is named by when it was announced', () => {
  expectEach([
    ['What revenue had IIJ guided for 1H08 in the October 24, 2008 revision?', 33200],
    ['What operating income was guided for FY2008 in October 2008?', 3800],
    ['10/24 target FY2008 revenue', 73000],
    ['2月12日に修正されたFY2008純利益目標', 1300],
    ['2/12修正後の2008年度売上高目標', 69300],
    ['2008年5月に発表したFY2008の売上高目標', 78500],
  ]);
});

describe('or by the document that states it', () => {
  expectEach([
    ['In the Aug 12, 2008 slides, what EPS was IIJ targeting for FY08?', 25184],
    ['pre-tax income forecast for 1H08 per the Aug 12 2008 slides', 1700],
    ['FY2008 operating income target according to the November 2008 release', 3800],
    ['2008年8月の説明会資料にある2008年度上期の営業利益目標', 1900],
  ]);
});

describe('or by a day on which it held', () => {
  expectEach([
    ['FY2008 revenue target as of December 2008', 73000],
    ['FY2008 net income per share target as of November 2008', 13560.77],
    ['FY2008 operating income target as of September 2008', 5200],
  ]);

  it('but none was announced on a day of which no document tells', () => {
    expect(valueFor('FY2009 revenue target announced on June 1, 2009')).toBe('unanswered');
  });
});

describe('or by the revision that it came before or after', () => {
  expectEach([
    ['What was the FY2008 net income target before the February 2009 cut?', 2800],
    ['What was the FY2009 revenue target before it was lowered in Feb 2010?', 73000],
    ['FY2008 operating income target before the Oct 2008 cut', 5200],
    ['What was the FY2008 revenue target prior to the February 2009 downgrade?', 73000],
    ['FY2008 revenue target after it was lowered in October 2008', 73000],
    ['What was the FY11 revenue target before the cut?', 100000],
    ['FY09 revenue target after the cut', 68000],
    ['2010年2月の下方修正前の2009年度売上高目標', 73000],
    ['latest FY2008 net income target', 1300],
    ['FY2008 revenue target (most recent)', 69300],
  ]);
});

describe('an amount beside the target only repeats it', () => {
  expectEach([
    [
      'How far short of the initial 1H08 revenue target of 34.5 billion did actual 1H08 revenue come in?',
      -1246.159,
    ],
    ['By how much did 1H08 revenue miss the target of 34.5 billion yen?', -1246.159],
    ['progress of 9M08 revenue against the 69,300 million target', 73.29],
    ['9M09売上高の通期目標680億円に対する進捗率', 71.05],
    ['revenue needed in 4Q09 to reach the FY2009 target of JPY68,000 million', 19687.221],
  ]);

  it.each([
    'FY2009 revenue target of 75 billion progress at nine months',
    'How far short of the 1H08 revenue target of 40 billion did 1H08 revenue come in?',
  ])('and one that is none is refused: %s', (question) => {
    expect(valueFor(question)).toBe('unanswered');
  });
});

describe('what was reached of a target', () => {
  expectEach([
    ['How much of the FY2009 revenue target (68 billion) had been achieved after nine months, in %?', 71.05],
    ['What % of the revised FY11 revenue target was booked in the first nine months?', 72.94],
    ['2011年度売上高目標の達成率 9M11', 72.94],
    ['how far above the October 2008 target did 1H08 net income come in?', 67.554],
    ['gap between FY11 revised revenue target and FY10 actual', 14600],
  ]);
});

describe('how a target was revised', () => {
  expectEach([
    [
      'by how much was the FY2008 revenue target cut in total, from the May 2008 figure to the Feb 2009 one?',
      -9200,
    ],
    [
      'percentage change in the FY2008 operating income target between October 24, 2008 and February 12, 2009',
      -26.32,
    ],
    ['by how much did the FY2009 revenue target go down in the February 2010 revision, in yen', -5000],
    ['FY11 revenue target, revised minus initial', -3000],
    ['FY2009 revenue target: initial minus revised', 5000],
    ['FY2008 operating income target, February 2009 minus October 2008', -1000],
    ['2009年度の売上高目標はいくら引き下げられましたか', -5000],
  ]);
});

describe('what a target means for the year: against what was reached before, and as a margin', () => {
  expectEach([
    ['YoY % IIJ expected for operating income in the fiscal year to March 2010', 13.1],
    ['by what percent was FY2008 revenue expected to grow according to the May 2008 target', 17.5],
    ['printed YoY % for the FY2008 net income target of Feb 2009', -74.9],
    ['What operating margin does the revised FY2011 target imply?', 6.49],
    ['operating margin of the FY2009 target', 4.85],
    ['operating margin implied by the FY2008 targets of Feb 2009', 4.04],
    ['implied payout ratio of the FY2011 target', 17.88],
  ]);
});

describe('a day without a year is the day of the target that is named', () => {
  expectEach([
    ['2009年3月期3Q累計の売上高、2/12修正後の通期目標に対する進捗率は何％ですか', 73.29],
    ['9M08 revenue as a percentage of the 10/24 FY2008 target', 69.57],
    ['FY2008 operating income: Feb target vs October target, difference', -1000],
  ]);
});
