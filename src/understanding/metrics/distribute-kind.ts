import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { hasOperation, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/phrase-words.ts';
import { familyOf, isPartOf } from './metric-kinship.ts';

/**
 * "combined revenue of hi-ho and OEM", "did SI or outsourcing bring in more revenue": a kind of figure that is said
 * once is of each of the lines named. Undefined where the question is no such one.
 */
export function distributed(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame | undefined {
  // "revenue excluding SI and equipment": the total is a figure of its own
  if (hasOperation(frame, 'share', 'ratio', 'percent', 'divided', 'excluding')) return undefined;
  const isOfKind = (word: string): boolean => lexicon.plays(word, 'family');
  const [said, second] = frame.metrics.filter(({ words }) => words.every(isOfKind));
  const lines = frame.metrics.filter((mention) => mention !== said);
  // "SI and equipment cost", "SI minus equipment revenue", but not "OEM connectivity revenue"
  const last = lexicon.plays(frame.words[lines[0]?.to ?? 0]?.text ?? '', 'parting')
    ? lines.at(-1)
    : undefined;
  if (second || lines.length < 2) return undefined;
  const first = said ?? kindOf(lexicon, lines[0], isOfKind);
  const kinds = first ? [first] : kindsAtEnd(lexicon, last, isOfKind);
  for (const kind of kinds) {
    const metrics = ofKind(dataset, lexicon, lines, kind);
    const isOpen = lines.some(
      (mention) => mention.metrics.length > 1 || isKindLeftOut(lexicon, frame, mention),
    );
    if (isOpen && metrics.length === lines.length) return { ...frame, metrics };
  }
  return undefined;
}

/** Each line as what is of a kind of figure in it; fewer than the lines where one of them has none. */
function ofKind(
  dataset: Dataset,
  lexicon: Lexicon,
  lines: readonly MetricMention[],
  kind: MetricMention,
): readonly MetricMention[] {
  const whole = kind.metrics.length === 1 ? kind.metrics[0] : undefined;
  // "EBITDA and SI revenue": EBITDA over revenue is no revenue
  const units = new Set(kind.metrics.map((id) => dataset.metric(id).unit));
  const isOfUnit = (id: MetricId): boolean => units.has(dataset.metric(id).unit);
  const named = lines.map((mention): MetricMention | undefined => {
    const words = [...new Set([...mention.words, ...kind.words])];
    // "total SI and equipment cost": the total is that of both
    const untotalled = words.filter((word) => !lexicon.plays(word, 'total'));
    const [only, another] = lexicon.metrics.get(keyOf(words)) ?? lexicon.metrics.get(keyOf(untotalled)) ?? [];
    if (only && !another && isOfUnit(only)) return { ...mention, metrics: [only], words };
    const [part, several] = whole ? mention.metrics.filter((id) => isPartOf(dataset, id, whole)) : [];
    if (part && !several) return { ...mention, metrics: [part], words };
    const [own, ambiguous] = mention.metrics;
    const isPart = own !== undefined && whole !== undefined && isPartOf(dataset, own, whole);
    return (isPart || own === whole) && !ambiguous ? mention : undefined;
  });
  return named.filter((mention) => mention !== undefined);
}

/** "Cost of SI and equipment sales", "total SI and equipment cost": a line in a list, though its name is that of its revenue. */
function isKindLeftOut(
  { plays }: Lexicon,
  { words }: Frame,
  { from, to, words: said }: MetricMention,
): boolean {
  const beside = [words[from - 1], words[to]];
  return (
    !said.some((word) => plays(word, 'kind')) && beside.some((word) => plays(word?.text ?? '', 'adding-up'))
  );
}

/** "revenue of hi-ho and OEM": the kind of a line is part of its name. */
function kindOf(
  lexicon: Lexicon,
  line: MetricMention | undefined,
  isOfKind: (word: string) => boolean,
): MetricMention | undefined {
  const [metric, second] = line?.metrics ?? [];
  if (!line || !metric || second) return undefined;
  const words = line.words.filter(isOfKind);
  return isKindOf(lexicon, words, metric) ? { ...line, words } : undefined;
}

/** "SI and equipment sales gross margin": the last line's name ends with the kind, before which "sales" may be its own. */
function kindsAtEnd(
  lexicon: Lexicon,
  last: MetricMention | undefined,
  isOfKind: (word: string) => boolean,
): readonly MetricMention[] {
  const [metric, second] = last?.metrics ?? [];
  if (!last || !metric || second) return [];
  const said = last.words.filter(isOfKind);
  return said
    .map((_, at) => said.slice(at))
    .filter((end) => isKindOf(lexicon, end, metric))
    .map((words) => ({ ...last, words }));
}

function isKindOf(lexicon: Lexicon, words: readonly string[], metric: MetricId): boolean {
  const [kind] = lexicon.metrics.get(keyOf(words)) ?? [];
  return kind !== undefined && familyOf(kind) === familyOf(metric);
}
