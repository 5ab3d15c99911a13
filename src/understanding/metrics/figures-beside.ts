import type { MetricId } from '../../dataset/schema.ts';
import { hasOperation, isArithmetic, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/phrase-words.ts';

/** Whether a question sets figures against each other: a share, a ratio, a division. A growth is in percent by itself. */
export const setsAgainst = (frame: Frame): boolean =>
  hasOperation(frame, 'share', 'ratio', 'divided', 'times') ||
  (hasOperation(frame, 'percent') && !hasOperation(frame, 'yoy', 'qoq', 'growth')) ||
  frame.signs.includes('/');

/**
 * Names what a question only says by the figures beside it: in "ATM business: cost divided by revenue" the line is said
 * once for both figures, in "share of revenue that came from GIO" the kind, in "its revenue" the line is pointed at.
 */
export function distributedBeside(lexicon: Lexicon, frame: Frame): Frame {
  if (frame.metrics.length < 2) return frame;
  if (isDifferenceOfTwo(lexicon, frame)) return withKinds(lexicon, frame);
  if (isExcess(frame)) return { ...frame, metrics: withOwners(lexicon, frame) };
  if (!(setsAgainst(frame) || isArithmetic(frame))) return frame;
  const owned = { ...frame, metrics: withOwners(lexicon, frame) };
  return withLine(lexicon, owned) ?? withKinds(lexicon, owned);
}

/** "How much higher was SI revenue than its cost": of one figure what it has over the other. */
const isExcess = (frame: Frame): boolean =>
  hasOperation(frame, 'higher', 'lower', 'above', 'below', 'beat') &&
  !setsAgainst(frame) &&
  !isArithmetic(frame);

/** "The difference of corporate use and home use connectivity revenue" */
function isDifferenceOfTwo({ plays }: Lexicon, frame: Frame): boolean {
  const [first, second, third] = frame.metrics;
  if (!first || !second || third || !hasOperation(frame, 'change', 'compare')) return false;
  const [word, ...more] = frame.words.slice(first.to, second.from).filter(({ text }) => text !== 'the');
  return word !== undefined && !more.length && plays(word.text, 'pairing');
}

/**
 * "How many times its revenue was the cost of the ATM business", "for SI, cost as a percentage of revenue": a kind of
 * figure that belongs to the line that the other figure is of.
 */
function withOwners(lexicon: Lexicon, { metrics, words }: Frame): readonly MetricMention[] {
  return metrics.map((mention) => {
    const before = words[mention.from - 1]?.text === 'own' ? mention.from - 2 : mention.from - 1;
    const isPointed = lexicon.plays(words[before]?.text ?? '', 'pointing');
    const isKind = mention.words.every((word) => saysKind(lexicon, word));
    const owners = metrics.filter(
      (other) =>
        other !== mention &&
        other.metrics.length === 1 &&
        (isPointed || (isKind && (isBesidePer(mention, words) || isOfLineSaid(lexicon, other, words)))),
    );
    const named = new Set(
      owners.flatMap(({ metrics: [owner] }) => (owner ? ofLineOf(lexicon, mention.words, owner) : [])),
    );
    return named.size === 1 ? { ...mention, metrics: [...named] } : mention;
  });
}

/** "hi-ho revenue per contract", "revenue per hi-ho contract": the line is said once for both sides. */
const isBesidePer = ({ from, to }: MetricMention, words: Frame['words']): boolean =>
  words[from - 1]?.text === 'per' || words[to]?.text === 'per';

/** "for SI, cost": the line stands first, parted by a comma from the kind of figure. */
const isOfLineSaid = ({ plays }: Lexicon, { from, to }: MetricMention, words: Frame['words']): boolean =>
  words.slice(from, to).some(({ text }) => text === ',') &&
  words.slice(0, from).every(({ text, period }) => period !== undefined || plays(text, 'leading-to-line'));

/** The figures that are called by the words for their kind and what another figure's names are about. */
function ofLineOf(lexicon: Lexicon, kind: readonly string[], owner: MetricId): MetricId[] {
  return lexicon.keysOf(owner).flatMap((key) => {
    const about = key.split(' ').filter((word) => !saysKind(lexicon, word));
    // "IIJ-Global operating income" is about IIJ-Global
    const shorter = about.length > 1 ? about.map((_, index) => about.toSpliced(index, 1)) : [];
    const named = [about, ...shorter].flatMap((words) =>
      words.length ? (namedWith(lexicon, words, kind) ?? []) : [],
    );
    const [first] = named.filter((metric) => metric !== owner);
    return first ? [first] : [];
  });
}

/** "ATM business 3Q11: total cost and expenses divided by revenue": a line named once, of which the figures are told. */
function withLine(lexicon: Lexicon, frame: Frame): Frame | undefined {
  const [line, second] = frame.metrics.filter((mention) => isLine(lexicon, mention, frame));
  const figures = frame.metrics.filter((mention) => mention !== line);
  if (!line || second || figures.length < 2) return undefined;
  const about = line.metrics.length > 1 ? line.words : line.words.filter((word) => !saysKind(lexicon, word));
  const named = figures.map((mention): MetricMention | undefined => {
    const metric = namedWith(lexicon, about, mention.words);
    return metric && { ...mention, metrics: [metric], words: [...about, ...mention.words] };
  });
  const metrics = named.filter((mention) => mention !== undefined);
  const differ = new Set(metrics.flatMap(({ metrics: [metric] }) => metric ?? [])).size === figures.length;
  return metrics.length === figures.length && differ ? { ...frame, metrics } : undefined;
}

const saysKind = (lexicon: Lexicon, word: string): boolean =>
  lexicon.plays(word, 'family') || lexicon.plays(word, 'kind');

/** Whether a mention names a line of business: a word that fits several of its figures, or what a colon follows. */
function isLine(lexicon: Lexicon, { metrics, words, to }: MetricMention, frame: Frame): boolean {
  if (words.every((word) => saysKind(lexicon, word))) return false;
  const next = frame.words.slice(to).find(({ period }) => period === undefined);
  return metrics.length > 1 || next?.text === ':';
}

/** "share of revenue that came from GIO", "corporate plus home contracts": the kind of the other figures is its own. */
function withKinds(lexicon: Lexicon, frame: Frame): Frame {
  const others = frame.metrics.filter((other) => other.metrics.length === 1);
  const isWithin = (metric: MetricId, whole: MetricId | undefined): boolean =>
    whole !== undefined && lexicon.holdersOf(metric).includes(whole);
  const metrics = frame.metrics.map((mention) => {
    if (mention.metrics.length === 1) return mention;
    const named = others.flatMap(({ words, metrics: [own] }) => {
      const kinds = words.filter((word) => saysKind(lexicon, word));
      const plain = words.filter((word) => !lexicon.plays(word, 'qualifier'));
      // "hi-ho in percent of cost of revenues": a part of what the kind is called is another kind
      const isOne = kinds.filter((word) => lexicon.plays(word, 'kind')).length < 2;
      const metric = [words, kinds, plain, ...(isOne ? kinds.map((kind) => [kind]) : [])]
        .map((each) => namedWith(lexicon, mention.words, each))
        .find(
          (each) =>
            each !== undefined && each !== own && (mention.metrics.includes(each) || isWithin(each, own)),
        );
      return metric ?? [];
    });
    const [only, another] = [...new Set(named)];
    return only && !another ? { ...mention, metrics: [only] } : mention;
  });
  return { ...frame, metrics };
}

/** The only metric that is called by the words of two mentions, whether or not one of them says "total". */
export function namedWith(
  lexicon: Lexicon,
  a: readonly string[],
  b: readonly string[],
): MetricId | undefined {
  if (!b.length) return undefined;
  const union = [...new Set([...a, ...b])];
  const uncounted = union.filter((word) => !lexicon.plays(word, 'total'));
  const [only, second] = lexicon.metrics.get(keyOf(union)) ?? lexicon.metrics.get(keyOf(uncounted)) ?? [];
  return second ? undefined : only;
}
