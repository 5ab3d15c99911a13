import type { Dataset } from '../../dataset/dataset.ts';
import { hasOperation, isArithmetic, type Frame, type MetricMention } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isConnecting } from '../words/phrase-words.ts';
import { isHeadOf, isKindOf, isTailOf, isUse, isWhole, isWithin, saidByOtherName } from './beside-name.ts';
import { isKindWord } from './line-spoken-of.ts';
import { isPartOf, lineOfSame } from './metric-kinship.ts';
import { NOTHING, type Together } from './taken-together.ts';
import { twoMentions, type TwoMentions } from './two-mentions.ts';

/** What two mentions mean as one; `apart` where they mean two, whatever else could be read. */
type Reading = (two: TwoMentions) => Together | 'apart' | undefined;

/** What two mentions mean as one, where the words of one only narrow or repeat the other. */
export function together(
  dataset: Dataset,
  mention: MetricMention,
  other: MetricMention,
  frame: Frame,
  lexicon: Lexicon,
): Together | undefined {
  const two = twoMentions(dataset, mention, other, frame, lexicon);
  if (!two) return undefined;
  for (const read of READINGS) {
    const found = read(two);
    if (found) return found === 'apart' ? undefined : found;
  }
  return undefined;
}

const isOfShare = (frame: Frame): boolean => hasOperation(frame, 'share', 'ratio', 'percent');

/** "Revenue, SG&A" */
const ofList: Reading = ({ isOfBoth }) => (isOfBoth ? 'apart' : undefined);

/** "Capex incl. capital leases" */
const withItsPart: Reading = ({ dataset, other, whole, only, isAmbiguous, isIncluding }) =>
  isIncluding &&
  !only &&
  whole !== undefined &&
  !isAmbiguous &&
  other.metrics.some((part) => isPartOf(dataset, part, whole))
    ? { metrics: [whole], absorbs: other }
    : undefined;

/** "revenue including SI", "operating income including IIJ-Global", where the line alone may mean several figures */
const partOfTotal: Reading = ({ dataset, lexicon, mention, other, only, isIncluding }) => {
  const [total, several] = other.metrics;
  const isIncluded = isIncluding && !only && total !== undefined && several === undefined;
  const isOfLine = ({ words }: MetricMention): boolean =>
    words.some((word) => lexicon.plays(word, 'business'));
  // all lines of business are in the company's own figure
  const isOfCompany = mention.metrics.length > 1 && isOfLine(mention) && !isOfLine(other);
  return isIncluded && (isOfCompany || mention.metrics.some((part) => isPartOf(dataset, part, total)))
    ? { metrics: [total], absorbs: mention }
    : undefined;
};

/** "Total debt including capital leases": of what may be several figures it is asked which, and the part is none of them. */
const partOfAmbiguous: Reading = ({ mention, other, only, isIncluding }) => {
  const [first, last] = mention.from < other.from ? [mention, other] : [other, mention];
  // 「リースを含む有利子負債」 has the whole behind the part
  const areBoth = first.metrics.length > 1 && last.metrics.length > 1;
  return isIncluding && !only && areBoth ? 'apart' : undefined;
};

/** "OEM contracts, home use", "broadband revenue for corporate customers": what the line is of, said again. */
const withItsWhole: Reading = (two) => {
  const { dataset, frame, lexicon, mention, other, whole, isAmbiguous, isParted, between } = two;
  const isItsWhole =
    whole !== undefined &&
    !isAmbiguous &&
    mention.to < other.from &&
    other.metrics.some((total) => isPartOf(dataset, whole, total));
  if (!isItsWhole) return undefined;
  const said = other.words.filter((word) => !mention.words.includes(word));
  const isOfPart =
    !said.some((word) => lexicon.plays(word, 'family')) &&
    (isUse(said, lexicon)
      ? between.every(({ text }) => isConnecting(text) && !lexicon.plays(text, 'parting')) ||
        between.every(({ text, period }) => period !== undefined || text === ',' || text === '(')
      : between.every(({ text }) => text === ',' || text === '(') &&
        said.every((word) => lexicon.wordsOf(whole).has(word)));
  return isOfPart || (!isParted && isKindOf(frame, lexicon, mention, other))
    ? { metrics: [whole], absorbs: other }
    : undefined;
};

/** "income tax | expense", "home | contracts under IIJ brand" */
const partOfFullName: Reading = ({ dataset, frame, lexicon, mention, other, isAmbiguous }) =>
  isAmbiguous &&
  (isTailOf(frame, lexicon, mention, other) || isHeadOf(dataset, frame, lexicon, mention, other))
    ? { metrics: other.metrics, absorbs: mention }
    : undefined;

/** "of capex incl. capital leases, what percentage was capital leases": said again, a part of the name is the part */
const partSaidAgain: Reading = ({ dataset, frame, other, whole, only }) =>
  only !== undefined &&
  only === whole &&
  isOfShare(frame) &&
  other.metrics.length > 1 &&
  other.metrics.filter((id) => isPartOf(dataset, id, only)).length === 1
    ? 'apart'
    : undefined;

/** A share of what the other names, in which the mention is a part of it. */
const partOfNamed: Reading = ({ dataset, frame, mention, other, only, isAmbiguous }) => {
  const [named, alike] = other.metrics;
  if (only === undefined || named !== only || alike !== undefined || !isAmbiguous || !isOfShare(frame))
    return undefined;
  const [part, several] = mention.metrics.filter((id) => isPartOf(dataset, id, only));
  return part && !several ? { metrics: [part], absorbs: NOTHING } : undefined;
};

