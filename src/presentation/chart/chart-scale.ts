import type { Unit } from '../../dataset/schema.ts';
import { fixed } from '../numbers.ts';
import type { Language } from '../view.ts';
import type { Scale } from './chart.ts';

/** The scales of money, the largest first, each for amounts from its limit on. */
type MoneyScale = { readonly from: number; readonly divisor: number; readonly unit: string };

const YEN: Readonly<Record<Language, readonly MoneyScale[]>> = {
  en: [
    { from: 1e10, divisor: 1e9, unit: 'JPY billion' },
    { from: 1e6, divisor: 1e6, unit: 'JPY million' },
    { from: 1e3, divisor: 1e3, unit: 'JPY thousand' },
    { from: 0, divisor: 1, unit: 'JPY' },
  ],
  // Japanese counts large sums in hundreds of millions
  ja: [
    { from: 1e10, divisor: 1e8, unit: '億円' },
    { from: 1e6, divisor: 1e6, unit: '百万円' },
    { from: 1e3, divisor: 1e3, unit: '千円' },
    { from: 0, divisor: 1, unit: '円' },
  ],
};
const DOLLARS: Readonly<Record<Language, readonly MoneyScale[]>> = {
  en: [
    { from: 1e7, divisor: 1e6, unit: 'US$ million' },
    { from: 1e3, divisor: 1e3, unit: 'US$ thousand' },
    { from: 0, divisor: 1, unit: 'US$' },
  ],
  ja: [
    { from: 1e7, divisor: 1e6, unit: '百万米ドル' },
    { from: 1e3, divisor: 1e3, unit: '千米ドル' },
    { from: 0, divisor: 1, unit: '米ドル' },
  ],
};

/** Units that stand for themselves; without a name in the two languages a unit is told as it is. */
const NAMES: Partial<Record<Unit, Readonly<Record<Language, string>>>> = {
  points: { en: 'points', ja: 'ポイント' },
  'JPY/share': { en: 'JPY per share', ja: '円／株' },
  'JPY/ADS': { en: 'JPY per ADS', ja: '円／ADS' },
  'USD/share': { en: 'US$ per share', ja: '米ドル／株' },
  'USD/ADS': { en: 'US$ per ADS', ja: '米ドル／ADS' },
  'JPY/USD': { en: 'JPY per US$', ja: '円／米ドル' },
  shares: { en: 'shares', ja: '株' },
  contracts: { en: 'contracts', ja: '契約' },
  people: { en: 'people', ja: '名' },
  ATMs: { en: 'ATMs', ja: '台' },
  projects: { en: 'projects', ja: '件' },
  times: { en: 'times', ja: '倍' },
  count: { en: '', ja: '' },
};
const FRACTIONS: Partial<Record<Unit, number>> = { '%': 1, points: 1, times: 2, Gbps: 1, 'JPY/USD': 2 };

/**
 * The scale in which all of some values read best.
 * @param finer how many decimals more than usual there is room for
 */
export function scaleOf(values: readonly number[], unit: Unit, language: Language, finer = 0): Scale {
  const largest = Math.max(0, ...values.map(Math.abs));
  const scales = unit === 'JPY' ? YEN[language] : unit === 'USD' ? DOLLARS[language] : undefined;
  const scale = scales?.find(({ from }) => largest >= from);
  if (scale) {
    const { divisor, unit: name } = scale;
    return { divisor, unit: name, decimals: decimalsFor(largest, divisor, finer) };
  }
  const isWhole = values.every(Number.isInteger);
  const decimals = FRACTIONS[unit] ?? (isWhole ? 0 : unit.includes('/') ? 2 : 1);
  return { divisor: 1, unit: NAMES[unit]?.[language] ?? unit, decimals };
}

/** As many decimals as leave three or four digits that say something; thousands and millions need none from 100 on. */
function decimalsFor(largest: number, divisor: number, finer: number): number {
  if (divisor === 1) return 0;
  const digits = largest / divisor;
  if (divisor <= 1e6) return digits >= 100 ? 0 : digits >= 10 ? 1 : 2;
  return finer + (digits >= 1000 ? 0 : digits >= 10 ? 1 : 2);
}

/** A value in a scale, without the unit. */
export const scaled = (value: number, { divisor, decimals }: Scale): string =>
  plainNumber(value / divisor, decimals);

const MINUS = '\u2212';

/** A number with a true minus sign and its thousands parted. */
export const plainNumber = (value: number, decimals: number): string =>
  fixed(value, decimals).replace('-', MINUS);

/** A value in a scale with its unit: "JPY 50.8 billion", 「508億円」. */
export function scaledWithUnit(value: number, scale: Scale): string {
  const number = scaled(value, scale);
  const { unit } = scale;
  const [, currency, power = ''] = /^(JPY|US\$)(?: (.+))?$/.exec(unit) ?? [];
  if (currency !== undefined) return [currency, number, power].filter(Boolean).join(' ');
  const isWord = /^[A-Za-z]/.test(unit);
  return `${number}${isWord ? ' ' : ''}${unit}`;
}
