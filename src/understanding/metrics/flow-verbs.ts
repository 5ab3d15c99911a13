import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import { comesFromLines, totalsOf } from './metric-kinship.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/phrase-words.ts';

/**
 * Reads a verb of spending that stands apart from what the money went to: "treasury stock: how much did they spend in
 * 3Q08". It makes the cash flow of a name that is also a balance's; where there is no such cash flow the verb is not
 * understood, since a balance is nothing that was spent.
 */
export function withFlowVerbs(dataset: Dataset, lexicon: Lexicon, asked: Frame): Frame {
  const frame = withoutWayOfPaying(dataset, lexicon, withoutCashOfFlow(dataset, lexicon, asked));
  const [mention, second] = frame.metrics;
  if (!mention || second) return verbOfBoth(lexicon, withoutContributing(lexicon, frame));
  const earned =
    partComingFrom(dataset, lexicon, frame, mention) ?? partEarnedBy(dataset, lexicon, frame, mention);
  if (earned) return { ...frame, metrics: [{ ...mention, metrics: [earned] }] };
  const verb = frame.words.find(
    ({ text }, at) => (at < mention.from || at >= mention.to) && lexicon.plays(text, 'flow-verb'),
  )?.text;
  if (verb === undefined) return frame;
  const flow = flowOf(dataset, lexicon, mention, verb);
  if (flow) {
    const unknown = frame.unknown.filter((word) => word !== verb);
    return { ...frame, unknown, metrics: [{ ...mention, metrics: [flow], words: [...mention.words, verb] }] };
  }
  const isForeign = mention.metrics.every(
    (metric) => dataset.metric(metric).nature === 'balance' && !lexicon.wordsOf(metric).has(verb),
  );
  return isForeign && !frame.unknown.includes(verb) ? { ...frame, unknown: [...frame.unknown, verb] } : frame;
}

/** "How much operating income did IIJ-Global contribute": where the amount is named, the verb says no more than "have". */
function withoutContributing({ plays }: Lexicon, frame: Frame): Frame {
  const [amount, line, third] = frame.metrics;
  const said = frame.unknown.find((word) => plays(word, 'contributing'));
  if (!amount || !line || third || said === undefined) return frame;
  const isDone = frame.words.slice(amount.to, line.from).some(({ text }) => plays(text, 'doing'));
  const isOfLine = frame.words[line.to]?.text === said;
  return isDone && isOfLine ? { ...frame, unknown: frame.unknown.filter((word) => word !== said) } : frame;
}

/** "Pay more in interest or in income tax", "more tax than interest did they pay": a verb that is said once is of both. */
function verbOfBoth(lexicon: Lexicon, frame: Frame): Frame {
  const [first, second, third] = frame.metrics;
  if (!first || !second || third) return frame;
  const isVerb = (word: string): boolean => lexicon.plays(word, 'flow-verb');
  const at = frame.words.findIndex(({ text }) => isVerb(text));
  const verb = frame.words[at]?.text ?? '';
  if (at < 0 || frame.words.slice(at + 1).some(({ text }) => isMoved(lexicon, text))) return frame;
  const isDone = frame.words.slice(0, at).some(({ text }) => lexicon.plays(text, 'doing'));
  const isBefore = at < first.to && lexicon.plays(frame.words[at + 1]?.text ?? '', 'placing');
  if (!isDone && !isBefore) return frame;
  const paid = [first, second].flatMap((mention) => {
    const words = [...new Set([...mention.words.filter((word) => !isVerb(word)), verb])];
    const [named, another] = lexicon.metrics.get(keyOf(words)) ?? [];
    return named && !another ? [{ ...mention, metrics: [named], words }] : [];
  });
  if (paid.length < 2) return frame;
  return { ...frame, metrics: paid, unknown: frame.unknown.filter((word) => word !== verb) };
}

