import { hasStatement } from '../src/answering/known-periods.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { defineCommand, type Asked, type AskContext } from '../src/discord/command.ts';
import { periodOption } from '../src/discord/options.ts';
import { suggestsFrom } from '../src/discord/suggest-from.ts';
import { parsePeriodId, periodId, type PeriodId } from '../src/periods/period.ts';
import { groupName, groupsInOrder } from '../src/presentation/group-names.ts';
import { periodName } from '../src/presentation/period-names.ts';
import { figureRefsOf, type Query } from '../src/query/query.ts';

const suggestsGroups = suggestsFrom(({ dataset, language }) =>
  groupsInOrder(dataset.groups.keys()).map((group) => ({ name: groupName(group, language), value: group })),
);

const suggestsStatementPeriods = suggestsFrom(({ dataset, language }, values) =>
  statementPeriods(dataset, groupFor(dataset, values['statement'] ?? '') ?? 'income').map((period) => ({
    name: periodName(period, language),
    value: period,
  })),
);

/** The periods that a group has figures for, newest first. */
const statementPeriods = (dataset: Dataset, group: string): PeriodId[] =>
  dataset.periods.filter((period) => hasStatement(dataset, group, period)).reverse();

/** The group that a text names by its id or, in either language, by its name or a part of that. */
function groupFor(dataset: Dataset, text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  const groups = groupsInOrder(dataset.groups.keys());
  const names = (group: string): string[] =>
    [group, groupName(group, 'en'), groupName(group, 'ja')].map((name) => name.toLowerCase());
  return (
    groups.find((group) => names(group).includes(wanted)) ??
    (wanted === '' ? undefined : groups.find((group) => names(group).some((name) => name.includes(wanted))))
  );
}

function askStatement(text: string, period: string | undefined, { dataset, language }: AskContext): Asked {
  const group = groupFor(dataset, text);
  if (group === undefined)
    return { kind: 'question', text: [text, period].filter(Boolean).join(' '), language };
  const statementAt = (at: PeriodId): Query => ({ kind: 'statement', group, period: at, page: 1 });
  if (period === undefined) {
    const newest = dataset.periods.findLast((period) => hasStatement(dataset, group, period));
    if (newest) return { kind: 'query', query: statementAt(newest) };
  }
  const parsed = parsePeriodId(period ?? '');
  if (parsed) return { kind: 'query', query: statementAt(periodId(parsed)) };
  // A period in words is read as one of the statement's first figure.
  const [metric] = dataset.groups.get(group) ?? [];
  return {
    kind: 'reading',
    text: `${metric ? dataset.metric(metric).name.en : ''} ${period ?? ''}`.trim(),
    then: (read) => {
      const at = figureRefsOf(read)[0]?.period;
      return at && statementAt(at);
    },
  };
}

export const statement = defineCommand({
  name: 'statement',
  ja: '財務諸表',
  description: {
    en: 'A statement or table for a period, with the year before beside it',
    ja: '財務諸表などの表（前年同期との比較付き）',
  },
  options: {
    statement: {
      ja: '表',
      description: {
        en: 'Income statement, balance sheet, cash flow, segments, contracts and others',
        ja: '損益計算書、貸借対照表、キャッシュ・フロー、セグメント、契約数など',
      },
      required: true,
      suggest: suggestsGroups,
    },
    period: periodOption(suggestsStatementPeriods),
  },
  ask: ({ statement: text, period }, context) => askStatement(text, period, context),
});
