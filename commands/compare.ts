import { suggestsMetrics, suggestsPeriods } from '../src/discord/ask-figure.ts';
import { defineCommand, type Asked, type AskContext } from '../src/discord/command.ts';
import { METRIC_OPTION, periodOption } from '../src/discord/options.ts';
import { newest } from '../src/dataset/newest.ts';
import type { MetricId } from '../src/dataset/schema.ts';
import { comparePeriods, shiftYears } from '../src/periods/calendar.ts';
import { parsePeriodId, periodId, type Period } from '../src/periods/period.ts';

const anotherMetric = (ja: string) => ({
  ja,
  description: { en: 'A figure to set beside it', ja: '並べて比べる指標' },
  suggest: suggestsMetrics,
});

/** Metrics beside each other at one time or two; one metric alone is compared with the year before. */
function compared(
  metrics: readonly string[],
  periods: readonly string[],
  { dataset, language }: AskContext,
): Asked {
  const known = metrics.filter((text): text is MetricId => dataset.hasMetric(text));
  const [first] = known;
  const parsed = periods.flatMap((text): Period[] => {
    const period = parsePeriodId(text);
    return period ? [period] : [];
  });
  if (!first || known.length < metrics.length || parsed.length < periods.length) {
    const words = metrics.map((text) =>
      dataset.hasMetric(text) ? dataset.metric(text).name[language] : text,
    );
    return {
      kind: 'question',
      text: [words.join(', '), periods.join(', ')].filter(Boolean).join(' '),
      language,
    };
  }
  const [latest = newest(dataset, first)] = parsed;
  if (!latest) return { kind: 'question', text: dataset.metric(first).name[language], language };
  const wanted = parsed.length > 0 ? parsed : [latest];
  const alone = known.length === 1 && wanted.length === 1;
  const times = (alone ? [shiftYears(latest, -1), latest] : wanted).map(periodId);
  const figures = [...new Set(known)].flatMap((metric) =>
    [...new Set(times)].toSorted(inTime).map((period) => ({ metric, period })),
  );
  return { kind: 'query', query: { kind: 'series', figures } };
}

/** Earlier periods first; what cannot be told apart stays as it was given. */
function inTime(a: string, b: string): number {
  const [x, y] = [parsePeriodId(a), parsePeriodId(b)];
  return x && y ? comparePeriods(x, y) : 0;
}

export const compare = defineCommand({
  name: 'compare',
  ja: '比較',
  description: {
    en: 'Figures beside each other: several at one time, or at two times',
    ja: '指標を並べて比較する（複数の指標、または二つの期間）',
  },
  options: {
    metric: METRIC_OPTION,
    with: anotherMetric('比較する指標'),
    and: anotherMetric('もう一つの指標'),
    period: periodOption(),
    against: {
      ja: '比較する期間',
      description: {
        en: 'The period to compare with; the year before if nothing else is compared',
        ja: '比べる期間。比べるものがほかになければ前年同期',
      },
      suggest: suggestsPeriods(),
    },
  },
  ask: ({ metric, with: second, and: third, period, against }, context) =>
    compared(
      [metric, second, third].filter((text) => text !== undefined),
      [period, against].filter((text) => text !== undefined),
      context,
    ),
});