/** "How much came from SI": of the figures of a line of business its revenue, since revenue is what comes from it. */
function partComingFrom(
  dataset: Dataset,
  lexicon: Lexicon,
  { words, operations }: Frame,
  { from, metrics }: MetricMention,
): MetricId | undefined {
  if (metrics.length === 1 || !lexicon.plays(words[from - 1]?.text ?? '', 'coming-from')) return undefined;
  const isComing = words.slice(from - COMING_BEFORE, from).some(({ text }) => lexicon.plays(text, 'coming'));
  const isAmount = operations.some(({ names, to }) => names.includes('amount') && to < from);
  if (!isComing || !isAmount) return undefined;
  const [part, second] = metrics.filter((metric) =>
    totalsOf(dataset, metric).some((total) => dataset.metric(total).comesFromParts),
  );
  return second ? undefined : part;
}

/**
 * "How much did hi-ho make in 1H08": what a line of business earns is its revenue, where no result of it is told; what
 * SI "brings in" is its revenue, whatever else is told of it.
 */
function partEarnedBy(
  dataset: Dataset,
  lexicon: Lexicon,
  { words, operations }: Frame,
  { from, to, metrics }: MetricMention,
): MetricId | undefined {
  const isAmount =
    operations.some(({ names, to: end }) => names.includes('amount') && end <= from) ||
    words.slice(0, from).some(({ text }) => lexicon.plays(text, 'asking-value'));
  const verb = words[to]?.text ?? '';
  if (metrics.length === 1 || !isAmount || !lexicon.plays(verb, 'earning')) return undefined;
  const isBringing = lexicon.plays(verb, 'bringing');
  const comes = (metric: MetricId): boolean =>
    totalsOf(dataset, metric).some((total) => dataset.metric(total).comesFromParts) ||
    (isBringing && comesFromLines(dataset, metric));
  const flows = metrics.filter((metric) => dataset.metric(metric).nature === 'flow');
  const [flow, second] = isBringing ? flows.filter(comes) : flows;
  return flow && !second && comes(flow) ? flow : undefined;
}

/** "Came in from": how far before the line the verb may stand. */
const COMING_BEFORE = 3;

/** The line that a name and a verb of spending mean together, or the only outflow that the name may mean. */
function flowOf(
  dataset: Dataset,
  lexicon: Lexicon,
  { metrics, words }: MetricMention,
  verb: string,
): MetricId | undefined {
  const [named, another] = lexicon.metrics.get(keyOf([...words, verb])) ?? [];
  if (named && !another) return named;
  if (metrics.length === 1) return undefined;
  const [only, second] = metrics.filter((metric) => dataset.metric(metric).spentOn);
  return second ? undefined : only;
}

