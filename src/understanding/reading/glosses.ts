import type { MetricId } from '../../dataset/schema.ts';
import { isBelow, type Lexicon } from '../words/lexicon.ts';
import { saysMore } from './definitions.ts';
import { isArithmetic, matchOf } from './formula-match.ts';
import { isOperation, isSign, type Piece } from './pieces.ts';

/**
 * Leaves out what stands in brackets only to explain a figure named outside of them: "total costs and expenses
 * (everything above operating income)", "headcount (number of employees)". What is named in a bracket without saying
 * the same again narrows the figure outside, as it would without the brackets: "gross margin 3Q09 (SI)".
 */
export function withoutGlosses(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  const open = pieces.findIndex((piece) => isSign(piece, '('));
  const close = pieces.findIndex((piece) => isSign(piece, ')'));
  if (open < 0 || close < open) return pieces;
  const inside = pieces.slice(open + 1, close);
  // "mobile contracts (Dec 2009, corporate)": the time that stands there is what is asked about
  const around = [...pieces.slice(0, open), ...pieces.slice(close + 1)];
  const isTimed = around.some(({ kind }) => kind === 'period');
  const times = isTimed ? [] : inside.filter(({ kind }) => kind === 'period');
  const outside = [...pieces.slice(0, open), ...times, ...pieces.slice(close + 1)];
  if (isCountOfPeriods(inside, outside, lexicon) || asksHowMuch(inside)) return outside;
  const asLine = withLineNamed(inside, outside, lexicon);
  if (asLine) return asLine;
  const unbracketed = pieces.filter((_, at) => at !== open && at !== close);
  if (isShareOfThat(inside, outside, lexicon.ratios)) return unbracketed;
  if (isLossTold(inside, outside, lexicon)) return outside;
  const named = outside.flatMap((piece) =>
    piece.kind === 'metric' && piece.metrics.length === 1 ? piece.metrics : [],
  );
  const names = inside.flatMap((piece) => (piece.kind === 'metric' ? [piece.metrics] : []));
  if (!named.length || !names.length || isWorkedOut(inside, outside)) return pieces;
  if (named.every((metric) => isOfBothKinds(metric, inside, lexicon))) return pieces;
  const wider = inside.some((piece) => saysMore(piece, lexicon))
    ? inTotal(outside, names, lexicon)
    : undefined;
  if (wider) return wider;
  // "order backlog (SI + equipment)": a word that may mean the same takes those with it that mean nothing certain
  // "total cost (cost of revenues + SG&A)": what more is added to it makes another figure of it
  const isAdded =
    inside.some(isArithmetic) ||
    names.some((ids) => !named.some((metric) => isSaidAgain(metric, ids, lexicon)));
  const isAddedTo = isAdded && names.some(([only, more]) => only && !more && named.includes(only));
  const isExplained = named.some((metric) => {
    if (isAddedTo) return false;
    const others = names.filter((ids) => !isSaidAgain(metric, ids, lexicon));
    return others.length < names.length && others.every(({ length }) => length > 1);
  });
  const explains =
    isExplained ||
    isOfParts(named, names, inside, lexicon) ||
    isOwnInclusion(named, inside, lexicon) ||
    inside.some((piece) => wordsOf(piece).some((word) => lexicon.plays(word, 'explaining')));
  return explains && inside.every((piece) => isKnown(piece, lexicon)) ? outside : pieces;
}

/**
 * "Total costs (cost of revenues etc.)", "total costs (SG&A etc.)": a name that means a figure by itself means the total
 * that it is a part of where the figure, or another part of the total, is but one among others.
 */
function inTotal(
  outside: readonly Piece[],
  names: readonly (readonly MetricId[])[],
  lexicon: Lexicon,
): readonly Piece[] | undefined {
  const totalOf = (piece: Piece): MetricId | undefined => {
    const [part, second] = piece.kind === 'metric' ? piece.metrics : [];
    const total = part && !second ? lexicon.parentOf(part) : undefined;
    if (!part || !total || !wordsOf(piece).every((word) => lexicon.wordsOf(total).has(word)))
      return undefined;
    const isBeside = (id: MetricId): boolean => isWithin(id, total, lexicon) && !isWithin(id, part, lexicon);
    const isMore = names.some((ids) => ids.includes(part)) || names.every((ids) => ids.some(isBeside));
    return isMore ? total : undefined;
  };
  if (!outside.some(totalOf)) return undefined;
  return outside.map((piece) => {
    const total = totalOf(piece);
    return piece.kind === 'metric' && total ? { ...piece, metrics: [total] } : piece;
  });
}

/**
 * "Capital surplus / additional paid-in capital": two names of one figure are no figure over itself. "Impairment /
 * write-down of other investments", "profit - net income": of a name that may mean several the other says which.
 */
export function withoutOtherNames(pieces: readonly Piece[]): readonly Piece[] {
  const spare = new Set(pieces.flatMap((_, at) => otherNameAt(pieces, at)));
  return spare.size ? pieces.filter((_, at) => !spare.has(at)) : pieces;
}

