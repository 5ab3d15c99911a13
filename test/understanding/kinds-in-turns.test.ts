import { describe } from 'vitest';
import { figureOf } from '../../src/dataset/figure.ts';
import type { MetricId } from '../../src/dataset/schema.ts';
import type { PeriodId } from '../../src/periods/period.ts';
import { answerer } from '../answering/answerer.ts';
import { worded, wordings, yearBefore } from './generated.ts';
import type { Asked, Known, Language, Wording } from './generated.ts';

/** A figure of one line of business, then another kind of figure: it is that line's, and never the company's. */

const { dataset } = answerer;
const KINDS = ['revenue', 'cost', 'gross_margin', 'gross_margin_ratio'] as const;
type Kind = (typeof KINDS)[number];
const LINES = ['network_services', 'si', 'equipment', 'atm'];
const PERIODS: readonly PeriodId[] = ['1H08', '2Q08', '9M08', '3Q09', '9M09', '9M11'] as PeriodId[];

function figureAt(kind: Kind, line: string, period: PeriodId): Known | undefined {
  const metric = dataset.metric(`${kind}_${line}` as MetricId);
  const { value = 0 } = figureOf(dataset, metric.id, period) ?? {};
  return value > 0 ? { metric, period, value } : undefined;
}

/** What a wording's last turn asks for: a kind of figure, at the time spoken of or a year before. */
type Works = { readonly kind: Kind; readonly isYearBefore?: boolean };

const WORDINGS: readonly Wording<Works>[] = [
  ['en', '{first} {period} | cost?', 90, { kind: 'cost' }],
  ['en', '{first} {period} | and the cost of it?', 90, { kind: 'cost' }],
  ['en', '{first} {period} | revenue?', 95, { kind: 'revenue' }],
  ['en', '{first} {period} | and the gross profit?', 95, { kind: 'gross_margin' }],
  ['en', '{first} {period} | gross margin %?', 95, { kind: 'gross_margin_ratio' }],
  ['en', '{first} {period} | margin %?', 60, { kind: 'gross_margin_ratio' }],
  ['en', '{first} {period} | revenues the year before?', 95, { kind: 'revenue', isYearBefore: true }],
  ['en', '{first} {period} | the sales the year before?', 95, { kind: 'revenue', isYearBefore: true }],
  ['en', '{first} {period} | its cost a year earlier?', 90, { kind: 'cost', isYearBefore: true }],
  ['ja', '{first} {period} | 原価は？', 90, { kind: 'cost' }],
  ['ja', '{first} {period} | 売上高は？', 95, { kind: 'revenue' }],
  ['ja', '{first} {period} | 粗利は？', 95, { kind: 'gross_margin' }],
  ['ja', '{first} {period} | 粗利率は？', 95, { kind: 'gross_margin_ratio' }],
  ['ja', '{first} {period} | 前年同期の売上高は？', 95, { kind: 'revenue', isYearBefore: true }],
];

describe('a figure of a line and another kind of figure', () => {
  wordings(WORDINGS, (language: Language, wording: string, { kind, isYearBefore }: Works): Asked[] =>
    LINES.flatMap((line) =>
      KINDS.filter((first) => first !== kind).flatMap((first) =>
        PERIODS.flatMap((period): Asked[] => {
          const then = isYearBefore ? yearBefore(period) : period;
          const [told, wanted] = [figureAt(first, line, period), then && figureAt(kind, line, then)];
          if (!told || !wanted) return [];
          const said = { first: told.metric.name[language], period };
          return [{ turns: worded(wording, said).split(' | '), wanted: { figures: [wanted] } }];
        }),
      ),
    ),
  );
});
