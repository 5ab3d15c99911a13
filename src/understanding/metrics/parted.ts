import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Role } from '../words/role-names.ts';
import { familyOf } from './metric-kinship.ts';

/**
 * "Revenue, cost of revenues", "total revenues, SI revenue": two figures in a list, each with the word for its kind, though
 * the words of the one are in the name of the other.
 */
export function areListed(frame: Frame, { plays }: Lexicon, a: MetricMention, b: MetricMention): boolean {
  const [first, last] = a.from < b.from ? [a, b] : [b, a];
  const between = frame.words.slice(first.to, last.from);
  const isWith = between.length === 1 && plays(between[0]?.text ?? '', 'with-follows');
  const isSeparated = isWith || between.some(({ text }) => plays(text, 'separating'));
  if (isSeparated && haveOwnTimes(frame, first, last)) return true;
  const has = (role: Role, { words }: MetricMention): boolean => words.some((word) => plays(word, role));
  const haveBoth = (role: Role): boolean => has(role, first) && has(role, last);
  const differ = first.metrics.every((one) =>
    last.metrics.every((other) => familyOf(one) !== familyOf(other)),
  );
  const areOne = first.metrics.length === 1 && last.metrics.length === 1;
  // "other current liabilities, total liabilities": a total behind a part is named for itself
  const isTotalBehind = areOne && has('total', last) && !has('total', first);
  return (
    (isTotalBehind || (differ ? haveBoth('family') : areOne && (haveBoth('kind') || haveBoth('total')))) &&
    isSeparated
  );
}

/** "SG&A 3Q09, R&D 3Q09", 「3Q09の販管費、3Q09の研究開発費」: each of two figures with a time of its own. */
function haveOwnTimes({ words }: Frame, first: MetricMention, last: MetricMention): boolean {
  const isTimeIn = (from: number, to: number): boolean =>
    words.slice(Math.max(from, 0), to).some(({ period }) => period !== undefined);
  const isBehind =
    isTimeIn(first.to, Math.min(first.to + NEAR, last.from)) && isTimeIn(last.to, last.to + NEAR);
  const isBefore =
    isTimeIn(first.from - NEAR, first.from) && isTimeIn(Math.max(last.from - NEAR, first.to), last.from);
  return isBehind || isBefore;
}
/** How many words there are from a figure to the time that stands beside it: 「3Q09の販管費」. */
const NEAR = 2;

/** Whether a word or sign stands between two mentions that sets them against each other. */
export function isParted(frame: Frame, lexicon: Lexicon, a: MetricMention, b: MetricMention): boolean {
  const [first, last] = a.from < b.from ? [a, b] : [b, a];
  // "by how much did SI revenue exceed its cost"
  const isExceeded = frame.operations.some(
    ({ names, from, to }) => from >= first.to && to <= last.from && names.includes('beat'),
  );
  if (isExceeded) return true;
  // "SI revenue to total revenue"
  const [word, more] = frame.words.slice(first.to, last.from);
  const areNamed = first.metrics.length === 1 && last.metrics.length === 1;
  if (areNamed && word && !more && lexicon.plays(word.text, 'set-over')) return true;
  // 「個人向け契約数のうちhi-hoの割合」
  const isShare = hasOperation(frame, 'share', 'ratio', 'percent');
  return frame.words
    .slice(first.to, last.from)
    .some(({ text }) => lexicon.plays(text, 'parting') || (isShare && lexicon.plays(text, 'whole-first')));
}
