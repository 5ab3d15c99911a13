import { isDeepStrictEqual } from 'node:util';
import type { MetricId } from '../../dataset/schema.ts';
import type { PeriodMention } from '../periods/mention.ts';
import type { Denial, DenialReader } from '../words/denials.ts';
import { isBelow, type Lexicon } from '../words/lexicon.ts';
import type { OperationName } from '../words/operation-names.ts';
import { keyOf } from '../words/phrase-words.ts';
import type { Token } from '../words/tokens.ts';
import { canonicalWord, isNumber } from '../words/words.ts';
import { mayBeWithin } from './exceptions.ts';
import type { Piece } from './pieces.ts';

/** A stretch of a question with what it says. */
type Read = {
  readonly corrected: string;
  readonly tokens: readonly Token[];
  readonly periods: readonly PeriodMention[];
  readonly pieces: readonly Piece[];
};

/** More denials than these are not read. */
const MOST_DENIALS = 2;

/**
 * A question without what it says that it does not mean: "the revenue, not the cost", "3Q09 rather than 3Q08",
 * "(calendar, not fiscal)". Only what is set against something of its kind is left out, and nothing that narrows what is
 * named: "not counting hardware", "contracts, not OEM".
 */
export function restWithoutDenied(
  text: string,
  read: (text: string) => Read,
  denials: DenialReader,
  lexicon: Lexicon,
): string {
  let left = text;
  for (let count = 0; count < MOST_DENIALS; count += 1) {
    const denial = denials.find(left);
    const rest = denial && restWithout(denial, read, denials, lexicon);
    if (rest === undefined) return left;
    left = rest;
  }
  return left;
}

function restWithout(
  { denied, before, after, isException = false }: Denial,
  read: (text: string) => Read,
  denials: DenialReader,
  lexicon: Lexicon,
): string | undefined {
  const whole = read(denied);
  const plain = read(`${before}${after}`);
  // "revenue, not the cost, for 3Q09", "revenue not cost 3Q09": the time is the question's, where it has no other
  const cut = plain.periods.length ? undefined : startOfTime(whole, denials);
  const [said, time] = cut === undefined ? [whole, ''] : [read(denied.slice(0, cut)), denied.slice(cut)];
  const meant = time ? read(`${before} ${time}${after}`) : plain;
  // "total assets but not goodwill": the total without its part
  if (isException && namesPartOf(said, meant, lexicon)) return undefined;
  return isSetAgainst(said, meant, denials, lexicon) ? `${before} ${time}${after}`.trim() : undefined;
}

/** Whether what is denied is a part of a figure that is meant. */
const namesPartOf = (denied: Read, meant: Read, lexicon: Lexicon): boolean =>
  metricsIn(denied.pieces).some((part) =>
    metricsIn(meant.pieces).some((whole) => mayBeWithin(part, whole, lexicon)),
  );

/** Where the time begins that a clause ends with, with the words that lead to it. */
function startOfTime({ corrected, tokens, periods }: Read, { isLeading }: DenialReader): number | undefined {
  const [first] = periods;
  if (!first) return undefined;
  let at = first.from;
  while (at > 0 && isLeading(tokens[at - 1]?.text ?? '')) at -= 1;
  return at > 0 ? (tokens[at]?.start ?? corrected.length) : undefined;
}

/** Whether all that is denied is of a kind with something that is meant, and other than that. */
function isSetAgainst(denied: Read, meant: Read, denials: DenialReader, lexicon: Lexicon): boolean {
  const said = denied.pieces.filter((piece) => !isEmpty(piece, denials));
  const names = said.some((piece) => piece.kind === 'metric' || piece.kind === 'period' || isAmount(piece));
  return (
    said.length > 0 &&
    said.every((piece) => {
      switch (piece.kind) {
        case 'metric':
          return isOtherMetric(piece, meant.pieces, denials, lexicon);
        case 'period':
          return isOtherPeriod(denied.periods[piece.period], meant.periods);
        case 'operation':
          return isOtherWay(piece.names, meant.pieces);
        case 'company':
          return false;
        case 'unknown':
          return (
            isAmount(piece) ||
            isLikeName(piece.words, meant.pieces, lexicon) ||
            isOpposite(piece, meant, denials, lexicon)
          );
        case 'filler':
          return names || isOpposite(piece, meant, denials, lexicon);
      }
    })
  );
}

const isEmpty = (piece: Piece, { isEmptyWord }: DenialReader): boolean =>
  piece.kind === 'filler' && piece.words.every((word) => isEmptyWord(word) || !/[\p{L}\p{N}]/u.test(word));

/** "Not the 817 million": an amount is none of those that are asked for. */
const isAmount = (piece: Piece): boolean => piece.kind === 'unknown' && piece.words.every(isNumber);

