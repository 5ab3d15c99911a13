import { dollarUnit } from '../../../dataset/dataset.ts';
import { comparePeriods } from '../../../periods/calendar.ts';
import { samePeriod } from '../../../periods/period.ts';
import { letterOf, MOST_FIGURES } from '../../../query/figure-letters.ts';
import type { MetricId } from '../../../dataset/schema.ts';
import type { FigureRef, Query } from '../../../query/query.ts';
import { isDeduction, isFlowTotal, isLoss, isNetOutflow } from '../losses.ts';
import { businessOf, lineOfBusiness } from '../../metrics/metric-kinship.ts';
import { readingsOf, refOf, type Asked, type QuestionRule } from '../asked.ts';
import { OF_SEVERAL, isBracket, partsOf, type FigurePart, type Part } from '../expression-parts.ts';
import { isShareOfOwnSum } from '../share-of-own-sum.ts';
import type { OperationName } from '../../words/operation-names.ts';

const read = new WeakMap<Asked, { readonly parts: readonly Part[] | undefined }>();

/** A question's pieces as an expression: several rules ask for them, and they are read once. */
function partsOnce(asked: Asked): readonly Part[] | undefined {
  const known = read.get(asked);
  if (known) return known.parts;
  const parts = withoutNothing(partsOf(asked));
  read.set(asked, { parts });
  return parts;
}

/**
 * "Capex less 9M09", "SI plus equipment order backlog": a figure less itself, or added to itself, is nothing that anybody
 * asks for; the second figure was not understood, or both words are of the one.
 */
function withoutNothing(parts: readonly Part[] | undefined): readonly Part[] | undefined {
  const [a, sign, b, more] = parts ?? [];
  const isOfTwo = a?.kind === 'figure' && SETS_APART.has(sign?.text) && b?.kind === 'figure' && !more;
  const isSame = isOfTwo && a.metric === b.metric && a.period && b.period && samePeriod(a.period, b.period);
  return isSame ? undefined : parts;
}

const SETS_APART: ReadonlySet<string | undefined> = new Set(['-', '+']);

/**
 * "9M11 revenue minus 9M10 revenue", "equity ratio Dec 2011 less Mar 2011, in points": one figure at two times, the
 * first less the second, whichever of them is the later.
 */
export const subtraction: QuestionRule = {
  name: 'subtraction',
  uses: ['minus', 'amount', 'points', 'absolute', 'change', 'lower'],
  read: (asked) => {
    const [a, sign, b, more] = partsOnce(asked) ?? [];
    if (a?.kind !== 'figure' || sign?.text !== '-' || b?.kind !== 'figure' || more) return undefined;
    if (a.metric !== b.metric || !a.period || !b.period || isLoss(asked, a.metric)) return undefined;
    const [from, to] = [refOf(asked, b.metric, b.period), refOf(asked, a.metric, a.period)];
    if (comparePeriods(b.period, a.period) > 0)
      return { kind: 'difference', a: to, b: from, ...readingsOf(asked) };
    const { unit } = asked.dataset.metric(a.metric);
    return { kind: 'change', from, to, in: unit === '%' ? 'points' : 'amount', ...readingsOf(asked) };
  },
};

/** The operations whose words an expression may be written with. */
const WRITTEN_WITH: readonly OperationName[] = [
  'plus',
  'minus',
  'times',
  'divided',
  'percent',
  'amount',
  'function',
  'share',
  'ratio',
  'highest',
  'lowest',
  'sum',
  'average',
];

/** "(operating income + depreciation) / revenue 3Q09", "2 * net income 1H08", "10% of revenue 9M09" */
export const expression: QuestionRule = {
  name: 'expression',
  uses: WRITTEN_WITH,
  read: (asked) =>
    calculation(asked, ({ operators, functions }) => {
      const [first, another] = functions;
      return operators > 0 || another !== undefined || (first !== undefined && !OF_SEVERAL.has(first));
    }),
};

/** "max(operating income 3Q08, net income 3Q09)": a function alone, where no other kind of question reads it. */
export const functionOfFigures: QuestionRule = {
  name: 'function of figures',
  uses: WRITTEN_WITH,
  read: (asked) => calculation(asked, ({ functions }) => functions.length === 1),
};

type Written = { readonly operators: number; readonly functions: readonly string[] };

