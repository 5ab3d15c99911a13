import type { Unit } from '../dataset/schema.ts';
import type { Scale } from '../query/query.ts';
import type { Language } from './view.ts';

/** A number with its thousands parted: "-1,844.0". Numbers are rounded once, here, half away from zero. */
export function fixed(value: number, decimals: number): string {
  const text = formatter(decimals).format(value);
  return /^-0(?:\.0+)?$/.test(text) ? text.slice(1) : text;
}

const formatters = new Map<number, Intl.NumberFormat>();
function formatter(decimals: number): Intl.NumberFormat {
  const known = formatters.get(decimals);
  if (known) return known;
  // roundingMode is part of ECMA-402 since 2023; the type library does not list it yet
  const options = {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    roundingMode: 'halfExpand',
  };
  const made = new Intl.NumberFormat('en-US', options as Intl.NumberFormatOptions);
  formatters.set(decimals, made);
  return made;
}

/** Decimals with which a unit is shown where they do not depend on the value. */
const DECIMALS: Partial<Record<Unit, number>> = { '%': 1, points: 1, times: 2, Gbps: 1, 'JPY/USD': 2 };

/** A figure as people read it: "JPY 1,844 million", "-37.5%", "82 contracts", 「1,844百万円」. */
export function formatValue(value: number, unit: Unit, language: Language): string {
  if (unit === 'JPY') return yen(value, language);
  if (unit === 'USD') return dollars(value, language);
  const number = fixed(value, DECIMALS[unit] ?? perShareDecimals(value, unit));
  return UNIT_TEXT[unit][language].replace('#', number);
}

/** From this uncertainty on an amount of yen is told in billions: no digit is shown that is not known. */
const COARSE = 5e6;

/** Whether an amount of yen is known so roughly that it is told in billions. */
export const isCoarse = ({ unit, precision }: { unit: Unit; precision: number }): boolean =>
  unit === 'JPY' && precision >= COARSE;

/** A value rounded to the digits that are known of it: 1,741 million known to 100 million is 1,700 million. */
export function roundToKnown({ value, precision }: { value: number; precision: number }): number {
  const step = 10 ** Math.floor(Math.log10(precision));
  return roundTo(value / step, 0) * step;
}

/**
 * A figure with no more digits than are known of it: "JPY 1,844 million", but "JPY 56.8 billion" where the document
 * prints no more, 「568億円」.
 */
export function formatFigure(
  { value, unit, precision }: { value: number; unit: Unit; precision: number },
  language: Language,
): string {
  if (!isCoarse({ unit, precision })) return formatValue(value, unit, language);
  const known = Math.log10(precision);
  const [scale, power] = language === 'en' ? [1e9, 9] : [1e8, 8];
  const number = fixed(value / scale, Math.max(0, Math.min(2, Math.round(power - known))));
  return language === 'en' ? `JPY ${number} billion` : `${number}億円`;
}

type Scaled = { readonly power: number; readonly decimals: number; readonly word: string };
const BILLION: Scaled = { power: 9, decimals: 2, word: ' billion' };
const OKU: Scaled = { power: 8, decimals: 1, word: '億' };
const THOUSAND: Scaled = { power: 3, decimals: 0, word: ' thousand' };
const SEN: Scaled = { power: 3, decimals: 0, word: '千' };
/** Each language has a unit that the other has no word for: a turn may ask for it and the next go on in the other one. */
const SCALED: Record<Exclude<Scale, 'exact'>, Record<Language, Scaled>> = {
  thousand: { en: THOUSAND, ja: SEN },
  'ten-thousand': { en: THOUSAND, ja: { power: 4, decimals: 1, word: '万' } },
  million: {
    en: { power: 6, decimals: 1, word: ' million' },
    ja: { power: 6, decimals: 1, word: '百万' },
  },
  'hundred-million': { en: BILLION, ja: OKU },
  billion: { en: BILLION, ja: OKU },
};

/**
 * An amount of money counted in the unit asked for, "JPY 16.04 billion", 「160.4億円」, with no more digits than are known of
 * it; undefined where the figure is no amount, is told so anyway, or is not known to that unit.
 */
export function formatScaled(
  { value, unit, precision }: { value: number; unit: Unit; precision: number },
  scale: Scale,
  language: Language,
): string | undefined {
  // in millions is how yen are told anyway
  const isUsual = unit === 'JPY' && scale === 'million';
  if ((unit !== 'JPY' && unit !== 'USD') || isUsual) return undefined;
  if (scale === 'exact')
    return precision < 1e6 ? formatScaled({ value, unit, precision }, 'thousand', language) : undefined;
  const { power, decimals, word } = SCALED[scale][language];
  const known = Math.round(power - Math.log10(precision));
  if (known < 0) return undefined;
  const number = fixed(value / 10 ** power, Math.min(decimals, known));
  return UNIT_TEXT[unit][language].replace('#', `${number}${word}`);
}

