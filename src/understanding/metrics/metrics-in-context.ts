import { isMissing, resolveFigure } from '../../answering/resolve-figure.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { periodId } from '../../periods/period.ts';
import type { FigureRef } from '../../query/query.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { wordsOfText } from '../words/phrase-words.ts';
import { isKindWord, ofSameLine } from './line-spoken-of.ts';
import { lossOfLine } from './loss-of-line.ts';
import { isOnlyOneOfJoint } from './only-one-of-joint.ts';
import { swappedWord } from './swapped-word.ts';
import { toldFurther } from './told-further.ts';
import { wholeMeant } from './whole-of-share.ts';
import { familyOf, isAddend, isPartOf, isRatioOf } from './metric-kinship.ts';
import { lineOfBusiness, lineOfSame, makesPartOf, ratioOfSpoken } from './metric-kinship.ts';

/**
 * In a follow-up a word means the line that is being spoken of: "and its cost?" after equipment sales revenue is the
 * cost of equipment sales, "contracts?" after hi-ho's revenue are hi-ho's.
 */
export function byContext(
  dataset: Dataset,
  lexicon: Lexicon,
  mention: MetricMention,
  figure: FigureRef | undefined,
  frame: Frame,
): MetricMention {
  if (!figure) return mention;
  const { metric: before, period } = figure;
  const [single, ambiguous] = mention.metrics;
  // "only systems integration" after the order backlog, which is that of equipment sales as well
  const isLess =
    ambiguous !== undefined &&
    mention.metrics.includes(before) &&
    isOnlyOneOfJoint(dataset, lexicon, frame, { ...mention, metrics: [before] });
  if (isLess) return { ...mention, metrics: mention.metrics.filter((id) => id !== before) };
  const ratio = ratioOfSpoken(dataset, mention, before);
  if (ratio && !frame.periods.length) return { ...mention, metrics: [ratio] };
  const points =
    frame.words.some(({ text }) => lexicon.plays(text, 'pointing')) ||
    frame.periods.some((said) => said.period.kind === 'relative' && said.period.step.to === 'same');
  if (ambiguous !== undefined && isNetOfOther(lexicon, mention, before)) return mention;
  const isTotal = frame.words.some(({ text }) => lexicon.plays(text, 'total'));
  // "of that leases?" after the capital expenditure, whose own name may have the word as well
  const isPart = (id: MetricId): boolean => ambiguous !== undefined && isPartOf(dataset, id, before);
  const [within, several] = mention.metrics.flatMap(
    (id) => asPartOf(dataset, id, before) ?? (isPart(id) ? id : []),
  );
  if (within && !several && !isTotal && isOfSpoken(lexicon, mention, frame))
    return { ...mention, metrics: [within] };
  const further = toldFurther(dataset, lexicon, mention, before, frame);
  if (further) return { ...mention, metrics: further };
  if (pointsBack(dataset, lexicon, mention, before, frame)) return { ...mention, metrics: [before] };
  // "company cost" after one line's revenue: which of them is not said, but none of that line
  const isOfAll = frame.words.some(({ text }) => lexicon.plays(text, 'whole-group'));
  if (isOfAll) return mention;
  const loss = lossOfLine(dataset, lexicon, mention, figure, frame);
  if (loss) return { ...mention, metrics: [loss] };
  if (!single || (!ambiguous && isTotal)) return mention;
  const isWhole = !ambiguous && !points && isWholeQuestion(lexicon, mention, frame);
  if (isWhole) return onlyOfLine(dataset, lexicon, mention, before, frame) ?? mention;
  // "capex as % of revenue" after a line's cost: a question of its own, about another figure
  const isBeside = frame.metrics.some(
    ({ from, words }) => from !== mention.from && !words.every((word) => isKindWord(lexicon, word)),
  );
  if (isBeside && !ambiguous && mention.words.every((word) => isKindWord(lexicon, word))) return mention;
  // "G&A same quarter" after sales and marketing is no sum of both
  const isSum = (line: MetricId): boolean =>
    [single, before].every((part) => isAddend(dataset, part, line) || makesPartOf(dataset, part, line));
  // "as % of cost of revenues" after one line's revenue asks for no share of that line's cost
  const isBase = lexicon.plays(frame.words[mention.from - 1]?.text ?? '', 'whole-precedes');
  const isOfAny = !ambiguous && !isBase && !mention.words.some((word) => lexicon.plays(word, 'business'));
  const found =
    ofSameLine(dataset, lexicon, mention.words, before) ??
    (isOfAny ? lineOfSame(dataset, single, before) : undefined);
  const alike = found && !isSum(found) ? found : undefined;
  // "what share of total assets is that?" after the liabilities asks for no ratio of the two
  const isOther = alike && !ambiguous && dataset.metric(alike).unit !== dataset.metric(single).unit;
  const kin = isOther ? undefined : alike;
  const isKnown = (metric: MetricId): boolean => !isMissing(resolveFigure(dataset, { metric, period }));
  // "margin?" after the revenue of one line: its margin, or which of its margins, and none of the company's
  const lines = ambiguous && !isTotal ? ofSameBusiness(dataset, lexicon, mention, before, frame) : [];
  if (!kin && lines.length) return { ...mention, metrics: lines };
  if (kin && lines.length > 1 && !lines.includes(kin)) return { ...mention, metrics: [...lines, kin] };
  if (kin && (ambiguous || points || isPartOf(dataset, kin, single) || isKnown(kin)))
    return { ...mention, metrics: [kin] };
  if (!kin && isOfBusiness(dataset, lexicon, mention, before, frame)) return { ...mention, metrics: [] };
  if (!ambiguous) {
    const sibling = siblingOf(dataset, lexicon, mention, before);
    return sibling ? { ...mention, metrics: [sibling] } : mention;
  }
  const going = alikeIn(dataset, lexicon, mention, before);
  if (going) return going;
  const swapped = swappedWord(dataset, lexicon, mention.words, before);
  const whole = wholeMeant(dataset, mention);
  // "liabilities?" after the current assets may be all of them
  const isMeant = swapped && (whole === undefined || swapped === whole);
  return isMeant ? { ...mention, metrics: [swapped] } : mention;
}

