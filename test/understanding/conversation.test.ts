import { expect, it } from 'vitest';
import type { Conversation } from '../../src/understanding/understand.ts';
import { askJson } from '../answering/answerer.ts';

/** A turn with the number that it gets; `no` where it may get none, `list` where the answer is more than a number. */
type Turn = readonly [text: string, answer: number | 'no' | 'list'];

/** What each turn leaves out is taken from the turns before it, or it gets no answer. */
const DIALOGS: Readonly<Record<string, readonly Turn[]>> = {
  'against the time that a turn names': [
    ['total assets Dec 31 2009', 49001621000],
    ['how much lower is that than a year earlier?', -3556674000],
    ['and how much above March 2009?', -3299578000],
    ['in percent?', -6.308803],
    ['hi-ho contracts Dec 2009', 171511],
    ['how many fewer than a year before?', -11905],
    ['Dec 2008 then', 183416],
    ['revenue 3Q09', 16037755000],
    ['how much is that down on the quarter before?', 'no'],
    ['how does that compare with 3Q08, in %', -8.539415],
  ],
  'over the time between two dates': [
    ['inventories December 31, 2009', 1222961000],
    ['and at March 31, 2009?', 529756000],
    ['by what percentage did it increase over these nine months?', 130.853638],
  ],
  'a part and its share': [
    ['revenue 9M09', 48312779000],
    ['of that, outsourcing?', 12099128000],
    ['what % is that', 25.043328],
    ['and what was the share in 9M08?', 22.398418],
    ['how many points more is that?', 2.64491],
  ],
  'a part and its share in Japanese': [
    ['3Q09の売上高は？', 16037755000],
    ['そのうちSIは？', 6541827000],
    ['構成比は何％？', 40.790166],
    ['前年同期の構成比は？', 47.832627],
    ['営業利益 9M09', 2007231000],
    ['売上高に対する比率は？', 4.154659],
  ],
  'the ratio that is told of a figure': [
    ['SI gross profit 3Q09', 1840044000],
    ['as a percentage?', 28.1],
    ['and 3Q08?', 24.6],
    ['so up how many points?', 3.5],
    ['operating income 3Q09 in dollars', 9037000],
    ['and 3Q08?', 9240000],
    ['in yen?', 838900000],
    ['and the margin?', 4.784102],
  ],
  'what is asked in between is not asked of the next': [
    ['SI revenue 3Q09', 6541827000],
    ['yoy?', -22.005229],
    ['and their cost?', 4701783000],
    ['3Q08?', 6325592000],
    ['9M09の営業利益', 2007231000],
    ['ドルでは？', 21565000],
    ['前年同期比は何％？', 8.831822],
    ['純利益は？', 1133293000],
  ],
  'the row of what was looked up': [
    ['revenue in 1Q08?', 16328133000],
    ['2Q08', 16925708000],
    ['3Q08', 17535162000],
    ['so on average per quarter?', 16929667667],
    ['and all three together?', 50789003000],
    ['sales and marketing 3Q09', 1334099000],
    ['G&A same quarter', 1128380000],
    ['R&D?', 77889000],
    ['add the three up pls', 2540368000],
  ],
  'a figure at two times with others between': [
    ['order backlog Dec 31, 2009', 14987000000],
    ['how much of it is systems operation and maintenance', 9689000000],
    ['in % of the total backlog', 64.649363],
    ['total backlog a year earlier?', 13544000000],
    ['so it grew by how many percent', 10.654164],
    ['how many hi-ho contracts at the end of Dec 2009?', 171511],
    ['a year before that', 183416],
    ['so how many did they lose', -11905],
  ],
  'a name pointed at by one of its words': [
    ['gross margin ratio of equipment sales 9M09', 13.394725],
    ['what was that margin in 9M08?', 11.952036],
    ['effective tax rate 3Q09', 67.896879],
    ["what's that rate for the nine months?", 58.44479],
    ['ATM operation business operating loss 3Q11', -29000000],
    ['and in 3Q10?', -165000000],
    ['so the loss narrowed by', 136000000],
    ['segment profit of the network service and systems integration business, 9M09', 2753891000],
    ['and the ATM segment?', -730462000],
  ],
  'the same share of something else': [
    ['revenue 9M09', 48312779000],
    ['how much of that was connectivity and outsourcing?', 27600463000],
    ['so what share is that', 57.128701],
    ["and SI's share?", 41.739245],
  ],
  'the same time in another year': [
    ['3Q08 operating income', 838900000],
    ['what was it in the same quarter of FY2007', 1136083000],
    ['so that is down how much', -297183000],
    ['2008年12月末の前払費用', 2434191000],
    ['同じ日の棚卸資産と合わせるといくら？', 4052006000],
  ],
  'what was not understood is built on by nothing': [
    ['revenue 3Q09', 16037755000],
    ['seasonally adjusted?', 'no'],
    ['and the year before', 'no'],
    ['revenue 3Q09', 16037755000],
    ['how many percent since then', 'no'],
  ],
  'the same line and the same time': [
    ['IIJモバイルの売上高 2009年度第3四半期累計', 994000000],
    ['前年同期の売上高は？', 363000000],
    ['net income in oct-dec 2008', -13232000],
    ['what was net income in the same quarter of the year before?', 610591000],
    ['basic EPS for that quarter, in yen', 2957.17],
    ['gross margin of network services in 3Q11 (yen, not the ratio)', 3380000000],
    ["and the whole company's gross margin that quarter", 4862000000],
    ['network services is what share of that, in percent?', 69.518717],
  ],
  'remarks between two turns': [
    ['accumulated deficit Dec 31 2009', -17820937000],
    ['is that bad?', 'no'],
    ['and at March 31 2009?', -18549142000],
    ['why?', 'no'],
    ['Sept 30 2008?', -19394413000],
    ['revenue of KDDI 3Q09', 'no'],
    ["then IIJ's in 3Q08", 17535162000],
    ['revenue calendar Q2 2008', 16328133000],
    ['and calendar Q3 that year', 16925708000],
    ['different topic: interest paid in 9M09', 243173000],
  ],
  'a line keeps its business': [
    ['ATM operation business operating loss 9M08', -456396000],
    ['and its revenue?', 17265000],
    ['9M09?', 108217000],
    ['same for the fourth quarter of FY2010', 164000000],
  ],
  'a loss is that of the line, not of the company': [
    ['ATM revenue 3Q11', 361000000],
    ['the cost?', 360000000],
    ['and the operating loss?', -29000000],
  ],
  corrections: [
    ['revenue 3Q09', 16037755000],
    ['oops, I meant 3Q08', 17535162000],
    ['sorry, operating income', 838900000],
    ['no wait, I meant net income', -13232000],
    ['and 2Q08?', 198477000],
    ['what was it the quarter before that?', 169077000],
  ],
  'corrections in Japanese': [
    ['3Q09の売上高', 16037755000],
    ['ごめん、3Q08', 17535162000],
    ['あ、営業利益のつもりでした', 838900000],
    ['純利益も', -13232000],
  ],
  'steps in time': [
    ['cash sep 30 2008', 9319235000],
    ['three months later?', 8955447000],
    ['what was the change?', -363788000],
    ['in %?', -3.903625],
  ],
  'steps in time in Japanese': [
    ['2008年9月末の短期借入金は？', 7000000000],
    ['同じ年の12月末は？', 7800000000],
    ['いくら増えた？', 800000000],
    ['2008年12月末の現金', 8955447000],
    ['3か月前は？', 9319235000],
  ],
  'six months after a half is the half after': [
    ['revenue 1H08', 33253841000],
    ['six months earlier?', 36849756000],
  ],
  'what lies between the last two': [
    ['IIJ mobile contracts dec 2008', 18830],
    ['a year later?', 35357],
    ['how many times as many is that?', 1.877695],
    ['so up how many?', 16527],
    ['so up how much in percent?', 87.7695],
  ],
  'the last two of one time': [
    ['GIO revenue in 2Q11?', 736000000],
    ['3Q11?', 817000000],
    ['how much more is that?', 81000000],
    ['which one was higher?', 817000000],
  ],
  'points between ratios': [
    ['equity ratio march 2009', 48.1],
    ['december 2009?', 52.7],
    ['how many points better is that?', 4.6],
  ],
  'two metrics at another time': [
    ['sales and marketing expenses 9M08', 3506005000],
    ['G&A?', 3967468000],
    ['which of the two was higher in 9M09?', 3927736000],
  ],
  'what they come to is of the time they were taken at': [
    ['G&A 3Q09', 1128380000],
    ['R&D?', 77889000],
    ['which of the two was higher in 3Q08?', 1298297000],
    ['and the sum of both?', 1370814000],
  ],
  'another word of the same name': [
    ['operating income 3Q08', 838900000],
    ['net?', -13232000],
    ['pre-tax?', 476110000],
  ],
  'another word of the same name in Japanese': [
    ['２Ｑ０８の営業CF', 1986754000],
    ['投資は？', -1209658000],
    ['財務は？', -1404912000],
    ['前年同期は？', -1552124000],
  ],
  'the share of the total named before': [
    ['total revenues 9M09', 48312779000],
    ['of that, systems construction?', 6134986000],
    ['how much is that in percent of the total?', 12.698475],
  ],
  'a share at another time': [
    ['2008年12月末の株主資本', 24381730000],
    ['総資産に占める割合は？', 46.38988],
    ['2009年12月末だとその割合は？', 52.688553],
  ],
  'a share is of the figure, not a ratio of names': [
    ['total liabilities Dec 31 2008', 28141947000],
    ['what share of total assets is that?', 53.5443],
    ['how many percent of the total?', 'no'],
  ],
  'the total of a part at the time spoken of': [
    ['hi-ho revenue 9M09', 3934000000],
    ['so home use connectivity altogether?', 5133887000],
    ['how much of total revenue is that, in %?', 10.626354],
  ],
  'a whole clause asks for a figure again': [
    ['ATM revenue 1Q11', 244000000],
    ['vs the quarter before, in percent?', 48.780488],
    ['what was the cost?', 311000000],
  ],
  'another base, another unit of a change': [
    ['operating income 3Q08', 838900000],
    ['qoq?', 41.186173],
    ['in yen?', 244720000],
    ['yoy?', -297183000],
  ],
  'after a definition': [
    ['what does adjusted EBITDA mean?', 'list'],
    ['how much was it in 3Q09?', 2132000000],
    ['as % of revenue?', 13.29423],
    ['and 3Q08?', 12.508798],
  ],
  'after a statement': [
    ['show me the income statement for 3Q09', 'list'],
    ['what was the income tax there?', 514382000],
    ['and R&D?', 77889000],
    ['same for the nine months?', 240924000],
  ],
  'what became of a target': [
    ['operating income target 1H08', 950000000],
    ['what was the outcome?', 1005442000],
    ['beat by how much?', 55442000],
    ['in percent?', 5.836],
    ['and the net income target?', 300000000],
    ['and what came out?', 367554000],
  ],
  'what became of a target in Japanese': [
    ['2009年3月期の売上高目標は？', 69300000000],
    ['その前の目標は？', 73000000000],
    ['いくら下方修正したんですか', -3700000000],
    ['当初は？', 78500000000],
    ['実績は？', 'no'],
  ],
  'which of the targets': [
    ['FY2008 net income target', 1300000000],
    ['what was that target at first?', 5200000000],
    ['and in October 2008?', 2800000000],
    ['the latest one?', 1300000000],
    ['and for revenue?', 69300000000],
  ],
  'a target above what was reached before': [
    ['FY2011 operating income target', 6300000000],
    ['how much above the FY2010 figure is it, in %?', 52.1372],
  ],
  'another company': [
    ["NTT's revenue 3Q08?", 'no'],
    ["IIJ's then", 17535162000],
    ['and KDDI?', 'no'],
    ['ok back to IIJ: total cost of revenues in the same quarter', 14170476000],
  ],
  'growth of another company': [
    ['revenue growth of KDDI 3Q09', 'no'],
    ['and IIJ?', 'no'],
  ],
  'what was understood of a refused turn': [
    ['flibber in 2Q08?', 'no'],
    ['revenue?', 16925708000],
  ],
  'a period that was not understood is not replaced': [
    ['revenue 3Q09', 16037755000],
    ['revenue in Q7 2009', 'no'],
    ['operating income?', 'no'],
    ['a year earlier?', 'no'],
  ],
  'a metric that was not understood is not replaced': [
    ['revenue 3Q09', 16037755000],
    ['and the churn?', 'no'],
    ['3Q08?', 'no'],
  ],
  'thanks change nothing': [
    ['net income 1H07?', 3477400000],
    ['great, thanks', 'no'],
    ['and 1H08?', 367554000],
    ['change in yen?', -3109846000],
  ],
  'a choice keeps the period': [
    ['profit 2Q09', 'no'],
    ['operating', 'no'],
  ],
  'a choice keeps what was asked': [
    ['profit growth 9M08', 'no'],
    ['operating income', -37.526332],
  ],
  'a choice keeps what it was set against': [
    ['profit as % of revenue 9M08', 'no'],
    ['operating income', 3.6314],
  ],
  'a choice keeps the average': [
    ['average profit 1Q08 to 3Q08', 'no'],
    ['net income', 118107333],
  ],
  'a choice keeps the target': [
    ['利益の目標 FY2008', 'no'],
    ['営業利益', 2800000000],
  ],
  'a span that was asked back is asked for the next metric as well': [
    ['revenue December 2008', 'no'],
    ['and operating income?', 'no'],
    ['three months', 838900000],
  ],
};

it.each(Object.entries(DIALOGS))('%s', (_, turns) => {
  let conversation: Conversation | undefined;
  for (const [text, wanted] of turns) {
    const reply = askJson(text, conversation);
    conversation = reply.conversation;
    const { status, answer } = reply.json;
    if (typeof wanted === 'string') {
      expect([text, status === 'answered', answer?.value ?? null], text).toEqual([
        text,
        wanted === 'list',
        null,
      ]);
    } else {
      expect(answer?.value, text).toBeCloseTo(wanted, Math.abs(wanted) < 1000 ? 1 : -3);
    }
  }
});
