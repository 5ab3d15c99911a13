import { openingOf } from '../../../periods/calendar.ts';
import { isSpan } from '../../../periods/period.ts';
import { isPartOf } from '../../metrics/metric-kinship.ts';
import { readingsOf, refOf, type Asked, type QuestionRule } from '../asked.ts';

const LETTERS = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];

/** "revenue excluding equipment sales 9M08": a total less parts of it; what is no part of it cannot be left out. */
export const excluding: QuestionRule = {
  name: 'total without a part',
  uses: ['excluding', 'amount', 'sum', 'which'],
  read: (asked) => {
    const [whole, ...parts] = asked.metrics;
    const [period, another] = asked.periods;
    if (!asked.has('excluding') || !whole || !parts.length || !period || another) return undefined;
    if (parts.length > LETTERS.length || !parts.every((part) => isPartOf(asked.dataset, part, whole)))
      return undefined;
    return {
      kind: 'calculate',
      expression: ['a', ...LETTERS.slice(0, parts.length)].join(' - '),
      figures: asked.metrics.map((metric) => refOf(asked, metric, period)),
      in: 'plain',
      ...readingsOf(asked),
    };
  },
};

/** "Start with cash 3Q08": what the question begins with is only where somebody wants to begin. */
const isInvitation = ({ frame: { operations, words } }: Asked): boolean =>
  operations.some(
    ({ names, from, words: said }) =>
      names.includes('opening') &&
      INVITING.test(said.join(' ')) &&
      words.slice(0, from).every(({ text }) => !DOING.test(text)),
  );

const INVITING = /^(?:start|begin|open) with$/;
const DOING = /^(?:did|does|do|had|has)$/;

/** "cash at the beginning of 9M08", "the cash they began 9M08 with": a balance at the opening of a span. */
export const opening: QuestionRule = {
  name: 'opening balance',
  uses: ['opening', 'amount', 'original', 'which'],
  read: (asked) => {
    const [metric, second] = asked.metrics;
    const [period, another] = asked.periods;
    if (!asked.has('opening') || !metric || second || !period || another || !isSpan(period)) return undefined;
    if (asked.dataset.metric(metric).nature !== 'balance' || isInvitation(asked)) return undefined;
    return { kind: 'lookup', figure: refOf(asked, metric, openingOf(period)), ...readingsOf(asked) };
  },
};