/** The places of a sign and of the vaguer of the two names of one figure that it parts; none where it parts two figures. */
function otherNameAt(pieces: readonly Piece[], at: number): readonly number[] {
  const [first, sign, second] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!sign || first?.kind !== 'metric' || second?.kind !== 'metric') return [];
  if (!isSign(sign, '/') && !isSign(sign, '-')) return [];
  const [many, few] = first.metrics.length > second.metrics.length ? [first, second] : [second, first];
  const isOne = many.metrics.length === 1 && few.metrics[0] === many.metrics[0];
  if (isOne && isSign(sign, '/')) return [at, at + 1];
  const isSaidFurther =
    few.metrics.length < many.metrics.length &&
    few.metrics.every((metric) => many.metrics.includes(metric)) &&
    !few.words.some((word) => many.words.includes(word));
  return isSaidFurther ? [at, many === first ? at - 1 : at + 1] : [];
}

/** "IP service revenue (corporate plus home)": contrary kinds, one of which the figure outside is not of. */
function isOfBothKinds(metric: MetricId, inside: readonly Piece[], lexicon: Lexicon): boolean {
  const said = inside.flatMap(wordsOf);
  const isContrary = (word: string): boolean =>
    lexicon.contraries.get(word)?.some((other) => said.includes(other)) === true;
  return said.some((word) => isContrary(word) && !lexicon.wordsOf(metric).has(word));
}

/** "Which revenue goal do they state (over how much)?": the amount is asked for anyway. */
const asksHowMuch = (inside: readonly Piece[]): boolean =>
  inside.some((piece) => isOperation(piece, 'amount')) &&
  inside.every((piece) => piece.kind === 'filler' || isOperation(piece, 'amount', 'above'));

/**
 * "What was paid in interest (interest expense line)": the one figure outside is the line that the bracket names, unless
 * that is the line itself, or the total that it stands in.
 */
function withLineNamed(
  inside: readonly Piece[],
  outside: readonly Piece[],
  lexicon: Lexicon,
): readonly Piece[] | undefined {
  const isLineWord = (piece: Piece): boolean =>
    wordsOf(piece).length > 0 && wordsOf(piece).every((word) => lexicon.plays(word, 'line-named'));
  const said = inside.filter((piece) => !isLineWord(piece));
  const [line, more] = said;
  const [figure, another] = outside.filter(({ kind }) => kind === 'metric');
  if (line?.kind !== 'metric' || more || said.length === inside.length) return undefined;
  if (figure?.kind !== 'metric' || another || line.metrics.length > 1) return undefined;
  if (figure.metrics.some((metric) => isSaidAgain(metric, line.metrics, lexicon))) return undefined;
  return outside.map((piece) => (piece === figure ? { ...figure, metrics: line.metrics } : piece));
}

/** "3Q10 through 3Q11 (five quarters)": how many the periods are that stand outside. */
function isCountOfPeriods(
  inside: readonly Piece[],
  outside: readonly Piece[],
  { numbers, plays }: Lexicon,
): boolean {
  const said = inside.flatMap(wordsOf);
  const isCount = (word: string): boolean => word in numbers || /^\d+$/.test(word);
  return (
    said.length > 1 &&
    said.some(isCount) &&
    said.every((word) => isCount(word) || plays(word, 'counted-periods')) &&
    outside.filter(({ kind }) => kind === 'period').length > 1
  );
}

const wordsOf = (piece: Piece): readonly string[] => ('words' in piece ? piece.words : []);

/** What nobody knows, or another company, narrows what is named outside whatever else the bracket says. */
const isKnown = (piece: Piece, { plays }: Lexicon): boolean =>
  piece.kind !== 'company' &&
  (piece.kind !== 'unknown' ||
    piece.words.every((word) => plays(word, 'explaining') || plays(word, 'including')));

/** "adjusted EBITDA (EBITDA)", "deferred income (current liabilities)": the same figure, or the whole that it stands in. */
const isSaidAgain = (metric: MetricId, ids: readonly MetricId[], lexicon: Lexicon): boolean =>
  ids.includes(metric) ||
  lexicon.namesakesOf(metric).some((id) => ids.includes(id)) ||
  ids.some((id) => isWithin(metric, id, lexicon) || isTurned(metric, id, lexicon));

/** Whether a figure is a part of another, or made of parts of it. Formulas may go in circles: one step is looked at. */
function isWithin(figure: MetricId, whole: MetricId, lexicon: Lexicon): boolean {
  const parts = partsOf(figure, lexicon);
  const isMade = parts.length > 1 && parts.every((id) => isPart(id, whole, lexicon));
  return isMade || isPart(figure, whole, lexicon);
}

const isPart = (figure: MetricId, whole: MetricId, lexicon: Lexicon): boolean =>
  (partsOf(whole, lexicon).includes(figure) && !isDifference(whole, lexicon)) ||
  lexicon.holdersOf(figure).includes(whole) ||
  isBelow(figure, whole, lexicon);

