import { describe, expect, it } from 'vitest';
import { askJson } from '../answering/answerer.ts';

/** What people say around a question, which is `{q}`. */
const FRAMES = [
  'hi, for slide 3 i need {q} please',
  'Please double check for me: {q}',
  'I have to put {q} on a slide. How much is it?',
  'what is our {q}? it goes into a footnote',
  'can you pull {q} for me',
  'quick one: {q}',
  'for the board deck: {q}',
  'my boss wants {q}',
  'the CFO is asking about {q}',
  'sanity check - {q}',
  'anyone know {q}?',
  'need {q} asap',
  "I'm working on the model, {q}?",
  '{q} for the appendix',
  '{q}, billions is precise enough',
  '{q} (in JPY million please)',
  '{q}? thanks in advance',
  '{q} - to the thousand',
  '{q}, two decimals',
  'sorry to bother you again, {q}',
  '{q}, for the pie chart',
  '{q} for my half-year model',
  'could someone tell me what {q} was',
  'do we know {q}',
  'remind me of {q}',
  'just checking {q}',
  'looking for {q}',
  "I'd like to know {q}",
  'what did the release say about {q}',
  "{q} - what's the number?",
  '{q}, please and thank you',
  'morning all! {q}?',
  'can i get {q} real quick',
  '{q} pls, need it for the investor call',
  '{q}. Can you give me the number?',
  'We need {q} for the audit file',
  'An analyst on the call asked for {q}',
  'Somebody asked me: {q}?',
  'let me know {q} when you have a minute',
  '{q} again?',
  'Hey team, {q} - anyone?',
  'for my notes: {q}',
  'I forgot {q}',
  'where can I find {q}',
  'how about {q}',
  'give me {q} and the source',
  '{q} with the source line please',
  'what was {q} again, I lost my sheet',
  'preparing the Q&A: {q}',
  'kindly provide {q}',
  'would you mind sharing {q}',
  '{q} (I need it today)',
  'client question - {q}',
  '{q}, as per the statements',
  'So {q}?',
  'ok and what about {q}',
  'btw {q}',
  '@iijbot {q}!!!',
  'Q: {q} A:',
  '{q} :point_left:',
  'FW: RE: numbers >> {q} ... sent from my phone',
  '{q} lol',
  'any idea what {q} was?',
];

const FIGURES: readonly (readonly [question: string, value: number])[] = [
  ['total revenues 3Q09', 16_037_755_000],
  ['operating income for the nine months of FY2008', 1_844_342_000],
  ['property and equipment as of Mar. 31, 2011', 16_481_000_000],
  ['net income 1H08', 367_554_000],
  ['gross margin April to December 2011', 14_098_000_000],
  ['outsourcing services revenue nine months ended December 31, 2009', 12_099_128_000],
  ['total liabilities at March 31, 2009', 27_058_280_000],
];

describe('what is said around a question', () => {
  it.each(FRAMES)('%s', (frame) => {
    const told = FIGURES.map(([question]) => askJson(frame.replace('{q}', question)).json.answer?.value);
    expect(told).toEqual(FIGURES.map(([, value]) => value));
  });
});

describe('a word of small talk that belongs to what is asked', () => {
  it.each([
    '@ntt revenue 3Q09',
    'revenue in GBP 3Q09',
    'client revenue 3Q09',
    'revenue from clients 3Q09',
    'revenue for our clients 3Q09',
    '3Q09 revenue of the investors',
    'revenue 3Q09 of the team in Osaka',
    'is revenue 3Q09 good',
    'do you think revenue will be great in 3Q13',
    'revenue tomorrow',
    'audit revenue 3Q09',
    'model revenue 3Q09',
    'analyst estimates of revenue 3Q09',
    'what did analysts expect for revenue 3Q09',
  ])('gets no figure: %s', (question) => {
    expect(askJson(question).json.answer).toBeNull();
  });

  it.each(['thanks, I need it for the board', 'good morning everyone', 'my boss asked', 'for slide 3'])(
    'is no question by itself: %s',
    (text) => {
      expect(askJson(text).json.status).not.toBe('answered');
    },
  );
});
