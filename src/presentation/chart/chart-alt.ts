import type { Chart, ChartPoint, SlotChart } from './chart.ts';
import { numberCells } from '../tables/numbers-column.ts';
import { CHART_WORDING } from './chart-wording.ts';
import { plainNumber } from './chart-scale.ts';

/** What Discord takes as an attachment's description. */
const MOST_CHARACTERS = 1024;
/** The room for saying how many were left out. */
const FOR_THE_REST = 24;

/** A chart in words, with its figures to the digits of the tables; what does not fit is counted. */
export function chartAlt(chart: Chart): string {
  const words = CHART_WORDING[chart.language];
  const end = chart.language === 'en' ? '.' : '。';
  const between = chart.language === 'en' ? '; ' : '、';
  const period = chart.subtitle.split(' · ')[0] ?? '';
  const { unit, values } = chart.kind === 'bars' ? barValues(chart) : slotValues(chart);
  const title = `${words.kinds[chart.kind]}${chart.language === 'en' ? ': ' : '：'}${chart.title}${
    chart.language === 'en' ? ', ' : '、'
  }${period}${unit ? words.inUnit(unit) : ''}${end}`;
  const text = title + (chart.language === 'en' ? ' ' : '');
  const all = values.join(between);
  if (text.length + all.length + 1 <= MOST_CHARACTERS) return `${text}${all}${end}`;
  const kept: string[] = [];
  let length = text.length + FOR_THE_REST;
  for (const value of values) {
    length += value.length + between.length;
    if (length > MOST_CHARACTERS) break;
    kept.push(value);
  }
  return [`${text}${kept.join(between)}`, `${words.more(values.length - kept.length)}${end}`]
    .join(between)
    .slice(0, MOST_CHARACTERS);
}

type Values = { readonly unit: string; readonly values: readonly string[] };

function barValues({ rows, language }: Extract<Chart, { kind: 'bars' }>): Values {
  const { unit, cells } = numberCells(
    rows.map(({ point }) => point),
    language,
  );
  const words = CHART_WORDING[language];
  return {
    unit,
    values: rows.map(({ name, share }, row) => {
      const value = `${name} ${cells[row] ?? ''}`;
      return share === null ? value : words.marked(value, `${plainNumber(share, 1)}%`);
    }),
  };
}

function slotValues({ slots, series, targets, language }: SlotChart): Values {
  const words = CHART_WORDING[language];
  const amounts = [...series.flatMap(({ points }) => points.map((point) => point ?? undefined)), ...targets];
  const { unit, cells } = numberCells(amounts, language);
  const lines = series.map(({ name, points }, index) => {
    const values = points.map((point, slot) => {
      const cell = point ? (cells[index * slots.length + slot] ?? '') : words.notGiven;
      return `${slots[slot]?.name ?? ''} ${marked(cell, point, language)}`;
    });
    return series.length > 1 ? [words.named(name, values[0] ?? ''), ...values.slice(1)] : values;
  });
  const from = series.length * slots.length;
  const marks = targets.map(({ slot, announced }, index) =>
    words.marked(`${slots[slot]?.name ?? ''} ${cells[from + index] ?? ''}`, words.targetOn(announced)),
  );
  return { unit, values: [...lines.flat(), ...marks] };
}

function marked(cell: string, point: ChartPoint | null, language: SlotChart['language']): string {
  const words = CHART_WORDING[language];
  if (!point) return cell;
  if (point.covers !== undefined) return words.marked(cell, words.actualOf(point.covers));
  return point.isReported ? cell : words.marked(cell, words.calculatedShort);
}