/** "How much income tax did they pay in cash", "was paid in cash": what is paid is a flow of cash anyway. */
function withoutWayOfPaying(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame {
  const [paid, cash, third] = frame.metrics;
  if (!paid || !cash || third || !cash.words.some((word) => lexicon.plays(word, 'flowing'))) return frame;
  const [verb, how] = frame.words.slice(cash.from - 2, cash.from).map(({ text }) => text);
  const [said = verb, more] = cash.words.filter((word) => !lexicon.plays(word, 'flowing'));
  const isWay =
    said !== undefined && !more && lexicon.plays(said, 'flow-verb') && (said !== verb || how === 'in');
  return isWay && flowOf(dataset, lexicon, paid, said) ? { ...frame, metrics: [paid] } : frame;
}

/**
 * "How much cash did they raise by issuing subsidiary stock", "cash paid for the purchase of property", "cash returned to
 * shareholders through dividends and buybacks combined": beside cash flows, cash is what they are amounts of.
 */
function withoutCashOfFlow(dataset: Dataset, lexicon: Lexicon, asked: Frame): Frame {
  const frame = withoutCashTold(dataset, lexicon, asked);
  const [cash, flow, ...more] = frame.metrics;
  if (!cash || !flow || cash.to > flow.from || !isCashMoved(lexicon, cash)) return frame;
  const moves = (word: string): boolean => isMoved(lexicon, word);
  const between = frame.words.slice(cash.to, flow.from).map(({ text }) => text);
  const next = frame.words[cash.to]?.text ?? '';
  const isSpent = cash.words.some(moves) || moves(next);
  const isAsked =
    isSpent || frame.operations.some(({ names, to }) => names.includes('amount') && to === cash.from);
  const said = [...cash.words, next].filter(moves);
  const flows = [flow, ...more];
  const paid = flows.flatMap((mention) => {
    const metric = ofPayment(dataset, lexicon, mention, said);
    return metric === undefined ? [] : [{ ...mention, metrics: [metric] }];
  });
  const isListed = between.some((word) => lexicon.plays(word, 'separating'));
  const operations = frame.operations.filter(({ from, to }) => from < cash.to || to > flow.from);
  const rest = { ...frame, operations };
  // several flows may be added up, but not with what there is
  const isWorkedOut = more.length
    ? !hasOperation(rest, 'sum') || hasOperation(frame, 'minus', 'divided')
    : hasOperation(frame, 'sum', 'plus', 'minus', 'divided');
  if (!isAsked || isListed || isWorkedOut || paid.length < flows.length) return frame;
  const told = (word: string): boolean =>
    (word === next && moves(word)) || (between.includes(word) && lexicon.plays(word, 'paying-out'));
  return {
    ...rest,
    metrics: paid,
    unknown: frame.unknown.filter((word) => !told(word)),
  };
}

/** "Purchase of property and equipment (cash)", "lease payments, in cash": what is paid anyway, told behind its name. */
function withoutCashTold(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame {
  const [flow, cash, third] = frame.metrics;
  if (!flow || !cash || third || cash.from < flow.to || !isCashMoved(lexicon, cash)) return frame;
  const before = frame.words[cash.from - 1]?.text ?? '';
  const isLast = frame.words.slice(cash.to).every(({ text }) => !/\p{L}|\p{N}/u.test(text));
  const isBehindTime =
    isLast && frame.words.slice(flow.to, cash.from).every(({ period }) => period !== undefined);
  const isTold = before === '(' || lexicon.plays(before, 'placing') || isBehindTime;
  const isPaid = flow.words.some((word) => PAYING.some((role) => lexicon.plays(word, role)));
  const lines = dataset.groups.get('cash-flow') ?? [];
  // what is acquired by a lease stands beside the statement, without cash
  const isLine = flow.metrics.every(
    (metric) =>
      totalsOf(dataset, metric).some((total) => lines.includes(total)) ||
      (lines.includes(metric) && flow.words.some((word) => lexicon.plays(word, 'flow-verb'))),
  );
  if (!isTold || !isPaid || !isLine || flow.metrics.length > 1) return frame;
  const next = frame.words[cash.to]?.text ?? '';
  return {
    ...frame,
    metrics: [flow],
    unknown: frame.unknown.filter((word) => word !== next || !isMoved(lexicon, word)),
  };
}

/** Words in a name by which it is of a payment, and of no charge that only stands in the cash flow statement. */
const PAYING = ['outflow', 'inflow', 'moving', 'flow-verb'] as const;

const isMoved = ({ plays }: Lexicon, word: string): boolean =>
  plays(word, 'flow-verb') || plays(word, 'moving');

/** "Cash", "cash paid": words for money that moves, and nothing else. */
const isCashMoved = (lexicon: Lexicon, { words }: MetricMention): boolean =>
  words.some((word) => lexicon.plays(word, 'flowing')) &&
  words.every((word) => lexicon.plays(word, 'flowing') || isMoved(lexicon, word));

/** The cash flow that a name means, by itself or with the word that says that it was paid: "cash payments for taxes". */
function ofPayment(
  dataset: Dataset,
  lexicon: Lexicon,
  { metrics, words }: MetricMention,
  said: readonly string[],
): MetricId | undefined {
  const [only, second] = metrics;
  if (only && !second && dataset.groups.get('cash-flow')?.includes(only)) return only;
  const [named, another] = said.flatMap((word) => lexicon.metrics.get(keyOf([...words, word])) ?? []);
  return another === undefined || another === named ? named : undefined;
}
