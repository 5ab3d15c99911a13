import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import { CHANGES, type OperationName } from '../words/operation-names.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { contentWords, wordsOfText } from '../words/phrase-words.ts';
import { namedWith } from './figures-beside.ts';
import { standsInLine } from './metric-kinship.ts';

/** What asks for a part of something that does not change. */
const ASKING_PART: readonly OperationName[] = ['part-of-total', 'share', 'amount'];
/** Of a figure that changes, or a target that does, no part is asked for. */
const CHANGING: readonly OperationName[] = [...CHANGES, 'revision'];

/**
 * "How much of revenue was due to hi-ho": of a level and no change, what came from there. What caused a change is asked
 * for otherwise.
 */
export function withoutCause({ plays }: Lexicon, frame: Frame): Frame {
  const cause = frame.operations.find(({ names }) => names.includes('cause'));
  const isSaid = cause && plays(frame.words[cause.from - 1]?.text ?? '', 'being');
  if (!isSaid || !hasOperation(frame, ...ASKING_PART) || hasOperation(frame, ...CHANGING)) return frame;
  return { ...frame, operations: frame.operations.filter((operation) => operation !== cause) };
}

/**
 * "How much revenue did hi-ho account for": the amount of its revenue, where "how much of the revenue" asks for a share.
 */
export function withoutAccounting({ plays }: Lexicon, frame: Frame): Frame {
  const [line, ...parts] = frame.metrics;
  const [share, another] = frame.operations.filter(({ names }) => names.includes('share'));
  if (!line || !parts.length || !share || another || !parts.every(({ to }) => to <= share.from)) return frame;
  const isAmount = frame.operations.some(
    ({ names, to, words }) =>
      names.includes('amount') && to === line.from && plays(words[1] ?? '', 'asking-value'),
  );
  const isDone = plays(frame.words[line.to]?.text ?? '', 'doing');
  if (!isAmount || !isDone || hasOperation(frame, 'percent', 'ratio', ...CHANGING)) return frame;
  return { ...frame, operations: frame.operations.filter((operation) => operation !== share) };
}

/**
 * "How much did hi-ho add to revenue": what a line is in the one that it stands in. What IIJ added to a balance is a change
 * of it.
 */
export function withAddedPart(dataset: Dataset, { plays }: Lexicon, frame: Frame): Frame {
  const [part, whole, third] = frame.metrics;
  if (!part || !whole || third || hasOperation(frame, 'share', 'percent', ...CHANGING)) return frame;
  const [verb = '', preposition = ''] = frame.words.slice(part.to, whole.from).map(({ text }) => text);
  const isAdding = plays(verb, 'contributing') && plays(verb, 'winning-or-losing');
  const isAdded = isAdding && plays(preposition, 'contributed-to');
  const metrics = part.metrics.filter((metric) =>
    whole.metrics.some((line) => standsInLine(dataset, metric, line)),
  );
  if (!isAdded || !metrics.length) return frame;
  return {
    ...frame,
    metrics: [{ ...part, metrics }],
    unknown: frame.unknown.filter((word) => word !== verb),
  };
}

/**
 * "How much of the cost of connectivity and outsourcing came from GDX and On-Demand Solutions": group companies whose
 * names, with the kind of figure that is asked for, name what stands in the line.
 */
export function withCompaniesAsPart(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame {
  const [line, another] = frame.metrics;
  if (!frame.companies.length || !line || another || !hasOperation(frame, 'part-of-total')) return frame;
  if (hasOperation(frame, 'percent', ...CHANGING)) return frame;
  const metric = ofCompanies(dataset, lexicon, frame.companies, line);
  if (!metric) return frame;
  return {
    ...frame,
    companies: [],
    metrics: [{ ...line, metrics: [metric] }],
    operations: frame.operations.filter(({ names }) => !names.includes('part-of-total')),
  };
}

function ofCompanies(
  dataset: Dataset,
  lexicon: Lexicon,
  companies: readonly string[],
  line: MetricMention,
): MetricId | undefined {
  const names = companies
    .flatMap((company) => contentWords(wordsOfText(company.toLowerCase())))
    .filter((word) => !lexicon.plays(word, 'legal-form'));
  const named = line.words
    .filter((word) => lexicon.plays(word, 'kind'))
    .flatMap((kind) => namedWith(lexicon, [kind], names) ?? []);
  return named.find((metric) => line.metrics.some((whole) => standsInLine(dataset, metric, whole)));
}
