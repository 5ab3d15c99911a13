import type { Dataset } from '../../dataset/dataset.ts';
import type { Frame, PlacedPeriod } from '../resolution/frame.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isConnecting } from '../words/phrase-words.ts';

/**
 * Words that say nothing among some words and something among others: "Internet" says nothing in the group's own name,
 * and "internet revenue" is revenue that nobody reports. Where they say something they are not understood, so that they
 * are not passed over; a time that they make another one is none that is known.
 */
export function withTellingWords(dataset: Dataset, lexicon: Lexicon, frame: Frame): Frame {
  const said = [
    ...placesNamed(lexicon, frame),
    ...seasonsNamed(lexicon, frame),
    ...waysOfCash(dataset, lexicon, frame),
    ...lengthsBeside(lexicon, frame),
  ].filter((word) => !frame.unknown.includes(word));
  const periods = ofOwnTimes(lexicon, frame);
  if (!said.length && periods === frame.periods) return frame;
  return { ...frame, periods, unknown: [...frame.unknown, ...said] };
}

/** Whether a word belongs to a figure, or to what is to be done with it. */
const isTaken = ({ metrics, operations }: Frame, at: number): boolean =>
  [...metrics, ...operations].some(({ from, to }) => from <= at && at < to);

/** "Revenue in Japan", "US employees": a word of the group's name apart from the others, "us" without who tells or gives. */
function placesNamed({ plays }: Lexicon, frame: Frame): readonly string[] {
  if (frame.companies.length) return [];
  const textAt = (at: number): string => frame.words[at]?.text ?? '';
  return frame.words.flatMap(({ text }, at) => {
    // "show us revenue", "get revenue for us": whom it is told to
    const isTold = isConnecting(textAt(at - 1))
      ? frame.words.slice(0, at).some((word) => plays(word.text, 'speaking-to'))
      : plays(textAt(at - 1), 'speaking-to');
    const isPlace = plays(text, 'country') && !isTold;
    const isApart =
      plays(text, 'group-name') &&
      !plays(textAt(at - 1), 'group-name') &&
      !plays(textAt(at + 1), 'group-name');
    return (isPlace || isApart) && !isTaken(frame, at) ? [text] : [];
  });
}

/** "Operating income in fall 2009": a time of the year that is no quarter. */
const seasonsNamed = ({ plays }: Lexicon, { words, operations }: Frame): readonly string[] =>
  operations.flatMap(({ from, to, words: [word = ''] }) => {
    const before = words.slice(0, from).findLast(({ text }) => !plays(text, 'definite'))?.text ?? '';
    const isOfFigure = words[to]?.text === 'in' || plays(words[from - 1]?.text ?? '', 'definite');
    return plays(word, 'season') && plays(before, 'placing-time') && !isOfFigure ? [word] : [];
  });

/** "Cash generated in 9M09", "cash raised": beside what there is of it, what came in is another figure. */
function waysOfCash(dataset: Dataset, { plays }: Lexicon, { metrics, words }: Frame): readonly string[] {
  const [cash, another] = metrics;
  const isCash =
    cash?.words.some((word) => plays(word, 'flowing')) === true &&
    cash.metrics.every((metric) => dataset.metric(metric).nature === 'balance');
  if (!isCash || another) return [];
  return words.flatMap(({ text }, at) =>
    (at < cash.from || at >= cash.to) && (plays(text, 'earning') || plays(text, 'raising')) ? [text] : [],
  );
}

/** "For the three and nine months ended December 2009", "quarter and nine months": the first of two lengths of time. */
const lengthsBeside = ({ plays }: Lexicon, frame: Frame): readonly string[] =>
  frame.words.flatMap(({ period }, at) => {
    if (period === undefined) return [];
    const { words } = frame;
    const isLight = (place: number): boolean =>
      isConnecting(words[place]?.text ?? '') && !plays(words[place]?.text ?? '', 'joining-lengths');
    let place = at - 1;
    while (place >= 0 && isLight(place)) place -= 1;
    if (!plays(words[place]?.text ?? '', 'joining-lengths')) return [];
    const length = words[place - 1];
    const isContext = frame.operations.some(
      ({ names, from, to }) => from < place && place <= to && names.every((name) => name === 'context'),
    );
    if (!length || length.period !== undefined || !plays(length.text, 'length-named')) return [];
    // 「四半期と累計の純利益」: with what joins it, since the length alone is in names of the figure
    const said = `${length.text} ${words[place]?.text ?? ''}`;
    return isContext || !isTaken(frame, place - 1) ? [said] : [];
  });

/** "ATM revenue in its first quarter": the first that there was, and not the first of a year. */
function ofOwnTimes({ plays }: Lexicon, { metrics, periods }: Frame): readonly PlacedPeriod[] {
  const [period, another] = periods;
  const isOwn =
    period?.period.kind === 'part' &&
    plays(period.wordBefore, 'possessive') &&
    metrics.length > 0 &&
    !another;
  return isOwn ? [{ ...period, period: { kind: 'unknown' } }] : periods;
}
