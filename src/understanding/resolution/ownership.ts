import type { Query } from '../../query/query.ts';
import { hasOperation, type Frame, type MetricMention } from './frame.ts';
import { unknownWords, type Refusal } from './refusals.ts';
import type { Question } from './resolve.ts';

/** How much of a group company IIJ owns; nothing else is reported by company. */
export function ownership(
  { dataset, lexicon }: Question,
  frame: Frame,
  mentions: readonly MetricMention[],
): Query | Refusal {
  const [company] = frame.companies;
  const fact = dataset.facts.find(({ of }) => of !== null && of === company);
  const named = mentions.filter(({ words }) => !words.every((word) => lexicon.plays(word, 'owning')));
  const other = named.some(({ metrics }) => !metrics.some((metric) => metric === fact?.metric));
  if (
    !company ||
    !fact ||
    other ||
    !(mentions.length || hasOperation(frame, 'ownership', 'share', 'percent'))
  ) {
    return unknownWords(dataset, frame.companies, undefined);
  }
  return { kind: 'lookup', figure: { metric: fact.metric, period: fact.period, of: company } };
}