function perShareDecimals(value: number, unit: Unit): number {
  if (!unit.includes('/')) return Number.isInteger(value) ? 0 : 1;
  return Number.isInteger(value) ? 0 : 2;
}

/** Up to this amount a million says too little of what is worked out to the yen. */
const FEW_MILLIONS = 1e8;
const SIGNIFICANT = 3;

function yen(value: number, language: Language): string {
  const size = Math.abs(value);
  // documents tell thousands at the finest: other amounts are worked out, as those of one contract or one employee are
  const isFine = value % 1e3 !== 0 && size < FEW_MILLIONS;
  const [scale, en, ja] =
    size >= 1e6 || value === 0
      ? [1e6, ' million', '百万円']
      : size >= 1e3 && !isFine
        ? [1e3, ' thousand', '千円']
        : [1, '', '円'];
  const wholeDigits = Math.floor(Math.log10(size / scale)) + 1;
  const decimals = isFine && scale > 1 ? Math.max(0, SIGNIFICANT - wholeDigits) : 0;
  const number = fixed(value / scale, decimals);
  return language === 'en' ? `JPY ${number}${en}` : `${number}${ja}`;
}

function dollars(value: number, language: Language): string {
  const [scale, en, ja] =
    Math.abs(value) >= 1e3 || value === 0 ? [1e3, ' thousand', '千米ドル'] : [1, '', '米ドル'];
  const number = fixed(value / scale, 0);
  return language === 'en' ? `US$ ${number}${en}` : `${number}${ja}`;
}

const UNIT_TEXT: Record<Unit, Record<Language, string>> = {
  JPY: { en: 'JPY #', ja: '#円' },
  USD: { en: 'US$ #', ja: '#米ドル' },
  '%': { en: '#%', ja: '#%' },
  points: { en: '# points', ja: '#ポイント' },
  'JPY/share': { en: 'JPY # per share', ja: '1株当たり#円' },
  'JPY/ADS': { en: 'JPY # per ADS', ja: '1ADS当たり#円' },
  'USD/share': { en: 'US$ # per share', ja: '1株当たり#米ドル' },
  'USD/ADS': { en: 'US$ # per ADS', ja: '1ADS当たり#米ドル' },
  'JPY/USD': { en: 'JPY # per US$', ja: '1米ドル=#円' },
  shares: { en: '# shares', ja: '#株' },
  ADS: { en: '# ADS', ja: '#ADS' },
  contracts: { en: '# contracts', ja: '#契約' },
  Gbps: { en: '# Gbps', ja: '#Gbps' },
  people: { en: '# people', ja: '#名' },
  ATMs: { en: '# ATMs', ja: '#台' },
  projects: { en: '# projects', ja: '#件' },
  times: { en: '# times', ja: '#倍' },
  count: { en: '#', ja: '#' },
};

/** A change with its sign: "+JPY 163 million", "-1.3 points". */
export function formatChange(value: number, unit: Unit, language: Language): string {
  const text = formatValue(value, unit === '%' ? 'points' : unit, language);
  return value > 0 ? `+${text}` : text;
}

/** A change in percent with its sign: "+4.2%". */
export const formatPercentChange = (percent: number): string =>
  `${percent > 0 ? '+' : ''}${fixed(percent, 1)}%`;

/** A percentage without sign, for "down 8.5%". */
export const formatPercentMagnitude = (percent: number, decimals = 1): string =>
  `${fixed(Math.abs(percent), decimals)}%`;

/** Decimals to which a number leaves the program as data: no more than are known, no binary dust. */
const DATA_DECIMALS: Record<Unit, number> = {
  JPY: 0,
  USD: 2,
  '%': 4,
  points: 4,
  'JPY/share': 4,
  'JPY/ADS': 4,
  'USD/share': 4,
  'USD/ADS': 4,
  'JPY/USD': 4,
  shares: 0,
  ADS: 0,
  contracts: 0,
  Gbps: 4,
  people: 0,
  ATMs: 0,
  projects: 0,
  times: 6,
  count: 4,
};

/** A value as data: exact to the digits that mean something. Averages of counts keep four decimals. */
export function dataValue(value: number, unit: Unit): number {
  const decimals = Number.isInteger(value)
    ? 0
    : Math.max(DATA_DECIMALS[unit], unit === 'JPY' || unit === 'USD' ? DATA_DECIMALS[unit] : 4);
  return roundTo(value, decimals);
}

/** Rounds half away from zero, on the shortest decimal form of the number rather than its binary one. */
export function roundTo(value: number, decimals: number): number {
  // Very large and very small numbers are written with an exponent already.
  const [digits = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const shifted = Number(`${digits}e${Number(exponent) + decimals}`);
  const rounded = Number.isFinite(shifted) ? Math.round(shifted) : NaN;
  if (Number.isNaN(rounded)) return value;
  const [wholes = '', power = '0'] = String(rounded).split('e');
  const result = Math.sign(value) * Number(`${wholes}e${Number(power) - decimals}`);
  return result === 0 ? 0 : result;
}
