import type { Dataset } from '../../dataset/dataset.ts';
import type { MetricId } from '../../dataset/schema.ts';
import { hasOperation, isArithmetic, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isConnecting, keyOf } from '../words/phrase-words.ts';
import { familyOf, isPartOf, standsWithin } from './metric-kinship.ts';
import { areListed, isParted } from './parted.ts';
import { losesRate, NOTHING, type Together } from './taken-together.ts';
import type { OperationName } from '../words/operation-names.ts';

/** Which mentions of a question have become part of others: taken in by them, or grown by what they took in. */
export type Merged = { readonly absorbed: Set<MetricMention>; readonly grown: Set<MetricMention> };

/** A mention as the other mentions and the unknown words of the question narrow it; those it takes in are `absorbed`. */
export function narrowed(
  dataset: Dataset,
  mention: MetricMention,
  frame: Frame,
  lexicon: Lexicon,
  { absorbed, grown }: Merged,
): MetricMention {
  for (const other of frame.metrics) {
    if (other === mention || absorbed.has(mention) || absorbed.has(other)) continue;
    const merged = together(dataset, mention, other, frame, lexicon);
    if (!merged || losesRate(dataset, merged)) continue;
    // "revenue did SI generate than outsourcing": what has grown into one figure also narrows the next
    if (!grown.has(merged.absorbs)) absorbed.add(merged.absorbs);
    if (merged.absorbs === mention) return mention;
    grown.add(mention);
    const words = merged.absorbs === NOTHING ? mention.words : [...mention.words, ...other.words];
    return { ...mention, metrics: merged.metrics, words };
  }
  if (mention.metrics.length === 1) return mention;
  const told = toldBeside(mention, frame, lexicon);
  if (told) return { ...mention, metrics: [told] };
  if (!frame.unknown.length) return mention;
  // "current and noncurrent": the one of two contraries narrows nothing beside the other
  const isOneOfBoth = (word: string): boolean =>
    lexicon.contraries.get(word)?.some((other) => frame.words.some(({ text }) => text === other)) === true;
  const telling = frame.unknown.filter((word) => !isOneOfBoth(word));
  const fits = (metric: MetricId) => (word: string) => lexicon.fits(metric, word, frame.words);
  // "accrued pension (noncurrent)": of those that a word fits, the one that all fit
  const some = mention.metrics.filter((metric) => telling.some(fits(metric)));
  const fitting = some.length > 1 ? some.filter((metric) => telling.every(fits(metric))) : some;
  return fitting.length === 1 ? { ...mention, metrics: fitting } : mention;
}

/** "Tax in 2Q07 - expense or benefit": a remark that makes a full name with the word that it is about. */
function toldBeside(
  { metrics, words }: MetricMention,
  { operations }: Frame,
  lexicon: Lexicon,
): MetricId | undefined {
  const remarks = operations.filter(({ names }) => names.includes('context'));
  const named = remarks.flatMap(({ words: said }) => lexicon.metrics.get(keyOf([...words, ...said])) ?? []);
  const [only, second] = named;
  return only && !second && metrics.includes(only) ? only : undefined;
}

const SETTING_APART = ['share', 'ratio', 'divided', 'minus', 'plus', 'excluding'] as const;

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

