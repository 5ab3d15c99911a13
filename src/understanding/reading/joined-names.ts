import type { MetricId } from '../../dataset/schema.ts';
import type { Cue } from '../words/cues.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { FoundName } from './found-name.ts';
import { joinsFigureBeside, joinsLinesApart } from './lines-apart.ts';
import { named } from './named-by.ts';
import { joinsLeftOut, joinsListed, joinsPartAndWhole, joinsSum } from './part-and-whole.ts';
import { contentWords, isConnecting } from '../words/phrase-words.ts';
import { isJapanese, type Word } from '../words/words.ts';
import type { OperationName } from '../words/operation-names.ts';

const ARITHMETIC = /^[-+*/]$/;
/** The words by which one figure is set over another. */
const OVER = /^(?:to|as|by|over|per|divided|\/)$/;

/** What may stand between two figures. Most names hold nothing of it, and so are one. */
const JOINS = /^(?:[-+*/=(,、]|in|from|within|and|less|minus|to|as|by|over|per|divided)$/;
const JOINING: ReadonlySet<Cue> = new Set<Cue>([
  'role:pointing',
  'role:adding-up',
  'role:adding-kind',
  'role:pairing',
  'role:with-follows',
  'role:separating',
  'role:base-follows',
  'role:taken-from',
  'role:sign-plus',
  'role:whole-stands-before',
]);
const mayJoin = (word: string, { cuesOf }: Lexicon): boolean =>
  JOINS.test(word) || cuesOf(word).some((cue) => JOINING.has(cue));

/**
 * Whether a name that was found in whatever order joins two figures that stand apart: "total assets / total
 * liabilities" is no debt ratio, which has the liabilities over the assets; "current assets - current liabilities" is
 * a difference, however much it sounds like the current ratio; "operating income and revenue" are two figures.
 */
export function joinsTwoFigures(name: FoundName): boolean {
  const { words, found, lexicon } = name;
  if (!words.some(({ text }) => mayJoin(text, lexicon))) return false;
  if (words.some(({ text }) => text === '=')) return true;
  if (JOINED.some((joins) => joins(name))) return true;
  const [metric, second] = found;
  const parts = metric && !second ? lexicon.ratios.get(metric) : undefined;
  const signOf = ({ text }: Word): string => (lexicon.plays(text, 'sign-plus') ? '+' : text);
  const signs = words.some((word) => ARITHMETIC.test(signOf(word)));
  if (!parts && !signs && !words.some(({ text }) => text === 'to')) return false;
  // "income tax to pre-tax income": the dash is a hyphen
  const isOver = words.some(({ text }) => OVER.test(text));
  for (let at = 1; at < words.length; at += 1) {
    const left = named(words.slice(0, at), lexicon);
    const word = words[at];
    const sign = word ? signOf(word) : '';
    // "SI/total revenue": the total stands behind the sign, with more of its name to come
    if (sign === '/' && words.slice(at + 1).every(({ text }) => lexicon.plays(text, 'total'))) return true;
    const right = left.length ? named(words.slice(sign === 'divided' ? at + 1 : at), lexicon) : [];
    if (!right.length) continue;
    const differ = left.length === 1 && right.length === 1 && left[0] !== right[0];
    // "accumulated depreciation + property and equipment": the sum of two figures is neither of them; but "order backlog
    // of SI + equipment sales" is of two lines of business
    const isNeither = !left.some((id) => id === metric) && !right.some((id) => id === metric);
    const areBusinesses = isOfBusiness(words.slice(0, at), lexicon) && isOfBusiness(words.slice(at), lexicon);
    const fits =
      (sign === '/' && parts) ||
      (sign === '+' && !parts && (isNeither || areBusinesses)) ||
      (sign === '-' && isOver);
    if (ARITHMETIC.test(sign) && differ && !fits) return true;
    // "revenue + cost": a kind beside a figure of its own, which is no longer name of it
    const kind = left.length === 1 ? words.slice(at + 1) : words.slice(0, at);
    const isKindAdded =
      !isNeither &&
      (left.length === 1) !== (right.length === 1) &&
      kind.every(({ text }) => lexicon.plays(text, 'family'));
    if (sign === '+' && isKindAdded && !areBusinesses) return true;
    // "revenue - costs": each side is a kind of figure, and neither says what the other is of
    const sides = [words.slice(0, at), words.slice(at + 1)];
    if (sign === '-' && sides.every((side) => side.every(({ text }) => lexicon.plays(text, 'family'))))
      return true;
    // "systems integration to total revenues": what stands behind "to" is a figure of its own
    // "revenue from systems integration / revenue": the kind behind the sign is the total below
    const isKind = contentWords(words.slice(at).map(({ text }) => text)).every((word) =>
      lexicon.plays(word, 'family'),
    );
    if (sign === '/' && !parts && isKind && right.length === 1 && right[0] !== metric) return true;
    const isWhole = left.length === 1 && left[0] === metric;
    const isBehind = right.length === 1 || left.length === 1;
    if (sign === 'to' && !parts && !isWhole && isBehind && !right.some((id) => id === metric)) return true;
    const [over, under] = parts ?? [];
    const inOrder = left.some((id) => id === over) && right.some((id) => id === under);
    const reversed = left.some((id) => id === under) && right.some((id) => id === over);
    if (reversed && !inOrder && OVER.test(sign)) return true;
    const listed = lexicon.plays(sign, 'separating') && !OVER.test(sign);
    if (listed && (inOrder || reversed)) return true;
  }
  return false;
}

/**
 * "SI revenue + equipment", "systems construction revenues and equipment sales": the kind before the sign is of the line
 * of business before it, not of the one behind.
 */
function joinsOwnKind({ words, found, lexicon, question, from }: FoundName): boolean {
  if (endsNameBefore({ words, found, lexicon, question, from })) return true;
  const isKind = ({ text }: Word): boolean => lexicon.plays(text, 'family');
  const sign = words.findIndex(({ text }) => lexicon.plays(text, 'adding-up'));
  if (sign < 1 || !words.slice(0, sign).every(isKind)) return false;
  // "cost and SI | revenue": the line has a kind of its own behind it
  const next = question[from + words.length]?.text ?? '';
  if (lexicon.plays(next, 'kind') && !words.some(({ text }) => text === next)) return true;
  const before = question.slice(0, from).findLast((word) => !isKind(word));
  return before !== undefined && isOfBusiness([before], lexicon);
}

/** "Pre-tax | income + tax benefit", "pre-tax income and tax expense": the kind before the sign ends the name before. */
function endsNameBefore({ words, found, lexicon, question, from }: FoundName): boolean {
  const sign = words.findIndex(({ text }) => text === '-' || lexicon.plays(text, 'adding-up'));
  if (sign < 1 || !words.slice(0, sign).every(({ text }) => lexicon.plays(text, 'kind'))) return false;
  const isItself = found.length === 1 && onlyOf(named(words.slice(sign + 1), lexicon)) === found[0];
  return (
    isItself &&
    [1, 2, 3].some((length) => {
      const before = onlyOf(named(question.slice(Math.max(0, from - length), from + sign), lexicon));
      return before !== undefined && before !== found[0];
    })
  );
}

/** "Intangible assets and trademark": a figure beside the one that it stands in, where "trademark in intangible assets" is one. */
function joinsHolder({ words, found, lexicon }: FoundName): boolean {
  const [metric, second] = found;
  const holders = metric && !second ? lexicon.holdersOf(metric) : [];
  if (!metric || !holders.length) return false;
  return words.some(({ text }, at) => {
    if (at === 0 || !lexicon.plays(text, 'adding-up')) return false;
    const [left, right] = [words.slice(0, at), words.slice(at + 1)];
    // "personnel related costs and expenses": a kind alone is no figure beside it
    const isHolder = (side: readonly Word[]): boolean =>
      !side.every(({ text }) => lexicon.plays(text, 'family') || lexicon.plays(text, 'kind')) &&
      named(side, lexicon).some((id) => holders.includes(id));
    const isBeside = (holder: readonly Word[], held: readonly Word[]): boolean =>
      isHolder(holder) && named(held, lexicon).includes(metric);
    return isBeside(left, right) || isBeside(right, left);
  });
}

/**
 * 「法人税等と税引前利益」: two figures with a name each, one of which may be called by all the words too; 「営業CFと投資CFの差」 is of
 * the two, however well their sum is known.
 */
function joinsNames({ words, found, lexicon, question, from }: FoundName): boolean {
  if (words.some(({ text }) => text === '(')) return false;
  const behind = question.slice(from + words.length);
  const next = behind.find(({ text, period }) => period !== undefined || !lexicon.fillers.has(text))?.text;
  const isSetApart = lexicon.plays(next ?? '', 'between-two');
  return words.some(({ text }, at) => {
    if (at === 0 || !isJapanese(text) || !lexicon.plays(text, 'pairing')) return false;
    const sides = [named(words.slice(0, at), lexicon), named(words.slice(at + 1), lexicon)];
    const [left, right] = sides.map((side) => (side.length === 1 ? side[0] : undefined));
    const isOne = found.length === 1 && found.some((id) => id === left || id === right);
    return (isOne || isSetApart) && left !== undefined && right !== undefined && left !== right;
  });
}

/** 「SI売上高とネットワークサービス売上高の合計」: the sum behind a list is of all of it, and no part of the last name. */
function endsInSum({ words, lexicon: { plays }, question, from }: FoundName): boolean {
  const [last, before] = [words.at(-1)?.text ?? '', words.at(-2)?.text ?? ''];
  const isSum = plays(last, 'total') && plays(before, 'whole-stands-before');
  return isSum && question.slice(0, from).some(({ text }) => plays(text, 'with-precedes'));
}

/**
 * "Cost and revenue of SI", "SI revenue, cost", "gross margin of SI and gross margin": two kinds of figure, however well
 * the line's cost of revenue is known.
 */
function joinsKinds({ words, lexicon }: FoundName): boolean {
  const isTotal = ({ text }: Word): boolean => lexicon.plays(text, 'total');
  const isKind = (word: Word): boolean => lexicon.plays(word.text, 'family') && !isTotal(word);
  return words.some(({ text }, at) => {
    if (at === 0 || !lexicon.plays(text, 'adding-kind')) return false;
    const [left, right] = [words.slice(0, at), words.slice(at + 1)];
    const isPair = lexicon.plays(text, 'pairing');
    // 「売上高合計と」, 「支払額と」, "(costs and) expenses and depreciation": the end of the name before
    const [only, another] = left;
    const isEnd =
      !another &&
      (lexicon.plays(only?.text ?? '', 'expense') ||
        lexicon.operations.next.get(only?.text ?? '')?.meaning?.includes('absolute') === true);
    if (isPair && (isEnd || left.every(isTotal))) return true;
    // 「売上高合計、売上総利益」: in Japanese the word for a total ends the name before
    if (left.every((word) => isTotal(word) && isJapanese(word.text))) return true;
    // "cost and SI revenue": behind a kind of figure, a name with a kind of its own
    const kindsOf = (side: readonly Word[]): string[] =>
      side.flatMap((word) => (lexicon.plays(word.text, 'kind') ? [word.text] : []));
    const isOwn = left.every(isKind) && kindsOf(left).length > 0;
    const isOther = kindsOf(right).some((kind) => !kindsOf(left).includes(kind));
    if (isPair && isOwn && isOther && named(right, lexicon).length === 1) return true;
    const [first, ...more] = right.filter((word) => !isConnecting(word.text));
    if (!first || !isKind(first)) return false;
    const areKinds = lexicon.plays(left.at(-1)?.text ?? '', 'kind') || (isPair && more.every(isKind));
    return areKinds && named(left, lexicon).length > 0 && named(right, lexicon).length > 0;
  });
}

/** The one figure that a name means. */
const onlyOf = ([metric, another]: readonly MetricId[]): MetricId | undefined =>
  another === undefined ? metric : undefined;

/**
 * "Equity + noncontrolling interests": a figure added to the one that the name means. "Goodwill - intangible assets": what
 * is known as the sum of both sides is not their difference.
 */
function joinsBySign({ words, found, lexicon }: FoundName): boolean {
  const metric = onlyOf(found);
  const sum = metric && lexicon.sums.get(metric);
  const isAdded = sum && sum.size > 1 && [...sum.values()].every((sign) => sign > 0);
  return words.some(({ text }, at) => {
    if (at === 0 || !metric || (text !== '-' && text !== '+')) return false;
    const sides = [words.slice(0, at), words.slice(at + 1)];
    const [left, right] = sides.map((side) => named(side, lexicon));
    if (!left?.length || !right?.length) return false;
    if (text === '-')
      return (
        isAdded === true && !sides.some((side) => side.every((word) => lexicon.plays(word.text, 'family')))
      );
    const isOther = (side: readonly MetricId[], at: 0 | 1): boolean => {
      const other = onlyOf(side);
      return other !== undefined && !sum?.has(other) && !isOfBusiness(sides[at] ?? [], lexicon);
    };
    return (
      (right.includes(metric) && !left.includes(metric) && isOther(left, 0)) ||
      (left.includes(metric) && !right.includes(metric) && isOther(right, 1))
    );
  });
}

const isOfBusiness = (words: readonly Word[], { plays }: Lexicon): boolean =>
  words.some(({ text }) => plays(text, 'business'));

const WORKING_OUT: ReadonlySet<OperationName> = new Set(['minus', 'plus', 'divided']);

/**
 * "gross margin (revenue minus total cost)", "total revenue (SI etc.)": behind the bracket a formula or a list begins, not
 * the rest of the name.
 */
function opensFormula({ words, lexicon: { operations, plays }, question, from }: FoundName): boolean {
  const [sign, next] = question.slice(from + words.length);
  const open = words.findLastIndex(({ text }) => text === '(');
  if (open < 0 || !sign || !next || words.slice(open).some(({ text }) => text === ')')) return false;
  if (plays(sign.text, 'among-others') && words.some(({ text }) => plays(text, 'total'))) return true;
  if (next.text === ')') return false;
  return (
    ARITHMETIC.test(sign.text) ||
    operations.next.get(sign.text)?.meaning?.some((name) => WORKING_OUT.has(name)) === true
  );
}

/** The words before a list of what is set against each other. */
const AGAINST_EACH_OTHER = /^(?:between|compare)$/;
const LESS = /^(?:less|minus)$/;

/**
 * "the difference between sales and marketing and general and administrative expenses" is of two expenses, however
 * well the sum of both is known; "borrowings less cash" is not the cash less the borrowings.
 */
function joinsDifferent({ words, found, lexicon, question, from }: FoundName): boolean {
  const head = question.slice(0, from).findLast(({ text }) => text !== 'the')?.text ?? '';
  const isListed = AGAINST_EACH_OTHER.test(head);
  return words.some(({ text }, at) => {
    if (at > 0 && isSetAgainst(text, lexicon) && holdsContrary(words.slice(0, at), words.slice(at), lexicon))
      return true;
    if (at === 0 || !(LESS.test(text) || (isListed && text === 'and'))) return false;
    if (isListed && holdsContrary(words.slice(0, at), words.slice(at), lexicon)) return true;
    const [left, right] = [named(words.slice(0, at), lexicon), named(words.slice(at + 1), lexicon)];
    const isOther = (side: readonly MetricId[]): boolean =>
      side.length > 0 && !side.some((id) => found.includes(id));
    // "cash less borrowings" is the name of that very difference
    const [first] = found.flatMap((id) => lexicon.formulas.get(id) ?? []);
    const isItself = LESS.test(text) && first !== undefined && left.includes(first);
    return !isItself && isOther(left) && isOther(right);
  });
}

/** "Deferred tax assets, current vs noncurrent", "current minus noncurrent": no figure of both. */
const isSetAgainst = (word: string, { plays }: Lexicon): boolean =>
  plays(word, 'base-follows') || LESS.test(word);

/** "between connectivity corporate and connectivity home": one figure and the contrary one. */
const holdsContrary = (left: readonly Word[], right: readonly Word[], { contraries }: Lexicon): boolean =>
  left.some(({ text }) => contraries.get(text)?.some((other) => right.some((word) => word.text === other)));

const JOINED: readonly ((name: FoundName) => boolean)[] = [
  ...[joinsPartAndWhole, joinsListed, joinsSum, joinsDifferent, joinsLeftOut, joinsOwnKind],
  ...[joinsHolder, joinsBySign, joinsNames, joinsKinds, endsInSum, opensFormula],
  ...[joinsLinesApart, joinsFigureBeside],
];