/** "Revenue (net of costs)": costs are worked out as what is left of revenue, which does not stand in them. */
const isDifference = (metric: MetricId, { sums }: Lexicon): boolean =>
  [...(sums.get(metric)?.values() ?? [])].some((sign) => sign < 0);

const partsOf = (metric: MetricId, { formulas, ratios }: Lexicon): readonly MetricId[] =>
  ratios.has(metric) ? [] : (formulas.get(metric) ?? []);

/** "capex cash out (purchase of PPE)": a payment with the other sign. */
const isTurned = (a: MetricId, b: MetricId, lexicon: Lexicon): boolean =>
  isOnlyPart(a, b, lexicon) || isOnlyPart(b, a, lexicon);

const isOnlyPart = (part: MetricId, metric: MetricId, lexicon: Lexicon): boolean => {
  const [only, second] = partsOf(metric, lexicon);
  return only === part && second === undefined;
};

/** "EBITDA margin (EBITDA as % of revenues)", "total costs (cost of revenues and SG&A)", "capex (with leases)". */
function isOfParts(
  named: readonly MetricId[],
  names: readonly (readonly MetricId[])[],
  inside: readonly Piece[],
  lexicon: Lexicon,
): boolean {
  const { formulas, ratios, plays } = lexicon;
  const isIncluded = inside.some((piece) =>
    wordsOf(piece).some((word) => word === 'with' || plays(word, 'including')),
  );
  const isAdded = inside.some(isArithmetic);
  return named.some((metric) => {
    // "working capital (current assets plus current liabilities)", "revenue (SI + equipment)": not what it is
    if (isAdded && !matchOf(metric, inside, lexicon)) return false;
    const parts = formulas.get(metric) ?? [];
    const isMadeOf = names.every((ids) =>
      ids.some((id) => parts.includes(id) || isWithin(id, metric, lexicon)),
    );
    return (
      isMadeOf && (ratios.has(metric) || isIncluded || (names.length > 1 && areAll(metric, names, lexicon)))
    );
  });
}

/** 「SI受注残 2008年12月末（機器販売含む）」: what the bracket says to be included stands in the name of the one figure outside. */
function isOwnInclusion(named: readonly MetricId[], inside: readonly Piece[], lexicon: Lexicon): boolean {
  const [metric, another] = named;
  const said = inside.flatMap(wordsOf);
  const isIncluding = (word: string): boolean => lexicon.plays(word, 'including');
  if (metric === undefined || another !== undefined || !said.some(isIncluding)) return false;
  return said.every((word) => isIncluding(word) || lexicon.fits(metric, word, []));
}

/** "Revenue (connectivity and SI)" is of these two; all the parts together only say what the figure is made of. */
function areAll(metric: MetricId, names: readonly (readonly MetricId[])[], lexicon: Lexicon): boolean {
  const areNamed = (parts: readonly MetricId[]): boolean => parts.length > 0 && parts.every(isNamed);
  const isNamed = (part: MetricId): boolean =>
    names.some((ids) => ids.some((id) => id === part || isWithin(part, id, lexicon))) ||
    areNamed(lexicon.partsIn(part));
  return areNamed(lexicon.partsIn(metric)) || areNamed(partsOf(metric, lexicon));
}

/** A formula in brackets, or beside them, is no other name, but what is to be worked out. */
const isWorkedOut = (inside: readonly Piece[], outside: readonly Piece[]): boolean =>
  outside.some((piece) => piece.kind === 'filler' && /^[-+*/^]$/.test(piece.words[0] ?? '')) ||
  inside.some((piece) => isSign(piece, '/') || isOperation(piece, 'divided', 'minus'));

/** "Results of equity method investees in 4Q07 (a loss)": which way the one result outside went. */
function isLossTold(inside: readonly Piece[], outside: readonly Piece[], lexicon: Lexicon): boolean {
  const { plays, wordsOf: wordsOfMetric } = lexicon;
  const said = inside.filter(({ kind }) => kind !== 'filler');
  const isLoss =
    said.length === 1 &&
    said.every(({ kind }) => kind === 'metric') &&
    said.flatMap(wordsOf).every((word) => plays(word, 'loss') && plays(word, 'result'));
  const [named, another] = outside.filter((piece) => piece.kind === 'metric');
  const [metric, second] = named?.metrics ?? [];
  return (
    isLoss &&
    metric !== undefined &&
    !second &&
    !another &&
    [...wordsOfMetric(metric)].some((word) => plays(word, 'result'))
  );
}

/** "Personnel costs (% of revenue)": the bracket tells of what the figure outside is a share, unless that is one itself. */
function isShareOfThat(
  inside: readonly Piece[],
  outside: readonly Piece[],
  ratios: Lexicon['ratios'],
): boolean {
  const first = inside.find(({ kind }) => kind !== 'filler');
  return (
    isOperation(first, 'share') &&
    !outside.some((piece) => piece.kind === 'metric' && piece.metrics.some((id) => ratios.has(id)))
  );
}