type Named = Extract<Piece, { kind: 'metric' }>;

const metricsIn = (pieces: readonly Piece[]): readonly Named[] =>
  pieces.filter((piece) => piece.kind === 'metric');

const wordsIn = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) => ('words' in piece ? piece.words : []));

/**
 * Whether a figure is named beside another one. "Contracts, not OEM" may ask for the contracts without those of OEM: a
 * part that is not named in full is none that is only set against its total.
 */
function isOtherMetric(
  { metrics, words }: Named,
  pieces: readonly Piece[],
  { isWhole, isOfWhole }: DenialReader,
  lexicon: Lexicon,
): boolean {
  const meant = metricsIn(pieces);
  const isSame = ({ metrics: [only, second] }: Named): boolean =>
    only !== undefined && !second && metrics.includes(only);
  if (!meant.length || meant.some(isSame)) return false;
  const saysKind = words.some((word) => lexicon.plays(word, 'kind') || lexicon.plays(word, 'family'));
  if (saysKind || wordsIn(pieces).some((word) => isWhole(word) || isOfWhole(word))) return true;
  const isPart = (metric: MetricId): boolean =>
    meant.some((named) => named.metrics.some((whole) => isBelow(metric, whole, lexicon)));
  return !metrics.some(isPart) && !meant.some((named) => narrows(words, named, lexicon));
}

/** "Income tax, not deferred": words that make a name of less with those of a figure that is not of one kind itself. */
const narrows = (words: readonly string[], named: Named, { metrics, plays }: Lexicon): boolean =>
  !named.words.some((word) => plays(word, 'business') || plays(word, 'qualifier')) &&
  !words.every((word) => named.words.includes(word)) &&
  metrics.has(keyOf([...new Set([...named.words, ...words])]));

/** Whether a time is named beside another, which needs nothing of what is left out to be complete. */
const isOtherPeriod = (denied: PeriodMention | undefined, meant: readonly PeriodMention[]): boolean =>
  denied !== undefined &&
  meant.length > 0 &&
  !meant.some(({ period }) => isDeepStrictEqual(period, denied.period)) &&
  (denied.period.kind === 'part' ||
    isCumulated(denied) ||
    meant.some(({ period }) => period.kind !== 'part'));

/** 「累計じゃなくて3Q」: all of the year so far, beside which a part of it is meant. */
const isCumulated = ({ period }: PeriodMention): boolean =>
  period.kind === 'cumulative' || (period.kind === 'relative' && period.step.to === 'cumulated');

/** How a figure may be told, beside which it is told in another way. */
const WAYS: ReadonlySet<OperationName> = new Set<OperationName>([
  'change',
  'growth',
  'yoy',
  'qoq',
  'percent',
  'points',
  'amount',
  'absolute',
  'dollars',
  'ratio',
  'share',
  'sum',
  'average',
  'breakdown',
  'list',
  'target',
  'target-first',
  'target-previous',
  'target-newest',
  'revision',
  'actual',
  'opening',
  'standalone',
  'statement-cash-flow',
  'statement-income',
  'statement-balance',
]);

/** Whether what is denied is a way to tell the figure that is not asked for. */
const isOtherWay = (names: readonly OperationName[], meant: readonly Piece[]): boolean =>
  names.some((name) => WAYS.has(name)) &&
  meant.some(({ kind }) => kind === 'metric') &&
  !meant.some((piece) => piece.kind === 'operation' && piece.names.some((name) => names.includes(name)));

/** "Basic EPS, not diluted": a word that makes another figure's name of the one that is named. */
const isLikeName = (words: readonly string[], meant: readonly Piece[], lexicon: Lexicon): boolean =>
  metricsIn(meant).some((named) => {
    if (narrows(words, named, lexicon)) return false;
    return named.words.some((_, index) => {
      const like = lexicon.metrics.get(keyOf([...named.words.filter((__, at) => at !== index), ...words]));
      return like !== undefined && !like.some((metric) => named.metrics.includes(metric));
    });
  });

/** Whether a word stands for the contrary of what is said, for a whole of which a part is meant, or for another time. */
function isOpposite(
  { words }: Extract<Piece, { kind: 'filler' | 'unknown' }>,
  meant: Read,
  { isOppositeOf, isWhole, isSpan }: DenialReader,
  lexicon: Lexicon,
): boolean {
  const beside = [...meant.tokens.map(({ text }) => canonicalWord(text)), ...wordsIn(meant.pieces)];
  const isOfLine = metricsIn(meant.pieces).some((piece) =>
    piece.words.some((word) => lexicon.plays(word, 'business')),
  );
  return words.every(
    (word) =>
      isOppositeOf(word, beside) || (isOfLine && isWhole(word)) || (meant.periods.length > 0 && isSpan(word)),
  );
}
