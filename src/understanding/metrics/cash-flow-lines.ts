import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { setsAgainst } from './figures-beside.ts';

/**
 * "A/R change in operating cash flow", "operating cash flow: change in inventories": beside the name of a cash flow, a
 * balance and its change are the line that enters into it, and no difference of the two figures named.
 */
export function withCashFlowLine(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame {
  const [first, second, third] = frame.metrics;
  if (!first || !second || third || setsAgainst(frame) || hasOperation(frame, 'minus', 'plus', 'sum'))
    return frame;
  const linesOf = (line: MetricMention, { metrics: [flow, several] }: MetricMention): MetricId[] => {
    const [balance] = line.metrics;
    if (!flow || several || !balance || dataset.metric(balance).nature !== 'balance') return [];
    const isChange = changeOfBalance(lexicon, balance);
    return dataset.metrics.flatMap(({ id, parent }) => (parent?.metric === flow && isChange(id) ? [id] : []));
  };
  for (const [line, flow] of [
    [first, second],
    [second, first],
  ] as const) {
    if (!joins(lexicon, frame, first, second, flow)) continue;
    const [only, another] = linesOf(line, flow);
    if (!only || another) continue;
    return {
      ...frame,
      metrics: [{ ...line, metrics: [only], line: true }],
      operations: frame.operations.filter(({ names }) => !names.includes('standing')),
    };
  }
  return frame;
}

/** Whether the names stand as a line and the flow that it is in: "… in operating cash flow", "operating cash flow: …". */
function joins(
  lexicon: Lexicon,
  { words, operations }: Frame,
  first: MetricMention,
  second: MetricMention,
  flow: MetricMention,
): boolean {
  const between = words
    .slice(first.to, second.from)
    .map(({ text }, at) => ({ text, at: at + first.to }))
    .filter(({ text }) => text !== '' && text !== 'the' && !lexicon.plays(text, 'change-line'));
  const isOfChange = (at: number): boolean =>
    operations.some(
      ({ names, from, to }) =>
        from <= at && at < to && (names.includes('change') || names.includes('standing')),
    );
  const said = between.filter(({ at }) => !isOfChange(at)).map(({ text }) => text);
  const sign = flow === first ? /^[:,-]$/ : /^(?:in|within|inside|of|to)$/;
  const lead = said.filter((text) => sign.test(text));
  return lead.length === 1 && said.every((text) => sign.test(text) || /^(?:in|of|line|item|,)$/.test(text));
}

const readers = new WeakMap<Lexicon, (key: string) => string>();

/** What is left of each name without the words that it is a change or of a cash flow, worked out once for a lexicon. */
function coreReader(lexicon: Lexicon): (key: string) => string {
  const known = readers.get(lexicon);
  if (known) return known;
  const cores = new Map<string, string>();
  const isBeside = (word: string): boolean =>
    lexicon.plays(word, 'of-cash-flow') || lexicon.plays(word, 'change-line');
  const reader = (key: string): string => {
    const before = cores.get(key);
    if (before !== undefined) return before;
    const words = key.split(' ').filter((word) => !isBeside(word));
    const core = words.join(' ');
    cores.set(key, core);
    return core;
  };
  readers.set(lexicon, reader);
  return reader;
}

/**
 * Tells whether a line of a cash flow is the change of a balance: it is called by one of the balance's names and nothing
 * more than that it is a change in that flow. "Inventories" are only a part of "inventories, prepaid expenses and other".
 */
export function changeOfBalance(lexicon: Lexicon, balance: MetricId): (line: MetricId) => boolean {
  const wordsOf = (key: string): readonly string[] => key.split(' ');
  const coreOf = coreReader(lexicon);
  const names = new Map<string, string[]>();
  for (const key of lexicon.keysOf(balance)) {
    const core = coreOf(key);
    const alike = names.get(core);
    if (alike) alike.push(key);
    else names.set(core, [key]);
  }
  return (line) =>
    [...lexicon.wordsOf(line)].some((word) => lexicon.plays(word, 'change-line')) &&
    lexicon
      .keysOf(line)
      .some((key) =>
        names.get(coreOf(key))?.some((name) => wordsOf(name).every((word) => wordsOf(key).includes(word))),
      );
}