function calculation(asked: Asked, isExpression: (written: Written) => boolean): Query | undefined {
  const parts = partsOnce(asked);
  if (!parts) return undefined;
  const figures = parts.filter((part) => part.kind === 'figure');
  const operators = parts.filter(
    (part, index) => part.kind === 'sign' && index > 0 && !isBracket(part),
  ).length;
  const functions = parts.flatMap((part) => (part.kind === 'function' ? [part.text] : []));
  const operands = parts.filter(({ kind }) => kind === 'figure' || kind === 'number').length;
  if (!figures.length || figures.length > MOST_FIGURES || !isExpression({ operators, functions }))
    return undefined;
  if (operands < 2 && !functions.length) return undefined;
  const refs = refsOf(asked, figures);
  const divides = parts.some(({ text }) => text === '/');
  if (divides && (isPerContractOfOther(asked, figures) || isPerHeadOfOther(asked, figures))) return undefined;
  const line = refs && lineNamed(asked, parts);
  if (line) return { kind: 'lookup', figure: line, ...readingsOf(asked) };
  return (
    refs && {
      kind: 'calculate',
      expression: written(asked, parts, divides && refs.some((ref) => isNetOutflow(asked, ref))),
      figures: refs,
      in: isInPercent(asked, parts) ? 'percent' : 'plain',
      ...readingsOf(asked),
    }
  );
}

/** Whether a result without a unit is told in percent. */
const isInPercent = (asked: Asked, parts: readonly Part[]): boolean =>
  asked.has('percent') || (!asked.has('times') && (asked.has('share') || isShareOfOwnSum(parts)));

/**
 * "Cost of revenues - equipment sales 3Q07": as statements head their lines, a total and the business that a line of it
 * is of. No one takes the revenue of a business from the costs of all.
 */
function lineNamed(asked: Asked, [a, dash, b, more]: readonly Part[]): FigureRef | undefined {
  if (a?.kind !== 'figure' || dash?.text !== '-' || b?.kind !== 'figure' || more || !a.period)
    return undefined;
  if (asked.has('minus')) return undefined;
  const line = lineOfBusiness(asked.dataset, a.metric, b.metric);
  return line && refOf(asked, line, a.period);
}

/** "revenue per hi-ho contract": an amount for each contract is of the business that the contracts are of. */
function isPerContractOfOther({ dataset }: Asked, figures: readonly FigurePart[]): boolean {
  const ofUnit = (isContracts: boolean): string[] =>
    figures
      .filter(({ metric }) => (dataset.metric(metric).unit === 'contracts') === isContracts)
      .map(({ metric }) => businessOf(metric));
  const [contracts, others] = [ofUnit(true), ofUnit(false)];
  return contracts.length > 0 && others.some((business) => !contracts.includes(business));
}

/** "SI revenue per employee": the people of one line are not known, and those of all are meant only where that is said. */
function isPerHeadOfOther(
  { dataset, frame, plays, wordsFor }: Asked,
  figures: readonly FigurePart[],
): boolean {
  const isPer = frame.operations.some(
    ({ names, words: [word] }) => names.includes('divided') && plays(word ?? '', 'for-each'),
  );
  return (
    isPer &&
    figures.some(({ metric }) => dataset.metric(metric).unit === 'people') &&
    figures.some(({ metric }) => wordsFor(metric).some((word) => plays(word, 'business')))
  );
}

function refsOf(asked: Asked, figures: readonly FigurePart[]): FigureRef[] | undefined {
  const refs = figures.flatMap(({ metric, period }) => {
    const ref = period && refOf(asked, metric, period);
    // "operating income per share in dollars": shares are not translated
    const isMoney = dollarUnit(asked.dataset.metric(metric).unit) !== undefined;
    return ref ? [isMoney ? ref : { ...ref, currency: undefined }] : [];
  });
  return refs.length === figures.length ? refs : undefined;
}

/** The parts with a letter for each figure; a loss, an expense or a payment is the positive amount people mean by it. */
function written(asked: Asked, parts: readonly Part[], overOutflow: boolean): string {
  let next = 0;
  const letter = (negative: boolean): string => {
    const name = letterOf(next++);
    return negative ? `(-${name})` : name;
  };
  // "treasury stock at cost / treasury shares" is a price
  const isPrice =
    parts.some(({ text }) => text === '/') && parts.some((part) => isCountOfShares(asked, part));
  const signed = parts.some((part) => part.kind === 'figure' && isFlowTotal(asked, part.metric));
  const isBalance = (metric: MetricId): boolean => asked.dataset.metric(metric).nature === 'balance';
  return parts
    .map((part, index) => {
      if (part.kind !== 'figure') return part.text;
      const isAdded = (signed || isBalance(part.metric)) && parts[index === 0 ? 1 : index - 1]?.text === '+';
      const isLess = isLoss(asked, part.metric) || (isPrice && isDeduction(asked.dataset, part.metric));
      return letter(!isAdded && !overOutflow && isLess);
    })
    .join(' ');
}

const isCountOfShares = ({ dataset }: Asked, part: Part): boolean =>
  part.kind === 'figure' && dataset.metric(part.metric).unit === 'shares';