/** "Net debt?" after the debt: what is left of a figure is not that figure. */
const isNetOfOther = (lexicon: Lexicon, { words }: MetricMention, before: MetricId): boolean =>
  words.some((word) => lexicon.plays(word, 'setting-off') && !lexicon.wordsOf(before).has(word));

/** Of the kinds that a word may mean, those of the line before; that figure itself where no other is meant, or the time is. */
function ofSameBusiness(
  dataset: Dataset,
  lexicon: Lexicon,
  { metrics, words }: MetricMention,
  before: MetricId,
  { periods }: Frame,
): readonly MetricId[] {
  const others = metrics.flatMap((kind) => lineOfSame(dataset, kind, before) ?? []);
  const isOfKind =
    words.every((word) => isKindWord(lexicon, word)) &&
    metrics.some((kind) => isPartOf(dataset, before, kind));
  return isOfKind && (periods.length || !others.length) ? [before, ...others] : others;
}

/**
 * "How much of that was purchase of property?" after the capital expenditure: the part of it that is nothing but the
 * figure named, and no line of the cash flow statement.
 */
const asPartOf = (dataset: Dataset, named: MetricId, whole: MetricId): MetricId | undefined =>
  dataset.metrics.find(({ parent, formula }) => {
    if (parent?.metric !== whole || !formula || !('sum' in formula)) return false;
    const [addend, another] = Object.keys(formula.sum);
    return addend === named && another === undefined;
  })?.id;

/**
 * "And the purchases?", "how much of that were purchases?", "purchases?": a turn that goes on with what is spoken of. One
 * that names the cash or its statement asks for what was paid.
 */