/** The words of both are the name of one figure. */
const namedByBoth: Reading = ({ dataset, lexicon, mention, other, only, second, ...two }) => {
  if (!only || second || two.isParted) return undefined;
  const repeats = mention.metrics.includes(only) && isWhole(dataset, lexicon, other, only);
  return two.isAmbiguous || other.metrics.length > 1 || repeats
    ? { metrics: [only], absorbs: other }
    : undefined;
};

/** What stands beside a mention that means one figure. */
const besideOneFigure: Reading = (two) => {
  const { dataset, frame, lexicon, mention, other, whole, only, second } = two;
  if (two.isAmbiguous) return undefined;
  if (whole === undefined || two.isParted) return 'apart';
  // "systems operation and maintenance turnover", "turnover from systems construction": another word for its kind
  const [first, last] = mention.from < other.from ? [mention, other] : [other, mention];
  const joining = frame.words.slice(first.to, last.from).map(({ text }) => text);
  const isBeside = joining.every(isConnecting);
  const isApart = !isBeside || joining.some((text) => lexicon.plays(text, 'separating'));
  if (!isApart && saidByOtherName(lexicon, mention, other) === whole)
    return { metrics: [whole], absorbs: other };
  // "total contracts for corporate use connectivity": what the total is of makes it the part of that name
  const isOfLine =
    isBeside && first === mention && only && !second && isWithin(dataset, lexicon, only, whole);
  return isOfLine ? { metrics: [only], absorbs: other } : 'apart';
};

/** Where only lines of the cash flow statement are meant, the line that is named in full. */
const lineOfCashFlow: Reading = ({ dataset, mention, other }) => {
  const lines = dataset.groups.get('cash-flow') ?? [];
  return other.metrics.length === 1 &&
    [...mention.metrics, ...other.metrics].every((metric) => lines.includes(metric))
    ? { metrics: other.metrics, absorbs: mention }
    : undefined;
};

/** "ATM margin", "profit of SI": of the kinds that one word may mean, those of the line that the other names. */
const kindOfLine: Reading = ({ dataset, lexicon, mention, other, whole, isAmbiguous, isParted }) => {
  if (!isAmbiguous || other.metrics.length < 2 || isParted || whole === undefined) return undefined;
  const isLine = mention.words.some((word) => lexicon.plays(word, 'business'));
  const isKind = other.words.every((word) => isKindWord(lexicon, word) || lexicon.plays(word, 'in-percent'));
  if (!isLine || !isKind) return undefined;
  const lines = other.metrics.flatMap((kind) => lineOfSame(dataset, kind, whole) ?? []);
  return lines.length ? { metrics: lines, absorbs: other } : undefined;
};

/** A share of a total, in which one of several figures is a part of it. */
const partInShare: Reading = ({ dataset, frame, mention, other }) => {
  if (!isOfShare(frame)) return undefined;
  const [part, several] = mention.metrics.filter((metric) =>
    other.metrics.every((total) => isPartOf(dataset, metric, total)),
  );
  return part && !several ? { metrics: [part], absorbs: NOTHING } : undefined;
};

/** What is worked with is two figures. */
const ofArithmetic: Reading = ({ frame }) => (isArithmetic(frame) ? 'apart' : undefined);

/** One of several figures, named beside them. */
const sameFigure: Reading = ({ lexicon, mention, other, between }) =>
  // "income before other expenses" is another income
  !between.some(({ text }) => lexicon.plays(text, 'before') || lexicon.plays(text, 'after')) &&
  other.metrics.length === 1 &&
  other.metrics.every((metric) => mention.metrics.includes(metric))
    ? { metrics: other.metrics, absorbs: mention }
    : undefined;

/** What is parted is two figures. */
const parted: Reading = ({ isParted }) => (isParted ? 'apart' : undefined);

/** "IP service contracts, June 2008, all bandwidths": two words of several figures make a third */
const severalByBoth: Reading = ({ other, only, second }) =>
  only && second && other.metrics.length > 1 ? { metrics: [only, second], absorbs: other } : undefined;

/** A figure by the words of the mention and another name of the figure beside it. */
const byOtherName: Reading = ({ lexicon, mention, other }) => {
  const named = saidByOtherName(lexicon, mention, other);
  return named && { metrics: [named], absorbs: other };
};

/** The only one of several figures that the words of the other fit. */
const oneThatFits: Reading = ({ dataset, frame, lexicon, mention, other }) => {
  const [fit, another] = mention.metrics.filter((metric) =>
    other.words.every((word) => lexicon.fits(metric, word, frame.words)),
  );
  if (fit === undefined || another !== undefined) return undefined;
  return other.metrics.length > 1 || isWhole(dataset, lexicon, other, fit)
    ? { metrics: [fit], absorbs: other }
    : undefined;
};

/** The ways to read two mentions as one, in the order in which they are tried. */
const READINGS: readonly Reading[] = [
  ofList,
  withItsPart,
  partOfTotal,
  partOfAmbiguous,
  withItsWhole,
  partOfFullName,
  partSaidAgain,
  partOfNamed,
  namedByBoth,
  besideOneFigure,
  lineOfCashFlow,
  kindOfLine,
  partInShare,
  ofArithmetic,
  sameFigure,
  parted,
  severalByBoth,
  byOtherName,
  oneThatFits,
];
