import { describe, expect, it } from 'vitest';
import { askJson } from '../answering/answerer.ts';

/** Figures that a document, a resolution or a name of its own ties to a period, with their units. */

type Case = readonly [question: string, figure: string];

function figureFor(question: string): string {
  const { json } = askJson(question);
  return json.answer
    ? `${String(Math.round(json.answer.value * 100) / 100)} ${json.answer.unit}`
    : json.status;
}

const expectEach = (cases: readonly Case[]): void => {
  it.each(cases)('%s', (question, figure) => {
    expect(figureFor(question)).toBe(figure);
  });
};

describe('a document has one exchange rate', () => {
  expectEach([
    ['JPY per USD used in the February 2010 announcement', '93.08 JPY/USD'],
    ['USD/JPY rate of the release dated 2009-02-12', '90.79 JPY/USD'],
    ['exchange rate used in the November 2008 release', '105.94 JPY/USD'],
    ['2009年2月発表の決算の為替換算レートは？', '90.79 JPY/USD'],
    ['2008年11月のリリースで使われた為替レート', '105.94 JPY/USD'],
    ['9M09の換算レート 1ドル何円', '93.08 JPY/USD'],
    ['average of the yen per dollar rates used in the 1H08, 9M08 and 9M09 releases', '96.6 JPY/USD'],
    ['yen per dollar: change from the November 2008 release to the February 2009 release', '-15.15 JPY/USD'],
    [
      'By how many yen per dollar did the translation rate change from the 1H08 release to the 9M08 release?',
      '-15.15 JPY/USD',
    ],
    ['percent change in the exchange rate between the 1H08 and 9M08 releases', '-14.3 %'],
    ['exchange rate February 2009', 'unanswered'],
    ['exchange rate in the August 2008 presentation', 'unanswered'],
  ]);
});

describe('an interim dividend is of the first half, a year-end dividend of the second', () => {
  expectEach([
    ['interim dividend FY2007', '750 JPY/share'],
    ['year-end dividend per share fiscal 2007', '1000 JPY/share'],
    ['final dividend per share for the year ended March 2008', '1000 JPY/share'],
    ['full-year dividend FY2007', '1750 JPY/share'],
    ['中間配当 2007年度', '750 JPY/share'],
    ['2008年3月期の期末配当', '1000 JPY/share'],
    ['planned year-end dividend FY2008', '1000 JPY/share'],
    ['dividnd per shr fy11 target', '3000 JPY/share'],
    ['dividend increase FY2010 to FY2011 target', '250 JPY/share'],
    ['year-end dividend FY2010', 'unanswered'],
    ['dividend', 'clarify'],
  ]);
});

describe('a resolution that was made once is meant by its day', () => {
  expectEach([
    ['ceiling in yen of the own-share repurchase announced in Nov 2008', '400000000 JPY'],
    ['maximum number of own shares to be repurchased under the Oct 28 2008 board resolution', '4000 shares'],
    ['自社株買いの上限金額（2008年10月決議）', '400000000 JPY'],
    ['share buyback cap in yen FY2008', '400000000 JPY'],
  ]);
});

describe('a forecast holds figures of its own', () => {
  expectEach([
    ['weighted average share count assumed in the Feb 2009 FY2008 EPS forecast', '205165 shares'],
    [
      'loss from new subsidiaries baked into the FY08 operating income target, per the 1Q08 deck',
      '900000000 JPY',
    ],
    ['forecast weighted average shares FY2008', '205165 shares'],
  ]);
});