function isOfSpoken({ plays }: Lexicon, { from, words: named }: MetricMention, frame: Frame): boolean {
  const isPaid = named.some((word) => plays(word, 'flow-verb') || plays(word, 'flowing'));
  if (isPaid || hasOperation(frame, 'statement-cash-flow')) return false;
  const isAlone = from === 0 && !frame.periods.length && !frame.operations.length;
  const before = frame.words.slice(0, from);
  return isAlone || before.some(({ text }) => plays(text, 'pointing') || plays(text, 'continuing'));
}

/** "Its net income?" after a figure of one business: asks for one of that business, even where none is known. */
function isOfBusiness(
  dataset: Dataset,
  lexicon: Lexicon,
  mention: MetricMention,
  before: MetricId,
  { words }: Frame,
): boolean {
  const isOwn = lexicon.plays(words[mention.from - 1]?.text ?? '', 'possessing');
  const isBusiness = (word: string): boolean => lexicon.plays(word, 'business');
  return (
    isOwn &&
    !mention.words.some(isBusiness) &&
    wordsOfText(dataset.metric(before).name.en.toLowerCase()).some(isBusiness)
  );
}

/** "What was that margin in 9M08?": a word of the name before, pointed at, is that name. */
function pointsBack(
  dataset: Dataset,
  lexicon: Lexicon,
  { from, metrics: meant, words }: MetricMention,
  before: MetricId,
  { words: said, periods, metrics }: Frame,
): boolean {
  const own = lexicon.wordsOf(before);
  const [single] = meant;
  const { unit } = dataset.metric(before);
  // "so the loss narrowed by" after the operating loss of one business
  const isLoss = words.every((word) => lexicon.plays(word, 'loss') && own.has(word));
  const pointer = said[from - 1]?.text ?? '';
  // 「前年同期の売上高は？」 after the revenue of one service, and not after its cost, a "cost of revenue"
  const isOnlyStep = periods.length > 0 && periods.every(({ period }) => period.kind === 'relative');
  const isAlike =
    single !== undefined && dataset.metric(single).unit === unit && familyOf(single) === familyOf(before);
  const isKind = isOnlyStep && isAlike && words.every((word) => lexicon.plays(word, 'family'));
  // 「何契約増えましたか」 after the contracts of one service: the unit of what is counted
  const isCounted =
    metrics.length === 1 &&
    lexicon.plays(pointer, 'counting') &&
    meant.every((id) => dataset.metric(id).unit === unit);
  if (!isLoss && !isKind && !isCounted && !lexicon.plays(pointer, 'pointing-at')) return false;
  // "its revenue" after the cost of one business: that of the same business, though the cost is one of revenue
  const hasOwn = single !== undefined && lineOfBusiness(dataset, single, before) !== undefined;
  return !hasOwn && words.every((word) => own.has(word));
}

/** Whether a turn has its own period and does not say that it goes on from the one before: another subject. */
function isWholeQuestion(lexicon: Lexicon, { from }: MetricMention, { periods, words }: Frame): boolean {
  const goesOn = words.slice(0, from).some(({ text }) => lexicon.plays(text, 'continuing'));
  return !goesOn && periods.some(({ period }) => period.kind === 'period' || period.kind === 'month');
}

/** "Operating loss 3Q11?" after a figure of one line: that line's, where nothing is known then of the company's. */
function onlyOfLine(
  dataset: Dataset,
  lexicon: Lexicon,
  mention: MetricMention,
  before: MetricId,
  { periods }: Frame,
): MetricMention | undefined {
  const { words, metrics } = mention;
  const [said, another] = periods.flatMap(({ period }) => (period.kind === 'period' ? [period.period] : []));
  const [named] = metrics;
  if (!said || another || !named) return undefined;
  const isKnown = (metric: MetricId): boolean =>
    !isMissing(resolveFigure(dataset, { metric, period: periodId(said) }));
  if (isKnown(named)) return undefined;
  const isOfAny = !words.some((word) => lexicon.plays(word, 'business'));
  const line =
    ofSameLine(dataset, lexicon, words, before) ?? (isOfAny ? lineOfSame(dataset, named, before) : undefined);
  return line && isKnown(line) ? { ...mention, metrics: [line] } : undefined;
}

