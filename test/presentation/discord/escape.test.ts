import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, codeText, escapeText, plain } from '../../../src/presentation/discord/escape.ts';

describe('text for Discord', () => {
  it.each([
    ['JPY 16,038 million', 'JPY 16,038 million'],
    [
      'down 8.5% year on year, from JPY 17,535 million in 3Q08',
      'down 8.5% year on year, from JPY 17,535 million in 3Q08',
    ],
    ['売上高', '売上高'],
    [
      '*bold* _it_ ~~s~~ ||spoiler|| `code`',
      '\\*bold\\* \\_it\\_ \\~\\~s\\~\\~ \\|\\|spoiler\\|\\| \\`code\\`',
    ],
    ['[text](https://example.com)', '\\[text\\](https\\://example.com)'],
    ['<@123> <#1> <t:1> <:emoji:1>', '\\<@123> \\<#1> \\<t:1> \\<:emoji:1>'],
    ['@everyone and @here', '@\u200beveryone and @\u200bhere'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['> quote', '\\> quote'],
    ['1. first', '1\\. first'],
    ['-5%', '\\-5%'],
    ['a\\*b', 'a\\\\\\*b'],
    ['two\nlines', 'two lines'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['a\u0000b\u0007c', 'abc'],
    ['half \ud800 pair', 'half \ufffd pair'],
    ['rev\u200benue', 'revenue'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['empty Hangul \u3164\uffa0\u115f letters', 'empty Hangul  letters'],
    ['tags\u{e0041}\u{e0042}', 'tags'],
    ['z\u0301\u0302\u0303\u0304\u0305\u0306', 'z\u0301\u0302\u0303'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('cannot end a code block', () => {
    expect(codeText('``` end')).toBe("''' end");
  });

  it('keeps to its length when clipped, and cuts nothing apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, length) => {
        const clipped = clip(escapeText(text), length);
        expect(clipped.length).toBeLessThanOrEqual(length);
        expect(clipped).not.toMatch(/\p{Surrogate}/u);
        expect(/(^|[^\\])(\\\\)*\\…$/.test(clipped)).toBe(false);
      }),
    );
  });

  it('has no unseen characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(text)).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
