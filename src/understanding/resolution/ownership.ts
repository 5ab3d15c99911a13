import type { Query } from '../../query/query.ts';
import { hasOperation, type Frame, type MetricMention } from './frame.ts';
import { nearLookups } from '../conversation/near-figures.ts';
import { refusal, type Refusal } from './refusals.ts';
import type { Question } from './resolve.ts';

/** How much of a group company IIJ owns; nothing else is reported by company. */
export function ownership(
  question: Question,
  frame: Frame,
  mentions: readonly MetricMention[],
): Query | Refusal {
  const { dataset, lexicon } = question;
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
    return refusal({ code: 'unknown-words', words: frame.companies }, nearLookups(question, frame));
  }
  return { kind: 'lookup', figure: { metric: fact.metric, period: fact.period, of: company } };
}
