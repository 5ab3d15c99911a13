import type { Unit } from '../../src/dataset/schema.ts';

/** A number as it stands in a display: its value in base units, and one unit of its last shown digit. */
export type ReadDisplay = { readonly value: number; readonly step: number; readonly unit: Unit };

const FORMS: readonly (readonly [form: string, unit: Unit, scale: number])[] = [
  ['JPY # billion', 'JPY', 1e9],
  ['JPY # million', 'JPY', 1e6],
  ['#億円', 'JPY', 1e8],
  ['JPY # thousand', 'JPY', 1e3],
  ['JPY #', 'JPY', 1],
  ['#百万円', 'JPY', 1e6],
  ['#千円', 'JPY', 1e3],
  ['#円', 'JPY', 1],
  ['US$ # thousand', 'USD', 1e3],
  ['US$ #', 'USD', 1],
  ['#千米ドル', 'USD', 1e3],
  ['#米ドル', 'USD', 1],
  ['#%', '%', 1],
  ['# points', 'points', 1],
  ['#ポイント', 'points', 1],
  ['JPY # per share', 'JPY/share', 1],
  ['1株当たり#円', 'JPY/share', 1],
  ['JPY # per ADS', 'JPY/ADS', 1],
  ['1ADS当たり#円', 'JPY/ADS', 1],
  ['US$ # per share', 'USD/share', 1],
  ['1株当たり#米ドル', 'USD/share', 1],
  ['US$ # per ADS', 'USD/ADS', 1],
  ['1ADS当たり#米ドル', 'USD/ADS', 1],
  ['JPY # per US$', 'JPY/USD', 1],
  ['1米ドル=#円', 'JPY/USD', 1],
  ['# shares', 'shares', 1],
  ['#株', 'shares', 1],
  ['# ADS', 'ADS', 1],
  ['#ADS', 'ADS', 1],
  ['# contracts', 'contracts', 1],
  ['#契約', 'contracts', 1],
  ['# Gbps', 'Gbps', 1],
  ['#Gbps', 'Gbps', 1],
  ['# people', 'people', 1],
  ['#名', 'people', 1],
  ['# ATMs', 'ATMs', 1],
  ['#台', 'ATMs', 1],
  ['# projects', 'projects', 1],
  ['#件', 'projects', 1],
  ['# times', 'times', 1],
  ['#倍', 'times', 1],
  ['#', 'count', 1],
];

const escaped = (text: string): string => text.replace(/[$.*+?^()[\]{}|\\]/g, '\\$&');
const PATTERNS = FORMS.map(([form, unit, scale]) => {
  const [before = '', after = ''] = form.split('#');
  const number = '(-?\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?)';
  return { pattern: new RegExp(`^${escaped(before)}${number}${escaped(after)}$`), unit, scale };
});

/** Reads a display back; undefined where it is none of the forms in which numbers are shown. */
export function readDisplay(display: string): ReadDisplay | undefined {
  for (const { pattern, unit, scale } of PATTERNS) {
    const digits = pattern.exec(display)?.[1]?.replaceAll(',', '');
    if (digits === undefined) continue;
    const decimals = digits.split('.')[1]?.length ?? 0;
    return { value: Number(digits) * scale, step: scale * 10 ** -decimals, unit };
  }
  return undefined;
}

/** Whether a display shows a value, in its unit, rounded half away from zero at the last digit shown. */
export function showsValue(display: string, value: number, unit: string): boolean {
  const read = readDisplay(display);
  if (read?.unit !== unit) return false;
  const dust = read.step * 1e-6;
  const off = Math.abs(read.value) - Math.abs(value);
  const sameSign = read.value === 0 || Math.sign(read.value) === Math.sign(value);
  return sameSign && off > -read.step / 2 - dust && off <= read.step / 2 + dust;
}