/** What two mentions mean as one, where the words of one only narrow or repeat the other. */
function together(
  dataset: Dataset,
  mention: MetricMention,
  other: MetricMention,
  frame: Frame,
  lexicon: Lexicon,
): Together | undefined {
  if (areListed(frame, lexicon, mention, other)) return undefined;
  const areApart = !areOnOneSide(frame, mention, other);
  if (areApart && hasOperation(frame, 'excluding')) return undefined;
  const parted =
    (areApart && hasOperation(frame, ...SETTING_APART)) || isParted(frame, lexicon, mention, other);
  const union = [...new Set([...mention.words, ...other.words])];
  const including = includingWord(frame, lexicon, mention, other);
  // "IIJグローバル売上の合計": the word for the sum stands in the total's name, and asks for a sum as well; "gross margin
  // amount, SI": that it is asked in yen stands in one name only
  const counted = union.filter((word) => !TOLD_AS.some((role) => lexicon.plays(word, role)));
  const uncounted = counted.length < union.length ? lexicon.metrics.get(keyOf(counted)) : undefined;
  const [only, second] = lexicon.metrics.get(keyOf([...union, ...including])) ?? uncounted ?? [];
  const [whole] = mention.metrics;
  const names = including.length > 0 && !only && whole !== undefined && mention.metrics.length === 1;
  if (names && other.metrics.some((part) => isPartOf(dataset, part, whole)))
    return { metrics: [whole], absorbs: other };
  // "revenue including SI", where SI alone may mean several figures
  const [total, several] = other.metrics;
  const isIncluded = including.length > 0 && !only && total !== undefined && several === undefined;
  if (isIncluded && mention.metrics.some((part) => isPartOf(dataset, part, total)))
    return { metrics: [total], absorbs: mention };
  // "OEM contracts, home use": what the line is of, said again
  const between = frame.words.slice(mention.to, other.from);
  const isApposed = between.every(({ text }) => text === ',' || text === '(');
  const isItsWhole =
    whole !== undefined &&
    mention.metrics.length === 1 &&
    mention.to < other.from &&
    other.metrics.some((total) => isPartOf(dataset, whole, total));
  const said = other.words.filter((word) => !mention.words.includes(word));
  // "broadband revenue for corporate customers"
  const isForUse = between.every(({ text }) => isConnecting(text) && !lexicon.plays(text, 'parting'));
  const isOfPart =
    isItsWhole &&
    !said.some((word) => lexicon.plays(word, 'family')) &&
    (isUse(said, lexicon)
      ? isForUse || between.every(({ text, period }) => period !== undefined || text === ',' || text === '(')
      : isApposed && said.every((word) => lexicon.wordsOf(whole).has(word)));
  if (isOfPart) return { metrics: [whole], absorbs: other };
  if (isItsWhole && !parted && isKindOf(frame, lexicon, mention, other))
    return { metrics: [whole], absorbs: other };
  const ambiguous = mention.metrics.length > 1;
  if (
    ambiguous &&
    (isTailOf(frame, lexicon, mention, other) || isHeadOf(dataset, frame, lexicon, mention, other))
  )
    return { metrics: other.metrics, absorbs: mention };
  // "of capex incl. capital leases, what percentage was capital leases": said again, a part of the name is the part
  const isPartAgain =
    only === whole &&
    only !== undefined &&
    hasOperation(frame, 'share', 'ratio', 'percent') &&
    other.metrics.length > 1;
  if (isPartAgain && other.metrics.filter((id) => isPartOf(dataset, id, only)).length === 1) return undefined;
  const [named, alike] = other.metrics;
  const isPartOfNamed = only !== undefined && named === only && alike === undefined && ambiguous;
  if (isPartOfNamed && hasOperation(frame, 'share', 'ratio', 'percent')) {
    const [part, several] = mention.metrics.filter((id) => isPartOf(dataset, id, only));
    if (part && !several) return { metrics: [part], absorbs: NOTHING };
  }
  if (only && !second && !parted) {
    const repeats = mention.metrics.includes(only) && isWhole(dataset, lexicon, other, only);
    if (ambiguous || other.metrics.length > 1 || repeats) return { metrics: [only], absorbs: other };
  }
  if (!ambiguous) {
    if (whole === undefined || parted) return undefined;
    // "systems operation and maintenance turnover", "turnover from systems construction": another word for its kind
    const [first, last] = mention.from < other.from ? [mention, other] : [other, mention];
    const joining = frame.words.slice(first.to, last.from).map(({ text }) => text);
    const isBeside = joining.every(isConnecting);
    const isApart = !isBeside || joining.some((text) => lexicon.plays(text, 'separating'));
    const isKind = !isApart && saidByOtherName(lexicon, mention, other) === whole;
    if (isKind) return { metrics: [whole], absorbs: other };
    // "total contracts for corporate use connectivity": what the total is of makes it the part of that name
    const isOfLine =
      isBeside && first === mention && only && !second && isWithin(dataset, lexicon, only, whole);
    return isOfLine ? { metrics: [only], absorbs: other } : undefined;
  }
  const lines = dataset.groups.get('cash-flow') ?? [];
  const isStatement = mention.metrics.every((metric) => lines.includes(metric));
  if (isStatement && other.metrics.length === 1 && other.metrics.every((metric) => lines.includes(metric))) {
    return { metrics: other.metrics, absorbs: mention };
  }
  if (hasOperation(frame, 'share', 'ratio', 'percent')) {
    const [part, several] = mention.metrics.filter((metric) =>
      other.metrics.every((whole) => isPartOf(dataset, metric, whole)),
    );
    if (part && !several) return { metrics: [part], absorbs: NOTHING };
  }
  if (isArithmetic(frame)) return undefined;
  if (other.metrics.length === 1 && other.metrics.every((metric) => mention.metrics.includes(metric))) {
    return { metrics: other.metrics, absorbs: mention };
  }
  if (parted) return undefined;
  // "IP service contracts, June 2008, all bandwidths": two words of several figures make a third
  if (only && second && other.metrics.length > 1) return { metrics: [only, second], absorbs: other };
  const byOtherName = saidByOtherName(lexicon, mention, other);
  if (byOtherName) return { metrics: [byOtherName], absorbs: other };
  const fitting = mention.metrics.filter((metric) =>
    other.words.every((word) => lexicon.fits(metric, word, frame.words)),
  );
  const [fit] = fitting;
  const narrows = fit !== undefined && (other.metrics.length > 1 || isWhole(dataset, lexicon, other, fit));
  return fitting.length === 1 && narrows ? { metrics: fitting, absorbs: other } : undefined;
}

