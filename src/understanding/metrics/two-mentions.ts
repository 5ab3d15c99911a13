import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { OperationName } from '../words/operation-names.ts';
import { keyOf } from '../words/phrase-words.ts';
import { isUse } from './beside-name.ts';
import { isAddend } from './metric-kinship.ts';
import type { Role } from '../words/role-names.ts';
import { areListed, isParted } from './parted.ts';

/** Two mentions of a question, with what they name together. */
export type TwoMentions = {
  readonly dataset: Dataset;
  readonly frame: Frame;
  readonly lexicon: Lexicon;
  readonly mention: MetricMention;
  readonly other: MetricMention;
  /** The first of the figures that the mention may mean, and whether it may mean several. */
  readonly whole: MetricId | undefined;
  readonly isAmbiguous: boolean;
  /** What the words of both name, and the second of such figures where there are several. */
  readonly only: MetricId | undefined;
  readonly second: MetricId | undefined;
  /** Whether a word says that the one holds the other: "incl." */
  readonly isIncluding: boolean;
  readonly isParted: boolean;
  /** Whether both stand in a list, and what they name together is only worked out from them. */
  readonly isOfBoth: boolean;
  /** The words between the end of the mention and the other. */
  readonly between: Frame['words'];
};

/** Two mentions of one frame; nothing where they are of a list, or one is taken out of the other. */
export function twoMentions(
  dataset: Dataset,
  mention: MetricMention,
  other: MetricMention,
  frame: Frame,
  lexicon: Lexicon,
): TwoMentions | undefined {
  if (areListed(frame, lexicon, mention, other)) return undefined;
  const areApart = !areOnOneSide(frame, mention, other);
  if (hasOperation(frame, 'excluding') && (areApart || areBothLeftOut(frame, lexicon, mention, other)))
    return undefined;
  const union = [...new Set([...mention.words, ...other.words])];
  const including = includingWord(frame, lexicon, mention, other);
  // "IIJグローバル売上の合計": the word for the sum stands in the total's name, and asks for a sum as well; "gross margin
  // amount, SI": that it is asked in yen stands in one name only
  const counted = union.filter((word) => !TOLD_AS.some((role) => lexicon.plays(word, role)));
  const uncounted = counted.length < union.length ? lexicon.metrics.get(keyOf(counted)) : undefined;
  // "ADS to shares", "sales to customers": what is counted stands in such a name
  const isMoney = ({ metrics }: MetricMention): boolean =>
    metrics.some((id) => dataset.metric(id).unit.startsWith('JPY'));
  const isOver = [mention, other].every(isMoney) && areSetOver(frame, lexicon, mention, other);
  const named = lexicon.metrics.get(keyOf([...union, ...including])) ?? uncounted ?? [];
  const isFraction = isOver || standsBetween(frame, lexicon, mention, other, ['divided-by']);
  const [only, second] = isFraction
    ? named.filter((id) => isNamedSo(lexicon, [mention, other], id, isOver))
    : named;
  return {
    ...{ dataset, frame, lexicon, mention, other, only, second },
    whole: mention.metrics[0],
    isAmbiguous: mention.metrics.length > 1,
    isIncluding: including.length > 0,
    isOfBoth: only !== undefined && joinsListed(dataset, frame, lexicon, [mention, other], only),
    isParted:
      (isOver && (only === undefined || lexicon.ratios.has(only))) ||
      (areApart && hasOperation(frame, ...SETTING_APART)) ||
      isParted(frame, lexicon, mention, other),
    between: frame.words.slice(mention.to, other.from),
  };
}

const SETTING_APART = ['share', 'ratio', 'divided', 'minus', 'plus', 'excluding'] as const;

/** "Liabilities to equity", "revenue per yen of SG&A": the one is set over the other, and neither is a word of its name. */
export const areSetOver = (frame: Frame, lexicon: Lexicon, a: MetricMention, b: MetricMention): boolean =>
  standsBetween(frame, lexicon, a, b, ['set-over', 'for-each']);

/** Whether nothing but a word of some roles stands between two mentions, and "yen of" behind it. */
function standsBetween(
  { words }: Frame,
  lexicon: Lexicon,
  a: MetricMention,
  b: MetricMention,
  roles: readonly Role[],
): boolean {
  const { plays } = lexicon;
  const [first, last] = a.from < b.from ? [a, b] : [b, a];
  // "sales from connectivity to corporate customers"
  if (isUse(last.words, lexicon)) return false;
  const [word, ...more] = words.slice(first.to, last.from).map(({ text }) => text);
  return (
    word !== undefined &&
    roles.some((role) => plays(word, role)) &&
    more.every((text) => plays(text, 'own-currency') || plays(text, 'out-of-whole'))
  );
}

