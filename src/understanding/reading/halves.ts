import type { MetricId } from '../../dataset/schema.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { OperationName } from '../words/operation-names.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { Word } from '../words/words.ts';
import { findPieces, isOperation, type Piece } from './pieces.ts';

/** A question with the words that it is read by. */
type Divided = { readonly words: readonly Word[]; readonly pieces: readonly Piece[] };

const OPENING = /^(?:[(,:-]|both)$/;

/**
 * "Capital lease obligations (current plus noncurrent)", "connectivity revenue, both corporate and home use": the two
 * halves that a total is made of, told behind its name, only say that the total is meant. Undefined where there are none
 * or where what is named is no total of such halves.
 */
export function withHalvesAsTotal(
  words: readonly Word[],
  lexicon: Lexicon,
  contraries: Vocabulary['contraries'],
): Divided | undefined {
  const halves = halvesIn(words, lexicon, contraries);
  if (!halves) return undefined;
  const { from, to, named } = halves;
  const rest = [...words.slice(0, from), ...words.slice(to)];
  const isTold = rest.some(({ text }) => lexicon.plays(text, 'total'));
  const withTotal = [...words.slice(0, from), { text: 'total' }, ...words.slice(to)];
  return (isTold ? undefined : asTotal(withTotal, named, lexicon)) ?? asTotal(rest, named, lexicon);
}

/** The words where they name one figure that is made of the two halves. */
function asTotal(words: readonly Word[], named: Halves['named'], lexicon: Lexicon): Divided | undefined {
  const pieces = findPieces(words, lexicon);
  const [name, another] = pieces.filter(({ kind }) => kind === 'metric');
  if (name?.kind !== 'metric' || another || pieces.some((_, at) => setsApart(pieces, at))) return undefined;
  const [total, second] = name.metrics.filter((metric) => isMadeOf(metric, named, lexicon));
  if (total === undefined || second) return undefined;
  return { words, pieces: pieces.map((piece) => (piece === name ? { ...name, metrics: [total] } : piece)) };
}

/**
 * "The difference in connectivity revenue, corporate and home": what tells the two halves from each other; "vs the prior
 * quarter" sets both against their own past.
 */
function setsApart(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || !isOperation(piece, ...APART)) return false;
  const next = pieces.slice(at + 1).find(({ kind }) => kind !== 'filler');
  return next?.kind !== 'period' || !isOperation(piece, 'compare');
}

const APART: readonly OperationName[] = [
  'change',
  'compare',
  'which',
  'ratio',
  'share',
  'divided',
  'minus',
  'higher',
  'lower',
  'breakdown',
];

type Halves = { readonly from: number; readonly to: number; readonly named: readonly [string, string] };

/** Where two contrary words stand side by side behind a sign, with the signs around them. */
function halvesIn(
  words: readonly Word[],
  lexicon: Lexicon,
  contraries: Vocabulary['contraries'],
): Halves | undefined {
  const isOfPart = (at: number): boolean => lexicon.plays(words[at]?.text ?? '', 'of-half');
  for (let at = 1; at < words.length; at += 1) {
    const first = words[at]?.text ?? '';
    const before = words[at - 1]?.text ?? '';
    const pair = OPENING.test(before) && contraries.find((each) => each.includes(first));
    if (!pair) continue;
    const joint = isOfPart(at + 1) ? at + 2 : at + 1;
    const last = words[joint + 1]?.text ?? '';
    if (!lexicon.plays(words[joint]?.text ?? '', 'joining-halves') || last === first || !pair.includes(last))
      continue;
    const end = isOfPart(joint + 2) ? joint + 3 : joint + 2;
    const next = words[end]?.text ?? '';
    // ", current and noncurrent lease obligations" is a name by itself
    if (lexicon.isMetricWord(next) && !lexicon.plays(next, 'total') && !addsUp(next, lexicon)) continue;
    const isClosed = before === '(' && next === ')';
    return { from: at - 1, to: isClosed ? end + 1 : end, named: [first, last] };
  }
  return undefined;
}

/** "Current and noncurrent together" */
const addsUp = (word: string, { operations }: Lexicon): boolean =>
  operations.next.get(word)?.meaning?.includes('sum') === true;

function isMadeOf(metric: MetricId, [a, b]: readonly [string, string], lexicon: Lexicon): boolean {
  const parts = lexicon.formulas.get(metric) ?? [];
  const isHalf = (word: string, other: string): boolean =>
    parts.some((part) =>
      lexicon.keysOf(part).some((key) => {
        const said = key.split(' ');
        return said.includes(word) && !said.includes(other);
      }),
    );
  return parts.length > 1 && !lexicon.ratios.has(metric) && isHalf(a, b) && isHalf(b, a);
}