/** "Home use", "corporate": which use a line is for, and nothing else. */
const isUse = (words: readonly string[], { plays }: Lexicon): boolean =>
  words.some((word) => plays(word, 'qualifier')) &&
  words.every((word) => plays(word, 'qualifier') || plays(word, 'of-half') || plays(word, 'using'));

/**
 * "Op income of the network services and SI segment": the one of several metrics that is named by the words of the
 * mention and another name of the figure beside it.
 */
function saidByOtherName(
  lexicon: Lexicon,
  mention: MetricMention,
  { metrics: [beside, second] }: MetricMention,
): MetricId | undefined {
  if (beside === undefined || second !== undefined) return undefined;
  const named = new Set<MetricId>();
  for (const key of lexicon.keysOf(beside)) {
    const union = new Set([...mention.words, ...key.split(' ')]);
    const [only, several] = lexicon.metrics.get(keyOf([...union])) ?? [];
    if (only && !several && mention.metrics.includes(only)) named.add(only);
  }
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

/** "income tax | expense": a general word right behind a name that it belongs to. */
function isTailOf(
  frame: Frame,
  lexicon: Lexicon,
  { from, words }: MetricMention,
  { to, metrics }: MetricMention,
): boolean {
  const [metric, second] = metrics;
  if (to !== from || metric === undefined || second !== undefined) return false;
  return words.every((word) => lexicon.fits(metric, word, frame.words));
}

/**
 * "home | contracts under IIJ brand": a word right before a name that says in full what is meant; "home use | contracts
 * total" is no total of corporate and of home use.
 */
const isHeadOf = (
  dataset: Dataset,
  frame: Frame,
  lexicon: Lexicon,
  { to, words, metrics: meant }: MetricMention,
  { from, metrics }: MetricMention,
): boolean =>
  to === from &&
  metrics.length === 1 &&
  metrics.every(
    (metric) =>
      words.every((word) => lexicon.fits(metric, word, frame.words)) &&
      // "outsourcing | revenue home use" are of two lines of business
      (!words.some((word) => lexicon.plays(word, 'business')) ||
        lexicon.keysOf(metric).some((key) => words.every((word) => key.split(' ').includes(word))) ||
        meant.some(
          (id) => id === metric || isWithin(dataset, lexicon, metric, id) || isPartOf(dataset, id, metric),
        )),
  );

/** 「connectivity (home use)の売上」: behind the name, the kind of figure that it is. */
const isKindOf = (
  frame: Frame,
  lexicon: Lexicon,
  { to }: MetricMention,
  { from, words }: MetricMention,
): boolean =>
  words.every((word) => lexicon.plays(word, 'family')) &&
  frame.words.slice(to, from).some(({ text }) => text === 'の') &&
  frame.words.slice(to, from).every(({ text }) => text === ')' || text === 'の');

/**
 * Whether a mention names a total that a metric is a part of, or a figure of the whole company; "outsourcing revenue
 * (corporate)" names another line of business than "connectivity revenue, corporate use".
 */
const isWhole = (dataset: Dataset, lexicon: Lexicon, mention: MetricMention, part: MetricId): boolean =>
  mention.metrics.some(
    (whole) =>
      whole !== part &&
      (isWithin(dataset, lexicon, part, whole) ||
        standsWithin(dataset, part, whole) ||
        (familyOf(part) === familyOf(whole) &&
          !mention.words.some((word) => lexicon.plays(word, 'business')))),
  );

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

/** Whether a metric is a part of another, or of one of those that the other is the sum of. */
const isWithin = (dataset: Dataset, lexicon: Lexicon, part: MetricId, whole: MetricId): boolean =>
  isPartOf(dataset, part, whole) ||
  lexicon.formulas.get(whole)?.some((id) => id === part || isPartOf(dataset, part, id)) === true;
