import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import type { QueryOf, Reading } from '../../query/query.ts';
import type { PlacedOperation } from '../resolution/frame.ts';
import type { OperationName } from '../words/operation-names.ts';
import type { Role } from '../words/role-names.ts';

type Ranking = QueryOf<'rank-changes'>;

/** What a question says of which of several figures moved most. */
export type MovedMost = {
  /** "Fell most", "grew least". */
  readonly isFall: boolean;
  readonly isLeast: boolean;
  /** In what their changes are set against each other, where that is said, and in what they are told where it is not. */
  readonly told: 'percent' | 'amount' | undefined;
  readonly otherwise: 'percent' | 'amount';
};

type Words = {
  readonly has: (...names: readonly OperationName[]) => boolean;
  readonly plays: (word: string, role: Role) => boolean;
  readonly operations: readonly PlacedOperation[];
  readonly words: readonly { readonly text: string }[];
};

/** Reads the words of a question that asks which moved most; undefined where they say both ends at once. */
export function movedMostSaid({ has, plays, operations, words }: Words): MovedMost | undefined {
  const isLeast = has('lowest', 'lower');
  if (isLeast && has('highest', 'higher')) return undefined;
  const saysOf = (role: Role): boolean =>
    operations.some((operation) => operation.words.some((word) => plays(word, role)));
  const isInMoney =
    has('amount') || words.some(({ text }) => plays(text, 'own-currency') || plays(text, 'in-amount'));
  return {
    isFall: saysOf('falling'),
    isLeast,
    told: has('growth', 'percent') ? 'percent' : isInMoney ? 'amount' : undefined,
    otherwise: saysOf('of-size') ? 'amount' : 'percent',
  };
}

/**
 * Which of several figures moved most. Where it is left open whether in percent or as an amount, both have to name the
 * same one: "the larger increase" is told as an amount then, what "grew more" in percent.
 */
export function movedMost(
  dataset: Dataset,
  moved: Ranking['moved'],
  { isFall, isLeast, told, otherwise }: MovedMost,
  readings: readonly Reading[],
): Ranking | undefined {
  const ranked = (unit: 'percent' | 'amount'): Ranking => ({
    kind: 'rank-changes',
    moved,
    which: `${isLeast === isFall ? 'highest' : 'lowest'}-${unit}`,
    ...(readings.length && { readings: [...readings] }),
  });
  const isOne = topOf(dataset, ranked('percent'))?.metric === topOf(dataset, ranked('amount'))?.metric;
  if (!told && !isOne) return undefined;
  const query = ranked(told ?? otherwise);
  const top = topOf(dataset, query);
  // what is not known, or means nothing, is told as such
  if (!top) return query;
  // what rose least has not fallen most, and where all fell none grew most
  if (isFall) return isLeast || top.value >= 0 ? undefined : query;
  return isLeast || top.value > 0 ? query : undefined;
}

/** The first of a ranking by what is known; undefined where a figure is not, or its change means nothing. */
function topOf(
  dataset: Dataset,
  { moved, which }: Ranking,
): { readonly metric: MetricId; readonly value: number } | undefined {
  const changes = moved.flatMap(({ from, to }) => {
    const [then, now] = [resolveFigure(dataset, from), resolveFigure(dataset, to)];
    if (isMissing(then) || isMissing(now)) return [];
    const value = now.value - then.value;
    if (which.endsWith('amount')) return { metric: to.metric, value };
    return then.value > 0 && now.value >= 0 ? { metric: to.metric, value: value / then.value } : [];
  });
  if (changes.length < moved.length) return undefined;
  const sign = which.startsWith('highest') ? 1 : -1;
  return changes.toSorted((a, b) => sign * (b.value - a.value))[0];
}
