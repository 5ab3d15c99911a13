import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNITS, type Unit } from '../../src/dataset/schema.ts';
import {
  dataValue,
  formatChange,
  formatPercentMagnitude,
  formatValue,
  roundTo,
} from '../../src/presentation/numbers.ts';
import { readDisplay, showsValue } from '../answering/read-display.ts';

describe('a figure in words', () => {
  it.each<[value: number, unit: Unit, en: string, ja: string]>([
    [1_844_342_000, 'JPY', 'JPY 1,844 million', '1,844百万円'],
    [-13_232_000, 'JPY', 'JPY -13 million', '-13百万円'],
    [50_789_003_000, 'JPY', 'JPY 50,789 million', '50,789百万円'],
    [999_999, 'JPY', 'JPY 999,999', '999,999円'],
    [12_181, 'JPY', 'JPY 12,181', '12,181円'],
    [12_000, 'JPY', 'JPY 12 thousand', '12千円'],
    [1_829_469, 'JPY', 'JPY 1.83 million', '1.83百万円'],
    [-36_451_314, 'JPY', 'JPY -36.5 million', '-36.5百万円'],
    [500, 'JPY', 'JPY 500', '500円'],
    [0, 'JPY', 'JPY 0 million', '0百万円'],
    [1_500_000, 'JPY', 'JPY 2 million', '2百万円'],
    [2_500_000, 'JPY', 'JPY 3 million', '3百万円'],
    [-1_500_000, 'JPY', 'JPY -2 million', '-2百万円'],
    [-2_500_000, 'JPY', 'JPY -3 million', '-3百万円'],
    [559_401_000, 'USD', 'US$ 559,401 thousand', '559,401千米ドル'],
    [-145_743.09, 'USD', 'US$ -146 thousand', '-146千米ドル'],
    [82, 'USD', 'US$ 82', '82米ドル'],
    [5, '%', '5.0%', '5.0%'],
    [-37.5262, '%', '-37.5%', '-37.5%'],
    [0.25, '%', '0.3%', '0.3%'],
    [-0.25, '%', '-0.3%', '-0.3%'],
    [1.005, 'JPY/USD', 'JPY 1.01 per US$', '1米ドル=1.01円'],
    [105.94, 'JPY/USD', 'JPY 105.94 per US$', '1米ドル=105.94円'],
    [-1.3, 'points', '-1.3 points', '-1.3ポイント'],
    [1750.15, 'JPY/share', 'JPY 1,750.15 per share', '1株当たり1,750.15円'],
    [1000, 'JPY/share', 'JPY 1,000 per share', '1株当たり1,000円'],
    [4.38, 'JPY/ADS', 'JPY 4.38 per ADS', '1ADS当たり4.38円'],
    [18.81, 'USD/share', 'US$ 18.81 per share', '1株当たり18.81米ドル'],
    [0.05, 'USD/ADS', 'US$ 0.05 per ADS', '1ADS当たり0.05米ドル'],
    [206_478, 'shares', '206,478 shares', '206,478株'],
    [400, 'ADS', '400 ADS', '400ADS'],
    [82, 'contracts', '82 contracts', '82契約'],
    [467.3, 'Gbps', '467.3 Gbps', '467.3Gbps'],
    [1672, 'people', '1,672 people', '1,672名'],
    [389, 'ATMs', '389 ATMs', '389台'],
    [1.055, 'times', '1.06 times', '1.06倍'],
    [3, 'count', '3', '3'],
  ])('%d %s: %s, %s', (value, unit, en, ja) => {
    expect(formatValue(value, unit, 'en')).toBe(en);
    expect(formatValue(value, unit, 'ja')).toBe(ja);
  });

  it('reads back as its value, rounded as shown, in every unit and both languages', () => {
    const anyValue = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: -1e9, max: 1e9 }).map((thousands) => thousands * 1000),
      fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100),
    );
    fc.assert(
      fc.property(
        anyValue,
        fc.constantFrom(...UNITS),
        fc.constantFrom('en', 'ja'),
        (value, unit, language) => {
          const display = formatValue(value, unit, language);
          expect(showsValue(display, value, unit), `${value} ${unit}: ${display}`).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('never is a zero with a sign', () => {
    for (const unit of UNITS)
      for (const value of [0, -0, -1e-9, -0.004, -0.04])
        for (const language of ['en', 'ja'] as const)
          if (readDisplay(formatValue(value, unit, language))?.value === 0)
            expect(formatValue(value, unit, language)).not.toContain('-');
  });
});

describe('a change in words', () => {
  it.each<[value: number, unit: Unit, en: string, ja: string]>([
    [163_000_000, 'JPY', '+JPY 163 million', '+163百万円'],
    [-1_107_849_000, 'JPY', 'JPY -1,108 million', '-1,108百万円'],
    [-1.3, '%', '-1.3 points', '-1.3ポイント'],
    [0.6, 'points', '+0.6 points', '+0.6ポイント'],
    [0, 'contracts', '0 contracts', '0契約'],
    [12, 'contracts', '+12 contracts', '+12契約'],
  ])('%d %s: %s, %s', (value, unit, en, ja) => {
    expect(formatChange(value, unit, 'en')).toBe(en);
    expect(formatChange(value, unit, 'ja')).toBe(ja);
  });

  it.each([
    [-8.5386, '8.5%'],
    [37.55, '37.6%'],
    [-0.04, '0.0%'],
    [1234.56, '1,234.6%'],
  ])('%d percent without its sign: %s', (percent, text) => {
    expect(formatPercentMagnitude(percent)).toBe(text);
  });
});

describe('rounding', () => {
  it.each([
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [1.5, 0, 2],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [8.345, 2, 8.35],
    [-1.005, 2, -1.01],
    [0.1 + 0.2, 4, 0.3],
    [-0.04, 1, 0],
    [1e21, 2, 1e21],
    [1234.5678, 0, 1235],
    [5e-324, 2, 0],
    [-1e-7, 2, 0],
    [1.5e-7, 2, 0],
  ])('%d to %i decimals is %d', (value, decimals, rounded) => {
    expect(roundTo(value, decimals)).toBe(rounded);
  });

  const anyNumber = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const anyDecimals = fc.integer({ min: 0, max: 6 });

  it('is done once: what is rounded stays as it is', () => {
    fc.assert(
      fc.property(anyNumber, anyDecimals, (value, decimals) => {
        const rounded = roundTo(value, decimals);
        expect(roundTo(rounded, decimals)).toBe(rounded);
      }),
    );
  });

  it('moves a number by half a unit of the last digit at most', () => {
    fc.assert(
      fc.property(anyNumber, anyDecimals, (value, decimals) => {
        expect(Math.abs(roundTo(value, decimals) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
      }),
    );
  });

  it('is the same on both sides of zero, which has no sign', () => {
    fc.assert(
      fc.property(anyNumber, anyDecimals, (value, decimals) => {
        expect(roundTo(-value, decimals) + roundTo(value, decimals)).toBe(0);
        if (roundTo(value, decimals) === 0) expect(Object.is(roundTo(value, decimals), 0)).toBe(true);
      }),
    );
  });

  it('keeps the order of numbers', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyDecimals, (a, b, decimals) => {
        if (a <= b) expect(roundTo(a, decimals)).toBeLessThanOrEqual(roundTo(b, decimals));
      }),
    );
  });
});

describe('a value as data', () => {
  it.each<[number, Unit, number]>([
    [1_844_342_000, 'JPY', 1_844_342_000],
    [0.1 + 0.2, '%', 0.3],
    [-37.52636004, '%', -37.5264],
    [3.626866, 'times', 3.626866],
    [1_844_342_000 / 3, 'JPY', 614_780_667],
    [16_037_755_000 / 93.08, 'USD', 172_300_762.78],
    [1.1 + 2.2, 'JPY/share', 3.3],
  ])('%d %s is %d', (value, unit, data) => {
    expect(dataValue(value, unit)).toBe(data);
  });

  it('has no binary dust', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.constantFrom(...UNITS),
        (value, unit) => {
          const digits = String(dataValue(value, unit)).split('.')[1] ?? '';
          expect(digits.length).toBeLessThanOrEqual(6);
        },
      ),
    );
  });
});