/**
 * Whether a figure may go by the words of both: a ratio only where it has the first of them over the second, and no amount
 * where the one is set over the other.
 */
function isNamedSo(
  { ratios }: Lexicon,
  [a, b]: readonly [MetricMention, MetricMention],
  metric: MetricId,
  isSetOver: boolean,
): boolean {
  const [of, to] = ratios.get(metric) ?? [];
  if (of === undefined || to === undefined) return !isSetOver;
  const [over, under] = a.from < b.from ? [a, b] : [b, a];
  return over.metrics.includes(of) && under.metrics.includes(to);
}

/**
 * "Revenue, SG&A", "SG&A, R&D", "operating income with margin": whether nothing but a comma or "with" stands between two
 * mentions, and the figure that goes by the words of both is the ratio or the sum of them.
 */
function joinsListed(
  dataset: Dataset,
  { words }: Frame,
  { plays, ratios }: Lexicon,
  [a, b]: readonly [MetricMention, MetricMention],
  joined: MetricId,
): boolean {
  const [first, last] = a.from < b.from ? [a, b] : [b, a];
  const [link, another] = words.slice(first.to, last.from);
  if (!link || another) return false;
  const isComma = link.text === ',';
  const isMadeOf = (id: MetricId): boolean =>
    ratios.get(joined)?.[0] === id || (isComma && isAddend(dataset, id, joined));
  return (
    (isComma || plays(link.text, 'with-follows')) && [a, b].some(({ metrics }) => metrics.some(isMadeOf))
  );
}

/** "Excluding SI and equipment": two parts in a list, whatever both words together may name. */
const areBothLeftOut = (
  { operations, words }: Frame,
  { plays }: Lexicon,
  a: MetricMention,
  b: MetricMention,
): boolean => {
  const [first, last] = a.from < b.from ? [a, b] : [b, a];
  return (
    operations.some(({ names, to }) => names.includes('excluding') && to <= first.from) &&
    words.slice(first.to, last.from).some(({ text }) => plays(text, 'separating'))
  );
};

/** "GIO's 9M11 revenue as a share of total revenues": the words that stand on one side of the division are of one figure. */
function areOnOneSide({ operations, metrics }: Frame, a: MetricMention, b: MetricMention): boolean {
  const apart = operations.filter(({ names }) => SETTING_APART.some((name) => names.includes(name)));
  const [division, another] = apart;
  if (!division || another) return false;
  const isBefore = ({ to }: MetricMention): boolean => to <= division.from;
  const isBetween = metrics.some(isBefore) && !metrics.every(isBefore);
  return isBetween && isBefore(a) === isBefore(b);
}

/** Words by which a figure is told as a sum or in its unit, be they in its name. */
const TOLD_AS = ['total', 'in-amount', 'own-currency'] as const;

/** What may stand before the word that includes something: "capex, with capital leases". */
const PARTING = /^[,(]$/;
const SETTING_AGAINST: ReadonlySet<OperationName> = new Set(['compare', 'sum', 'change']);

/** "capex 3Q08 incl. capital leases": the word that says so is a part of the name. */
function includingWord(frame: Frame, lexicon: Lexicon, a: MetricMention, b: MetricMention): string[] {
  const [first, last] = a.from < b.from ? [a, b] : [b, a];
  // "order backlog of systems construction incl. equipment": a word within a name includes nothing else
  // "not including": what leaves out includes nothing
  if (hasOperation(frame, 'excluding')) return [];
  const beside = [...frame.words.slice(first.to, last.from), ...frame.words.slice(last.to, last.to + 1)];
  const [next, ...more] = frame.words.slice(a.to, b.from).filter(({ text }) => !PARTING.test(text));
  // "capex with capital leases"; "compare SI with equipment sales" sets one against the other
  const isSetAgainst = frame.operations.some(
    ({ names, from }) => from < b.to && names.some((name) => SETTING_AGAINST.has(name)),
  );
  if (next?.text === 'with' && !more.length && !isSetAgainst) return ['with'];
  return beside.flatMap(({ text }) => (lexicon.plays(text, 'including') ? [text] : [])).slice(0, 1);
}