/** Of the metrics that a word may mean, the one that goes with the metric before, where only one does. */
function alikeIn(
  dataset: Dataset,
  lexicon: Lexicon,
  mention: MetricMention,
  before: MetricId,
): MetricMention | undefined {
  const { unit, nature, parent } = dataset.metric(before);
  const qualifiers = [...lexicon.wordsOf(before)].filter((word) => lexicon.plays(word, 'qualifier'));
  const asNamed: readonly ((id: MetricId) => boolean)[] = [
    (id) =>
      familyOf(id) === familyOf(before) &&
      dataset.metric(id).unit === unit &&
      dataset.metric(id).nature === nature,
    (id) => kindOf(id) === kindOf(before),
    // "dividend?" after the earnings per share
    (id) => unit.includes('/') && dataset.metric(id).unit === unit,
  ];
  const asPlaced: readonly ((id: MetricId) => boolean)[] = [
    (id) => isAddend(dataset, id, before) || isPartOf(dataset, id, before),
    // "and capital leases?" after the purchases in the capital expenditure
    (id) => parent !== undefined && dataset.metric(id).parent?.metric === parent.metric,
    (id) => isRatioOf(dataset, id, before),
    (id) => qualifiers.length > 0 && qualifiers.every((word) => lexicon.wordsOf(id).has(word)),
  ];
  // "assets?" after the inventories: which of them is not said by where these stand
  const isPlaced = wholeMeant(dataset, mention) === undefined;
  // "others?" after a line of connectivity: what else stands beside it, and no line of the same kind anywhere
  const isOther = mention.words.every((word) => lexicon.plays(word, 'other-line'));
  const ways = isPlaced ? [...(isOther ? [] : asNamed), ...asPlaced] : [];
  const found = ways.map((goes) => mention.metrics.filter(goes)).find(({ length }) => length === 1);
  return found && { ...mention, metrics: found };
}

/** The words with which an id tells what kind of figure it is: segment income, gross margin. */
const kindOf = (metric: MetricId): string => metric.split('_').slice(0, 2).join('_');

/** "equipment sales?" after the cost of SI: a line named without saying of what is that line of the same total. */
function siblingOf(
  dataset: Dataset,
  lexicon: Lexicon,
  mention: MetricMention,
  before: MetricId,
): MetricId | undefined {
  const {
    metrics: [metric],
    words,
  } = mention;
  const { formula, parent: total } = dataset.metric(before);
  // "equipment sales?" after the gross margin ratio of SI: the same ratio of that line
  if (formula && 'ratio' in formula && !total) {
    const line = siblingOf(dataset, lexicon, mention, formula.ratio[0]);
    return line && dataset.metrics.find(({ id }) => isRatioOf(dataset, id, line))?.id;
  }
  // "other investments?" after a part of these is the whole by its own name
  if (metric === total?.metric) return undefined;
  const totals = [before, total?.metric];
  const saysKind = words.some((word) => lexicon.plays(word, 'kind'));
  const namesLine = words.some((word) => !lexicon.plays(word, 'family'));
  if (!metric || saysKind || !namesLine || familyOf(metric) === familyOf(before)) return undefined;
  const siblings = dataset.metrics.filter(
    ({ id, parent }) =>
      parent !== undefined &&
      totals.includes(parent.metric) &&
      lexicon.keysOf(id).some((key) => isLineOf(lexicon, key.split(' '), words)),
  );
  return siblings.length === 1 ? siblings[0]?.id : undefined;
}

/** Whether a name has the words said and, beside them, only such as tell what kind of figure it is. */
const isLineOf = (lexicon: Lexicon, key: readonly string[], words: readonly string[]): boolean =>
  words.every((word) => key.includes(word)) &&
  key.every(
    (word) => words.includes(word) || isKindWord(lexicon, word) || lexicon.plays(word, 'change-line'),
  );
